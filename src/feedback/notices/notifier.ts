import type { Clock } from '../days.ts';
import type { FeedbackStore } from '../store/store.ts';

/** Tells staff that new messages are there. It never tells what is in them. */
export interface Notifier {
  /** Sends one notice for all that nobody has been told of, unless one was sent not long ago. @throws when it cannot be sent; the next time tries again */
  readonly tell: () => Promise<void>;
}

/** Sends a notice of a number of messages. */
export type Send = (count: number) => Promise<void>;

export interface Rhythm {
  readonly clock: Clock;
  /** At least so long between two notices, so that ten messages do not send ten. */
  readonly everyMinutes: number;
}

const MINUTE_MS = 60_000;

export function notifier(store: Pick<FeedbackStore, 'change'>, send: Send, { clock, everyMinutes }: Rhythm): Notifier {
  let lastSent = -Infinity;
  return {
    tell: async () => {
      const now = clock().getTime();
      // A clock can be set back.
      if (now >= lastSent && now - lastSent < everyMinutes * MINUTE_MS) return;
      const ids = await store.change({ do: 'claim-for-notice', minute: Math.floor(now / MINUTE_MS) });
      if (ids.length === 0) return;
      try {
        await send(ids.length);
      } catch (fault) {
        await store.change({ do: 'return-from-notice', ids });
        throw fault;
      }
      lastSent = now;
      await store.change({ do: 'noticed', ids });
    },
  };
}
