import { describe, expect, test } from 'vitest';
import { checkEntitlements, type Entitlement, type LegalState, type Rate } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, checkedFor, dated, day, eligible, entry, formerRelevant, ON, outcomeFor, told } from './builders.ts';

const forFormerRelevant = entry('allowance', { status: ['former-relevant'] });
const forRenters = entry('rent', { all: [{ status: ['former-relevant'] }, { situation: 'renting' }] });

describe('what the words of the rule make of it', () => {
  test.each([
    ['must', 'entitled'],
    ['offer', 'entitled'],
    ['should', 'can-ask'],
    ['may', 'can-ask'],
  ] as const)('%s gives %s', (force, kind) => {
    expect(outcomeFor(formerRelevant(), { ...forFormerRelevant, force })).toEqual({ kind, force });
  });
});

describe('an amount', () => {
  const row: Rate = { id: 'allowance', amount: 3000, from: day('2023-04-01'), until: day('2026-12-31') };
  const paid: Entitlement = { ...forFormerRelevant, rates: [row] };
  const amountOn = (on: string) => {
    const outcome = outcomeFor(formerRelevant(), paid, day(on));
    return 'amount' in outcome ? outcome.amount : 'no amount';
  };

  test('is the row that holds on the day', () => {
    expect(amountOn('2026-11-22')).toEqual(row);
    expect(amountOn('2026-12-31')).toEqual(row);
  });

  test.each(['2023-03-31', '2027-01-01'])('is being checked on %s, never the last one known', (on) => {
    expect(amountOn(on)).toBe('being-checked');
  });

  test('is not there when the entry has none, and being checked when it has lost all its rows', () => {
    expect(outcomeFor(formerRelevant(), forFormerRelevant)).not.toHaveProperty('amount', expect.anything());
    expect(outcomeFor(formerRelevant(), { ...forFormerRelevant, rates: [] })).toMatchObject({ amount: 'being-checked' });
  });
});

describe('where the rule stands in law', () => {
  const inState = (legalState: LegalState) => ({ ...forFormerRelevant, legalState });
  test.each([
    [{ state: 'in-force' }, '2026-11-22', 'entitled'],
    [{ state: 'in-force', from: day('2026-11-22') }, '2026-11-21', 'later from 2026-11-22'],
    [{ state: 'in-force', from: day('2026-11-22') }, '2026-11-22', 'entitled'],
    [{ state: 'enacted-not-in-force' }, '2026-11-22', 'not-now'],
    [{ state: 'enacted-not-in-force', from: day('2027-04-01') }, '2027-03-31', 'later from 2027-04-01'],
    [{ state: 'enacted-not-in-force', from: day('2027-04-01') }, '2027-04-01', 'entitled'],
    [{ state: 'announced' }, '2026-11-22', 'not-now'],
    [{ state: 'announced', from: day('2027-04-01') }, '2027-03-31', 'later from 2027-04-01'],
    [{ state: 'announced', from: day('2027-04-01') }, '2027-04-02', 'entitled'],
    [{ state: 'ended' }, '2026-11-22', 'not-now'],
    [{ state: 'ended', from: day('2026-11-22') }, '2026-11-21', 'entitled'],
    [{ state: 'ended', from: day('2026-11-22') }, '2026-11-22', 'entitled'],
    [{ state: 'ended', from: day('2026-11-22') }, '2026-11-23', 'not-now'],
  ] as const)('%j on %s: %s', (legalState, on, expected) => {
    expect(told(formerRelevant(), inState(legalState), day(on))).toBe(expected);
  });

  test.each([
    [{ state: 'enacted-not-in-force' }, { code: 'not-in-force-yet' }],
    [{ state: 'announced' }, { code: 'announced' }],
    [{ state: 'ended', from: day('2020-01-01') }, { code: 'ended', on: '2020-01-01' }],
  ] as const)('%j is told as a reason', (legalState, reason) => {
    expect(outcomeFor(formerRelevant(), inState(legalState))).toMatchObject({ reasons: [reason] });
  });

  test('what is not law yet is not asked about', () => {
    expect(told(answering({}), { ...forRenters, legalState: { state: 'announced' } })).toBe('not-now');
  });
});

describe('not now', () => {
  test('tells everything that stands in the way, not the first thing only', () => {
    const strict = entry('strict', {
      all: [{ status: ['relevant'] }, { age: { untilBirthday: 18 } }, { studying: ['university'] }, { lives: 'elsewhere' }, { situation: 'renting' }],
    });
    const somebody = formerRelevant(19, { studying: 'none', lives: 'in-area', renting: false });
    expect(outcomeFor(somebody, strict)).toEqual({
      kind: 'not-now',
      reasons: [
        { code: 'other-status', statuses: ['former-relevant'], wanted: ['relevant'] },
        { code: 'age-from', age: 18 },
        { code: 'other-study', level: 'none', wanted: ['university'] },
        { code: 'lives', area: 'in-area' },
        { code: 'no-situation', situation: 'renting' },
      ],
    });
  });

  test('a definite failure beats what is not known', () => {
    expect(told(formerRelevant(22), forRenters)).toBe('not-now');
  });

  test('tells what is left out as the fact that leaves it out', () => {
    const notForParents = { ...forFormerRelevant, notWho: { situation: 'parent' } } as const;
    expect(outcomeFor(formerRelevant(19, { parent: true }), notForParents)).toMatchObject({ reasons: [{ code: 'situation', situation: 'parent' }] });
    expect(told(formerRelevant(19, { parent: false }), notForParents)).toBe('entitled');
    expect(told(formerRelevant(19), notForParents)).toBe('need-to-know: parent');
  });
});

describe('need to know', () => {
  test('names who can tell, and gives no reasons: the questions say why', () => {
    const checked = checkedFor(formerRelevant(), { ...forRenters, whoCanTell: ['jobcentre', 'personal-adviser'] });
    expect(checked.outcome).toEqual({ kind: 'need-to-know', questions: ['renting'], whoCanTell: ['jobcentre', 'personal-adviser'] });
    expect(checked.reasons).toEqual([]);
  });

  test('leaves out a question that the exclusion makes pointless', () => {
    // Being a parent is what lets the person in, and it is also what lifts the exclusion.
    const oddlyWritten = entry(
      'credit',
      { situation: 'parent' },
      { notWho: { all: [{ studying: ['university'] }, { not: { situation: 'parent' } }] } },
    );
    expect(told(formerRelevant(), oddlyWritten)).toBe('need-to-know: parent');
  });

  test('does not ask about care where studying alone decides', () => {
    // From 21 studying also decides if a short time in care still counts.
    const forStudents = entry('holidays', { all: [{ status: ['former-relevant-21-to-24', 'qualifying'] }, { studying: ['university'] }] });
    const anyTimeInCare = answering({ age: 22, nation: 'england', 'short-breaks-only': false, 'in-care-at-18': true });
    expect(told(anyTimeInCare, forStudents)).toBe('need-to-know: studying');
  });

  test('asks about nothing that cannot be: who studies nothing has no short-care status at 22', () => {
    const forIdleQualifying = entry('odd', { all: [{ status: ['qualifying'] }, { studying: ['none'] }] });
    const shortTime = answering({ age: 22, nation: 'england', 'in-care-at-18': false, 'in-care-since-16': true, 'in-care-13-weeks': false, 'short-breaks-only': false, 'detained-at-16': false });
    expect(told(shortTime, forIdleQualifying)).toBe('not-now');
  });
});

describe('the list of results', () => {
  const entries = [forRenters, forFormerRelevant, entry('other', { age: { from: 16 } })];

  test('has one result for each entry, in the order given, with the entry itself', () => {
    const results = checkEntitlements(formerRelevant(), entries, ON);
    expect(results.map(({ id }) => id)).toEqual(['rent', 'allowance', 'other']);
    expect(results.map(({ entitlement }) => entitlement)).toEqual(entries);
  });

  test('is empty for no entries', () => {
    expect(checkEntitlements(answering({}), [], ON)).toEqual([]);
  });
});

describe('what a result rests on', () => {
  test('later counts on care going on', () => {
    expect(checkedFor(eligible(), forFormerRelevant).assumed).toEqual(['care-stays-the-same']);
    expect(checkedFor(formerRelevant(), forFormerRelevant).assumed).toBeUndefined();
  });

  test('a status that hangs on a day or two is told', () => {
    // 91 days when both ends are counted, 90 nights.
    const justEnough = bornOn('2007-05-05').inCare('2024-01-01', '2024-03-31');
    expect(checkedFor(dated(justEnough), forFormerRelevant)).toMatchObject({ outcome: { kind: 'entitled' }, assumed: ['status-borderline'] });
  });
});
