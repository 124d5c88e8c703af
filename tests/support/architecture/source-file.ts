import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** A source file as the rules see it. */
export interface SourceFile {
  /** From the project's folder, with `/`: `src/domain/day.ts`. */
  readonly path: string;
  readonly text: string;
}

/** A piece of TypeScript in a file: the whole of a `.ts`; frontmatter and scripts of an `.astro`. */
export interface Code {
  readonly kind: 'file' | 'frontmatter' | 'script';
  /** How many lines of the file stand above it. */
  readonly linesAbove: number;
  readonly tree: ts.SourceFile;
}

/** Every file under the folders whose name ends in one of the extensions. */
export function readSourceFiles(root: string, folders: readonly string[], extensions: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: posix.relative(posixPath(root), posixPath(path)), text: readFileSync(path, 'utf8') }));
}

export function codeIn({ path, text }: SourceFile): readonly Code[] {
  if (!path.endsWith('.astro')) return [{ kind: 'file', linesAbove: 0, tree: parse(path, text) }];
  const frontmatter = /^---\n(.*?)^---$/ms.exec(text);
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)];
  const code = (kind: Code['kind'], match: RegExpMatchArray): Code => {
    const inner = match[1] ?? '';
    const start = match.index ?? 0;
    return {
      kind,
      linesAbove: lines(text.slice(0, start + match[0].indexOf(inner))),
      tree: parse(`${path}.ts`, inner),
    };
  };
  return [
    ...(frontmatter === null ? [] : [code('frontmatter', frontmatter)]),
    ...scripts.map((script) => code('script', script)),
  ];
}

/** The number of line ends in a text. */
export function lines(text: string): number {
  return text.split('\n').length - 1;
}

function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
}

function posixPath(path: string): string {
  return path.split(sep).join('/');
}
