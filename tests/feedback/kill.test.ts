import { Agent } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { referenceIn, send } from './support/ask.ts';
import { start, stopAll } from './support/built-server.ts';
import { PLACE_KINDS } from './support/places.ts';

const POSTS = 2_000;
const AT_ONCE = 100;

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

    const store = openStore(place);
    const kept = new Map((await store.list()).map(({ reference, text }) => [reference, text]));
    for (const [reference, text] of thanked) expect(kept.get(reference)).toBe(text);
    // What was kept without thanks is whole as well.
    for (const text of kept.values()) expect(sent).toContain(text);
    await store.close();
    await remove();
  });
}
