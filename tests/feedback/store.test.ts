import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { REFERENCE } from '../../src/feedback/reference.ts';
import { openStore } from '../../src/feedback/store/open-store.ts';
import type { FeedbackStore } from '../../src/feedback/store/store.ts';
import { message } from '../support/feedback.ts';
import { PLACE_KINDS, type Place } from './support/places.ts';

/** Any minute since 1970. */
const MINUTE = 29_000_000;

/** What every store does, whatever keeps its messages. */
describe.each(PLACE_KINDS)('a store in $name', ({ empty, isMissing }) => {
  const itWorks = test.skipIf(isMissing);

  function open({ place }: Place): FeedbackStore {
    const store = openStore(place);
    onTestFinished(() => store.close());
    return store;
  }

  itWorks('gives back what it was given, sign by sign, also to the next program', async () => {
    const place = await empty();
    const texts = ['سلام\nمی‌خواهم', 'ሰላም፡', 'e\u0301 é', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿', `'; DROP TABLE feedback; -- "\\ $1 ?1`, '\t<script>', 'x'.repeat(2000), '\ufffd'];
    const store = open(place);
    const references: string[] = [];
    for (const text of texts) references.push(await store.add(message({ text, matters: text, about: 'council-tax', feeling: 'bad', problem: 'said-no' })));
    const kept = await open(place).list();
    expect(kept).toEqual(
      texts.map((text, place) => ({
        ...message({ text, matters: text, about: 'council-tax', feeling: 'bad', problem: 'said-no' }),
        id: place + 1,
        reference: references[place],
        answeredOn: undefined,
      })),
    );
  });

  itWorks('gives references that nobody can guess from others', async () => {
    const store = open(await empty());
    const references = await Promise.all(Array.from({ length: 50 }, () => store.add(message())));
    expect(new Set(references).size).toBe(50);
    for (const reference of references) expect(reference).toMatch(REFERENCE);
  });

  itWorks('makes its tables once, when several servers start at the same moment', async () => {
    const place = await empty();
    const all = Array.from({ length: 6 }, () => open(place));
    await Promise.all(all.map((store) => store.check()));
    await Promise.all(all.map((store) => store.add(message())));
    expect(await all[0]?.list()).toHaveLength(6);
  });

  itWorks('loses nothing when four programs write at once', async () => {
    const place = await empty();
    const written = (await Promise.all(Array.from({ length: 4 }, () => write(place, 40)))).flat();
    const kept = await open(place).list();
    expect(kept.map(({ reference }) => reference).sort()).toEqual(written.sort());
    expect(new Set(kept.map(({ text }) => text)).size).toBe(160);
    expect(written).toHaveLength(160);
  });

  itWorks('finds messages by day, by number and by whether they are answered', async () => {
    const store = open(await empty());
    for (const receivedOn of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']) await store.add(message({ receivedOn }));
    await store.change({ do: 'answer', ids: [2], on: '2026-12-02' });
    const found = async (which: Parameters<FeedbackStore['list']>[0]) => (await store.list(which)).map(({ id }) => id);
    expect(await found({ from: '2026-11-01', to: '2026-11-30' })).toEqual([2, 3]);
    expect(await found({ isAnswered: true })).toEqual([2]);
    expect(await found({ isAnswered: false, from: '2026-11-01' })).toEqual([3, 4]);
    expect(await found({ named: ['4', '1', '99'] })).toEqual([1, 4]);
    expect(await found({ named: [] })).toEqual([]);
  });

  itWorks('forgets how to reach a person who has been answered', async () => {
    const store = open(await empty());
    await store.add(message({ reply: '07700 900000' }));
    expect(await store.change({ do: 'answer', ids: [1, 99], on: '2026-12-02' })).toEqual([1]);
    expect(await store.list()).toMatchObject([{ id: 1, answeredOn: '2026-12-02', reply: '', text: 'Hello' }]);
  });

  itWorks('deletes what is named, what is old and what has expired, and counts on', async () => {
    const store = open(await empty());
    for (const receivedOn of ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01']) await store.add(message({ receivedOn, deleteAfter: receivedOn, feeling: 'bad' }));
    const before = await store.count();
    expect(before).toEqual(['2026-09', '2026-10', '2026-11'].map((month) => ({ month, kind: 'quick', feeling: 'bad', problem: '', count: month === '2026-10' ? 2 : 1 })));
    expect(await store.change({ do: 'delete', ids: [2] })).toEqual([2]);
    expect(await store.change({ do: 'delete-received-before', day: '2026-10-31' })).toEqual([1]);
    expect(await store.change({ do: 'delete-expired', today: '2026-10-31' })).toEqual([]);
    expect(await store.change({ do: 'delete-expired', today: '2026-11-01' })).toEqual([3]);
    expect(await store.list()).toMatchObject([{ id: 4 }]);
    expect(await store.count()).toEqual(before);
    await store.add(message({ receivedOn: '2026-11-01', feeling: 'bad' }));
    expect((await store.list()).map(({ id }) => id)).toEqual([4, 5]);
  });

  itWorks('gives each message to one notice, however many servers ask', async () => {
    const place = await empty();
    const all = Array.from({ length: 3 }, () => open(place));
    for (let n = 0; n < 10; n += 1) await all[0]?.add(message());
    const claim = { do: 'claim-for-notice', minute: MINUTE } as const;
    const claimed = (await Promise.all(all.map((store) => store.change(claim)))).flat();
    expect(claimed.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await all[1]?.change({ do: 'return-from-notice', ids: [3, 7] });
    expect(await all[2]?.change(claim)).toEqual([3, 7]);
  });

  itWorks('gives messages to another notice when whoever took them ended before it was sent', async () => {
    const store = open(await empty());
    for (let n = 0; n < 3; n += 1) await store.add(message());
    const claimIn = (minutes: number) => store.change({ do: 'claim-for-notice', minute: MINUTE + minutes });
    expect(await claimIn(0)).toEqual([1, 2, 3]);
    await store.change({ do: 'noticed', ids: [1] });
    expect(await claimIn(9)).toEqual([]);
    expect(await claimIn(10)).toEqual([2, 3]);
    expect(await claimIn(11)).toEqual([]);
  });

  itWorks('finds messages by their references, however they are written', async () => {
    const store = open(await empty());
    const first = await store.add(message());
    const second = await store.add(message());
    expect((await store.list({ named: [second.toLowerCase(), '99', "' OR 1=1"] })).map(({ reference }) => reference)).toEqual([second]);
    expect(await store.list({ named: [first, '2'] })).toHaveLength(2);
  });

  async function write({ env }: Place, count: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support/writer.ts'), `${count}`], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = await child.stdout.toArray();
    return Buffer.concat(chunks as Buffer[]).toString().trim().split('\n');
  }
});
