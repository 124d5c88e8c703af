import type { Expected } from './one-fault.ts';

const ENTRY = 'councils/testshire/you-said/2026-11-02-plain-letters.md';

/** Faults in what young people said: each fixture, and the one problem it has. */
export const FAULTS_IN_YOU_SAID: Readonly<Record<string, Expected>> = {
  'you-said-status': {
    check: 'schema',
    at: `${ENTRY}:6`,
    says: '`status` is "dnoe". It can be: done, doing, not-yet. Did you mean `done`?',
    mend: '`done`',
  },
  'you-said-without-answer': {
    check: 'schema',
    at: `${ENTRY}:2`,
    says: '`did` is missing: when something is done or being done, say what.',
    mend: 'did: You get your copy',
  },
  'you-said-without-reason': {
    check: 'schema',
    at: `${ENTRY}:2`,
    says: '`whyNotYet` is missing: when the answer is `not-yet`, say why.',
    mend: 'whyNotYet: ',
  },
  'you-said-other-day': {
    check: 'you-said',
    at: `${ENTRY}:2`,
    says: '`date` is 2026-11-03, and the name of the file begins with 2026-11-02.',
    mend: 'Write the same day in both.',
  },
  'you-said-name-of-file': {
    check: 'you-said',
    at: 'councils/testshire/you-said/plain-letters.md:1',
    says: '`plain-letters.md` is not a name for what was said.',
    mend: '2026-11-02-copy-of-my-plan.md',
  },
  'you-said-to-come': {
    check: 'you-said',
    at: 'councils/testshire/you-said/2026-11-23-plain-letters.md:2',
    says: '`date` is 2026-11-23, a day that has not come yet.',
    mend: 'at the latest "2026-11-22"',
  },
  'you-said-not-filled-in': {
    check: 'you-said',
    at: `${ENTRY}:4`,
    says: 'This is not filled in: [What young people said]',
    mend: 'Write the real words in its place',
  },
  'you-said-about-nothing': {
    check: 'you-said',
    at: `${ENTRY}:9`,
    says: 'There is no page with the id `home-helps`. Did you mean `home-help`?',
    mend: 'Correct the id.',
  },
  'you-said-names-a-person': {
    check: 'you-said',
    at: `${ENTRY}:8`,
    says: 'A person is named here.',
    mend: 'Write the role',
  },
  'you-said-title-in-small-letters': {
    check: 'you-said',
    at: `${ENTRY}:5`,
    says: 'A person is named here.',
    mend: 'Write the role',
  },
  'you-said-title-in-capitals': {
    check: 'you-said',
    at: `${ENTRY}:8`,
    says: 'A person is named here.',
    mend: 'Write the role',
  },
  'you-said-postcode': {
    check: 'you-said',
    at: `${ENTRY}:4`,
    says: 'A postcode is written here.',
    mend: 'Leave the place out.',
  },
  'you-said-name-on-an-app': {
    check: 'you-said',
    at: `${ENTRY}:5`,
    says: "Somebody's name on an app is written here.",
    mend: 'Leave it out.',
  },
  'you-said-phone-with-dots': {
    check: 'you-said',
    at: `${ENTRY}:7`,
    says: 'A phone number is written here.',
    mend: '{{contact:<id>.phone}}',
  },
  'you-said-own-words': {
    check: 'you-said',
    at: `${ENTRY}:4`,
    says: "This reads like somebody's own words.",
    mend: 'Write it anew, so that nobody is known by it.',
  },
};
