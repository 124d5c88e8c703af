import ts from 'typescript';
import type { Fault } from './fault.ts';
import { codeIn, lines, type SourceFile } from './source-file.ts';

const MOST_LINES = 300;
const MOST_FRONTMATTER_LINES = 25;

export function lengthFaults({ path, text }: SourceFile): readonly Fault[] {
  const length = lines(text);
  if (length <= MOST_LINES) return [];
  return [
    {
      path,
      line: MOST_LINES + 1,
      what: `has ${length} lines; ${MOST_LINES} is the most.`,
      why: 'A file is one thing that a reader can hold in mind.',
      mend: 'Find the second thing in it and give that a file of its own.',
    },
  ];
}

export function anyFaults(file: SourceFile): readonly Fault[] {
  return codeIn(file).flatMap((code) => {
    const found: Fault[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        found.push({
          path: file.path,
          line: code.linesAbove + lines(code.tree.text.slice(0, node.getStart(code.tree))) + 1,
          what: 'uses the type any.',
          why: 'any switches the type check off for all that touches it, and a wrong entitlement could pass.',
          mend: 'Name the type, or use unknown and find out what the value is.',
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(code.tree);
    return found;
  });
}

/** Pages whose frontmatter does more than ask a view model. */
export function pageFaults(file: SourceFile): readonly Fault[] {
  if (!file.path.startsWith('src/pages/')) return [];
  const frontmatter = codeIn(file).find(({ kind }) => kind === 'frontmatter');
  const length = lines(frontmatter?.tree.text ?? '');
  if (length <= MOST_FRONTMATTER_LINES) return [];
  return [
    {
      path: file.path,
      line: 1,
      what: `has ${length} lines of frontmatter; ${MOST_FRONTMATTER_LINES} is the most.`,
      why: 'A page is a route: it asks a view model and hands the answer to a layout.',
      mend: 'Move the work to the view model of this page.',
    },
  ];
}

/** Style attributes, which the content security policy refuses. */
export function styleFaults({ path, text }: SourceFile): readonly Fault[] {
  if (!/\.(astro|tsx)$/.test(path)) return [];
  return [...text.matchAll(/\sstyle=/g)].map((match) => ({
    path,
    line: lines(text.slice(0, match.index + 1)) + 1,
    what: 'has a style attribute.',
    why: 'The content security policy of the pages refuses style attributes, so it would do nothing.',
    mend: 'Give the element a class, and the class its rules in a style sheet.',
  }));
}
