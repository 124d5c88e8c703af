import type { Expected } from './one-fault.ts';

/** Faults in the marks that divide a text: what holds before and after a law, and where a tool stands. */
export const FAULTS_IN_MARKS: Readonly<Record<string, Expected>> = {
  'law-text-open': {
    check: 'law-texts',
    at: 'national/guides/en/in-custody.md:20',
    says: '{{before:more-help}} has no end.',
    mend: '`{{end}}`',
  },
  'law-text-in-paragraph': {
    check: 'law-texts',
    at: 'national/guides/en/in-custody.md:18',
    says: '{{after:more-help}} shares its paragraph with words, and its other mark is in another one.',
    mend: 'on a line of its own',
  },
  'law-text-around-heading': {
    check: 'law-texts',
    at: 'national/guides/en/in-custody.md:22',
    says: 'This heading stands inside {{after:more-help}}.',
    mend: '`{{end}}` before the heading',
  },
  'law-text-inside-another': {
    check: 'law-texts',
    at: 'national/guides/en/in-custody.md:24',
    says: '{{before:more-help}} stands inside {{after:more-help}}.',
    mend: '`{{end}}` before it',
  },
  'law-text-ends-nothing': {
    check: 'law-texts',
    at: 'national/guides/en/in-custody.md:20',
    says: 'This `{{end}}` ends nothing.',
    mend: '`{{before:…}}`',
  },
  'tool-on-a-plain-page': {
    check: 'tools',
    at: 'national/guides/en/in-custody.md:20',
    says: 'This page has no tool.',
    mend: '`{{tool}}`',
  },
  'tool-missing': {
    check: 'tools',
    at: 'national/guides/en/plan-review-dates.md:18',
    says: '`{{tool}}` should stand once on this page, on a line of its own. It stands nowhere like that.',
    mend: 'with an empty line before and after it',
  },
};
