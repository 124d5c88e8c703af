/**
 * Every answer the portal gives to "what am I, in the law's words?".
 * The order is the order in which a person passes through them.
 * `former-relevant-21-to-24` is ours: the Act calls these people former relevant children too
 * (Children Act 1989 s23CZB), but the support is different, so the portal names it apart.
 */
export const CARE_STATUSES = [
  'under-16',
  'looked-after-not-yet-eligible',
  'eligible',
  'relevant',
  'former-relevant',
  'former-relevant-21-to-24',
  'qualifying',
  'not-a-care-leaver',
  'over-25',
  'other-nation',
] as const;

export type CareStatus = (typeof CARE_STATUSES)[number];
