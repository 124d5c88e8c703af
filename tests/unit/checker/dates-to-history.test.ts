import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ui from '../../../content/ui/en.json' with { type: 'json' };
import { statusFromHistory } from '../../../src/domain/index.ts';
import type { DatesDraft } from '../../../src/islands/entitlement-checker/dates-draft.ts';
import { PARTS } from '../../../src/islands/entitlement-checker/dates-parts.ts';
import { readDates } from '../../../src/islands/entitlement-checker/dates-to-history.ts';
import { ON } from './knowledge.ts';

const words = ui.checker.dates;

/** The boxes of a day, as typed: "27 3 2008". */
function typed(path: string, text: string): DatesDraft {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { [`${path}.day`]: day, [`${path}.month`]: month, [`${path}.year`]: year };
}

const BORN = typed('dateOfBirth', '10 1 2010');
const IN_CARE: DatesDraft = { ...BORN, ...typed('lookedAfter[0].from', '13 1 2026'), ...typed('lookedAfter[0].to', '12 4 2026') };

function history(draft: DatesDraft) {
  const read = readDates(draft, ON, words);
  if (read.kind === 'problems') throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.history;
}

function problems(draft: DatesDraft) {
  const read = readDates(draft, ON, words);
  return read.kind === 'problems' ? Object.fromEntries(read.problems.map(({ field, message }) => [field, message])) : {};
}

describe('the form as a history', () => {
  test('a time in care', () => {
    expect(history(IN_CARE)).toMatchObject({
      dateOfBirth: '2010-01-10',
      nationOfCare: 'england',
      lookedAfter: [{ from: '2026-01-13', to: '2026-04-12', shortBreaks: false }],
    });
  });

  test('ninety days in care at 16 are a shorter time in care, ninety-one are close', () => {
    expect(statusFromHistory(history(IN_CARE), ON)).toMatchObject({ status: 'qualifying', borderline: false });
    const dayMore = { ...IN_CARE, ...typed('lookedAfter[0].from', '12 1 2026') };
    expect(statusFromHistory(history(dayMore), ON)).toMatchObject({ status: 'relevant', borderline: true });
  });

  test('someone never in care leaves the box for it empty', () => {
    expect(history(BORN).lookedAfter).toEqual([]);
  });

  test('still in care, and over since a day not known', () => {
    const still = { ...IN_CARE, 'lookedAfter[0].ending': 'still' };
    expect(history(still).lookedAfter).toMatchObject([{ from: '2026-01-13', to: null }]);
    const unknown = { ...IN_CARE, 'lookedAfter[0].ending': 'unknown' };
    expect(history(unknown).lookedAfter).toMatchObject([{ to: null, endUnknown: true }]);
    expect(statusFromHistory(history(unknown), ON).kind).toBe('one-of');
  });

  test('several times in care, the second in another order', () => {
    const twice = { ...IN_CARE, lookedAfter: '2', ...typed('lookedAfter[1].from', '1 2 2025'), ...typed('lookedAfter[1].to', '1 3 2025') };
    expect(history(twice).lookedAfter).toHaveLength(2);
  });

  test('a part counts only while it is ticked', () => {
    const home = { ...IN_CARE, ...typed('livedAtHome[0].from', '12 4 2026'), 'livedAtHome[0].ending': 'still' };
    expect(history(home).livedAtHome).toEqual([]);
    expect(history({ ...home, livedAtHome: '1' }).livedAtHome).toMatchObject([{ with: 'parent', from: '2026-04-12', to: null, brokeDown: null }]);
  });

  test('an order that still counts, an unsure answer, and a kind of place', () => {
    const draft = {
      ...BORN,
      specialGuardianship: '1',
      ...typed('specialGuardianship.madeOn', '1 9 2013'),
      'specialGuardianship.inForce': 'yes',
      otherAccommodation: '1',
      'otherAccommodation[0].type': 'voluntary_organisation',
      ...typed('otherAccommodation[0].from', '1 2 2026'),
      'otherAccommodation[0].ending': 'still',
    };
    expect(history(draft)).toMatchObject({
      specialGuardianship: { madeOn: '2013-09-01', inForce: true, inForceAt18: true, lookedAfterImmediatelyBefore: null },
      otherAccommodation: [{ type: 'voluntary_organisation', to: null }],
    });
  });

  test('digits of an Arabic or a Persian keyboard, and spaces around', () => {
    expect(history(typed('dateOfBirth', '١٠ ۰۱ ٢٠١٠')).dateOfBirth).toBe('2010-01-10');
    expect(history({ ...BORN, 'dateOfBirth.day': ' 10 ' }).dateOfBirth).toBe('2010-01-10');
  });
});

describe('dates that cannot be', () => {
  test.each([
    ['nothing typed', {}, 'dateOfBirth', 'Your date of birth: write the day, the month and the year.'],
    ['rubbish', typed('dateOfBirth', 'abc def ghi'), 'dateOfBirth', 'we could not read this'],
    ['a year of two numbers', typed('dateOfBirth', '10 1 08'), 'dateOfBirth', 'four numbers for the year'],
    ['a day that does not exist', typed('dateOfBirth', '30 2 2008'), 'dateOfBirth', 'we could not read this'],
    ['a day still to come', typed('dateOfBirth', '10 1 2030'), 'dateOfBirth', 'has not come yet'],
    ['an end before its start', { ...IN_CARE, ...typed('lookedAfter[0].to', '1 1 2026') }, 'lookedAfter[0].to', 'before it started'],
    ['care before birth', { ...IN_CARE, ...typed('lookedAfter[0].from', '1 1 2009') }, 'lookedAfter[0].from', 'before you were born'],
    ['half a date', { ...IN_CARE, 'lookedAfter[0].to.year': '' }, 'lookedAfter[0].to', 'we could not read this'],
    ['an order after 18', { ...typed('dateOfBirth', '10 1 2005'), specialGuardianship: '1', ...typed('specialGuardianship.madeOn', '1 1 2024') }, 'specialGuardianship.madeOn', 'does not fit'],
  ])('%s', (_, draft, field, message) => {
    expect(problems(draft)[field]).toContain(message);
  });

  test('the message names the box', () => {
    const second = { ...IN_CARE, lookedAfter: '2', ...typed('lookedAfter[1].from', '1 1 2030'), 'lookedAfter[1].ending': 'still' };
    expect(problems(second)['lookedAfter[1].from']).toMatch(/^Time in care 2, It started: /);
  });

  test('each box is named once, however much is wrong with it', () => {
    const draft = { ...typed('dateOfBirth', '10 1 2030'), ...typed('lookedAfter[0].from', '1 1 2029'), 'lookedAfter[0].ending': 'still' };
    const read = readDates(draft, ON, words);
    const fields = read.kind === 'problems' ? read.problems.map(({ field }) => field) : [];
    expect(fields).toEqual([...new Set(fields)]);
  });
});

test('whatever is typed gives a history or names boxes of the form, and never an error', () => {
  const paths = PARTS.flatMap(({ name, item, fields }) =>
    fields.flatMap((field) => {
      const path = `${item ? `${name}[0]` : name}.${field.name}`;
      return [path, `${path}.day`, `${path}.month`, `${path}.year`, path.replace(/\.to$/, '.ending')];
    }),
  );
  const boxes = ['dateOfBirth.day', 'dateOfBirth.month', 'dateOfBirth.year', 'nationOfCare', ...paths];
  const text = fc.oneof(fc.string(), fc.constantFrom('1', '12', '2010', 'still', 'unknown', 'yes', 'no'));
  const counts = fc.record(Object.fromEntries(PARTS.map(({ name }) => [name, fc.constantFrom('0', '1')])));
  const drafts = fc.tuple(counts, fc.dictionary(fc.constantFrom(...boxes), text)).map(([count, typedIn]) => ({ ...typedIn, ...count }));
  fc.assert(
    fc.property(drafts, (draft) => {
      const read = readDates(draft, ON, words);
      if (read.kind === 'history') return true;
      return read.problems.every(({ field, message }) => /^(dateOfBirth|[a-zA-Z0-9]+(\[\d\])?\.(from|to|madeOn))$/.test(field) && !/[{}]|undefined|NaN/.test(message));
    }),
  );
});
