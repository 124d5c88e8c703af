import type { Day } from '../day.ts';
import { nonEmpty, type NonEmpty } from '../non-empty.ts';
import { CARE_QUESTION_IDS, type QuestionId } from '../questions.ts';
import { rateOn } from '../rates.ts';
import { ageLimits } from './age-limits.ts';
import type { Circumstances } from './circumstances.ts';
import { judge, type Person } from './condition.ts';
import type { Entitlement } from './entitlement.ts';
import { legalObstacle } from './legal-state.ts';
import type { AmountNow, AssumptionCode, Checked, Outcome } from './outcome.ts';
import { changesWithTime, mergeReasons, type EntitlementReason } from './reasons.ts';
import { isDayMoment, outlookFor, type Moment, type Outlook, type Standing } from './standing.ts';
import { allOf, not, open, settled, shapeOf, type Verdict } from './verdict.ts';

/**
 * What a person can get, as far as what they told settles it: one result for every entry, in the order given.
 * A definite failure beats what is not known, and what is not known is never taken for a yes or a no.
 * @param on the day asked about
 */
export function checkEntitlements(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly Checked[] {
  const outlook = outlookFor(circumstances, on);
  return entitlements.map((entitlement) => check(entitlement, outlook));
}

function check(entitlement: Entitlement, outlook: Outlook): Checked {
  const { on, now } = outlook;
  const verdict = verdictFor(entitlement, now);
  const obstacle = legalObstacle(entitlement.legalState, on);
  const outcome = outcomeOf(entitlement, outlook, verdict, obstacle);
  return {
    id: entitlement.id,
    entitlement,
    outcome,
    reasons: 'reasons' in outcome ? outcome.reasons : verdict.kind === 'open' ? [] : verdict.reasons,
    assumed: assumptions(outcome, now),
  };
}

function outcomeOf(entitlement: Entitlement, outlook: Outlook, verdict: Verdict, obstacle: EntitlementReason | undefined): Outcome {
  if (obstacle !== undefined && obstacle.code !== 'starts-on') return notNow([obstacle, ...failing(verdict)]);
  if (verdict.kind === 'fails') return laterOrNotNow(entitlement, outlook, verdict.reasons, obstacle);
  if (verdict.kind === 'open') return needToKnow(entitlement, verdict.questions);
  if (obstacle?.code === 'starts-on') return { kind: 'later', from: obstacle.on, reasons: [obstacle] };
  return granted(entitlement, outlook.on);
}

/**
 * Fails today. If only time stands in the way, it comes later. What life will be like then is not asked about
 * (nobody of 16 knows if they will rent at 18), but who they are by law is.
 */
function laterOrNotNow(
  entitlement: Entitlement,
  outlook: Outlook,
  reasons: readonly EntitlementReason[],
  obstacle: EntitlementReason | undefined,
): Outcome {
  const blocked = obstacle === undefined ? reasons : [...reasons, obstacle];
  for (const moment of turningMoments(entitlement, outlook)) {
    const then = verdictFor(entitlement, outlook.at(moment));
    const stillBlocked = isDayMoment(moment) && legalObstacle(entitlement.legalState, moment) !== undefined;
    if (then.kind === 'fails' || stillBlocked) continue;
    if (then.kind === 'open' && then.questions.some(isCareQuestion)) return needToKnow(entitlement, then.questions);
    return { kind: 'later', from: moment, reasons: nonEmpty(blocked.filter(changesWithTime)) ?? [{ code: 'age-from', age: 0 }] };
  }
  return notNow(blocked);
}

function isCareQuestion(id: QuestionId): boolean {
  return (CARE_QUESTION_IDS as readonly string[]).includes(id);
}

function turningMoments({ who, notWho, legalState }: Entitlement, { momentsAhead }: Outlook): readonly Moment[] {
  const ages = [...ageLimits(who), ...(notWho === undefined ? [] : ageLimits(notWho))];
  return momentsAhead(ages, legalState.from === undefined ? [] : [legalState.from]);
}

/** Whether the entry is for the person: the same for everyone they may be, or else open. */
export function verdictFor(entitlement: Entitlement, { persons, askFor }: Standing): Verdict {
  const verdicts = persons.map((person) => verdictOf(entitlement, person));
  const kinds = new Set(verdicts.map(({ kind }) => kind));
  if (kinds.size === 1 && !kinds.has('open')) {
    return settled(kinds.has('holds'), mergeReasons(verdicts.flatMap((verdict) => (verdict.kind === 'open' ? [] : verdict.reasons))));
  }
  const questions = verdicts.flatMap((verdict) => (verdict.kind === 'open' ? verdict.questions : []));
  return open([...askFor((person) => shapeOf(verdictOf(entitlement, person))), ...questions]);
}

function verdictOf({ who, notWho }: Entitlement, person: Person): Verdict {
  return allOf([judge(who, person), ...(notWho === undefined ? [] : [not(judge(notWho, person))])]);
}

function granted({ force, rates }: Entitlement, on: Day): Outcome {
  const amount = amountOn(rates, on);
  return force === 'must' || force === 'offer' ? { kind: 'entitled', force, amount } : { kind: 'can-ask', force, amount };
}

function amountOn(rates: Entitlement['rates'], on: Day): AmountNow | undefined {
  if (rates === undefined) return undefined;
  const found = rateOn(rates, rates[0]?.id ?? '', on);
  return found.kind === 'rate' ? found.rate : 'being-checked';
}

function needToKnow({ whoCanTell }: Entitlement, questions: readonly QuestionId[]): Outcome {
  return { kind: 'need-to-know', questions: nonEmpty(questions) ?? ['age'], whoCanTell };
}

function notNow(reasons: readonly EntitlementReason[]): Outcome {
  return { kind: 'not-now', reasons: nonEmpty(mergeReasons(reasons)) ?? [{ code: 'not-in-force-yet' }] };
}

function failing(verdict: Verdict): readonly EntitlementReason[] {
  return verdict.kind === 'fails' ? verdict.reasons : [];
}

function assumptions({ kind }: Outcome, { borderline }: Standing): NonEmpty<AssumptionCode> | undefined {
  const codes: AssumptionCode[] = [];
  if (kind === 'later') codes.push('care-stays-the-same');
  if (borderline) codes.push('status-borderline');
  return nonEmpty(codes);
}
