import { blankAddresses } from '../links.ts';
import { problemsOf } from '../problems/problem.ts';
import { allTexts } from '../prose/all-texts.ts';
import { blankTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('forbidden-words');

/** Words that are not said here, and what is said in their place. */
interface Forbidden {
  readonly pattern: RegExp;
  readonly mend: string;
  /** Languages it is looked for in; all when missing. */
  readonly locales?: readonly string[];
}

const NEVER_NO = 'Say what the person can do: “you can ask”, “not yet, from your birthday”, or “we need to know …, and … can tell you”.';

const FORBIDDEN: readonly Forbidden[] = [
  { pattern: /\b(?:not eligible|aren['’]t eligible|isn['’]t eligible|ineligible|do not qualify|don['’]t qualify)\b/i, mend: NEVER_NO },
  { pattern: /غير مؤهل|لست مؤهل/, locales: ['ar'], mend: NEVER_NO },
  { pattern: /واجد شرایط نیست/, locales: ['fa', 'fa-AF'], mend: NEVER_NO },
  { pattern: /không đủ điều kiện/i, locales: ['vi'], mend: NEVER_NO },
  { pattern: /\bpersonal advis[eo]rs?(?<!personal advisers?)\b/i, mend: 'Write “personal adviser”.' },
  { pattern: /\bpathways plan\b|\bpathway-plan\b(?![)#])/i, mend: 'Write “pathway plan”.' },
  { pattern: /\bsetting[- ]up[- ]home (?:grant|fund|payment)\b|\bsetting-up-home\b|\bleaving care grant\b/i, mend: 'Write “setting up home allowance”.' },
  { pattern: /\bhealthcare passport\b/i, mend: 'Write “health passport”.' },
  { pattern: /\bcareleavers?\b/i, mend: 'Write “care leaver”.' },
  { pattern: /\bservice users?\b|\bLAC\b/, mend: 'Write “you”, or “young people in care”.' },
];

/** The portal never tells a person no, and spells its words one way. */
export const forbiddenWords: Check = (content) =>
  allTexts(content).flatMap(({ text, locale, spotOf }) =>
    FORBIDDEN.filter(({ locales }) => locales === undefined || locales.includes(locale)).flatMap(({ pattern, mend }) => {
      const found = pattern.exec(blankAddresses(blankTokens(text)));
      return found === null ? [] : [error(spotOf(found.index), `“${found[0]}” is not said here.`, mend)];
    }),
  );
