import type { ParsedYaml } from '../reading/parse-yaml.ts';

/** What stops a YAML text from being read, in plain words. */
export function yamlProblem(broken: Extract<ParsedYaml, { kind: 'broken' }>): { readonly what: string; readonly mend: string } {
  if (broken.code === 'DUPLICATE_KEY') {
    return { what: `This key stands twice: ${broken.source.trim()}`, mend: 'Keep one of the two.' };
  }
  if (broken.code === 'TAB_AS_INDENT') {
    return { what: 'This line begins with a tab.', mend: 'Begin it with spaces, as many as the lines beside it.' };
  }
  const mended = quoted(broken.source);
  return {
    what: `This line cannot be read (${broken.message}).`,
    mend:
      mended === undefined
        ? 'Look at the line and the one above it: is a quote, a bracket or a space missing?'
        : `Put the text in quotes: ${mended}`,
  };
}

/** The line with its value in quotes, when the value is plain text that YAML may misread. */
function quoted(line: string): string | undefined {
  const [, start, value] = /^(\s*(?:- )?(?:[\w-]+:\s+)?)([^"'[{|>\s-].*|\{\{.*)$/.exec(line) ?? [];
  if (start === undefined || value === undefined) return undefined;
  return `${start.trim()} "${value.trim().replaceAll('"', '\\"')}"`.trim();
}
