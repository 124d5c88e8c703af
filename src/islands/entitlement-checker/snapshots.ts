import type { Answers, CareHistory, QuestionId } from '../../domain/index.ts';

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
