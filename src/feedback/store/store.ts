import type { KeptMessage, NewMessage } from '../message.ts';

/** Where feedback is kept. Every function fails with an error when the place cannot be reached or is full. */
export interface FeedbackStore {
  /** Keeps a message. @returns its reference, once the message would outlast a power cut */
  readonly add: (message: NewMessage) => Promise<string>;
  /** Messages, oldest first. */
  readonly list: (which?: Selection) => Promise<readonly KeptMessage[]>;
  /** @returns the ids of the messages that the change was for */
  readonly change: (change: Change) => Promise<readonly number[]>;
  /** How many there were, also of those deleted since. */
  readonly count: () => Promise<readonly MonthCount[]>;
  /** Writes as much as the longest message and takes it away again, to see that it can. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All messages, unless something is said. */
export interface Selection {
  /** The first and last day they were received on. */
  readonly from?: string;
  readonly to?: string;
  readonly isAnswered?: boolean;
  /** Those with these numbers or references, whatever the case of the letters. */
  readonly named?: readonly string[];
}

export type Change =
  /** Notes the day they were answered on, and forgets how to reach the person. */
  | { readonly do: 'answer'; readonly ids: readonly number[]; readonly on: string }
  | { readonly do: 'delete'; readonly ids: readonly number[] }
  | { readonly do: 'delete-received-before'; readonly day: string }
  /** Deletes what has been kept to its last day. */
  | { readonly do: 'delete-expired'; readonly today: string }
  /** Takes, for ten minutes, the messages that nobody has been told of; only one of several servers gets them. `minute`: since 1970. */
  | { readonly do: 'claim-for-notice'; readonly minute: number }
  /** The notice of them is sent. */
  | { readonly do: 'noticed'; readonly ids: readonly number[] }
  /** Gives them back, because the notice could not be sent. */
  | { readonly do: 'return-from-notice'; readonly ids: readonly number[] };

/** The messages of a month that are alike. */
export interface MonthCount {
  /** `YYYY-MM` */
  readonly month: string;
  readonly kind: string;
  readonly feeling: string;
  readonly problem: string;
  readonly count: number;
}
