import { setTimeout as pause } from 'node:timers/promises';
import { dayInEngland, type Clock } from './days.ts';
import { faultName } from './fault.ts';
import type { Notifier } from './notices/notifier.ts';
import type { FeedbackStore } from './store/store.ts';

/** What a running server does by itself, now and then. */
export interface Upkeep {
  readonly store: Pick<FeedbackStore, 'change'>;
  readonly notifier: Notifier | undefined;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

const EVERY_MS = 5 * 60 * 1000;

/** A mail server may be slow; what is not told by then is told after the next start. */
const ENDING_MS = 3_000;

/**
 * Looks every five minutes whether there is something to delete or to tell.
 * @returns how to stop: it lets a look that has begun come to its end, for a while
 */
export function startUpkeep(upkeep: Upkeep): () => Promise<void> {
  let looking = lookOnce(upkeep);
  const timer = setInterval(() => { looking = lookOnce(upkeep); }, EVERY_MS);
  // Upkeep alone is no reason for a program to go on.
  timer.unref();
  return async () => {
    clearInterval(timer);
    await Promise.race([looking, pause(ENDING_MS, undefined, { ref: false })]);
  };
}

/** Deletes what has been kept to its last day, then tells staff of what is new. A fault of one does not keep the other from its work. */
export async function lookOnce(upkeep: Upkeep): Promise<void> {
  await told(upkeep, 'Old messages could not be deleted', () => deleteExpired(upkeep));
  await told(upkeep, 'A notice could not be sent', async () => upkeep.notifier?.tell());
}

async function deleteExpired({ store, clock, log }: Upkeep): Promise<void> {
  const gone = await store.change({ do: 'delete-expired', today: dayInEngland(clock()) });
  if (gone.length > 0) log(`Deleted ${gone.length} messages that were kept to their last day.`);
}

async function told({ log }: Upkeep, failure: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    log(`${failure}: ${faultName(fault)}`);
  }
}
