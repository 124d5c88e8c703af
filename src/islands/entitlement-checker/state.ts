import type { FieldProblem } from './dates-to-history.ts';
import type { DatesDraft } from './dates-draft.ts';
import { NEW_JOURNEY, type Journey } from './snapshots.ts';

/** Everything the checker remembers. It lives in memory only, and ends with the page. */
export interface State {
  readonly journey: Journey;
  /** Kept beside the journey, so that going back loses nothing that was typed. */
  readonly draft: DatesDraft;
  /** What was wrong with the dates when they were last sent. */
  readonly problems: readonly FieldProblem[];
  /** The person has just cleared the answers. */
  readonly cleared: boolean;
}

export const NEW_STATE: State = { journey: NEW_JOURNEY, draft: {}, problems: [], cleared: false };
