import type { FeedbackFeeling, FeedbackKind, FeedbackTrouble } from './form.ts';

/** What somebody said, checked and made safe. A text that was not given is empty. */
export interface Message {
  readonly kind: FeedbackKind;
  /** The language of the form. */
  readonly locale: string;
  /** The id of a page. */
  readonly about: string;
  readonly feeling: FeedbackFeeling | '';
  /** What is wrong with a page, or with what somebody asked for. */
  readonly problem: FeedbackTrouble | '';
  readonly text: string;
  readonly matters: string;
  readonly change: string;
  /** How to answer, in the person's own words. */
  readonly reply: string;
}

/** A message with what it is kept by. There is no time of day, no address and no browser in it. */
export interface NewMessage extends Message {
  /** `YYYY-MM-DD`, in England. */
  readonly receivedOn: string;
  /** The last day it is kept. */
  readonly deleteAfter: string;
}

/** A message that is kept. */
export interface KeptMessage extends NewMessage {
  readonly id: number;
  /** Eight signs that the person can ask by; they say nothing to others. */
  readonly reference: string;
  readonly answeredOn: string | undefined;
}
