import { problemsOf } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { pagesOf } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('must-language');
const COUNCIL_MUST = /\b(?:council|councils|team|they|it|college|university) must\b/i;

/** `must` is said only where the law says it. */
export const mustLanguage: Check = (content) =>
  pagesOf(content, 'entitlement').flatMap((page) => {
    const hasLaw = page.data.sources.some(({ level }) => level === 'law');
    if (page.data.force === 'must') {
      const spot = { file: page.path, line: page.lineOf(['force']) };
      return hasLaw ? [] : [error(spot, '`force` is `must`, but no source is of level `law`.', 'Name the section of the law under `sources`, or write `force: should` (guidance), `may` or `offer`.')];
    }
    return passagesOf(page)
      .filter(({ key, text }) => key === 'summary' && COUNCIL_MUST.test(text))
      .map(({ spotOf }) => note(spotOf(0), `The summary says "must", but \`force\` is \`${page.data.force}\`.`, 'Say "should" for guidance, or "can" where the council chooses.'));
  });
