import { describe, expect, test } from 'vitest';
import { judge, type Answers, type Condition, type Person } from '../../../src/domain/index.ts';

const person: Person = { age: 19, status: 'former-relevant', answers: {} };

/** "holds", "fails", or "open: …" with the questions. */
function told(condition: Condition, answers: Answers = {}, facts: Partial<Person> = {}): string {
  const verdict = judge(condition, { ...person, ...facts, answers });
  return verdict.kind === 'open' ? `open: ${verdict.questions.join(', ')}` : verdict.kind;
}

describe('a status', () => {
  test('is one of those named, or is not', () => {
    expect(told({ status: ['relevant', 'former-relevant'] })).toBe('holds');
    expect(told({ status: ['relevant'] })).toBe('fails');
  });

  test('fails with the status the person has and those it is for', () => {
    expect(judge({ status: ['relevant'] }, person)).toMatchObject({
      reasons: [{ code: 'other-status', statuses: ['former-relevant'], wanted: ['relevant'] }],
    });
  });
});

describe('an age', () => {
  const young = { age: { from: 18, untilBirthday: 21 } } as const;
  test.each([
    [17, 'fails'],
    [18, 'holds'],
    [20, 'holds'],
    [21, 'fails'],
  ])('from 18 until the 21st birthday, at %i', (age, expected) => {
    expect(told(young, {}, { age })).toBe(expected);
  });

  test('may have no start, or no end', () => {
    expect(told({ age: { untilBirthday: 25 } }, {}, { age: 0 })).toBe('holds');
    expect(told({ age: { from: 16 } }, {}, { age: 90 })).toBe('holds');
  });

  test.each([
    [17, [{ code: 'age-under', age: 18 }]],
    [19, [{ code: 'age-from', age: 18 }, { code: 'age-under', age: 21 }]],
    [21, [{ code: 'age-from', age: 21 }]],
  ])('tells at %i which birthday counts', (age, reasons) => {
    expect(judge(young, { ...person, age })).toMatchObject({ reasons });
  });
});

describe('studying', () => {
  const course = { studying: ['school-or-college', 'university'] } as const satisfies Condition;
  test.each([
    ['university', 'holds'],
    ['school-or-college', 'holds'],
    ['apprenticeship', 'fails'],
    ['none', 'fails'],
    ['not-sure', 'open: studying'],
    [undefined, 'open: studying'],
  ] as const)('%s', (studying, expected) => {
    expect(told(course, { studying })).toBe(expected);
  });

  test('is not asked about when every answer is named', () => {
    expect(told({ studying: ['none', 'school-or-college', 'apprenticeship', 'university'] })).toBe('holds');
  });
});

describe('where they live', () => {
  test.each([
    ['in-area', 'fails'],
    ['elsewhere', 'holds'],
    ['not-sure', 'open: lives'],
    [undefined, 'open: lives'],
  ] as const)('%s', (lives, expected) => {
    expect(told({ lives: 'elsewhere' }, { lives })).toBe(expected);
  });
});

describe('a situation', () => {
  test.each([
    [true, 'holds'],
    [false, 'fails'],
    ['not-sure', 'open: parent'],
    [undefined, 'open: parent'],
  ] as const)('%s', (parent, expected) => {
    expect(told({ situation: 'parent' }, { parent })).toBe(expected);
    expect(told({ not: { situation: 'parent' } }, { parent })).toBe({ holds: 'fails', fails: 'holds' }[expected as string] ?? expected);
  });
});

describe('parts together', () => {
  const both = { all: [{ situation: 'renting' }, { situation: 'working' }] } as const satisfies Condition;
  const either = { any: [{ situation: 'renting' }, { situation: 'working' }] } as const satisfies Condition;
  test.each([
    [both, { renting: true, working: true }, 'holds'],
    [both, { renting: false }, 'fails'],
    [both, { renting: true }, 'open: working'],
    [both, {}, 'open: renting, working'],
    [either, { renting: true }, 'holds'],
    [either, { renting: false }, 'open: working'],
    [either, { renting: false, working: false }, 'fails'],
    [either, { renting: 'not-sure', working: 'not-sure' }, 'open: renting, working'],
  ] as const)('%j with %j', (condition, answers, expected) => {
    expect(told(condition, answers)).toBe(expected);
  });

  test('a question that matters only under another answer is left out when it cannot', () => {
    // Renting, or working without renting: the same as either.
    const roundabout: Condition = { any: [{ situation: 'renting' }, { all: [{ situation: 'working' }, { not: { situation: 'renting' } }] }] };
    expect(told(roundabout, { working: false })).toBe('open: renting');
    // Renting or not renting: whatever the answer, it holds.
    expect(told({ any: [{ situation: 'renting' }, { not: { situation: 'renting' } }] })).toBe('holds');
  });
});
