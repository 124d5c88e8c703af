import type { LocaleTag } from '../i18n/locales.ts';

/** Words at the start of a title that nobody looks under. Arabic writes its article onto the word. */
const PASSED_OVER: Partial<Record<LocaleTag, RegExp>> = {
  en: /^(?:your|my|the|an?)\s+/i,
  ar: /^ال(?=\p{Letter}{2})/u,
};

/** A title as an index orders it: without signs and articles at its start. */
export function indexKey(title: string, lang: LocaleTag): string {
  const words = title.replace(/^[^\p{Letter}\p{Number}]+/u, '');
  return words.replace(PASSED_OVER[lang] ?? '', '');
}

/** The letter under which a title stands in an index; `0` for titles that begin with a number. */
export function indexLetter(title: string, lang: LocaleTag): string {
  const [first = ''] = indexKey(title, lang).normalize('NFD').toLocaleUpperCase(lang);
  return /\p{Number}/u.test(first) ? '0' : first;
}
