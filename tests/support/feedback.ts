import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewMessage } from '../../src/feedback/message.ts';
import type { Desk } from '../../src/feedback/receive.ts';
import { openStore } from '../../src/feedback/store/open-store.ts';
import type { FeedbackStore } from '../../src/feedback/store/store.ts';

export const ACTION = 'https://council.example/feedback/send/';

/** A message with nothing in it but its text, unless something is said. */
export function message(given: Partial<NewMessage> = {}): NewMessage {
  return {
    kind: 'quick',
    locale: 'en',
    about: '',
    feeling: '',
    problem: '',
    text: 'Hello',
    matters: '',
    change: '',
    reply: '',
    receivedOn: '2026-11-25',
    deleteAfter: '2027-11-25',
    ...given,
  };
}

/** A store in an empty folder of its own. */
export function emptyStore(mostMegabytes = 100): FeedbackStore {
  return openStore({ kind: 'sqlite', folder: emptyFolder(), mostMegabytes });
}

/** A folder in memory, where there is such a place: thousands of durable writes take minutes on a slow disk. */
export function emptyFolder(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'feedback-'));
}

/** A desk that takes everything, unless something is said. */
export function desk(given: Partial<Desk> = {}): Desk {
  return {
    store: { add: () => Promise.resolve('REFERENC') },
    limiter: { take: () => Promise.resolve(undefined) },
    clock: () => new Date('2026-11-25T12:00:00Z'),
    locales: ['en', 'ar'],
    keepDays: 365,
    onFault: () => undefined,
    ...given,
  };
}

/** A post as the form sends it. */
export function post(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request(ACTION, { method: 'POST', body: new URLSearchParams({ kind: 'quick', locale: 'en', ...fields }), headers });
}
