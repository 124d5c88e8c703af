import { Agent } from 'node:http';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { emptyFolder } from '../support/feedback.ts';
import { submission } from '../support/submissions.ts';
import { ask, referenceIn } from './support/ask.ts';
import { start, stopAll } from './support/built-server.ts';

const POSTS = 500;

afterEach(stopAll);

test(`${POSTS} posts, random and hostile, to the running server: no fault, and exact rows`, async () => {
  const folder = emptyFolder();
  const { address, stop, printed } = await start({ FEEDBACK_FOLDER: folder });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const posts = fc.sample(submission, { numRuns: POSTS, seed: 20_261_125 });
  const answers = await Promise.all(
    posts.map(async ({ headers, body, expected }) => ({ expected, answer: await ask(`${address}/feedback/send/`, { method: 'POST', headers, body, agent }) })),
  );

  for (const { expected, answer } of answers) {
    if (expected.kind === 'kept') expect(answer.status).toBe(303);
    if (expected.kind === 'refused') expect(expected.statuses).toContain(answer.status);
    if (expected.kind === 'either') expect([303, 400, 422]).toContain(answer.status);
    if (answer.status !== 303) expect(answer.body.toString()).toContain('</html>');
  }

  expect(await stop()).toBe(0);
  const rows = await openStore({ kind: 'sqlite', folder, mostMegabytes: 100 }).list();
  expect(rows.map(({ reference }) => reference).sort()).toEqual(answers.flatMap(({ answer }) => referenceIn(answer) ?? []).sort());
  for (const { expected, answer } of answers) {
    if (expected.kind === 'kept') expect(rows.find(({ reference }) => reference === referenceIn(answer))).toMatchObject(expected.message);
  }
  expect(printed()).not.toMatch(/\[error\]|could not|leak/i);
});
