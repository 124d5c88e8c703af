import { problemsOf } from '../problems/problem.ts';
import { allTexts } from '../prose/all-texts.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('placeholders');
const PLACEHOLDER = /\b(?:x{3,}|TBC|TBA|TODO|FIXME|lorem ipsum|lorem|coming soon|to be confirmed|insert \w+ here)\b|\?{3,}/i;

/** Nothing unfinished is published. */
export const placeholders: Check = (content) =>
  allTexts(content).flatMap(({ text, spotOf }) => {
    const found = PLACEHOLDER.exec(text);
    if (found === null) return [];
    return [error(spotOf(found.index), `This is not finished: "${found[0]}".`, 'Write the real words, or take the sentence out and say who can tell people.')];
  });
