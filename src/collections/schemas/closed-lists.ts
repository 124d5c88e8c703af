/** Closed lists that belong to the content files, not to the rules. */

/** Contacts every council names in its `council.yaml`. */
export const COUNCIL_CONTACT_IDS = [
  'leaving-care-team',
  'duty',
  'out-of-hours',
  'complaints',
  'advocacy',
  'virtual-school',
  'housing',
  'council-tax',
  'participation',
  'records',
  'looked-after-health-team',
  'homelessness',
] as const;
export type CouncilContactId = (typeof COUNCIL_CONTACT_IDS)[number];

/** People and places to ask that are not a council team. */
export const OTHER_CONTACT_IDS = [
  'personal-adviser',
  'social-worker',
  'college',
  'university',
  'jobcentre',
  'employer',
  'gp',
  'foster-carer',
  'solicitor',
] as const;

/** Everybody an entry can send a young person to. */
export const CONTACT_IDS = [...COUNCIL_CONTACT_IDS, ...OTHER_CONTACT_IDS] as const;
export type ContactId = (typeof CONTACT_IDS)[number];

/** Who takes the decision about an entry. */
export const ORGANISATIONS = [
  'council',
  'district',
  'college',
  'university',
  'employer',
  'dwp',
  'nhs',
  'home-office',
  'landlord',
  'court',
  'other',
] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** The route to take when the answer is no. */
export const REFUSAL_ROUTES = [
  'children-act-complaint',
  'corporate-complaint',
  'benefit-appeal',
  'housing-review',
  'immigration',
  'health-complaint',
  'provider-complaint',
] as const;
export type RefusalRoute = (typeof REFUSAL_ROUTES)[number];

/** How strong a source is. */
export const SOURCE_LEVELS = ['law', 'guidance', 'national-scheme', 'local-offer', 'partner'] as const;
export type SourceLevel = (typeof SOURCE_LEVELS)[number];

/** How well a source was read. `not-read` makes the page say that it must be checked, and with whom. */
export const SOURCE_EVIDENCE = ['read', 'part-read', 'not-read'] as const;

/** How well a helpline was checked. `conflict`: two sources disagree. */
export const HELPLINE_EVIDENCE = ['read', 'not-read', 'conflict'] as const;

/** How often an amount is paid. */
export const PAYMENT_PERIODS = ['once', 'week', 'month', 'year', 'course'] as const;

/** Whether an amount is a floor, a ceiling or exact. */
export const AMOUNT_BOUNDS = ['at-least', 'up-to', 'exactly'] as const;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Two-tier: districts run housing and council tax. Single-tier: the council runs everything. */
export const COUNCIL_KINDS = ['two-tier', 'single-tier'] as const;

/** Guides with a tool of the site in them: where `{{tool}}` stands. Each has a route of its own. */
export const TOOL_PAGE_IDS = [
  'complaint-stages',
  'complaint-letter',
  'plan-review-dates',
  'visit-pack',
  'briefings',
  'training',
  'what-changed',
  'posters',
  'feedback',
  'you-said-we-did',
] as const;
export type ToolPageId = (typeof TOOL_PAGE_IDS)[number];

/** How far something is that young people asked for. */
export const YOU_SAID_STATUSES = ['done', 'doing', 'not-yet'] as const;
export type YouSaidStatus = (typeof YOU_SAID_STATUSES)[number];

/** Pages the site makes itself. Content links to them with `page:` and may not use their ids. */
export const GENERATED_PAGE_IDS = ['home', 'check', 'contact', 'words', 'search', 'a-z', 'print'] as const;
export type GeneratedPageId = (typeof GENERATED_PAGE_IDS)[number];
