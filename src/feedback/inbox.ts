import type { Clock } from './days.ts';
import { faultName } from './fault.ts';
import { limiter } from './limiter.ts';
import { notifier } from './notices/notifier.ts';
import { senderFor } from './notices/send.ts';
import { receive, type FeedbackAnswer } from './receive.ts';
import type { FeedbackSettings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import type { FeedbackStore } from './store/store.ts';
import { startUpkeep } from './upkeep.ts';

/** All that a running server does with feedback. */
export interface Inbox {
  /** @param address where the post comes from, for counting alone */
  readonly receive: (request: Request, address: string) => Promise<FeedbackAnswer>;
  /** Whether a message could be kept just now. */
  readonly isWell: () => Promise<boolean>;
  /** Starts to delete old messages and to send notices by itself. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

export interface InboxNeeds {
  readonly settings: FeedbackSettings;
  /** How many days a message is kept. */
  readonly keepDays: number;
  /** The languages there are forms in; the first is the one to answer in when none is known. */
  readonly locales: readonly [string, ...string[]];
  readonly log: (line: string) => void;
  readonly clock?: Clock;
  readonly store?: FeedbackStore;
}

/** From all addresses together: nobody writes so much, and a flood stops here. */
const IN_ALL_TO_ONE = 20;

/** A health check asks often, and each look is a write. */
const LOOK_AGAIN_MS = 5_000;

export function openInbox({ settings, keepDays, locales, log, clock = () => new Date(), store = openStore(settings.place) }: InboxNeeds): Inbox {
  const { perAddress, notice } = settings;
  const desk = {
    store,
    limiter: limiter({ perAddress, inAll: perAddress * IN_ALL_TO_ONE }, clock),
    clock,
    locales,
    keepDays,
    onFault: (fault: unknown) => log(`A message could not be kept: ${faultName(fault)}`),
  };
  const notices = notice === undefined ? undefined : notifier(store, senderFor(notice), { clock, everyMinutes: notice.everyMinutes });
  const look = async () => {
    try {
      await store.check();
      return true;
    } catch (fault) {
      log(`Feedback cannot be kept: ${faultName(fault)}`);
      return false;
    }
  };
  let stop: (() => Promise<void>) | undefined;
  return {
    receive: (request, address) => receive(request, address, desk),
    isWell: remembered(LOOK_AGAIN_MS, clock, look),
    start: () => {
      // So that a wrong folder or address is told at once, and not by the first young person who writes.
      void look();
      stop = startUpkeep({ store, notifier: notices, clock, log });
    },
    close: async () => {
      await stop?.();
      await store.close();
    },
  };
}

/** Asks no more often than every so many milliseconds, and gives the last answer in between. */
function remembered<T>(forMs: number, clock: Clock, ask: () => Promise<T>): () => Promise<T> {
  let asked = -Infinity;
  let answer: Promise<T> | undefined;
  return () => {
    const now = clock().getTime();
    // A clock can be set back.
    if (answer === undefined || now < asked || now - asked >= forMs) {
      asked = now;
      answer = ask();
    }
    return answer;
  };
}
