import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** A markdown file split into its settings and its prose. */
export interface ParsedMarkdown {
  readonly frontMatter: ParsedYaml | undefined;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits a markdown file at its `---` lines. `frontMatter` is `undefined` when they are not there. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end === -1) return { frontMatter: undefined, body: lines.join('\n'), bodyLine: 1 };
  return {
    frontMatter: parseYaml(lines.slice(1, end).join('\n'), 1),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
