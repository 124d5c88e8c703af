import i18next, { type TFunction } from 'i18next';
import { isLocaleTag, LOCALES, SOURCE_LOCALE, type LocaleTag } from './locales.ts';

const files = import.meta.glob<Record<string, unknown>>('../../content/ui/*.json', {
  eager: true,
  import: 'default',
});

const words = new Map<LocaleTag, Record<string, unknown>>();
for (const [path, resource] of Object.entries(files)) {
  const tag = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  if (!isLocaleTag(tag)) throw new Error(`content/ui/${tag}.json: "${tag}" is not a language of src/i18n/locales.ts`);
  words.set(tag, resource);
}

const instance = i18next.createInstance();
await instance.init({
  lng: SOURCE_LOCALE,
  fallbackLng: SOURCE_LOCALE,
  resources: Object.fromEntries([...words].map(([tag, ui]) => [tag, { ui }])),
  ns: ['ui'],
  defaultNS: 'ui',
  // Astro and Preact escape what they print.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Words of the interface in one language. Plural forms follow `Intl.PluralRules`; a missing word is English. */
export type Translate = TFunction;

export function translator(tag: LocaleTag): Translate {
  return instance.getFixedT(tag, 'ui');
}

/** The raw tree of interface words under a key, for an island that receives its words ready made. */
export function wordTree(tag: LocaleTag, key: string): unknown {
  const own: unknown = instance.getResource(tag, 'ui', key);
  return own ?? instance.getResource(SOURCE_LOCALE, 'ui', key);
}

/** Languages that have interface words, in the order of the list. */
export const PUBLISHED_LOCALES: readonly LocaleTag[] = LOCALES.map((each) => each.tag).filter((tag) => words.has(tag));

/** How the interface words of a language stand: English is the source, others are drafts until a person has checked them. */
export function interfaceStanding(tag: LocaleTag): 'source' | 'reviewed' | 'machine-draft' {
  const by: unknown = instance.getResource(tag, 'ui', 'meta.by');
  if (by === 'source') return 'source';
  return by === 'machine-draft' ? 'machine-draft' : 'reviewed';
}
