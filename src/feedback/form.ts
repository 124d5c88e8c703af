/**
 * What the feedback form and the place it is sent to agree on. It imports nothing, so that pages can use it
 * and still carry nothing of the server's.
 */

/** Where every form is sent, whatever its language. */
export const FEEDBACK_ACTION = '/feedback/send/';

/** The three ways to say something, each a form of its own. */
export const FEEDBACK_KINDS = ['quick', 'page', 'service'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export const FEEDBACK_FEELINGS = ['good', 'ok', 'bad'] as const;
export type FeedbackFeeling = (typeof FEEDBACK_FEELINGS)[number];

/** What is wrong with a page, or with what somebody asked for. */
export const FEEDBACK_TROUBLES = ['said-no', 'wrong', 'not-understood', 'other'] as const;
export type FeedbackTrouble = (typeof FEEDBACK_TROUBLES)[number];

/** The longest each text may be, in characters; the end of a line is one, however a browser sends it. */
export const FEEDBACK_LIMITS = { text: 2000, matters: 1000, change: 1000, reply: 200 } as const;
export type FeedbackLimits = typeof FEEDBACK_LIMITS;
export type FeedbackText = keyof FeedbackLimits;

/** The fields a person fills in; `problem` is one of the troubles, `about` the id of a page. */
export const FEEDBACK_FIELDS = ['feeling', 'problem', 'about', 'text', 'matters', 'change', 'reply'] as const;
export type FeedbackField = (typeof FEEDBACK_FIELDS)[number];

/** Why something was not taken. The words for each stand in `content/ui` under `feedback.problem`. */
export const FEEDBACK_PROBLEM_CODES = [
  /** Nothing is filled in. */
  'empty',
  /** A text is longer than its limit. */
  'too-long',
  /** A choice that the form does not offer, or what is no text. */
  'not-understood',
  /** Sent sooner than a person can write. */
  'too-quick',
  /** More than the site takes from one place in a while. */
  'too-many',
  /** More than all fields together can hold. */
  'too-large',
  /** Not sent by the form: another type or encoding. */
  'not-a-form',
  /** Sent from another site. */
  'other-site',
  /** It could not be kept: a fault of ours. */
  'not-kept',
] as const;
export type FeedbackProblemCode = (typeof FEEDBACK_PROBLEM_CODES)[number];

/** What is wrong with one field, or with the whole. */
export interface FeedbackProblem {
  readonly field: FeedbackField | 'form';
  readonly code: FeedbackProblemCode;
}

/** What somebody sent, as it is shown to them again with what is wrong. */
export interface FeedbackAttempt {
  /** Missing where what was sent could not be read at all. */
  readonly kind?: FeedbackKind;
  readonly values: Readonly<Partial<Record<FeedbackField, string>>>;
  readonly problems: readonly FeedbackProblem[];
}
