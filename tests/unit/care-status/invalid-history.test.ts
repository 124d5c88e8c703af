import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusFromHistory } from '../../../src/domain/index.ts';
import { day } from './person.ts';

const ON = '2026-11-22';

/** As other programs call it: nothing about the value is promised. */
function found(history: unknown, on: unknown = ON) {
  return statusFromHistory(history as Parameters<typeof statusFromHistory>[0], on as Parameters<typeof statusFromHistory>[1]);
}

function problemsOf(history: unknown, on: unknown = ON): readonly string[] {
  const finding = found(history, on);
  return finding.kind === 'invalid' ? finding.problems.map(({ field, problem }) => `${field} ${problem}`) : [finding.kind];
}

const good = { dateOfBirth: '2009-08-01' };
const row = { from: '2024-01-01', to: '2025-01-01', placement: 'foster', legalBasis: 's20' };
const order = { madeOn: '2020-01-01', lookedAfterImmediatelyBefore: true, inForce: true };

describe('each field that is wrong is named', () => {
  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'history missing'],
    ['null', null, 'history wrong-type'],
    ['a list', [], 'history wrong-type'],
    ['a text', 'x', 'history wrong-type'],
    ['no date of birth', {}, 'dateOfBirth missing'],
    ['a number for a day', { dateOfBirth: 20090801 }, 'dateOfBirth wrong-type'],
    ['a day that does not exist', { dateOfBirth: '2009-02-30' }, 'dateOfBirth not-a-day'],
    ['a day the other way round', { dateOfBirth: '01-08-2009' }, 'dateOfBirth not-a-day'],
    ['a time in it', { dateOfBirth: '2009-08-01T00:00:00Z' }, 'dateOfBirth not-a-day'],
    ['born tomorrow', { dateOfBirth: '2026-11-23' }, 'dateOfBirth in-the-future'],
    ['a key nobody knows', { ...good, lookedafter: [] }, 'lookedafter unknown-key'],
    ['care that is no list', { ...good, lookedAfter: {} }, 'lookedAfter wrong-type'],
    ['a row that is null', { ...good, lookedAfter: [null] }, 'lookedAfter[0] wrong-type'],
    ['a row without a start', { ...good, lookedAfter: [row, { to: '2025-01-01' }] }, 'lookedAfter[1].from missing'],
    ['a key nobody knows in a row', { ...good, lookedAfter: [{ ...row, until: '2025-01-01' }] }, 'lookedAfter[0].until unknown-key'],
    ['an end before its start', { ...good, lookedAfter: [row, { ...row, to: '2023-12-31' }] }, 'lookedAfter[1].to before-start'],
    ['a start before birth', { ...good, lookedAfter: [{ ...row, from: '2009-07-31' }] }, 'lookedAfter[0].from before-birth'],
    ['a start still to come', { ...good, lookedAfter: [{ ...row, from: '2026-11-23', to: null }] }, 'lookedAfter[0].from in-the-future'],
    ['an impossible end', { ...good, lookedAfter: [{ ...row, to: '2025-13-01' }] }, 'lookedAfter[0].to not-a-day'],
    ['a known and an unknown end', { ...good, lookedAfter: [{ ...row, endUnknown: true }] }, 'lookedAfter[0].endUnknown contradiction'],
    ['a placement that is a number', { ...good, lookedAfter: [{ ...row, placement: 3 }] }, 'lookedAfter[0].placement wrong-type'],
    ['a legal basis that is a list', { ...good, lookedAfter: [{ ...row, legalBasis: [] }] }, 'lookedAfter[0].legalBasis wrong-type'],
    ['a council that is a number', { ...good, lookedAfter: [{ ...row, council: 1 }] }, 'lookedAfter[0].council wrong-type'],
    ['short breaks in words', { ...good, lookedAfter: [{ ...row, shortBreaks: 'yes' }] }, 'lookedAfter[0].shortBreaks wrong-type'],
    ['less than no days', { ...good, lookedAfter: [{ ...row, totalDaysLookedAfterSince14: -1 }] }, 'lookedAfter[0].totalDaysLookedAfterSince14 out-of-range'],
    ['hours in words', { ...good, lookedAfter: [{ ...row, durationHours: '14' }] }, 'lookedAfter[0].durationHours wrong-type'],
    ['home that is no list', { ...good, livedAtHome: 'parent' }, 'livedAtHome wrong-type'],
    ['who that is a number', { ...good, livedAtHome: [{ from: '2025-01-01', with: 7 }] }, 'livedAtHome[0].with wrong-type'],
    ['a breakdown in words', { ...good, livedAtHome: [{ from: '2025-01-01', brokeDown: 'no' }] }, 'livedAtHome[0].brokeDown wrong-type'],
    ['detention that is a list', { ...good, detainedOrInHospitalAt16: [] }, 'detainedOrInHospitalAt16 wrong-type'],
    ['detention without a start', { ...good, detainedOrInHospitalAt16: { type: 'detained' } }, 'detainedOrInHospitalAt16.from missing'],
    ['detention that ends before it starts', { ...good, detainedOrInHospitalAt16: { from: '2025-07-01', to: '2025-06-01' } }, 'detainedOrInHospitalAt16.to before-start'],
    ['an order without a day', { ...good, specialGuardianship: { inForce: true } }, 'specialGuardianship.madeOn missing'],
    ['an order made after 18', { dateOfBirth: '2005-01-01', specialGuardianship: { ...order, madeOn: '2023-01-01' } }, 'specialGuardianship.madeOn contradiction'],
    ['an order that ended and is in force', { ...good, specialGuardianship: { ...order, endedOn: '2024-01-01' } }, 'specialGuardianship.inForce contradiction'],
    ['an order that ended before it was made', { ...good, specialGuardianship: { ...order, inForce: false, endedOn: '2019-01-01' } }, 'specialGuardianship.endedOn before-start'],
    ['ended before 18, in force at 18', { dateOfBirth: '2006-01-01', specialGuardianship: { madeOn: '2015-01-01', inForceAt18: true, endedOn: '2020-01-01' } }, 'specialGuardianship.inForceAt18 contradiction'],
    ['a place that is a number', { ...good, otherAccommodation: [{ type: 1, from: '2025-01-01' }] }, 'otherAccommodation[0].type wrong-type'],
    ['a place with an impossible day', { ...good, otherAccommodation: [{ type: 's17', from: '2025-02-29' }] }, 'otherAccommodation[0].from not-a-day'],
    ['adopted before birth', { ...good, adoptedOn: '2001-01-01' }, 'adoptedOn before-birth'],
    ['adopted after 18', { dateOfBirth: '2005-01-01', adoptedOn: '2024-01-01' }, 'adoptedOn contradiction'],
    ['a nation that is a number', { ...good, nationOfCare: 4 }, 'nationOfCare wrong-type'],
    ['circumstances that are a list', { ...good, circumstances: [] }, 'circumstances wrong-type'],
  ])('%s', (_name, history, problem) => {
    expect(problemsOf(history)).toContain(problem);
  });

  it.each([undefined, null, 'today', '2026-02-30', 20261122, {}])('a day asked about of %s', (on) => {
    expect(problemsOf(good, on === undefined ? null : on)).toContain('on not-a-day');
  });

  it('names all of them, not the first', () => {
    const bad = { dateOfBirth: 'x', lookedAfter: [{ from: 'y' }, { to: 5 }], nope: 1 };
    expect(problemsOf(bad)).toEqual(
      expect.arrayContaining(['dateOfBirth not-a-day', 'lookedAfter[0].from not-a-day', 'lookedAfter[1].from missing', 'lookedAfter[1].to wrong-type', 'nope unknown-key']),
    );
  });
});

describe('whatever is given', () => {
  it('comes back as a finding, never as an exception', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (history, on) => {
        expect(['known', 'one-of', 'invalid']).toContain(found(history, on).kind);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('takes what is null or missing for "not told"', () => {
    const empty = { ...good, lookedAfter: null, livedAtHome: null, detainedOrInHospitalAt16: null, specialGuardianship: null, otherAccommodation: null, adoptedOn: null, nationOfCare: null, circumstances: null };
    expect(found(empty)).toEqual(found(good));
    expect(found({ ...good, lookedAfter: [] })).toEqual(found(good));
  });

  it('does not touch what it is given', () => {
    const deep = Object.freeze({ ...good, lookedAfter: Object.freeze([Object.freeze({ ...row, endUnknown: true, to: null })]) });
    expect(() => statusFromHistory(deep as never, day(ON))).not.toThrow();
  });

  it('takes circumstances as a free bag', () => {
    expect(found({ ...good, circumstances: { anything: [1, 2], education: 'x', asylum: 7 } }).kind).toBe('known');
  });
});
