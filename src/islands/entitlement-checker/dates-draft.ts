import type { Part } from './dates-parts.ts';

/**
 * What stands in the form for dates, exactly as typed, by the path of each box: `lookedAfter[0].from.day`.
 * The name of a part alone holds how many of it there are. Nothing is corrected or lost.
 */
export type DatesDraft = Readonly<Record<string, string>>;

/** How many of a part there are; none of one that is not opened. */
export function countOf(draft: DatesDraft, { name, title }: Part): number {
  return Number(draft[name] ?? (title === undefined ? 1 : 0));
}

/** The path of one of a part. */
export function itemPath({ name, item }: Part, index: number): string {
  return item === undefined ? name : `${name}[${index}]`;
}

/** Without one of a part; those after it move up. */
export function withoutItem(draft: DatesDraft, part: Part, index: number): DatesDraft {
  const count = countOf(draft, part);
  const kept = Object.entries(draft).flatMap(([path, typed]): [string, string][] => {
    const place = Array.from({ length: count }, (_, each) => each).find((each) => path.startsWith(`${itemPath(part, each)}.`));
    if (place === undefined || place < index) return [[path, typed]];
    return place === index ? [] : [[path.replace(itemPath(part, place), itemPath(part, place - 1)), typed]];
  });
  return { ...Object.fromEntries<string>(kept), [part.name]: String(count - 1) };
}
