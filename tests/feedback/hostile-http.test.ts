import { Agent } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { submission } from '../support/submissions.ts';
import { ask, referenceIn } from './support/ask.ts';
import { start } from './support/built-server.ts';
import { PLACE_KINDS } from './support/places.ts';

const POSTS = 10_000;
const AT_ONCE = 16;

for (const { name, empty, isMissing } of PLACE_KINDS) {
  test.skipIf(isMissing)(`${name}: ${POSTS} posts, random and hostile, to the running server: no fault, and exact rows`, { timeout: 600_000 }, async () => {
    const { place, env } = await empty();
    const { address, stop, printed } = await start(env);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const posts = fc.sample(submission, { numRuns: POSTS, seed: 20_261_125 });
    const answers = await Promise.all(
      posts.map(async ({ headers, body, expected }) => ({ expected, answer: await ask(`${address}/feedback/send/`, { method: 'POST', headers, body, agent }) })),
    );

    for (const { expected, answer } of answers) {
      expect(answer.status).toBeLessThan(500);
      if (expected.kind === 'kept') expect(answer.status).toBe(303);
      if (expected.kind === 'refused') expect(expected.statuses).toContain(answer.status);
      if (expected.kind === 'either') expect([303, 400, 422]).toContain(answer.status);
      if (answer.status !== 303) expect(answer.body.toString()).toContain('</html>');
    }

    expect(await stop()).toBe(0);
    const store = openStore(place);
    const rows = new Map((await store.list()).map((row) => [row.reference, row]));
    await store.close();
    expect([...rows.keys()].sort()).toEqual(answers.flatMap(({ answer }) => referenceIn(answer) ?? []).sort());
    for (const { expected, answer } of answers) {
      if (expected.kind === 'kept') expect(rows.get(referenceIn(answer) ?? '')).toMatchObject(expected.message);
    }
    expect(printed()).not.toMatch(/\[error\]|could not|leak/i);
  });
}
