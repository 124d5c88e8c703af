import type { Day } from '../day.ts';
import { nonEmpty, type NonEmpty } from '../non-empty.ts';
import type { QuestionId } from '../questions.ts';
import { rateOn } from '../rates.ts';
import { ageLimits } from './age-limits.ts';
import type { Circumstances } from './circumstances.ts';
import { conditionOf } from './condition.ts';
import type { Entitlement } from './entitlement.ts';
import { prospectFor, verdictFor } from './entry-verdict.ts';
import { legalObstacle } from './legal-state.ts';
import type { AmountNow, AssumptionCode, Checked, Outcome } from './outcome.ts';
import { isDayMoment, outlookFor, type Moment, type Outlook } from './outlook.ts';
import { changesWithTime, mergeReasons, type EntitlementReason } from './reasons.ts';
import type { Standing } from './standing.ts';
import { reasonsOf, type Verdict } from './verdict.ts';

/**
 * What a person can get, as far as what they told settles it: one result for every entry, in the order given.
 * A definite failure beats what is not known, and what is not known is never taken for a yes or a no.
 * @param on the day asked about
 */
export function checkEntitlements(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly Checked[] {
  const outlook = outlookFor(circumstances, entitlements, on);
  return entitlements.map((entitlement) => check(entitlement, outlook));
}

/** One result, for someone whose outlook is worked out already. */
export function check(entitlement: Entitlement, outlook: Outlook): Checked {
  const verdict = verdictFor(entitlement, outlook.now);
  const outcome = outcomeOf(entitlement, outlook, verdict);
  return {
    id: entitlement.id,
    entitlement,
    outcome,
    reasons: whyOf(outcome, verdict),
    assumed: assumptions(outcome, outlook.now),
  };
}

function outcomeOf(entitlement: Entitlement, outlook: Outlook, verdict: Verdict): Outcome {
  const obstacle = legalObstacle(entitlement.legalState, outlook.on);
  const against = [...(obstacle === undefined ? [] : [obstacle]), ...failing(verdict)];
  if (obstacle !== undefined && obstacle.code !== 'starts-on') return notNow(against);
  if (against.length > 0) return laterOrNotNow(entitlement, outlook, against);
  return verdict.kind === 'open' ? needToKnow(entitlement, verdict.questions) : granted(entitlement, outlook.on);
}

/** Something stands in the way today: it comes later if time alone takes that away. */
function laterOrNotNow(entitlement: Entitlement, outlook: Outlook, against: readonly EntitlementReason[]): Outcome {
  for (const moment of momentsOf(entitlement, outlook)) {
    const prospect = prospectFor(entitlement, outlook.at(moment));
    if (prospect.kind === 'impossible') continue;
    if (prospect.kind === 'open') return needToKnow(entitlement, prospect.questions);
    if (!isDayMoment(moment) && outlook.age === undefined) return needToKnow(entitlement, ['age']);
    return { kind: 'later', from: moment, reasons: nonEmpty(against.filter(changesWithTime)) ?? each(against) };
  }
  return notNow([...against, ...againstAtStart(entitlement, outlook)]);
}

/** The moments to come at which an entry can begin for the person, soonest first. */
function momentsOf(entitlement: Entitlement, { on, dateOfBirth, momentsAhead }: Outlook): readonly Moment[] {
  const { legalState } = entitlement;
  const starts = legalState.from !== undefined && legalState.from > on ? [legalState.from] : [];
  const ahead = momentsAhead(ageLimits(conditionOf(entitlement)), starts);
  const moments = dateOfBirth === undefined ? [...starts, ...ahead] : ahead;
  return moments.filter((moment) => !isDayMoment(moment) || legalObstacle(legalState, moment) === undefined);
}

/** For someone who fits today, what will stand in the way once the rule starts. */
function againstAtStart(entitlement: Entitlement, outlook: Outlook): readonly EntitlementReason[] {
  const obstacle = legalObstacle(entitlement.legalState, outlook.on);
  const fitsToday = verdictFor(entitlement, outlook.now).kind !== 'fails';
  return fitsToday && obstacle?.code === 'starts-on' ? failing(verdictFor(entitlement, outlook.at(obstacle.on))) : [];
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
  return { kind: 'not-now', reasons: each(reasons) };
}

/** Each reason once. What stands in the way always has one. */
function each(reasons: readonly EntitlementReason[]): NonEmpty<EntitlementReason> {
  return nonEmpty(mergeReasons(reasons)) ?? [{ code: 'not-in-force-yet' }];
}

function failing(verdict: Verdict): readonly EntitlementReason[] {
  return verdict.kind === 'fails' ? verdict.reasons : [];
}

function whyOf(outcome: Outcome, verdict: Verdict): readonly EntitlementReason[] {
  if ('reasons' in outcome) return outcome.reasons;
  return outcome.kind === 'need-to-know' ? [] : reasonsOf(verdict);
}

function assumptions({ kind }: Outcome, { borderline }: Standing): NonEmpty<AssumptionCode> | undefined {
  const codes: AssumptionCode[] = [];
  if (kind === 'later') codes.push('care-stays-the-same');
  if (borderline) codes.push('status-borderline');
  return nonEmpty(codes);
}
