import { headingsOf } from '../prose/headings.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import type { Content, PageFile } from '../reading/content.ts';
import { findTokens, type MarkRef } from '../tokens.ts';
import type { Check } from './check.ts';
import { unknownLaw } from './legal-state.ts';

const { error } = problemsOf('law-texts');

/** Texts that depend on a law name one that is known, open and close in order, and go round no heading. */
export const lawTexts: Check = (content) => content.files.flatMap((file) => [...inSettings(file, content), ...inBody(file, content)]);

interface Mark {
  readonly ref: MarkRef;
  readonly written: string;
  readonly index: number;
  readonly spot: Spot;
}

function inSettings(file: PageFile, content: Content): readonly Problem[] {
  return passagesOf(file)
    .filter(({ kind }) => kind === 'setting')
    .flatMap(({ text, spotOf }) => wrongMarks(marksIn(text, spotOf), content));
}

function inBody(file: PageFile, content: Content): readonly Problem[] {
  const spotOf = (index: number) => ({ file: file.path, line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1 });
  const marks = marksIn(file.body, spotOf);
  return [...wrongMarks(marks, content), ...marks.flatMap((mark) => notAlone(mark, file.body)), ...aroundHeadings(marks, file)];
}

function marksIn(text: string, spotOf: (index: number) => Spot): readonly Mark[] {
  return findTokens(text).flatMap(({ ref, written, index }) =>
    ref?.kind === 'before' || ref?.kind === 'after' || ref?.kind === 'end' ? [{ ref, written, index, spot: spotOf(index) }] : [],
  );
}

function wrongMarks(marks: readonly Mark[], content: Content): readonly Problem[] {
  const unknown = marks.flatMap(({ ref, spot }) => ('law' in ref ? unknownLaw(ref.law, content, spot) : []));
  return [...unknown, ...outOfOrder(marks)];
}

/** before, then after of the same law, then end; one of the first two may be left out. */
function outOfOrder(marks: readonly Mark[]): readonly Problem[] {
  let open: Mark | undefined;
  const problems: Problem[] = [];
  for (const mark of marks) {
    const { ref, spot, written } = mark;
    if (ref.kind === 'end' && open === undefined) problems.push(error(spot, 'This `{{end}}` ends nothing.', 'Take it out, or write `{{before:…}}` or `{{after:…}}` where the text begins.'));
    if (ref.kind !== 'end' && open !== undefined && !continues(open.ref, ref)) {
      problems.push(error(spot, `${written} stands inside ${open.written}.`, 'Write `{{end}}` before it.'));
    }
    open = ref.kind === 'end' ? undefined : mark;
  }
  if (open === undefined) return problems;
  return [...problems, error(open.spot, `${open.written} has no end.`, 'Write `{{end}}` where the words that always hold begin again.')];
}

function continues(open: MarkRef, next: MarkRef): boolean {
  return open.kind === 'before' && next.kind === 'after' && open.law === next.law;
}

/** In a body a mark is a paragraph of its own, or it and its end stand in one paragraph. */
function notAlone({ index, written, spot }: Mark, body: string): readonly Problem[] {
  const paragraph = paragraphAt(body, index);
  if (paragraph === written || paragraph.includes('{{end}}') && /\{\{\s*(?:before|after):/.test(paragraph)) return [];
  return [error(spot, `${written} shares its paragraph with words, and its other mark is in another one.`, 'Put the mark on a line of its own, with an empty line before and after it.')];
}

function paragraphAt(body: string, index: number): string {
  const start = body.lastIndexOf('\n\n', index) + 1;
  const end = body.indexOf('\n\n', index);
  return body.slice(start, end === -1 ? undefined : end).trim();
}

/** Headings are the same whatever the law: translations and links count on them. */
function aroundHeadings(marks: readonly Mark[], { body, path, bodyLine }: PageFile): readonly Problem[] {
  const lines = body.split('\n');
  if (headingsOf(body).length === 0) return [];
  return marks.flatMap((mark, position) => {
    const next = marks[position + 1];
    if (mark.ref.kind === 'end' || next === undefined) return [];
    const [from, to] = [mark.spot.line - bodyLine, next.spot.line - bodyLine];
    const heading = lines.slice(from, to).findIndex((line) => /^#{2,6}\s/.test(line));
    if (heading === -1) return [];
    return [error({ file: path, line: bodyLine + from + heading }, `This heading stands inside ${mark.written}.`, 'Write `{{end}}` before the heading, and begin again after it.')];
  });
}
