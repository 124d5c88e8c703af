/**
 * Makes the browser's Back button go one question back instead of leaving with all answers lost.
 * Only a step number and a random mark of this visit are kept in the history entry: no answer, and
 * the address never changes. Entries of an earlier visit (after a reload) are stepped over.
 */
export interface StepsInHistory {
  /** Call when the person goes one step forward. */
  readonly forward: () => void;
  /** Forgets every step so far: the entry on show becomes the first. */
  readonly restart: () => void;
}

/** @param onStep called with the step that the browser went to */
export function stepsInHistory(onStep: (step: number) => void): StepsInHistory {
  let here: Entry = { visit: '', step: 0 };
  const restart = (): void => {
    here = { visit: crypto.getRandomValues(new Uint32Array(2)).join(''), step: 0 };
    history.replaceState({ checker: here }, '');
  };
  restart();
  addEventListener('popstate', ({ state }) => {
    const found = readEntry(state);
    if (found === undefined) return;
    const isOurs = found.visit === here.visit;
    // A foreign entry shows the start, in case there is nothing before it to go back to.
    here = isOurs ? found : { ...here, step: 0 };
    onStep(here.step);
    if (!isOurs) history.back();
  });
  return {
    forward: () => {
      here = { ...here, step: here.step + 1 };
      history.pushState({ checker: here }, '');
    },
    restart,
  };
}

interface Entry {
  readonly visit: string;
  readonly step: number;
}

function readEntry(state: unknown): Entry | undefined {
  return (state as { readonly checker?: Entry } | null)?.checker;
}
