import { render } from 'preact';
import type { CheckerData } from '../../view-models/checker.ts';
import { Checker, type Actions } from './Checker.tsx';
import { readDates } from './dates-to-history.ts';
import { knowledgeFrom, type Knowledge } from './knowledge.ts';
import { pageParts } from './page-parts.ts';
import { openWhenPrinting } from './open-when-printing.ts';
import { answered, atStep, changing, changingDates, current, withNext, type Snapshot } from './snapshots.ts';
import { NEW_STATE, type State } from './state.ts';
import { stepsInHistory } from './steps-in-history.ts';
import { today } from '../today.ts';

const IDS = ['checker', 'without-checker', 'checker-help', 'checker-data'] as const;

/** Puts the checker in the place of what stands on the page until then. */
export function startChecker(): void {
  const [root, instead, help, script] = IDS.map((id) => document.getElementById(id));
  if (!root || !instead || !help || !script) return;
  const data = JSON.parse(script.textContent) as CheckerData;
  runChecker(root, knowledgeFrom(data, pageParts(instead, help)));
  // Only now: if anything went wrong, what stood there is still of use.
  instead.hidden = true;
}

function runChecker(root: HTMLElement, data: Knowledge): void {
  const on = today(data);
  let state = NEW_STATE;
  const show = (changed: Partial<State>): void => {
    state = { ...state, ...changed };
    render(<Checker state={state} data={data} on={on} actions={actions} />, root);
  };
  const steps = stepsInHistory((step) => { show({ journey: atStep(state.journey, step), problems: [] }); });
  const go = (next: (now: Snapshot) => Snapshot): void => {
    steps.forward();
    show({ journey: withNext(state.journey, next(current(state.journey))), problems: [], cleared: false });
  };
  const actions: Actions = {
    start: (way) => { go((now) => ({ ...now, way })); },
    answer: (id, answer) => { go((now) => answered(now, id, answer, data.entitlements, on)); },
    change: (id) => { go((now) => changing(now, id)); },
    changeDates: () => { go(changingDates); },
    type: (draft) => { show({ draft }); },
    sendDates: () => {
      const read = readDates(state.draft, on, data.words.dates);
      if (read.kind === 'history') go((now) => ({ ...now, history: read.history }));
      else show({ problems: read.problems });
    },
    showResult: (showResult) => { go((now) => ({ ...now, showResult })); },
    back: () => { history.back(); },
    clear: () => {
      steps.restart();
      show({ ...NEW_STATE, cleared: true });
    },
  };
  show({});
  openWhenPrinting(root);
  // Whoever takes the phone next and presses Back must not find the answers, even where the browser keeps the page alive.
  addEventListener('pagehide', () => { show(NEW_STATE); });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) steps.restart(); });
}
