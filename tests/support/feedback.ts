import type { NewMessage } from '../../src/feedback/message.ts';
import type { ReceivingNeeds } from '../../src/feedback/receive.ts';

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

/** What takes everything, unless something is said. */
export function needs(given: Partial<ReceivingNeeds> = {}): ReceivingNeeds {
  return {
    store: { add: () => Promise.resolve('REFERENC') },
    limiter: { take: () => Promise.resolve(undefined), giveBack: () => Promise.resolve() },
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
