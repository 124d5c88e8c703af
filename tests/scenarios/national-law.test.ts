import { describe, expect, test } from 'vitest';
import { CARE_STATUSES, judge, type CareStatus, type Entitlement } from '../../src/domain/index.ts';
import { offerOf } from './told.ts';

/** The ages at which the checker gives somebody a status. */
const AGES: Readonly<Record<CareStatus, readonly [number, number]>> = {
  'under-16': [15, 15],
  'looked-after-not-yet-eligible': [16, 17],
  eligible: [16, 17],
  relevant: [16, 17],
  'former-relevant': [18, 20],
  'former-relevant-21-to-24': [21, 24],
  qualifying: [16, 24],
  'not-a-care-leaver': [16, 24],
  'over-25': [25, 25],
  'other-nation': [15, 25],
};

const IN_CARE = 'looked-after-not-yet-eligible 16-17, eligible 16-17';
const LEFT_LONG_CARE = 'former-relevant 18-20, former-relevant-21-to-24 21-24';
const LONG_CARE = `eligible 16-17, relevant 16-17, ${LEFT_LONG_CARE}`;
const ANY_CARE_FROM_16 = `${IN_CARE}, relevant 16-17, ${LEFT_LONG_CARE}, qualifying 16-24`;
const EVERYONE = `under-16 15, ${ANY_CARE_FROM_16}, not-a-care-leaver 16-24, over-25 25, other-nation 15-25`;

/**
 * Every national entry against the law: how strong the words are, who by status and age it can be for now
 * (whatever they tell of their life), and where that stands. A new entry needs a row here.
 */
const LAW: readonly (readonly [id: string, force: Entitlement['force'], people: string, where: string])[] = [
  ['16-to-19-bursary', 'may', `${IN_CARE}, relevant 16-17, former-relevant 18-19, qualifying 16-19`, 'the college decides by need; under 19 on 31 August'],
  ['advocate', 'must', `under-16 15, ${ANY_CARE_FROM_16}`, 'Children Act 1989 ss24D, 26(3), 26A'],
  ['apprenticeship-bursary', 'offer', LONG_CARE, 'national scheme: eligible, relevant and former relevant, under 25 at the start'],
  ['at-risk-of-losing-your-home', 'must', EVERYONE, 'Housing Act 1996 ss179, 195; Children Act 1989 s20'],
  ['back-to-education-21-to-25', 'must', 'former-relevant-21-to-24 21-24', 'Children Act 1989 s23CA, on request'],
  ['being-a-parent', 'must', LONG_CARE, 'Children Act 1989 s23C(4), SI 2010/2571 Sch 1'],
  ['care-leaver-covenant', 'offer', ANY_CARE_FROM_16, 'national scheme: 16 to 25'],
  ['care-records', 'must', EVERYONE, 'UK GDPR articles 12 and 15'],
  ['closing-and-coming-back', 'must', LEFT_LONG_CARE, 'Children Act 1989 ss23C(2), 23CZB'],
  ['council-tax', 'may', `${LEFT_LONG_CARE}, qualifying 18-24, other-nation 18-24`, 'Local Government Finance Act 1992 s13A(1)(c)'],
  ['emergency-money', 'may', ANY_CARE_FROM_16, 'Children Act 1989 ss23B(8), 23C(4)(c), 24A'],
  ['gp-dentist-optician', 'should', EVERYONE, 'the NHS is there for everyone'],
  ['health-passport', 'should', ANY_CARE_FROM_16, 'guidance on the health of looked-after children'],
  ['health-records', 'must', EVERYONE, 'UK GDPR articles 12 and 15'],
  ['higher-education-bursary', 'must', LEFT_LONG_CARE, 'Children Act 1989 s23C(5A), SI 2009/2274; not for qualifying'],
  ['homeless', 'must', 'former-relevant 18-20, qualifying 18-20, other-nation 18-20', 'SI 2002/2051: looked after at 16 or 17 in any part of Great Britain'],
  ['id-documents', 'may', ANY_CARE_FROM_16, 'the council decides; local offer'],
  ['in-custody', 'must', ANY_CARE_FROM_16, 'Children Act 1989 ss23B, 23C, 23CZB, 24A; SI 2010/2797'],
  ['leaving-prison', 'must', EVERYONE, 'Housing Act 1996 s179(2)'],
  ['living-in-another-area', 'must', ANY_CARE_FROM_16, 'Children Act 1989 ss23A(4), 23B(1), 23C(2), 24(5)'],
  ['mental-health', 'should', EVERYONE, 'the NHS is there for everyone'],
  ['needs-assessment', 'must', 'eligible 16-17, relevant 16-17, former-relevant-21-to-24 21-24', 'Children Act 1989 Sch 2 para 19B(4), s23B(3), s23CZB; SI 2010/959 reg 42'],
  ['one-bedroom-rent-rate', 'must', LEFT_LONG_CARE, 'SI 2013/376 Sch 4 para 29(2); care leaver as reg 8(4) has it'],
  ['pathway-plan', 'must', LONG_CARE, 'Children Act 1989 Sch 2 para 19B(4), ss23B(3), 23C(3), 23CZB'],
  ['personal-adviser', 'must', LONG_CARE, 'Children Act 1989 Sch 2 para 19C, ss23B(2), 23C(3), 23CZB'],
  ['prescriptions', 'offer', `relevant 16-17, ${LEFT_LONG_CARE}, qualifying 16-24`, 'announced; no regulations found'],
  ['savings', 'should', `${ANY_CARE_FROM_16}, not-a-care-leaver 16-24, over-25 25`, 'statutory guidance: an account for a child a year in care, which stays theirs'],
  ['setting-up-home-allowance', 'should', `relevant 16-17, ${LEFT_LONG_CARE}`, 'guidance, volume 3; from 18, or a first home after care'],
  ['staying-close', 'must', LEFT_LONG_CARE, 'Children Act 1989 s23CZAA, made and not yet known to be in force'],
  ['staying-put', 'must', 'former-relevant 18-20', 'Children Act 1989 s23CZA'],
  ['support-from-21', 'must', 'former-relevant-21-to-24 21-24', 'Children Act 1989 s23CZB, on request'],
  ['universal-credit', 'must', EVERYONE.replace('under-16 15, ', '').replace('other-nation 15-25', 'other-nation 16-25'), 'SI 2013/376 reg 8'],
  ['university-holidays', 'must', `${LEFT_LONG_CARE}, qualifying 16-24`, 'Children Act 1989 s24B(5), SI 2010/2571 reg 9(4)'],
  ['voting', 'should', `${LONG_CARE}, qualifying 16-24`, 'guidance on the local offer; the council helps to register'],
  ['weekly-money-16-17', 'must', `${IN_CARE}, relevant 16-17`, 'Children Act 1989 ss22B, 23B(8)'],
];

const offers = (['exampleshire', 'samplebridge'] as const).map(offerOf);
const shared = (offers[0] ?? []).filter(({ id }) => LAW.some(([known]) => known === id));

describe.each(LAW)('%s', (id, force, people, where) => {
  test(`says ${force}, to those it is for: ${where}`, () => {
    for (const offer of offers) {
      const entitlement = offer.find((entry) => entry.id === id);
      if (entitlement === undefined) throw new Error(`no entry ${id}`);
      expect(entitlement.force).toBe(force);
      expect(peopleOf(entitlement)).toBe(people);
    }
  });
});

test('nothing national that says must or should is missing from this table', () => {
  // What councils offer themselves is never must or should: only law and guidance are.
  const strong = new Set(offers.flat().filter((entry) => entry.force === 'must' || entry.force === 'should').map(({ id }) => id));
  expect([...strong].filter((id) => !LAW.some(([known]) => known === id))).toEqual([]);
  expect(shared.length).toBe(LAW.length);
});

/** "eligible 16-17, relevant 16-17": everyone for whom some life makes it theirs. */
function peopleOf({ who, notWho }: Entitlement): string {
  return CARE_STATUSES.flatMap((status) => {
    const [from, to] = AGES[status];
    const ages = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((age) => {
      const person = { age, status, answers: {} };
      return judge(who, person).kind !== 'fails' && (notWho === undefined || judge(notWho, person).kind !== 'holds');
    });
    const [first, last] = [ages[0], ages.at(-1)];
    return first === undefined ? [] : [`${status} ${first === last ? String(first) : `${String(first)}-${String(last)}`}`];
  }).join(', ');
}
