import type { Checked, EntitlementReason, EntitlementReasonCode } from '../../domain/index.ts';

/**
 * The reasons worth telling. A status says what there is to say of the age. And where what the person said of
 * their life stands in the way, an age beside it may belong to another way into the same entry.
 */
export function reasonsToTell({ outcome, reasons }: Checked): readonly EntitlementReason[] {
  const { kind } = outcome;
  if (kind === 'later') return reasons;
  if (kind === 'not-now') return reasons.some(isAboutLife) ? reasons.filter((reason) => !isAboutAge(reason)) : reasons;
  return reasons.some(({ code }) => code === 'status') ? reasons.filter(({ code }) => code !== 'age-from') : reasons;
}

const ABOUT_AGE: readonly EntitlementReasonCode[] = ['age-from', 'age-under'];
const ABOUT_LIFE: readonly EntitlementReasonCode[] = ['studying', 'other-study', 'lives', 'situation', 'no-situation'];

function isAboutAge({ code }: EntitlementReason): boolean {
  return ABOUT_AGE.includes(code);
}

function isAboutLife({ code }: EntitlementReason): boolean {
  return ABOUT_LIFE.includes(code);
}
