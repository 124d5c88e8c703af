import { blankAddresses } from '../links.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf, type Passage } from '../prose/passages.ts';
import { blankTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('typed-in');

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** A fact that must come from data, as it looks when somebody typed it. */
interface TypedIn {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'note';
  readonly what: string;
  readonly mend: string;
}

const TYPED_IN: readonly TypedIn[] = [
  {
    pattern: /£\s*\d+(?:[,.]\d+)*|\b\d+(?:[,.]\d+)*\s*(?:pounds|quid|pence|GBP)\b/gi,
    severity: 'error',
    what: 'An amount of money is typed in',
    mend: 'Put the amount into rates.yaml with its day and source, and write `{{money:<its id>}}` here.',
  },
  {
    pattern: /(?<![\d/.-])(?:\+44\s?|0)\d(?:[ -]?\d){6,}(?!\d)|(?<![\d/.-])\b116 ?\d{3}\b/g,
    severity: 'error',
    what: 'A phone number is typed in',
    mend: 'Write `{{contact:<id>.phone}}` for a council team, or `{{helpline:<id>.phone}}` for a helpline.',
  },
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    severity: 'error',
    what: 'An e-mail address is typed in',
    mend: 'Write `{{contact:<id>.email}}`.',
  },
  {
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS},? \\d{4}\\b|\\b${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`, 'g'),
    severity: 'error',
    what: 'A date is typed in',
    mend: 'Write it as a token with year-month-day, like `{{day:2026-04-29}}`.',
  },
  {
    pattern: new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}|(?<!\\d(?:st|nd|rd|th)?(?: of)? )${MONTHS} \\d{4})\\b(?!,? \\d{4})`, 'g'),
    severity: 'note',
    what: 'A part of a date is typed in',
    mend: 'If it is one certain day, write it as a token, like `{{day:2026-04-29}}`. If it comes back each year, leave it.',
  },
];

/** Money, phone numbers, e-mails and dates come from data. Ages, days, weeks and months are plain numbers. */
export const typedIn: Check = (content) => content.files.flatMap((file) => passagesOf(file).flatMap(typedFacts));

function typedFacts({ text, spotOf }: Passage): readonly Problem[] {
  // Tokens and the addresses of links may hold anything; their place is kept.
  const prose = blankAddresses(blankTokens(text));
  return TYPED_IN.flatMap(({ pattern, severity, what, mend }) =>
    [...prose.matchAll(pattern)].map((match) => {
      const make = severity === 'error' ? error : note;
      return make(spotOf(match.index), `${what}: "${match[0]}".`, mend);
    }),
  );
}
