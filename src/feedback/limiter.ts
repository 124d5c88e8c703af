import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './client-address.ts';
import { dayInEngland, type Clock } from './days.ts';

/** Counts messages, not people: from one network, and in all. */
export interface Limiter {
  /** Counts one message. @returns the seconds to wait when there are too many; `undefined` when it may pass */
  readonly take: (address: string) => Promise<number | undefined>;
  /** Takes back the count of a message that was not kept, by a fault of ours. */
  readonly giveBack: (address: string) => Promise<void>;
}

export interface Limits {
  /** A hostel, a school or a phone company can stand behind one address. */
  readonly perAddress: number;
  /** From everywhere: a flood from many addresses must not fill the disk. */
  readonly inAll: number;
}

const WINDOW_SECONDS = 600;

/**
 * Keeps counts in memory alone, for ten minutes, under a keyed hash of the network. The key is made anew
 * each day and never written down, so that nobody can find out the address, today or later.
 */
export function limiter({ perAddress, inAll }: Limits, clock: Clock): Limiter {
  const ofAddress = new RateLimiterMemory({ points: perAddress, duration: WINDOW_SECONDS });
  const ofAll = new RateLimiterMemory({ points: inAll, duration: WINDOW_SECONDS });
  const hash = dailyHash(clock);
  return {
    take: async (address) => {
      const key = hash(networkOf(address));
      const wait = await consume(ofAddress, key);
      if (wait !== undefined) return wait;
      const waitForAll = await consume(ofAll, ALL);
      // Whoever is refused because of others has not had a message of theirs taken.
      if (waitForAll !== undefined) await ofAddress.reward(key);
      return waitForAll;
    },
    giveBack: async (address) => {
      await ofAddress.reward(hash(networkOf(address)));
      await ofAll.reward(ALL);
    },
  };
}

const ALL = 'all';

/** @returns the seconds to wait when there are too many */
async function consume(counts: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await counts.consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

function dailyHash(clock: Clock): (text: string) => string {
  let day = '';
  let key = randomBytes(32);
  return (text) => {
    const today = dayInEngland(clock());
    if (today !== day) key = randomBytes(32);
    day = today;
    return createHmac('sha256', key).update(text).digest('base64');
  };
}
