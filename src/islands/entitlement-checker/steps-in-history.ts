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
  /** Forgets every step so far: the entry on show becomes the first. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** @param onStep called with the step that the browser went to */
export function stepsInHistory(onStep: (step: number) => void): StepsInHistory {
  let here: Entry = firstEntry();
  history.replaceState({ checker: here }, '');
  const listener = (event: PopStateEvent): void => {
    const found = readEntry(event.state);
    if (found === undefined) return;
    // A foreign entry shows the start, in case there is nothing before it to go back to.
    here = found.visit === here.visit ? found : { ...here, step: 0 };
    onStep(here.step);
    if (here !== found) history.back();
  };
  addEventListener('popstate', listener);
  return {
    forward: () => {
      here = { ...here, step: here.step + 1 };
      history.pushState({ checker: here }, '');
    },
    back: () => {
      history.back();
    },
    restart: () => {
      here = firstEntry();
      history.replaceState({ checker: here }, '');
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

function firstEntry(): Entry {
  return { visit: crypto.getRandomValues(new Uint32Array(2)).join(''), step: 0 };
}

function readEntry(state: unknown): Entry | undefined {
  return (state as { readonly checker?: Entry } | null)?.checker;
}
