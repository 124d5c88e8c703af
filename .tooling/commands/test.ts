import { problem, sentenceFor } from '../bootstrap/problem.mjs';
import { inPlainWords } from '../plain-words.ts';
import { suites, type Suite } from '../testing/suites.ts';
import { ONE_FAILED, sum, summary, type SuiteResult, type Tally } from '../testing/tally.ts';

await inPlainWords('test', async () => {
  const results = await runAll(selected(suites(), process.argv.slice(2)));
  console.log(`\n${summary(results)}`);
  if (sum(results, 'failed') > 0) process.exitCode = 1;
});

/** The suites asked for by name, and those they need; all of them when none is asked for. */
function selected(all: readonly Suite[], names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => !all.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    throw problem(`There is no suite "${unknown}": choose from ${all.map((suite) => suite.name).join(', ')}.`);
  }
  if (names.length === 0) return all;
  const wanted = new Set(all.filter(({ name }) => names.includes(name)).flatMap(({ name, needs }) => [name, needs]));
  return all.filter(({ name }) => wanted.has(name));
}

async function runAll(chosen: readonly Suite[]): Promise<readonly SuiteResult[]> {
  const results: SuiteResult[] = [];
  for (const suite of chosen) {
    console.log(`\n── ${suite.name} ──`);
    const started = performance.now();
    const tally = await runOne(suite, results);
    results.push({ suite: suite.name, ...tally, seconds: (performance.now() - started) / 1000 });
  }
  return results;
}

async function runOne({ name, needs, run }: Suite, before: readonly SuiteResult[]): Promise<Tally> {
  if (before.some(({ suite, failed }) => suite === needs && failed > 0)) {
    console.error(`Not run, and counted as failed, because ${needs ?? ''} failed.`);
    return ONE_FAILED;
  }
  try {
    return await run();
  } catch (error) {
    const sentence = sentenceFor(error, 'test');
    if (sentence === 'Stopped.') throw error;
    console.error(`${name}: ${sentence}`);
    return ONE_FAILED;
  }
}
