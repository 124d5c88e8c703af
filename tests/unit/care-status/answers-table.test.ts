import { describe, expect, it } from 'vitest';
import { statusFromAnswers, type CareStatus } from '../../../src/domain/index.ts';
import { day } from './person.ts';

const ON = day('2026-11-22');
const OPEN = [true, false, 'not-sure'] as const;
type Given = Readonly<Record<string, unknown>>;

/** The questions that can matter at an age. Each is answered in every way, alone and with all others. */
const CARE_AT_ANY_AGE = ['in-care-since-16', 'in-care-13-weeks', 'short-breaks-only', 'home-six-months', 'home-broke-down', 'detained-at-16', 'special-guardianship', 'other-place-since-16'];
const QUESTIONS_AT: readonly (readonly [number, readonly string[]])[] = [
  [15, CARE_AT_ANY_AGE.slice(0, 3)],
  [16, ['in-care-now', ...CARE_AT_ANY_AGE]],
  [17, ['in-care-now', ...CARE_AT_ANY_AGE]],
  [18, ['in-care-at-18', ...CARE_AT_ANY_AGE]],
  [20, ['in-care-at-18', ...CARE_AT_ANY_AGE]],
  [21, ['in-care-at-18', ...CARE_AT_ANY_AGE]],
  [24, ['in-care-at-18', ...CARE_AT_ANY_AGE]],
  [25, CARE_AT_ANY_AGE.slice(0, 3)],
];

/** Statuses by a table of answers; -1 for a number of the base 3 that stands for one answer of each question. */
function tableFor(age: number, questions: readonly string[]) {
  const size = OPEN.length ** questions.length;
  return Array.from({ length: size }, (_, row) => possible(answersOf(row, questions, { age, nation: 'england' })));
}

function answersOf(row: number, questions: readonly string[], given: Given): Given {
  const answered = questions.map((question, place) => [question, OPEN[Math.floor(row / OPEN.length ** place) % OPEN.length]] as const);
  return { ...given, ...Object.fromEntries<unknown>(answered) };
}

function possible(answers: Given): readonly CareStatus[] {
  const finding = statusFromAnswers(answers, ON);
  return finding.kind === 'known' ? [finding.status] : finding.statuses;
}

describe.each(QUESTIONS_AT)('every combination of answers at %i', (age, questions) => {
  const table = tableFor(age, questions);
  const unsure = (row: number, place: number) => Math.floor(row / 3 ** place) % 3 === 2;

  it('gives exactly one status when every question is answered', () => {
    const whole = table.filter((_, row) => questions.every((_q, place) => !unsure(row, place)));
    // Past 20 it also matters whether they study, which is not answered here.
    expect(whole.filter((statuses) => statuses.length > (age > 20 && age < 25 ? 2 : 1))).toEqual([]);
  });

  it('names exactly the statuses that filling in one "not sure" can give', () => {
    // By going one answer at a time, this covers every completion of all of them, and it means that a
    // definite finding never changes.
    const wrong = table.flatMap((statuses, row) =>
      questions.flatMap((question, place) => {
        if (!unsure(row, place)) return [];
        const yes = table[row - 2 * 3 ** place] ?? [];
        const no = table[row - 3 ** place] ?? [];
        const union = new Set([...yes, ...no]);
        const same = union.size === statuses.length && statuses.every((status) => union.has(status));
        return same ? [] : [{ answers: answersOf(row, questions, { age }), question, statuses, yes, no }];
      }),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe('questions that can still matter', () => {
  it.each([16, 19, 22])('asks at %i only what can change the finding, and something that does', (age) => {
    const questions = QUESTIONS_AT.find(([each]) => each >= age)?.[1] ?? [];
    for (let row = 0; row < 3 ** questions.length; row += 7) {
      const answers = answersOf(row, questions, { age, nation: 'england', studying: 'none' });
      const finding = statusFromAnswers(answers, ON);
      if (finding.kind === 'known') continue;
      for (const question of finding.ask) expect([undefined, 'not-sure']).toContain(answers[question]);
      expect(finding.ask.length).toBeGreaterThan(0);
    }
  });

  it('comes to one status when every question it asks is answered, whatever the answers', () => {
    for (const answer of [true, false]) {
      let answers: Given = { age: 19, nation: 'england' };
      for (let finding = statusFromAnswers(answers, ON), steps = 0; finding.kind === 'one-of'; finding = statusFromAnswers(answers, ON), steps += 1) {
        expect(steps).toBeLessThan(13);
        answers = { ...answers, [finding.ask[0]]: answer };
      }
      expect(possible(answers)).toHaveLength(1);
    }
  });

  it('asks nothing of someone of 15 or 25', () => {
    expect(possible({ age: 15, nation: 'england' })).toEqual(['under-16']);
    expect(possible({ age: 25, nation: 'england' })).toEqual(['over-25']);
  });
});

describe('nothing known', () => {
  it.each([[{}], [{ age: 'not-sure', nation: 'not-sure', 'in-care-now': 'not-sure' }]])('keeps every status open for %o', (answers) => {
    const finding = statusFromAnswers(answers as Given, ON);
    expect(finding.kind).toBe('one-of');
    expect(possible(answers as Given)).toHaveLength(10);
    if (finding.kind === 'one-of') expect(finding.ask[0]).toBe('age');
  });

  it.each([-1, 121, 17.5, Number.NaN])('takes an age of %d for no answer', (age) => {
    expect(possible({ age, nation: 'england' }).length).toBeGreaterThan(1);
  });

  it.each(['wales', 'scotland', 'northern-ireland'] as const)('sends people from %s to their own nation, whatever else', (nation) => {
    expect(possible({ nation })).toEqual(['other-nation']);
    expect(possible({ nation, age: 17, 'in-care-now': true })).toEqual(['other-nation']);
  });
});

describe('plain answers of named people', () => {
  const england = { nation: 'england', 'short-breaks-only': false } as const;
  const none = { 'detained-at-16': false, 'special-guardianship': false, 'other-place-since-16': false } as const;
  it.each([
    ['17 and in care for years', { age: 17, 'in-care-now': true, 'in-care-13-weeks': true }, 'eligible'],
    ['17 and in care for five weeks', { age: 17, 'in-care-now': true, 'in-care-13-weeks': false }, 'looked-after-not-yet-eligible'],
    ['16, left care, 13 weeks', { age: 16, 'in-care-now': false, 'in-care-since-16': true, 'in-care-13-weeks': true, 'home-six-months': false }, 'relevant'],
    ['16, left care, 90 days', { age: 16, 'in-care-now': false, 'in-care-since-16': true, 'in-care-13-weeks': false, ...none }, 'qualifying'],
    ['17, home for a year', { age: 17, 'in-care-now': false, 'in-care-since-16': true, 'in-care-13-weeks': true, 'home-six-months': true, 'home-broke-down': false }, 'qualifying'],
    ['17, home broke down', { age: 17, 'in-care-now': false, 'in-care-since-16': true, 'in-care-13-weeks': true, 'home-six-months': true, 'home-broke-down': true }, 'relevant'],
    ['19, in care until 18', { age: 19, 'in-care-at-18': true, 'in-care-13-weeks': true }, 'former-relevant'],
    ['came alone at 17 and a half, now 18', { age: 18, 'in-care-at-18': true, 'in-care-13-weeks': true, 'came-alone': true }, 'former-relevant'],
    ['22, in care until 18', { age: 22, 'in-care-at-18': true, 'in-care-13-weeks': true }, 'former-relevant-21-to-24'],
    ['20, special guardian', { age: 20, 'in-care-at-18': false, 'in-care-since-16': false, 'detained-at-16': false, 'special-guardianship': true }, 'qualifying'],
    ['18, never in care', { age: 18, 'in-care-at-18': false, 'in-care-since-16': false, ...none }, 'not-a-care-leaver'],
  ] as const)('%s', (_who, answers, status) => {
    expect(possible({ ...england, ...answers })).toEqual([status]);
  });
});
