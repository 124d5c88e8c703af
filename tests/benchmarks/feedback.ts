import { Agent } from 'node:http';
import { BUILD_FOLDER, serverIn } from '../../.tooling/site/build.ts';
import { withPostgres } from '../../.tooling/testing/postgres.ts';
import { withTemporaryFolder } from '../../.tooling/testing/temporary-folder.ts';
import { send } from '../feedback/support/ask.ts';
import { startServer } from '../support/running-server.ts';

/**
 * How many messages one server keeps in a second, each on the disk before it is thanked for. Run it by hand
 * after a build: `node tests/benchmarks/feedback.ts`.
 */
const POSTS = 2_000;
const AT_ONCE = 50;

await withTemporaryFolder((folder) => measure('SQLite', { FEEDBACK_FOLDER: folder }));
await withPostgres(({ TEST_DATABASE_URL }) => measure('Postgres', { DATABASE_URL: TEST_DATABASE_URL }));

async function measure(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { address, stop } = await startServer(serverIn(BUILD_FOLDER), { FEEDBACK_PER_ADDRESS: '1000000', ...env });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const started = performance.now();
  const times = await Promise.all(Array.from({ length: POSTS }, (_, number) => timed(() => send(address, { text: `Message ${number}. ${'word '.repeat(60)}` }, agent))));
  const seconds = (performance.now() - started) / 1000;
  const alone: number[] = [];
  for (let number = 0; number < 100; number += 1) alone.push(await timed(() => send(address, { text: 'One after the other' }, agent)));
  console.log(`${name}: ${Math.round(POSTS / seconds)} messages a second, ${AT_ONCE} at once; one alone takes ${middle(alone).toFixed(1)} ms (the middle of 100)`);
  if (times.length !== POSTS) throw new Error('Not all were answered.');
  await stop();
}

async function timed(work: () => Promise<{ readonly status: number }>): Promise<number> {
  const start = performance.now();
  const { status } = await work();
  if (status !== 303) throw new Error(`A message was answered with ${status}.`);
  return performance.now() - start;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
