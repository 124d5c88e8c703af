import type { CheckerWords } from '../../view-models/checker.ts';
import { Heading } from './Heading.tsx';
import type { Way } from './snapshots.ts';

interface Props {
  readonly words: CheckerWords;
  /** The person comes from somewhere else in the checker, so the focus must not be lost. */
  readonly cleared: boolean;
  readonly onChoose: (way: Way) => void;
}

/** The choice between plain questions and dates. */
export function StartScreen({ words: { start }, cleared, onChoose }: Props) {
  return (
    <div data-screen="start">
      <p class="lead">{start.lead}</p>
      {cleared ? <Heading id="start-title">{start.title}</Heading> : <h2 id="start-title">{start.title}</h2>}
      <div role="group" aria-labelledby="start-title" class="answers">
        <button type="button" class="answer first-choice" data-way="answers" onClick={() => { onChoose('answers'); }}>
          <span><b>{start.questions}</b> <span class="small">{start.questionsHint}</span></span>
        </button>
        <button type="button" class="answer" data-way="dates" onClick={() => { onChoose('dates'); }}>
          <span><b>{start.dates}</b> <span class="small">{start.datesHint}</span></span>
        </button>
      </div>
      <p class="private">{start.privacy}</p>
    </div>
  );
}
