import { useEffect, useRef, useState } from 'preact/hooks';
import { atStep, current, NEW_JOURNEY, withNext, type Snapshot } from './snapshots.ts';
import { stepsInHistory, type StepsInHistory } from './steps-in-history.ts';

export interface UseJourney {
  readonly snapshot: Snapshot;
  readonly go: (next: Snapshot) => void;
  readonly back: () => void;
  readonly restart: () => void;
}

/**
 * Where the person stands, tied to the browser's Back button.
 * @param onLeave called when the page is left, also when the browser keeps it alive for its Back button
 */
export function useJourney(onLeave: () => void): UseJourney {
  const [journey, setJourney] = useState(NEW_JOURNEY);
  const steps = useRef<StepsInHistory>();
  useEffect(() => {
    const started = stepsInHistory((step) => { setJourney((now) => atStep(now, step)); });
    steps.current = started;
    const forget = (): void => {
      setJourney(NEW_JOURNEY);
      onLeave();
    };
    const returned = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) started.restart();
    };
    // Whoever takes the phone next and presses Back must not find the answers.
    addEventListener('pagehide', forget);
    addEventListener('pageshow', returned);
    return () => {
      started.stop();
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', returned);
    };
  }, []);
  return {
    snapshot: current(journey),
    go: (next) => {
      steps.current?.forward();
      setJourney((now) => withNext(now, next));
    },
    back: () => { steps.current?.back(); },
    restart: () => {
      steps.current?.restart();
      setJourney(NEW_JOURNEY);
    },
  };
}
