import type { Day } from '../day.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { QuestionId } from '../questions.ts';
import type { Entitlement, Rate, Role } from './entitlement.ts';
import type { EntitlementReason } from './reasons.ts';

/** A birthday, for a person whose date of birth is not known. */
export interface AgeFrom {
  readonly age: number;
}

/** `being-checked`: the entry has an amount, but no row of it covers the day. Absent: no fixed amount. */
export type AmountNow = Rate | 'being-checked';

export type Outcome =
  /** The law says must, or somebody has published an offer. */
  | { readonly kind: 'entitled'; readonly force: 'must' | 'offer'; readonly amount?: AmountNow | undefined }
  /** Guidance says should, or the council can choose. */
  | { readonly kind: 'can-ask'; readonly force: 'should' | 'may'; readonly amount?: AmountNow | undefined }
  /** Time alone will bring it, if the person stays as they are. */
  | { readonly kind: 'later'; readonly from: Day | AgeFrom; readonly reasons: NonEmpty<EntitlementReason> }
  /** Each question can still change the outcome; `whoCanTell` can help with those the person cannot answer. */
  | { readonly kind: 'need-to-know'; readonly questions: NonEmpty<QuestionId>; readonly whoCanTell: NonEmpty<Role> }
  | { readonly kind: 'not-now'; readonly reasons: NonEmpty<EntitlementReason> };

/**
 * What a result rests on besides the answers.
 * - `care-stays-the-same`: a day in the future counts on care going on as it is (until 18, when looked after).
 * - `status-borderline`: the law is open, or a day or two would change the care status; the council may see it differently.
 */
export const ASSUMPTION_CODES = ['care-stays-the-same', 'status-borderline'] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

export interface Checked {
  readonly id: string;
  readonly entitlement: Entitlement;
  readonly outcome: Outcome;
  /** Why. Empty only for `need-to-know`, whose questions say why. */
  readonly reasons: readonly EntitlementReason[];
  readonly assumed?: NonEmpty<AssumptionCode> | undefined;
}
