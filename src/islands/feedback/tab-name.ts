import type { Typed } from './fields.ts';

/** What one page leaves for the next. */
export interface Left {
  /** What was typed, form by form. Once something has arrived it is not among it any more. */
  readonly typed: readonly Typed[];
  /** Something has arrived. */
  readonly isSent: boolean;
}

/**
 * It is left in the name of the tab: not stored, in no address and no request, and taken away by the first form
 * that is shown. A browser that goes on to another site takes it away too.
 */
const MARK = 'feedback ';
const NOTHING: Left = { typed: [], isSent: false };

/** Leaves what is typed. The form that is being sent comes first. */
export function handOver(typed: readonly Typed[]): void {
  if (typed.length > 0) leave({ typed, isSent: false });
}

/** Leaves word that the first of what was left has arrived. */
export function markSent(): void {
  const { typed, isSent } = takeOver();
  // The page that says so can be loaded again.
  leave({ typed: isSent ? typed : typed.slice(1), isSent: true });
}

/** What was left, once. */
export function takeOver(): Left {
  const left = window.name;
  if (!left.startsWith(MARK)) return NOTHING;
  window.name = '';
  try {
    return JSON.parse(left.slice(MARK.length)) as Left;
  } catch {
    return NOTHING;
  }
}

function leave(left: Left): void {
  window.name = MARK + JSON.stringify(left);
}
