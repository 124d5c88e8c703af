import type { Answer, AnswerValue, QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { AnswerButton } from './AnswerButton.tsx';
import { Heading } from './Heading.tsx';
import { optionsOf } from './options.ts';
import { counted } from './words.ts';

interface Props {
  readonly id: QuestionId;
  readonly words: CheckerWords;
  readonly answer: Answer<AnswerValue<QuestionId>> | undefined;
  readonly first: boolean;
  /** Questions that can still matter after this one. */
  readonly stillToCome: number;
  readonly onAnswer: (answer: Answer<AnswerValue<QuestionId>>) => void;
}

/** One question: a tap on an answer goes on, and nothing has to be known. */
export function QuestionScreen({ id, words, answer, first, stillToCome, onAnswer }: Props) {
  const { title, hint, why } = words.question[id];
  const options = optionsOf(id, words);
  return (
    <div class="question">
      <p class="small">{progress(words, first, stillToCome)}</p>
      <Heading key={id} id="question-title">{title}</Heading>
      {hint !== '' && <p>{hint}</p>}
      <div role="group" aria-labelledby="question-title" class={options.length > 6 ? 'answers many' : 'answers'}>
        {options.map((option) => (
          <AnswerButton
            key={option.label}
            label={option.label}
            chosen={answer === option.value}
            chosenLabel={words.answers.yours}
            onChoose={() => { onAnswer(option.value); }}
          />
        ))}
        <AnswerButton
          label={words.ask.notSure}
          chosen={answer === 'not-sure'}
          chosenLabel={words.answers.yours}
          quiet
          onChoose={() => { onAnswer('not-sure'); }}
        />
      </div>
      <details>
        <summary>{words.ask.why}</summary>
        <p>{why}</p>
      </details>
    </div>
  );
}

function progress({ ask, lang }: CheckerWords, first: boolean, stillToCome: number): string {
  if (first) return ask.progressFirst;
  return stillToCome === 0 ? ask.progressLast : counted(ask, 'progressMore', stillToCome, lang);
}
