import type { LocaleTag } from '../i18n/locales.ts';

/** What has a language: a page's shell, its content, a word, a council's part. */
export interface Spoken {
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
}

/** What is said in English on every page: words for workers, a council's own name. */
export const ENGLISH: Spoken = { lang: 'en', dir: 'ltr' };

/** The attributes `lang` and `dir`, or none of them. */
export type Marks = Partial<Spoken>;

/** Attributes for words of one language that stand among words of another; none where it is the same. */
export function marks({ lang, dir }: Spoken, around: Spoken): Marks {
  return lang === around.lang ? {} : { lang, dir };
}
