import { checkEntitlements, statusOf, timeline, type Circumstances, type Outcome } from '../../src/domain/index.ts';
import { ON } from './people.ts';
import { publishedEntitlements } from './published-offer.ts';

/** The councils whose content is held to the law. */
export const COUNCILS = ['exampleshire', 'samplebridge'] as const;
export type Council = (typeof COUNCILS)[number];

const OFFERS = { exampleshire: publishedEntitlements('exampleshire'), samplebridge: publishedEntitlements('samplebridge') };

/** What a person is told about every entry, by its id, in a few words: "must", "should £3300", "later from 18". */
export function toldBy(council: Council, somebody: Circumstances): Readonly<Record<string, string>> {
  return Object.fromEntries(checkEntitlements(somebody, OFFERS[council], ON).map(({ id, outcome }) => [id, inWords(outcome)]));
}

/** The care status: "eligible", or "one of …". */
export function statusTold(somebody: Circumstances): string {
  const finding = statusOf(somebody, ON);
  return finding.kind === 'known' ? finding.status : `one of ${finding.statuses.join(', ')}`;
}

/** What starts and what ends at a moment to come, a birthday or a day. */
export function changesAt(council: Council, somebody: Circumstances, moment: number | string) {
  return timeline(somebody, OFFERS[council], ON).find(({ at }) => at === moment || (typeof at === 'object' && at.age === moment));
}

export function offerOf(council: Council) {
  return OFFERS[council];
}

function inWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'entitled':
    case 'can-ask':
      return [outcome.force, ...amountInWords(outcome.amount)].join(' ');
    case 'later':
      return `later from ${typeof outcome.from === 'string' ? outcome.from : outcome.from.age}`;
    case 'need-to-know':
    case 'not-now':
      return outcome.kind;
  }
}

function amountInWords(amount: (Outcome & { kind: 'entitled' })['amount']): readonly string[] {
  if (amount === undefined) return [];
  return [amount === 'being-checked' ? amount : `£${amount.amount}`];
}
