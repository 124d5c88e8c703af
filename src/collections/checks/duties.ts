import type { Topic } from '../../domain/index.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { isComplete, pagesOf, type Content } from '../reading/content.ts';
import { NATIONAL } from '../reading/place.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('duties');

/** A part of the local offer that a law names, and what answers it. */
interface Duty {
  /** In the words of the law. */
  readonly area: string;
  readonly law: string;
  /** A topic with a page in it, or the ids of pages of which one is enough. */
  readonly answeredBy: { readonly topic: Topic } | { readonly pages: readonly string[] };
}

const ACT_2017 = 'Children and Social Work Act 2017 s2';
const ACT_2026 = "Children's Wellbeing and Schools Act 2026 s8";

/** What the law says a local offer must cover. The parts of 2026 are asked for now, so that no council is late. */
export const DUTIES: readonly Duty[] = [
  { area: 'health and well-being', law: ACT_2017, answeredBy: { topic: 'health' } },
  { area: 'relationships', law: ACT_2017, answeredBy: { topic: 'relationships' } },
  { area: 'education and training', law: ACT_2017, answeredBy: { topic: 'education' } },
  { area: 'employment', law: ACT_2017, answeredBy: { topic: 'work' } },
  { area: 'accommodation', law: ACT_2017, answeredBy: { topic: 'home' } },
  { area: 'participation in society', law: ACT_2017, answeredBy: { topic: 'taking-part' } },
  { area: 'financial literacy', law: ACT_2026, answeredBy: { pages: ['managing-money', 'money-coach', 'money-lessons'] } },
  { area: 'arrangements for transition', law: ACT_2026, answeredBy: { topic: 'rights' } },
  { area: 'anticipating future needs', law: ACT_2026, answeredBy: { pages: ['needs-assessment', 'pathway-plan'] } },
  { area: 'co-operating with housing authorities', law: ACT_2026, answeredBy: { pages: ['where-you-can-live'] } },
  { area: 'early help against homelessness', law: ACT_2026, answeredBy: { pages: ['at-risk-of-losing-your-home', 'keep-your-home'] } },
  { area: 'leaving custody', law: ACT_2026, answeredBy: { pages: ['leaving-prison', 'in-custody', 'leaving-custody-with-us'] } },
  { area: 'financial support', law: ACT_2026, answeredBy: { topic: 'money' } },
  { area: 'access to services', law: ACT_2026, answeredBy: { topic: 'support' } },
];

/**
 * The offer of a council has a page for every part the law names, and in each the council says something
 * of its own: the duty to publish is the council's, and what holds everywhere does not meet it.
 */
export const duties: Check = (content) => {
  if (!isComplete(content)) return [];
  return DUTIES.flatMap((duty) => missing(duty, content));
};

function missing(duty: Duty, content: Content): readonly Problem[] {
  const { area, law, answeredBy } = duty;
  const spot = { file: content.council?.path ?? `content/councils/${content.councilId}/council.yaml`, line: 1 };
  const pages = pagesAbout(duty, content);
  const write = 'topic' in answeredBy ? `a page with \`topic: ${answeredBy.topic}\`` : `one of these pages: ${answeredBy.pages.join(', ')}`;
  if (pages.length === 0) return [error(spot, `The offer has no page about ${area}. The law names it (${law}).`, `Write ${write}.`)];
  if (pages.some(({ isCouncils }) => isCouncils)) return [];
  const example = pages[0];
  return [error(spot, `The council says nothing of its own about ${area}. The law names it (${law}).`, `Add the council's part to ${write}, such as content/councils/${content.councilId}/${example?.folder ?? 'guides'}/en/${example?.id ?? ''}.md.`)];
}

interface PageAbout {
  readonly id: string;
  readonly folder: 'entitlements' | 'guides';
  /** The council's own page, or one it adds to. */
  readonly isCouncils: boolean;
}

function pagesAbout({ answeredBy }: Duty, content: Content): readonly PageAbout[] {
  const added = new Set([...pagesOf(content, 'entitlementAddition'), ...pagesOf(content, 'guideAddition')].map(({ place }) => place.id));
  return [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')]
    .filter(({ place, data }) => ('topic' in answeredBy ? data.topic === answeredBy.topic : answeredBy.pages.includes(place.id)))
    .map(({ place, schemaId }) => ({
      id: place.id,
      folder: schemaId === 'entitlement' ? 'entitlements' : 'guides',
      isCouncils: place.scope !== NATIONAL || added.has(place.id),
    }));
}
