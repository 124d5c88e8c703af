import type { Topic } from '../../domain/index.ts';
import { findLinks } from '../links.ts';
import { problemsOf } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { pagesOf, type Content } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('reachable');

/** Pages of this topic have no hub that lists them. */
const TOPIC_WITHOUT_HUB: Topic = 'start';
/** Linked from the head of every page. */
const ALWAYS_LINKED: ReadonlySet<string> = new Set(['help-now']);

/** Somebody can come to every page by links. The hub of a topic links to all its pages. */
export const reachable: Check = (content) => {
  const linked = linkedIds(content);
  return [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')]
    .filter(({ data, place }) => data.topic === TOPIC_WITHOUT_HUB && !ALWAYS_LINKED.has(place.id) && !linked.has(place.id))
    .map(({ path, lineOf, place }) =>
      error({ file: path, line: lineOf(['topic']) }, 'No link leads to this page.', `Link to it from a page people read before it: [words](page:${place.id}). Or give it a topic that has a hub.`),
    );
};

function linkedIds(content: Content): ReadonlySet<string> {
  const links = content.files.flatMap((file) =>
    passagesOf(file).flatMap(({ text }) =>
      findLinks(text).flatMap(({ ref }) => (ref.kind === 'page' && ref.id !== file.place.id ? [ref.id] : [])),
    ),
  );
  return new Set(links);
}
