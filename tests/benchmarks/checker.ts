import { answersThatMatter, checkEntitlements, nextQuestion, pendingQuestions, timeline, type Answers, type Circumstances, type Day } from '../../src/domain/index.ts';
import { publishedEntitlements } from '../scenarios/published-offer.ts';

/**
 * How long the checker thinks at its hardest steps, with the published content. Run it by hand:
 * `node tests/benchmarks/checker.ts`. An old phone is about ten times slower than a desk computer.
 */
const ON = '2026-11-22' as Day;
const ROUNDS = 20;

const PEOPLE: Readonly<Record<string, Circumstances>> = {
  'nothing said': byAnswers({}),
  'age not sure': byAnswers({ age: 'not-sure' }),
  'age 17': byAnswers({ age: 17 }),
  'age 19': byAnswers({ age: 19 }),
  'age 22': byAnswers({ age: 22, nation: 'not-sure' }),
  'typical at 19': byAnswers({
    age: 19, nation: 'england', 'in-care-at-18': true, 'in-care-13-weeks': true, 'short-breaks-only': false,
    studying: 'school-or-college', lives: 'elsewhere', renting: true, 'little-money': true, parent: false,
  }),
  'not sure about all care': byAnswers(Object.fromEntries(
    ['age', 'nation', 'in-care-now', 'in-care-at-18', 'in-care-since-16', 'in-care-13-weeks', 'short-breaks-only',
      'home-six-months', 'home-broke-down', 'detained-at-16', 'special-guardianship', 'other-place-since-16'].map((id) => [id, 'not-sure']),
  )),
  'by dates, 17': { care: { way: 'dates', history: { dateOfBirth: '2009-03-01' as Day, lookedAfter: [{ from: '2020-01-10' as Day }] } }, answers: {} },
};

const STEPS = { nextQuestion, pendingQuestions, checkEntitlements, timeline, answersThatMatter };

for (const council of ['exampleshire', 'samplebridge']) {
  const entitlements = publishedEntitlements(council);
  console.log(`\n${council}: ${String(entitlements.length)} entries; milliseconds, the best of ${String(ROUNDS)} (and the first)`);
  for (const [name, circumstances] of Object.entries(PEOPLE)) {
    const times = Object.entries(STEPS).map(([step, run]) => `${step} ${timed(() => run(circumstances, entitlements, ON))}`);
    console.log(`${name.padEnd(24)} ${times.join('  ')}`);
  }
}

function timed(run: () => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return `${Math.min(...times).toFixed(1)} (${(times[0] ?? 0).toFixed(1)})`.padEnd(14);
}

function byAnswers(answers: Answers): Circumstances {
  return { care: { way: 'answers' }, answers };
}
