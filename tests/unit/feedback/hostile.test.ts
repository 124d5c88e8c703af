import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { receive } from '../../../src/feedback/receive.ts';
import { emptyFolder, emptyStore } from '../../support/empty-store.ts';
import { ACTION, needs, message } from '../../support/feedback.ts';
import { submission } from '../../support/submissions.ts';

/** In memory, where a system has such a place: so many durable writes take minutes on a slow disk. */
const MEMORY = '/dev/shm';

test('10,000 posts, random and hostile: each has the answer it should have, and what is kept is exactly what was kept', { timeout: 300_000 }, async () => {
  const store = emptyStore(existsSync(MEMORY) ? emptyFolder(MEMORY) : emptyFolder());
  const faults: unknown[] = [];
  const here = needs({ store, clock: () => new Date(), onFault: (fault) => faults.push(fault) });
  const kept = new Map<string, unknown>();
  let unforeseen = 0;

  await fc.assert(
    fc.asyncProperty(submission, async ({ headers, body, expected }) => {
      const request = new Request(ACTION, { method: 'POST', headers, body: Buffer.from(body) });
      const answer = await receive(request, '203.0.113.7', here);
      if (answer.kind === 'kept') {
        expect(expected.kind).not.toBe('refused');
        if (expected.kind === 'kept') kept.set(answer.reference, expected.message);
        else unforeseen += 1;
        return;
      }
      expect(answer.status).toBeLessThan(500);
      if (expected.kind === 'refused') expect(expected.statuses).toContain(answer.status);
      else expect(expected.kind).toBe('either');
    }),
    { numRuns: 10_000, seed: 20_261_125 },
  );

  const rows = await store.list();
  expect(faults).toEqual([]);
  expect(kept.size).toBeGreaterThan(3_000);
  expect(rows).toHaveLength(kept.size + unforeseen);
  for (const { id: _, reference, answeredOn: __, receivedOn, deleteAfter, ...said } of rows) {
    if (kept.has(reference)) expect(message({ ...said, receivedOn, deleteAfter })).toEqual({ ...(kept.get(reference) as object), receivedOn, deleteAfter });
  }
});
