import { describe, expect, it } from 'vitest';
import { bornOn, findingOf, told } from './person.ts';

const ON = '2026-11-22';
const left = () => bornOn('2009-06-01').inCare('2023-01-01', '2026-02-10');

describe('home with a parent after care', () => {
  it.each([
    ['2026-05-21', 'qualifying'],
    ['2026-05-22', 'qualifying (borderline)'],
    ['2026-05-23', 'relevant'],
  ])('at home since %s', (from, status) => {
    expect(told(left().atHome(from), ON)).toBe(status);
  });

  it.each([
    ['parent', 'qualifying'],
    ['mother', 'qualifying'],
    ['person_with_pr', 'qualifying'],
    ['special_guardian', 'qualifying'],
    ['adoptive_parent', 'qualifying'],
    ['aunt_no_pr', 'relevant'],
    ['grandparent', 'relevant'],
    ['friend', 'relevant'],
  ])('eight months with: %s', (who, status) => {
    expect(told(left().atHome('2026-03-20', undefined, { with: who }), ON)).toBe(status);
  });

  it('cannot tell when it is not said who they lived with', () => {
    const finding = findingOf(left().atHome('2026-03-20', undefined, { with: null }), ON);
    expect(finding).toMatchObject({ kind: 'one-of', statuses: ['relevant', 'qualifying'] });
  });

  it('gives the status back when it breaks down', () => {
    expect(told(left().atHome('2026-02-10', '2026-10-10', { brokeDown: true }), ON)).toBe('relevant');
  });

  it('cannot tell when it is not said whether it broke down', () => {
    const finding = findingOf(left().atHome('2026-02-10', '2026-10-10', { brokeDown: null }), ON);
    expect(finding).toMatchObject({ kind: 'one-of', statuses: ['relevant', 'qualifying'] });
  });

  it('keeps the breakdown before 18 for life after 18', () => {
    const adult = bornOn('2008-02-01').inCare('2020-01-01', '2025-01-10').atHome('2025-01-10', '2025-09-10', { brokeDown: true });
    expect(told(adult, ON)).toBe('former-relevant');
  });

  it('leaves a person qualifying who had settled at home when 18', () => {
    expect(told(bornOn('2008-02-01').inCare('2020-01-01', '2025-01-10').atHome('2025-01-10'), ON)).toBe('qualifying');
  });

  it('counts one stay with two parents in turn', () => {
    expect(told(left().atHome('2026-02-10', '2026-06-10').atHome('2026-06-10'), ON)).toBe('qualifying');
  });

  it('does not count a stay before the last time in care', () => {
    const again = bornOn('2009-06-01').inCare('2022-01-01', '2024-01-01').atHome('2024-01-01', '2025-06-01').inCare('2025-06-01', '2026-09-01');
    expect(told(again, ON)).toBe('relevant');
  });
});

describe('detained or in hospital at 16', () => {
  const inCareBefore = () => bornOn('2010-06-10').inCare('2025-01-05', '2026-04-01');
  const detained = (more: object) => inCareBefore().with({ detainedOrInHospitalAt16: { type: 'detained', from: '2026-04-01', lookedAfterImmediatelyBefore: true, ...more } });
  it.each([
    ['came out before the birthday', { to: '2026-06-09' }, 'not-a-care-leaver'],
    ['came out on the birthday', { to: '2026-06-10' }, 'relevant (borderline)'],
    ['came out after it', { to: '2026-06-11' }, 'relevant'],
    ['still there', { to: null }, 'relevant'],
    ['not straight from care', { to: null, lookedAfterImmediatelyBefore: false }, 'not-a-care-leaver'],
    ['in hospital', { type: 'hospital', to: null }, 'relevant'],
  ])('%s', (_name, more, status) => {
    expect(told(detained(more), ON)).toBe(status);
  });

  it('counts someone who went in on the birthday itself, straight from care the day before', () => {
    const onTheDay = bornOn('2010-06-10').inCare('2025-01-05', '2026-06-09').with({
      detainedOrInHospitalAt16: { type: 'hospital', from: '2026-06-10', lookedAfterImmediatelyBefore: true },
    });
    expect(told(onTheDay, ON)).toBe('relevant (borderline)');
  });

  it('reads "straight from care" from the dates when it is not said', () => {
    expect(told(detained({ to: null, lookedAfterImmediatelyBefore: null }), ON)).toBe('relevant');
  });

  it('needs the 13 weeks before it', () => {
    const short = bornOn('2010-06-10').inCare('2026-03-01', '2026-04-01').with({
      detainedOrInHospitalAt16: { type: 'detained', from: '2026-04-01', lookedAfterImmediatelyBefore: true },
    });
    expect(told(short, ON)).toBe('not-a-care-leaver');
  });

  it('makes a former relevant child of them at 18', () => {
    expect(told(detained({ to: '2026-09-01' }), '2028-06-10')).toBe('former-relevant');
  });
});

describe('special guardianship', () => {
  const order = (more: object) => ({ specialGuardianship: { madeOn: '2013-09-01', lookedAfterImmediatelyBefore: true, ...more } });
  const child = () => bornOn('2009-05-05').inCare('2012-01-01', '2013-09-01');
  it.each([
    ['in force at 17', { inForce: true }, ON, 'qualifying'],
    ['ended at 17', { inForce: false, endedOn: '2026-06-01' }, ON, 'not-a-care-leaver'],
    ['ended at 15', { inForce: false, endedOn: '2024-09-01' }, ON, 'not-a-care-leaver'],
    ['in force at 18, now 19', { inForceAt18: true }, '2028-06-01', 'qualifying'],
    ['ended before 18, now 19', { endedOn: '2026-06-01' }, '2028-06-01', 'not-a-care-leaver'],
    ['in force at 18, now 21', { inForceAt18: true }, '2030-05-05', 'not-a-care-leaver'],
    ['never looked after', { lookedAfterImmediatelyBefore: false, inForce: true }, ON, 'not-a-care-leaver'],
  ])('%s', (_name, more, on, status) => {
    expect(told(child().with(order(more)), on)).toBe(status);
  });

  it('cannot tell when it is not said whether it is in force', () => {
    expect(told(child().with(order({})), ON)).toBe('one of: qualifying, not-a-care-leaver');
  });
});

describe('other places at 16 or 17', () => {
  const young = () => bornOn('2009-02-02');
  it.each([
    ['private_fostering', '2024-05-01', '2025-06-01', 'qualifying'],
    ['voluntary_organisation', '2025-05-01', '2025-05-20', 'qualifying'],
    ['private_childrens_home', '2025-05-01', '2025-05-20', 'qualifying'],
    ['nhs_accommodation', '2025-01-01', '2025-04-01', 'qualifying'],
    ['nhs_accommodation', '2025-01-01', '2025-03-31', 'not-a-care-leaver'],
    ['care_home', '2025-01-01', '2025-06-01', 'qualifying'],
    ['private_fostering', '2022-05-01', '2025-02-01', 'not-a-care-leaver'],
    ['s17', '2025-05-01', '2026-05-20', 'not-a-care-leaver'],
    ['home_office_hotel', '2025-05-01', '2026-05-20', 'not-a-care-leaver'],
  ])('%s from %s to %s: %s', (type, from, to, status) => {
    expect(told(young().elsewhere(type, from, to), ON)).toBe(status);
  });

  it('says to ask while they are still there, because the Act says "no longer"', () => {
    expect(told(young().elsewhere('private_fostering', '2024-05-01'), ON)).toBe('not-a-care-leaver (borderline)');
    expect(told(young().elsewhere('private_fostering', '2024-05-01'), '2027-02-02')).toBe('qualifying');
  });

  it('cannot tell about a kind of place it does not know', () => {
    expect(told(young().elsewhere('somewhere_new', '2025-05-01', '2025-08-01'), ON)).toMatch(/^one of:/);
  });
});

describe('ends that are not known', () => {
  it('names every status the end can lead to, and asks', () => {
    const finding = findingOf(bornOn('2008-06-10').inCare('2022-01-01', undefined, { endUnknown: true }), ON);
    expect(finding).toMatchObject({ kind: 'one-of', statuses: ['former-relevant', 'not-a-care-leaver'] });
    if (finding.kind === 'one-of') expect(finding.ask).toContain('in-care-since-16');
  });

  it('knows when it makes no difference', () => {
    expect(told(bornOn('2012-06-10').inCare('2022-01-01', undefined, { endUnknown: true }), ON)).toBe('under-16');
  });
});

it.each([
  ['wales', 'other-nation'],
  ['Wales', 'other-nation'],
  ['Scotland', 'other-nation (borderline)'],
  ['Northern Ireland', 'other-nation (borderline)'],
  ['England', 'former-relevant'],
])('looked after in %s: %s', (nationOfCare, status) => {
  expect(told(bornOn('2007-02-02').inCare('2020-01-01', '2025-02-02').with({ nationOfCare }), ON)).toBe(status);
});

it('reads an end that is still to come as "still so"', () => {
  expect(told(bornOn('2009-08-01').inCare('2020-01-01', '2027-01-01'), ON)).toBe('eligible');
});
