/** How the open lists of codes in a history are read. What is not known here is never taken for a yes or a no. */

import type { Nation } from '../questions.ts';
import type { Tri } from './tri.ts';

/**
 * Accommodation under these functions does not make a child looked after (Children Act 1989 s22(1)(b)).
 */
const NOT_LOOKED_AFTER_BASES = ['s17', 's23b', 's24b'];

/** Whether a row of this legal basis is time looked after by a council in England. No basis given: the row says so itself. */
export function countsAsLookedAfter(legalBasis: string | null | undefined): boolean {
  const basis = code(legalBasis);
  return !NOT_LOOKED_AFTER_BASES.some((each) => basis === each || basis.startsWith(`${each}_`)) && nationOfBasis(legalBasis) === 'england';
}

/** Care orders and placement orders last wherever the child lives (s22(1)(a)); regulation 48 leaves those children out. */
export function isCareOrder(legalBasis: string | null | undefined): boolean {
  const basis = code(legalBasis);
  return ['s31', 's38'].some((each) => basis.startsWith(each)) || basis.includes('care_order') || basis.includes('placement_order');
}

const FOREIGN_BASES: readonly (readonly [RegExp, Nation])[] = [
  [/wales|welsh|sswa/, 'wales'],
  [/scot|csa_?1995/, 'scotland'],
  [/northern|_ni$|^ni_|nio/, 'northern-ireland'],
];

/** The nation whose law a legal basis belongs to. */
export function nationOfBasis(legalBasis: string | null | undefined): Nation {
  return FOREIGN_BASES.find(([pattern]) => pattern.test(code(legalBasis)))?.[1] ?? 'england';
}

/** The nation a history names. No name means England; one we do not know is not known. */
export function nationNamed(name: string | null | undefined): Nation | undefined {
  const named = code(name);
  if (named === '' || named.includes('england')) return 'england';
  if (named.includes('wales')) return 'wales';
  if (named.includes('scotland')) return 'scotland';
  return named.includes('northern') || named === 'ni' ? 'northern-ireland' : undefined;
}

const WITHOUT_RESPONSIBILITY = /no_pr|without|aunt|uncle|grand|sibling|sister|brother|cousin|relative|friend|partner|foster|carer/;
const WITH_RESPONSIBILITY = /parent|mother|father|guardian|adopt|(^|_)pr($|_)|residence|child_arrangements|cao/;

/**
 * Whether a person is a parent, has parental responsibility, or had a residence or child arrangements order
 * (SI 2010/2571 reg 3(5)).
 */
export function hasParentalResponsibility(person: string | null | undefined): Tri {
  const who = code(person);
  if (/no_pr|without/.test(who)) return false;
  if (/(^|_)grand|foster/.test(who) && !/guardian|_pr$|with_pr/.test(who)) return false;
  if (WITH_RESPONSIBILITY.test(who)) return true;
  return WITHOUT_RESPONSIBILITY.test(who) ? false : undefined;
}

/** The kinds of place of Children Act 1989 s24(2)(b)-(e), and how long one must have been there. */
export type OtherPlace = 'at-once' | 'three-months' | 'none' | undefined;

export function otherPlace(type: string | null | undefined): OtherPlace {
  const place = code(type);
  if (/^s17|^s23b|^s24b|home_office|hotel|asylum|hostel|short_break/.test(place)) return 'none';
  if (/private(ly)?_foster|volunt|private_children/.test(place)) return 'at-once';
  if (/nhs|hospital|lhb|health|education|school|care_home/.test(place)) return 'three-months';
  return undefined;
}

/** One spelling for "S31", "s 31" and "s-31". */
function code(text: string | null | undefined): string {
  return (text ?? '').trim().toLowerCase().replaceAll(/[\s.-]+/g, '_');
}
