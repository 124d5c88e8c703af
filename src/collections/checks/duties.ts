import type { Topic } from '../../domain/entitlements/entitlement.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { pagesOf, type Content } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('duties');

/** A part of the local offer that a law names, and the topics that answer it. */
interface Duty {
  /** In the words of the law. */
  readonly area: string;
  readonly law: string;
  readonly topics: readonly Topic[];
  /** `false` while the pages of that topic are still to be written: the check then only notes it. */
  readonly required: boolean;
}

const ACT_2017 = 'Children and Social Work Act 2017 s2';
const ACT_2026 = "Children's Wellbeing and Schools Act 2026 s8";

/** What the law says a local offer must cover. */
export const DUTIES: readonly Duty[] = [
  { area: 'health and well-being', law: ACT_2017, topics: ['health'], required: true },
  { area: 'relationships', law: ACT_2017, topics: ['relationships'], required: false },
  { area: 'education and training', law: ACT_2017, topics: ['education'], required: true },
  { area: 'employment', law: ACT_2017, topics: ['work'], required: true },
  { area: 'accommodation', law: ACT_2017, topics: ['home'], required: true },
  { area: 'participation in society', law: ACT_2017, topics: ['taking-part'], required: false },
  { area: 'financial support', law: ACT_2026, topics: ['money'], required: true },
  { area: 'access to services', law: ACT_2026, topics: ['support'], required: true },
  { area: 'arrangements for transition', law: ACT_2026, topics: ['rights'], required: true },
  { area: 'leaving custody', law: ACT_2026, topics: ['your-situation'], required: false },
];

/** The offer of a council has a page for every part the law names. */
export const duties: Check = (content) => {
  const covered = topicsOf(content);
  return DUTIES.filter(({ topics }) => !topics.some((topic) => covered.has(topic))).map((duty) => missing(duty, content));
};

function topicsOf(content: Content): ReadonlySet<Topic> {
  return new Set([...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')].map(({ data }) => data.topic));
}

function missing({ area, law, topics, required }: Duty, { councilId }: Content): Problem {
  const spot = { file: `content/councils/${councilId}/council.yaml`, line: 1 };
  const what = `The offer has no page about ${area}. The law names it (${law}).`;
  const mend = `Write at least one page with \`topic: ${topics.join('` or `topic: ')}\`.`;
  return required ? error(spot, what, mend) : note(spot, what, mend);
}
