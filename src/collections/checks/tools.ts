import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import type { PageFile } from '../reading/content.ts';
import { TOOL_PAGE_IDS } from '../schemas/closed-lists.ts';
import { findTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('tools');

/** A page with a tool says once, in its body, where the tool stands; no other page does. */
export const tools: Check = (content) => content.files.flatMap(wrongTool);

function wrongTool(file: PageFile): readonly Problem[] {
  const { path, place, schemaId, body, bodyLine } = file;
  const marks = passagesOf(file).flatMap(({ text, spotOf }) =>
    findTokens(text).flatMap(({ ref, index }) => (ref?.kind === 'tool' ? [spotOf(index)] : [])),
  );
  const wantsOne = (schemaId === 'guide' || schemaId === 'guideTranslation') && (TOOL_PAGE_IDS as readonly string[]).includes(place.id);
  if (!wantsOne) return marks.map((spot) => error(spot, 'This page has no tool.', 'Take `{{tool}}` out.'));
  const alone = body.split('\n').filter((line) => line.trim() === '{{tool}}').length;
  if (marks.length === 1 && alone === 1) return [];
  return [error(marks[1] ?? { file: path, line: bodyLine }, `\`{{tool}}\` should stand once on this page, on a line of its own. It stands ${alone === 0 ? 'nowhere like that' : `${alone} times`}.`, 'Write `{{tool}}` on a line of its own where the tool belongs, with an empty line before and after it.')];
}
