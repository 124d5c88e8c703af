import { afterEach, describe, expect, test, vi } from 'vitest';
import { openInbox } from '../../../src/feedback/inbox.ts';
import { readFeedbackSettings } from '../../../src/feedback/settings.ts';
import { lookOnce } from '../../../src/feedback/upkeep.ts';
import { emptyFolder, emptyStore } from '../../support/empty-store.ts';
import { message, post } from '../../support/feedback.ts';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe('a message is deleted when its time is over', () => {
  afterEach(() => vi.useRealTimers());

  test('by the running server itself, with nobody asking, on the day after its last one', async () => {
    vi.useFakeTimers({ now: noon('2026-01-01'), toFake: ['Date', 'setInterval', 'clearInterval'] });
    const folder = emptyFolder();
    const store = emptyStore();
    const inbox = openInbox({ settings: readFeedbackSettings({ FEEDBACK_FOLDER: folder }), keepDays: 3, locales: ['en'], log: () => undefined, store });
    inbox.start();
    await inbox.receive(post({ text: 'Hello' }), '203.0.113.7');

    await vi.advanceTimersByTimeAsync(3 * DAY_MS + 11 * HOUR_MS);
    expect(new Date()).toEqual(new Date('2026-01-04T23:00:00Z'));
    expect(await store.list()).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(await store.list()).toEqual([]);
    await inbox.close();
  });

  test('and not one day sooner, whatever the others', async () => {
    const store = emptyStore();
    for (const deleteAfter of ['2026-11-24', '2026-11-25', '2026-11-26']) await store.add(message({ deleteAfter }));
    const log = vi.fn();
    await lookOnce({ store, notifier: undefined, clock: () => noon('2026-11-25'), log });
    expect((await store.list()).map(({ deleteAfter }) => deleteAfter)).toEqual(['2026-11-25', '2026-11-26']);
    expect(log).toHaveBeenCalledExactlyOnceWith('Deleted 1 messages that were kept to their last day.');
  });
});

test('a fault of one task is told in a few words, and the other goes on', async () => {
  const log = vi.fn();
  const tell = vi.fn(() => Promise.reject(Object.assign(new Error('550 No such user: jo@council.example'), { code: 'EENVELOPE' })));
  const change = () => Promise.reject(Object.assign(new Error('detail: They said no'), { code: '53100' }));
  await lookOnce({ store: { change }, notifier: { tell }, clock: () => noon('2026-11-25'), log });
  expect(log.mock.calls).toEqual([['Old messages could not be deleted: 53100'], ['A notice could not be sent: EENVELOPE']]);
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
