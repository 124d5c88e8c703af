import { TOPICS } from '../../domain/index.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import type { Content, PageFile, Row } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { GENERATED_PAGE_IDS, REFUSAL_ROUTES } from '../schemas/closed-lists.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('duplicate-ids');

/** Every page, helpline, team and district has an id of its own; a page never takes one the site uses itself. */
export const duplicateIds: Check = (content) => [
  ...reservedPageIds(content),
  ...samePageIds(content),
  ...sameRowIds(content.helplines),
  ...sameIdsInCouncil(content),
];

function reservedPageIds(content: Content): readonly Problem[] {
  return pagesWithAddress(content).flatMap(({ path, place, raw }) => {
    const by = reservedBy(place.id, topicOf(raw));
    return by === undefined ? [] : [taken({ file: path, line: 1 }, place.id, by)];
  });
}

function reservedBy(id: string, topic: unknown): string | undefined {
  const isOneOf = (ids: readonly string[]) => ids.includes(id);
  // Each entitlement and each route has a letter of complaint, named by its id.
  if (isOneOf(REFUSAL_ROUTES)) return 'the letter for that way to complain';
  // Pages of the topic `start` stand at the root, beside the topics and the languages.
  const isAtRoot = topic === 'start' && (isOneOf(TOPICS) || /^[a-z]{2,3}$/.test(id));
  return isAtRoot || isOneOf(GENERATED_PAGE_IDS) ? 'a page the site makes itself' : undefined;
}

function samePageIds(content: Content): readonly Problem[] {
  const byId = Map.groupBy(pagesWithAddress(content), ({ place }) => place.id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    others.map(({ path, place }) => taken({ file: path, line: 1 }, place.id, first?.path ?? '')),
  );
}

function sameRowIds(rows: readonly Row<{ readonly id: string }>[]): readonly Problem[] {
  return rows.flatMap(({ path, lineOf, data }, index) => {
    const isFirst = rows.findIndex((row) => row.data.id === data.id) === index;
    return isFirst ? [] : [taken({ file: path, line: lineOf(['id']) }, data.id, 'a row above')];
  });
}

function sameIdsInCouncil({ council }: Content): readonly Problem[] {
  if (council === undefined) return [];
  const lists = { teams: council.data.teams, districts: council.data.districts };
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap(({ id }, index) => {
      const isFirst = list.findIndex((item) => item.id === id) === index;
      return isFirst ? [] : [taken({ file: council.path, line: council.lineOf([key, index, 'id']) }, id, 'a row above')];
    }),
  );
}

/** English pages that get an address: no additions, no glossary. */
function pagesWithAddress({ files }: Content): readonly PageFile[] {
  return files.filter(
    ({ place, schemaId }) => place.locale === SOURCE_LOCALE && (schemaId === 'entitlement' || schemaId === 'guide'),
  );
}

function topicOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'topic' in raw ? raw.topic : undefined;
}

function taken(spot: Spot, id: string, by: string): Problem {
  return error(spot, `The id \`${id}\` is already used by ${by}.`, 'Give one of the two another id. Ids of published pages never change.');
}
