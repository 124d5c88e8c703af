import type { VisitNoteWords } from '../../view-models/visit-pack.ts';
import { firstNames, fitting } from '../fitting.ts';
import { fill } from '../words.ts';

/** A page of the pack. */
export interface Picked {
  readonly title: string;
  /** The title for those who write the case note. */
  readonly english: string;
  /** The full address. */
  readonly address: string;
}

/** Titles and addresses, to send. */
export function listText(picked: readonly Picked[]): string {
  return picked.map(({ title, address }) => `${title}\n${address}`).join('\n\n');
}

/** What was said on a visit, beside the pages. What is empty was not said. */
export interface Visit {
  /** In English words. */
  readonly day: string;
  readonly plan: '' | 'yes' | 'no';
  readonly review: string;
  readonly asked: string;
}

/** The most that a case note takes. */
export const NOTE_LIMIT = 1000;

/** A summary for the case note: no more than `NOTE_LIMIT` characters, with names for as many pages as fit. English. */
export function noteText(picked: readonly Picked[], { day, plan, review, asked }: Visit, words: VisitNoteWords): string {
  const names = picked.map(({ english }) => english);
  const rest = [
    words.always,
    ...(plan === '' ? [] : [fill(words.plan, { answer: words[plan] })]),
    ...(review === '' ? [] : [fill(words.review, { review })]),
    ...(asked === '' ? [] : [fill(words.asked, { asked })]),
  ];
  return fitting(NOTE_LIMIT, names.length, (most) => {
    const pages = firstNames(names, most, (count) => fill(words.more, { count }));
    return [fill(words.first, { day, pages }), ...rest].join('\n');
  });
}
