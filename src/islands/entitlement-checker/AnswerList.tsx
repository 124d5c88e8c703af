import type { Answers, QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { answerInWords } from './options.ts';
import { fill } from './words.ts';

interface Props {
  readonly words: CheckerWords;
  /** Questions in the order they are shown. */
  readonly order: readonly QuestionId[];
  readonly answers: Answers;
  readonly onChange: (id: QuestionId) => void;
  /** On the way by dates. */
  readonly onChangeDates?: (() => void) | undefined;
}

/** What the person has said so far, each answer with a way to change it. */
export function AnswerList({ words, order, answers, onChange, onChangeDates }: Props) {
  return (
    <dl class="answer-list">
      {onChangeDates && (
        <div>
          <dt>{words.answers.dates}</dt>
          <dd class="no-print"><ChangeButton words={words} what={words.answers.dates} onClick={onChangeDates} /></dd>
        </div>
      )}
      {order.map((id) => {
        const answer = answers[id];
        if (answer === undefined) return null;
        const { short, title } = words.question[id];
        return (
          <div key={id}>
            <dt>{short}</dt>
            <dd>{answerInWords(id, answer, words)}</dd>
            <dd class="no-print"><ChangeButton words={words} what={title} onClick={() => { onChange(id); }} /></dd>
          </div>
        );
      })}
    </dl>
  );
}

interface ChangeButtonProps {
  readonly words: CheckerWords;
  readonly what: string;
  readonly onClick: () => void;
}

function ChangeButton({ words: { answers }, what, onClick }: ChangeButtonProps) {
  return (
    <button type="button" class="link" aria-label={fill(answers.changeWhat, { question: what })} onClick={onClick}>
      {answers.change}
    </button>
  );
}
