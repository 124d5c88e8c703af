import { setTimeout as pause } from 'node:timers/promises';
import { Agent } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { referenceIn, send } from './support/ask.ts';
import type { StorePlace } from '../../src/feedback/settings.ts';
import { launch, start, stopAll } from './support/built-server.ts';
import { PLACE_KINDS } from './support/places.ts';

const POSTS = 2_000;
const AT_ONCE = 100;

/** Milliseconds from the start of the program to its end: while it starts, makes its tables, takes posts. */
const LIVES = Array.from({ length: 14 }, (_, round) => round * 90);

/** After how many thanks the power goes, one time after the other, over the same messages. */
const MOMENTS = [1, 137, 900];

afterEach(stopAll);

for (const { name, empty, isMissing } of PLACE_KINDS) {
  test.skipIf(isMissing)(`${name}: whatever was thanked for is found after the server was killed among ${POSTS} posts`, { timeout: 300_000 }, async () => {
    const { place, env, remove } = await empty();
    const thanked = new Map<string, string>();
    const sent = new Set<string>();

    for (const moment of MOMENTS) {
      const server = await start(env);
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
      const before = thanked.size;
      let killed: Promise<void> | undefined;
      const post = async (number: number) => {
        const text = `Message ${number} before the power goes after ${moment}. ${'ሰላም '.repeat(100)}`.trim();
        sent.add(text);
        const reference = await send(server.address, { text, reply: `${number}` }, agent).then(referenceIn, () => undefined);
        if (reference === undefined) return;
        thanked.set(reference, text);
        if (thanked.size - before >= moment) killed ??= server.kill();
      };
      await Promise.all(Array.from({ length: POSTS }, (_, number) => post(number)));
      expect(killed).toBeDefined();
      await killed;
      expect(thanked.size - before).toBeGreaterThanOrEqual(moment);
      expect(thanked.size - before).toBeLessThan(POSTS);
    }

    await expectKept(place, thanked, sent);
    await remove();
  });

  test.skipIf(isMissing)(`${name}: it comes back from every end, however soon after its start, with all that was thanked for`, { timeout: 300_000 }, async () => {
    const { place, env, remove } = await empty();
    const thanked = new Map<string, string>();
    const sent = new Set<string>();

    for (const life of LIVES) {
      const { address, kill } = launch(env);
      const posting = address.then((site) => postUntilItEnds(site, { thanked, sent, life })).catch(() => undefined);
      await pause(life);
      await kill();
      await posting;
    }
    // It is not broken by any of them.
    const server = await start(env);
    for (let number = 0; number < AT_ONCE; number += 1) {
      const text = `Message ${number} at last`;
      sent.add(text);
      thanked.set(referenceIn(await send(server.address, { text })) ?? 'none', text);
    }
    await server.stop();
    await expectKept(place, thanked, sent);
    await remove();
  });
}

async function postUntilItEnds(site: string, { thanked, sent, life }: { thanked: Map<string, string>; sent: Set<string>; life: number }): Promise<void> {
  for (let number = 0; ; number += 1) {
    const text = `Message ${number} of a life of ${life} ms`;
    sent.add(text);
    const reference = referenceIn(await send(site, { text }));
    if (reference !== undefined) thanked.set(reference, text);
  }
}

async function expectKept(place: StorePlace, thanked: ReadonlyMap<string, string>, sent: ReadonlySet<string>): Promise<void> {
  const store = openStore(place);
  const kept = new Map((await store.list()).map(({ reference, text }) => [reference, text]));
  await store.close();
  for (const [reference, text] of thanked) expect(kept.get(reference)).toBe(text);
  // What was kept without thanks is whole as well.
  for (const text of kept.values()) expect(sent).toContain(text);
}
