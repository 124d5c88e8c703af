import type { AgeFrom, Day } from '../../domain/index.ts';
import { dayInWords, fill } from '../words.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The form of a counted phrase. The forms come ready made (`key_one`, `key_few` …); browsers know the
 * plural rules of all our languages even where they lack their dates.
 */
export function counted(forms: object, key: string, count: number, lang: string): string {
  const form = new Intl.PluralRules(lang).select(count);
  const byKey = new Map<string, unknown>(Object.entries(forms));
  return fill(String(byKey.get(`${key}_${form}`) ?? byKey.get(`${key}_other`)), { count });
}

/** When something starts: on a day, or on a birthday for a person whose date of birth is not known. */
export function startInWords(from: Day | AgeFrom, { words, dateParts }: Knowledge): string {
  return typeof from === 'string'
    ? fill(words.card.fromDay, { day: dayInWords(from, dateParts) })
    : fill(words.card.turn, { age: from.age });
}
