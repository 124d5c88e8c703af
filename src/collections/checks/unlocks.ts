import { didYouMean } from '../problems/nearest.ts';
import { problemsOf } from '../problems/problem.ts';
import { pagesOf } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('unlocks');

/** What one entry opens the way to exists, and never leads back to the entry itself. */
export const unlocks: Check = (content) => {
  const pages = pagesOf(content, 'entitlement');
  const next = new Map(pages.map(({ place, data }) => [place.id, data.unlocks]));
  const ids = content.files.filter(({ schemaId }) => schemaId === 'entitlement').map(({ place }) => place.id);
  return pages.flatMap(({ path, lineOf, place, data }) => {
    const at = (index: number) => ({ file: path, line: lineOf(['unlocks', index]) });
    const unknown = data.unlocks.flatMap((id, index) =>
      ids.includes(id) ? [] : [error(at(index), `\`unlocks\` names \`${id}\`, and there is no such entry.${didYouMean(id, ids)}`, 'Correct the id or take it out.')],
    );
    const way = wayBack(place.id, next);
    // A circle is told once, at the entry whose id comes first.
    if (way === undefined || way.some((id) => id < place.id)) return unknown;
    return [...unknown, error({ file: path, line: lineOf(['unlocks']) }, `\`unlocks\` leads in a circle: ${[...way, place.id].join(' → ')}.`, 'Take the step out that does not really open the way to the next.')];
  });
};

/** The shortest way from an entry back to itself: the ids on it, beginning with the entry. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const id of next.get(way.at(-1) ?? '') ?? []) {
      if (id === start) return way;
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  }
  return undefined;
}
