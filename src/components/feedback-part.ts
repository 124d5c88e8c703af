import type { Translate } from '../i18n/translator.ts';
import type { FeedbackAttempt, FeedbackFormView, FeedbackKind } from '../view-models/feedback.ts';

/** What every field of a feedback form is given. */
export interface FeedbackPart {
  readonly form: FeedbackFormView;
  readonly kind: FeedbackKind;
  /** What was sent, where it was not taken. */
  readonly attempt: FeedbackAttempt | undefined;
  readonly t: Translate;
}
