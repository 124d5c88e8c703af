/** Languages the portal can be built in. A language is published once `content/ui/<tag>.json` exists. */

export interface Locale {
  /** Canonical BCP 47 tag, as `Intl` writes it; also the first part of the address (English has none). */
  readonly tag: string;
  /** The language's name in its own script. */
  readonly name: string;
  /** The name in English, for advisers who look for a language they cannot read. */
  readonly englishName: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: 'Latn' | 'Arab' | 'Ethi';
}

export const LOCALES = [
  { tag: 'en', name: 'English', englishName: 'English', dir: 'ltr', script: 'Latn' },
  { tag: 'ar', name: 'العربية', englishName: 'Arabic', dir: 'rtl', script: 'Arab' },
  { tag: 'ckb', name: 'کوردیی ناوەندی', englishName: 'Kurdish (Sorani)', dir: 'rtl', script: 'Arab' },
  { tag: 'fa', name: 'فارسی', englishName: 'Persian', dir: 'rtl', script: 'Arab' },
  { tag: 'fa-AF', name: 'دری', englishName: 'Dari', dir: 'rtl', script: 'Arab' },
  { tag: 'ps', name: 'پښتو', englishName: 'Pashto', dir: 'rtl', script: 'Arab' },
  { tag: 'ti', name: 'ትግርኛ', englishName: 'Tigrinya', dir: 'ltr', script: 'Ethi' },
  { tag: 'vi', name: 'Tiếng Việt', englishName: 'Vietnamese', dir: 'ltr', script: 'Latn' },
  { tag: 'sq', name: 'shqip', englishName: 'Albanian', dir: 'ltr', script: 'Latn' },
  { tag: 'ku', name: 'kurdî', englishName: 'Kurdish (Kurmanji)', dir: 'ltr', script: 'Latn' },
  { tag: 'tr', name: 'Türkçe', englishName: 'Turkish', dir: 'ltr', script: 'Latn' },
  { tag: 'so', name: 'Soomaali', englishName: 'Somali', dir: 'ltr', script: 'Latn' },
  { tag: 'am', name: 'አማርኛ', englishName: 'Amharic', dir: 'ltr', script: 'Ethi' },
  { tag: 'om', name: 'Afaan Oromoo', englishName: 'Oromo', dir: 'ltr', script: 'Latn' },
] as const satisfies readonly Locale[];

export type LocaleTag = (typeof LOCALES)[number]['tag'];

/** The language every page is written in first, and the one a missing translation falls back to. */
export const SOURCE_LOCALE = 'en' satisfies LocaleTag;

const byTag = new Map<string, Locale & { readonly tag: LocaleTag }>(LOCALES.map((locale) => [locale.tag, locale]));

export function isLocaleTag(text: string): text is LocaleTag {
  return byTag.has(text);
}

/** The locale with this tag. */
export function locale(tag: LocaleTag): Locale & { readonly tag: LocaleTag } {
  const found = byTag.get(tag);
  if (found === undefined) throw new Error(`No locale "${tag}" in src/i18n/locales.ts`);
  return found;
}
