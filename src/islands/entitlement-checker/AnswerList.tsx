import type { Answers, QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { answerInWords } from './options.ts';
import { fill } from './words.ts';

interface Props {
  readonly words: CheckerWords;
  readonly order: readonly QuestionId[];
  readonly answers: Answers;
  readonly onChange: (id: QuestionId) => void;
}

/** What the person has said so far, each answer with a way to change it. */
export function AnswerList({ words, order, answers, onChange }: Props) {
  return (
    <dl class="answer-list">
      {order.map((id) => {
        const answer = answers[id];
        if (answer === undefined) return null;
        const { short, title } = words.question[id];
        return (
          <div key={id}>
            <dt>{short}</dt>
            <dd>{answerInWords(id, answer, words)}</dd>
            <dd class="no-print">
              <button type="button" class="link" aria-label={fill(words.answers.changeWhat, { question: title })} onClick={() => { onChange(id); }}>
                {words.answers.change}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
