import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placeOf, type Place } from './place.ts';

/** A file of `content/` as it stands on disk. */
export interface RawFile {
  /** Path inside `content/`, with forward slashes. */
  readonly inside: string;
  /** Path as reports show it: `content/` and the path inside. */
  readonly path: string;
  readonly place: Place;
  readonly text: string;
}

/** Every file below a content folder that anybody here reads, in the order of their paths; none when it is not there. */
export function readFiles(contentDir: string): readonly RawFile[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
    .map((inside) => ({ inside, place: placeOf(inside) }))
    .filter(({ place }) => place.kind !== 'not-read')
    .map(({ inside, place }) => ({
      inside,
      place,
      path: `content/${inside}`,
      text: readFileSync(join(contentDir, inside), 'utf8'),
    }));
}

/** Ids of the councils that have a `council.yaml` among these files. */
export function councilIds(files: readonly RawFile[]): readonly string[] {
  return files.flatMap(({ place }) => (place.kind === 'council' ? [place.scope] : []));
}
