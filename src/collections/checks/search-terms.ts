import { problemsOf } from '../problems/problem.ts';
import { pagesOf } from '../reading/content.ts';
import type { Check } from './check.ts';

const { note } = problemsOf('search-terms');

/** Fewer other words than this, and only those find a page who know its title. */
const ENOUGH = 3;

/** Every page says what else people call it. */
export const searchTerms: Check = (content) =>
  [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')]
    .filter(({ data }) => data.searchTerms.length < ENOUGH)
    .map(({ path, lineOf }) =>
      note(
        { file: path, line: lineOf(['searchTerms']) },
        `Fewer than ${ENOUGH} other words are given for this page, so few searches find it.`,
        'Write what young people say, short forms and the words of the law: searchTerms: [kicked out, evicted, sofa surfing]',
      ),
    );
