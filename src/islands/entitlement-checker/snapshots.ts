import {
  answersThatMatter,
  CARE_QUESTION_IDS,
  type Answers,
  type CareHistory,
  type Circumstances,
  type Day,
  type Entitlement,
  type QuestionId,
} from '../../domain/index.ts';
import type { AnyAnswer } from './answers.ts';

/** How the person chose to tell about their time in care. */
export type Way = 'answers' | 'dates';

/** Where a person stands in the checker at one moment. Lives in memory only. */
export interface Snapshot {
  /** Undefined until the person has chosen how to start. */
  readonly way?: Way;
  /** On the way by dates: the dates, once they make sense. */
  readonly history?: CareHistory | undefined;
  readonly answers: Answers;
  /** The question the person went back to, if any; otherwise the rules choose the next one. */
  readonly changing?: QuestionId | undefined;
  /** The person asked to see what is known so far. */
  readonly showResult?: boolean;
}

/** Every moment so far, so that Back goes where it came from. */
export interface Journey {
  readonly snapshots: readonly Snapshot[];
  readonly step: number;
}

const START: Snapshot = { answers: {} };
export const NEW_JOURNEY: Journey = { snapshots: [START], step: 0 };

export function current({ snapshots, step }: Journey): Snapshot {
  return snapshots[step] ?? START;
}

/** One step forward; what was ahead, after going back, is forgotten. */
export function withNext(journey: Journey, next: Snapshot): Journey {
  const step = journey.step + 1;
  return { snapshots: [...journey.snapshots.slice(0, step), next], step };
}

/** To a step already taken; an unknown one is the start. */
export function atStep(journey: Journey, step: number): Journey {
  return { ...journey, step: step in journey.snapshots ? step : 0 };
}

/** What the person has told; `undefined` while that is nothing, or the dates are not there. */
export function circumstancesOf({ way, history, answers }: Snapshot): Circumstances | undefined {
  if (way === 'answers') return { care: { way }, answers };
  return history && { care: { way: 'dates', history }, answers };
}

/** With an answer given. After a change, answers that hang on what was said before are dropped. */
export function answered(snapshot: Snapshot, id: QuestionId, answer: AnyAnswer, entitlements: readonly Entitlement[], on: Day): Snapshot {
  const next: Snapshot = { ...snapshot, answers: { ...snapshot.answers, [id]: answer }, changing: undefined };
  const circumstances = circumstancesOf(next);
  if (snapshot.changing === undefined || circumstances === undefined) return next;
  return { ...next, answers: answersThatMatter(circumstances, entitlements, on) };
}

/** On the way to changing an answer. What the dates have told is changed in the dates. */
export function changing(snapshot: Snapshot, id: QuestionId): Snapshot {
  const isToldByDates = snapshot.way === 'dates' && CARE_QUESTION_IDS.some((each) => each === id);
  return isToldByDates ? changingDates(snapshot) : { ...snapshot, changing: id };
}

export function changingDates(snapshot: Snapshot): Snapshot {
  return { ...snapshot, history: undefined, showResult: false };
}
