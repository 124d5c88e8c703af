/**
 * Makes the browser's Back button go one question back instead of leaving with all answers lost.
 * Only a step number and a random mark of this visit are kept in the history entry: no answer, and
 * the address never changes. Entries of an earlier visit (after a reload) are stepped over.
 */
export interface StepsInHistory {
  /** Call when the person goes one step forward. */
  readonly forward: () => void;
  /** Call when the person presses the checker's own Back. */
  readonly back: () => void;
  readonly stop: () => void;
}

export function stepsInHistory(onStep: (step: number) => void): StepsInHistory {
  const visit = crypto.getRandomValues(new Uint32Array(1)).join('');
  let step = 0;
  history.replaceState(entry(visit, 0), '');
  const listener = (event: PopStateEvent): void => {
    const found = readEntry(event.state);
    if (found === undefined) return;
    if (found.visit !== visit) {
      history.back();
      return;
    }
    step = found.step;
    onStep(step);
  };
  addEventListener('popstate', listener);
  return {
    forward: () => {
      step += 1;
      history.pushState(entry(visit, step), '');
    },
    back: () => {
      history.back();
    },
    stop: () => {
      removeEventListener('popstate', listener);
    },
  };
}

interface Entry {
  readonly visit: string;
  readonly step: number;
}

function entry(visit: string, step: number): { readonly checker: Entry } {
  return { checker: { visit, step } };
}

function readEntry(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null || !('checker' in state)) return undefined;
  const { checker } = state;
  if (typeof checker !== 'object' || checker === null || !('visit' in checker) || !('step' in checker)) return undefined;
  return typeof checker.visit === 'string' && typeof checker.step === 'number'
    ? { visit: checker.visit, step: checker.step }
    : undefined;
}
