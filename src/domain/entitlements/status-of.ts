import type { StatusFinding } from '../care-status/finding.ts';
import { statusFromAnswers } from '../care-status/from-answers.ts';
import { CARE_STATUSES } from '../care-status/statuses.ts';
import type { Day } from '../day.ts';
import { nonEmpty } from '../non-empty.ts';
import type { Circumstances } from './circumstances.ts';
import { findingsByStudy, statusesIn } from './standing-by-dates.ts';

/**
 * The care status of somebody who has told it by dates or by plain answers, the same that their results rest
 * on. Whether they study is never told by dates, and from 21 it can decide (s24B). Dates that make no sense
 * tell nothing.
 */
export function statusOf({ care, answers }: Circumstances, on: Day): StatusFinding {
  if (care.way === 'answers') return statusFromAnswers(answers, on);
  const findings = (findingsByStudy(care.history, answers, on) ?? []).map(({ finding }) => finding);
  const [first, ...others] = findings;
  if (first === undefined) return statusFromAnswers({}, on);
  if (others.length === 0) return first;
  const statuses = CARE_STATUSES.filter((status) => findings.some((finding) => statusesIn(finding).includes(status)));
  const ask = [...new Set(findings.flatMap((finding) => (finding.kind === 'one-of' ? finding.ask : [])))];
  return { kind: 'one-of', statuses: nonEmpty(statuses) ?? statusesIn(first), ask: ['studying', ...ask], reasons: [] };
}
