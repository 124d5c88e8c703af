import type { CareFacts } from './facts.ts';
import { isFormerRelevant, isLookedAfter, isQualifying, isQualifyingStudent, isRelevant } from './predicates.ts';
import type { CareStatus } from './statuses.ts';
import type { Tri } from './tri.ts';

/** The birthdays at which the Act changes what a person is. */
export const AGE_ELIGIBLE_FROM = 16;
export const AGE_ADULT = 18;
export const AGE_ON_REQUEST = 21;
export const AGE_END = 25;

/** One age of each group, for someone whose age is not known. */
export const AN_AGE_OF_EACH_GROUP = [15, AGE_ELIGIBLE_FROM, AGE_ADULT, AGE_ON_REQUEST, AGE_END] as const;

/** The facts that can be yes or no, in the order in which it is most useful to find them out. */
const OPEN_FACTS = [
  'lookedAfterNow',
  'lookedAfterAt18',
  'lookedAfterFrom16',
  'thirteenWeeks',
  'onlyShortBreaks',
  'settledAtHome',
  'detainedOrInHospitalAt16',
  'specialGuardianship',
  'otherPlaceFrom16',
  'studying',
] as const satisfies readonly (keyof CareFacts)[];
export type OpenFact = (typeof OPEN_FACTS)[number] | 'nation';

/**
 * What the facts leave open, as a tree of the facts that still decide. A fact stands in it only where its
 * two answers lead to different ends. A settled status is a tree of its own.
 */
export type Tree<End> = { readonly end: End } | { readonly fact: OpenFact; readonly yes: Tree<End>; readonly no: Tree<End> };

/**
 * The tree for these facts. Where the predicates settle the status, they settle it whatever is unknown;
 * otherwise one unknown fact after the other is tried both ways.
 */
export function statusTree(facts: CareFacts): Tree<CareStatus> {
  const status = settledStatus(facts);
  if (status !== undefined) return { end: status };
  if (facts.nation === undefined) {
    return joined('nation', statusTree({ ...facts, nation: 'england' }), statusTree({ ...facts, nation: 'wales' }));
  }
  const unknown = OPEN_FACTS.find((fact) => facts[fact] === undefined);
  // With nothing unknown the predicates always settle it.
  if (unknown === undefined) throw new Error('No rule for these facts');
  return joined(unknown, statusTree({ ...facts, [unknown]: true }), statusTree({ ...facts, [unknown]: false }));
}

/** The same tree with other ends; facts that decide nothing between the new ends fall out of it. */
export function withEnds<From, To extends string>(tree: Tree<From>, endFor: (end: From) => To): Tree<To> {
  if ('end' in tree) return { end: endFor(tree.end) };
  return joined(tree.fact, withEnds(tree.yes, endFor), withEnds(tree.no, endFor));
}

export function endsOf<End>(tree: Tree<End>): readonly End[] {
  return 'end' in tree ? [tree.end] : [...endsOf(tree.yes), ...endsOf(tree.no)];
}

export function decidingFacts(tree: Tree<unknown>): readonly OpenFact[] {
  return 'end' in tree ? [] : [tree.fact, ...decidingFacts(tree.yes), ...decidingFacts(tree.no)];
}

function joined<End extends string>(fact: OpenFact, yes: Tree<End>, no: Tree<End>): Tree<End> {
  return sameTree(yes, no) ? yes : { fact, yes, no };
}

/** Whether two trees ask the same facts and come to the same ends. */
export function sameTree<End>(one: Tree<End>, other: Tree<End>): boolean {
  if ('end' in one || 'end' in other) return 'end' in one && 'end' in other && one.end === other.end;
  return one.fact === other.fact && sameTree(one.yes, other.yes) && sameTree(one.no, other.no);
}

/** The one status that follows from what is known, or `undefined`. */
function settledStatus(facts: CareFacts): CareStatus | undefined {
  if (facts.nation !== undefined && facts.nation !== 'england') return 'other-nation';
  const here = facts.age === undefined ? undefined : statusAtAge(facts.age, facts);
  return facts.nation === undefined ? undefined : here;
}

function statusAtAge(age: number, facts: CareFacts): CareStatus | undefined {
  if (age < AGE_ELIGIBLE_FROM) return 'under-16';
  if (age < AGE_ADULT) return statusAt16Or17(facts);
  if (age < AGE_ON_REQUEST) return statusFrom18(facts, 'former-relevant', isQualifying(facts));
  if (age < AGE_END) return statusFrom18(facts, 'former-relevant-21-to-24', isQualifyingStudent(facts));
  return 'over-25';
}

function statusAt16Or17(facts: CareFacts): CareStatus | undefined {
  return choose(
    isLookedAfter(facts),
    // s24(1B)(b) says "is no longer": someone still in care is never qualifying, however short the time.
    choose(facts.thirteenWeeks, 'eligible', 'looked-after-not-yet-eligible'),
    choose(isRelevant(facts), 'relevant', choose(isQualifying(facts), 'qualifying', 'not-a-care-leaver')),
  );
}

function statusFrom18(facts: CareFacts, formerRelevant: CareStatus, qualifying: Tri): CareStatus | undefined {
  return choose(isFormerRelevant(facts), formerRelevant, choose(qualifying, 'qualifying', 'not-a-care-leaver'));
}

/** One of two results; when it is not known which, the result they share. */
function choose(fact: Tri, yes: CareStatus | undefined, no: CareStatus | undefined): CareStatus | undefined {
  if (fact === undefined) return yes === no ? yes : undefined;
  return fact ? yes : no;
}
