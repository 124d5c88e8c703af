import type { CheckerWords } from '../../view-models/checker.ts';

interface Props {
  readonly words: CheckerWords;
  readonly cleared: boolean;
  readonly onChoose: (way: 'answers' | 'dates') => void;
}

/** The choice between plain questions and dates. */
export function StartScreen({ words: { start, answers }, cleared, onChoose }: Props) {
  return (
    <div class="question">
      <p role="status">{cleared ? `${answers.cleared} ${answers.clearHint}` : ''}</p>
      <h2>{start.title}</h2>
      <div class="answers">
        <button type="button" class="answer" onClick={() => { onChoose('answers'); }}>
          <span><b>{start.questions}</b><br /><span class="small">{start.questionsHint}</span></span>
        </button>
        <button type="button" class="answer" onClick={() => { onChoose('dates'); }}>
          <span><b>{start.dates}</b><br /><span class="small">{start.datesHint}</span></span>
        </button>
      </div>
    </div>
  );
}
