import { setTimeout as pause } from 'node:timers/promises';
import { Agent } from 'node:http';
import { expect, test } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { referenceIn, send } from './support/ask.ts';
import type { StorePlace } from '../../src/feedback/settings.ts';
import { launch, start } from './support/built-server.ts';
import { PLACE_KINDS } from './support/places.ts';

const POSTS = 2_000;
const AT_ONCE = 100;

/** How many lives at least, from none at all to twice what a start takes: while it starts, makes its tables, takes posts. */
const LIVES = 14;

/** On a machine that has become slower since, lives get longer until one was long enough for thanks; no further than to this one. */
const MOST_LIVES = 5 * LIVES;

/** After how many thanks the power goes, one time after the other, over the same messages. */
const MOMENTS = [1, 137, 900];

for (const { name, empty, isMissing } of PLACE_KINDS) {
  test.skipIf(isMissing)(`${name}: whatever was thanked for is found after the server was killed among ${POSTS} posts`, { timeout: 300_000 }, async () => {
    const { place, env } = await empty();
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
  });

  test.skipIf(isMissing)(`${name}: it comes back from every end, however soon after its start, with all that was thanked for`, { timeout: 300_000 }, async () => {
    const { place, env } = await empty();
    const thanked = new Map<string, string>();
    const sent = new Set<string>();

    const step = (2 * (await millisecondsToStart((await empty()).env))) / (LIVES - 1);
    for (let round = 0; round < (thanked.size === 0 ? MOST_LIVES : LIVES); round += 1) {
      const life = Math.round(round * step);
      const { address, kill } = launch(env);
      const posting = address.then((site) => postUntilItEnds(site, { thanked, sent, life })).catch(() => undefined);
      await pause(life);
      await kill();
      await posting;
    }
    expect(thanked.size).toBeGreaterThan(0);
    // It is not broken by any of them.
    const server = await start(env);
    for (let number = 0; number < AT_ONCE; number += 1) {
      const text = `Message ${number} at last`;
      sent.add(text);
      thanked.set(referenceIn(await send(server.address, { text })) ?? 'none', text);
    }
    await server.stop();
    await expectKept(place, thanked, sent);
  });
}

async function millisecondsToStart(env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const { stop } = await start(env);
  const took = performance.now() - began;
  await stop();
  return took;
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
