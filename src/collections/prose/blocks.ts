/** A piece of a markdown body that is read in one go. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'cell';
  /** Without list marks, quote marks and heading marks; lines joined by `\n`. */
  readonly text: string;
  /** Line in the body, from 0. */
  readonly line: number;
}

const HEADING = /^\s*#{1,6}\s+(.*?)\s*#*$/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
const QUOTE = /^\s*>\s?/;

/** Splits a markdown body into headings, paragraphs, list items and table cells. */
export function blocksOf(body: string): readonly Block[] {
  const blocks: Block[] = [];
  let open = undefined as { readonly lines: string[]; readonly line: number } | undefined;
  const close = () => {
    if (open !== undefined) blocks.push({ kind: 'text', text: open.lines.join('\n'), line: open.line });
    open = undefined;
  };
  for (const [line, written] of body.split('\n').entries()) {
    const text = written.replace(QUOTE, '');
    const alone = standsAlone(text, line);
    const item = LIST_ITEM.exec(text)?.[1];
    if (alone !== undefined || item !== undefined || text.trim() === '') close();
    if (alone !== undefined) blocks.push(...alone);
    else if (item !== undefined) open = { lines: [item], line };
    else if (text.trim() !== '') {
      open ??= { lines: [], line };
      open.lines.push(text.trim());
    }
  }
  close();
  return blocks;
}

/** Blocks that end with their line: a heading, or the cells of a table row. */
function standsAlone(text: string, line: number): readonly Block[] | undefined {
  const heading = HEADING.exec(text)?.[1];
  if (heading !== undefined) return [{ kind: 'heading', text: heading, line }];
  const row = TABLE_ROW.exec(text)?.[1];
  if (row === undefined) return undefined;
  return TABLE_RULE.test(text) ? [] : row.split('|').map((cell) => ({ kind: 'cell', text: cell.trim(), line }));
}
