import type { Topic } from '../../domain/index.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { isComplete, pagesOf, type Content } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('duties');

/** A part of the local offer that a law names, and what answers it. */
interface Duty {
  /** In the words of the law. */
  readonly area: string;
  readonly law: string;
  /** A topic with a page in it, or the ids of pages of which one is enough. */
  readonly answeredBy: { readonly topic: Topic } | { readonly pages: readonly string[] };
  /** `false` while its pages are still to be written: the check then only notes it. */
  readonly required: boolean;
}

const ACT_2017 = 'Children and Social Work Act 2017 s2';
const ACT_2026 = "Children's Wellbeing and Schools Act 2026 s8";

/** What the law says a local offer must cover. */
export const DUTIES: readonly Duty[] = [
  { area: 'health and well-being', law: ACT_2017, answeredBy: { topic: 'health' }, required: true },
  { area: 'education and training', law: ACT_2017, answeredBy: { topic: 'education' }, required: true },
  { area: 'employment', law: ACT_2017, answeredBy: { topic: 'work' }, required: true },
  { area: 'accommodation', law: ACT_2017, answeredBy: { topic: 'home' }, required: true },
  { area: 'arrangements for transition', law: ACT_2026, answeredBy: { topic: 'rights' }, required: true },
  { area: 'financial support', law: ACT_2026, answeredBy: { topic: 'money' }, required: true },
  { area: 'access to services', law: ACT_2026, answeredBy: { topic: 'support' }, required: true },
  { area: 'relationships', law: ACT_2017, answeredBy: { topic: 'relationships' }, required: false },
  { area: 'participation in society', law: ACT_2017, answeredBy: { topic: 'taking-part' }, required: false },
  { area: 'financial literacy', law: ACT_2026, answeredBy: { pages: ['managing-money', 'money-coach'] }, required: false },
  { area: 'anticipating future needs', law: ACT_2026, answeredBy: { pages: ['needs-assessment'] }, required: false },
  { area: 'co-operating with housing authorities', law: ACT_2026, answeredBy: { pages: ['where-you-can-live'] }, required: false },
  { area: 'early help against homelessness', law: ACT_2026, answeredBy: { pages: ['at-risk-of-losing-your-home'] }, required: false },
  { area: 'leaving custody', law: ACT_2026, answeredBy: { pages: ['leaving-prison', 'in-custody', 'leaving-custody-with-us'] }, required: false },
];

/** The offer of a council has a page for every part the law names. */
export const duties: Check = (content) => {
  if (!isComplete(content)) return [];
  const pages = [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')];
  const topics = new Set(pages.map(({ data }) => data.topic));
  const ids = new Set(pages.map(({ place }) => place.id));
  return DUTIES.filter(({ answeredBy }) =>
    'topic' in answeredBy ? !topics.has(answeredBy.topic) : !answeredBy.pages.some((id) => ids.has(id)),
  ).map((duty) => missing(duty, content));
};

function missing({ area, law, answeredBy, required }: Duty, { councilId }: Content): Problem {
  const spot = { file: `content/councils/${councilId}/council.yaml`, line: 1 };
  const what = `The offer has no page about ${area}. The law names it (${law}).`;
  const mend = 'topic' in answeredBy ? `Write at least one page with \`topic: ${answeredBy.topic}\`.` : `Write one of these pages: ${answeredBy.pages.join(', ')}.`;
  return required ? error(spot, what, mend) : note(spot, what, mend);
}
