import { isMap, isPair, isSeq, type Document, type LineCounter, type Node } from 'yaml';

/** A place inside a YAML document: keys and list numbers, from the outside in. */
export type DataPath = readonly (string | number)[];

/** Finds the line of a value, counted in the file. */
export type LineOf = (path: DataPath) => number;

/**
 * Lines of the values of a YAML document. A path that is not there gives the line of the
 * nearest thing around it; a key that is there gives the line of the key.
 */
export function lineFinder(document: Document, counter: LineCounter, linesBefore: number): LineOf {
  return (path) => {
    const offset = offsetOf(document.contents, path);
    return counter.linePos(offset ?? 0).line + linesBefore;
  };
}

function offsetOf(node: Node | null | undefined, path: DataPath): number | undefined {
  const [step, ...rest] = path;
  if (node === null || node === undefined) return undefined;
  if (step === undefined) return node.range?.[0];
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return offsetOf(item as Node, rest) ?? node.range?.[0];
  }
  if (!isMap(node)) return node.range?.[0];
  const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
  if (pair === undefined) return node.range?.[0];
  const keyOffset = (pair.key as Node).range?.[0];
  return rest.length === 0 ? keyOffset : (offsetOf(pair.value as Node, rest) ?? keyOffset);
}
