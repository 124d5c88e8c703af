import { LineCounter, parseDocument } from 'yaml';
import { lineFinder, type LineOf } from './positions.ts';

/** YAML text with the line of every value, or what stops it from being read. */
export type ParsedYaml =
  | { readonly kind: 'read'; readonly data: unknown; readonly lineOf: LineOf }
  | { readonly kind: 'broken'; readonly line: number; readonly code: string; readonly message: string; readonly source: string };

/** Parses YAML. `linesBefore`: lines of the file that stand before the text. */
export function parseYaml(text: string, linesBefore = 0): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error === undefined) {
    return { kind: 'read', data: document.toJS() as unknown, lineOf: lineFinder(document, counter, linesBefore) };
  }
  const line = counter.linePos(error.pos[0]).line;
  const [message = ''] = error.message.split('\n');
  return {
    kind: 'broken',
    line: line + linesBefore,
    code: error.code,
    message: message.replace(/ at line \d+, column \d+:?$/, ''),
    source: text.split('\n')[line - 1] ?? '',
  };
}
