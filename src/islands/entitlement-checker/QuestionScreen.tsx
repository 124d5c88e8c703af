import type { QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { Heading } from './Heading.tsx';
import { optionsOf, type AnyAnswer } from './options.ts';
import { counted } from './words.ts';

interface Props {
  readonly id: QuestionId;
  readonly words: CheckerWords;
  readonly lang: string;
  /** The answer given before, when the person came back to change it. */
  readonly answer: AnyAnswer | undefined;
  readonly first: boolean;
  /** Questions that can still matter after this one. */
  readonly stillToCome: number;
  readonly onAnswer: (answer: AnyAnswer) => void;
}

/** One question: a tap on an answer goes on, and nothing has to be known. */
export function QuestionScreen({ id, words, lang, answer, first, stillToCome, onAnswer }: Props) {
  const { ask } = words;
  const { title, hint, why } = words.question[id];
  const options = optionsOf(id, words);
  return (
    <section class="question" data-question={id} aria-labelledby="question-title">
      <p class="progress">{progress(words, lang, first, stillToCome)}</p>
      <Heading id="question-title">{title}</Heading>
      {hint && <p>{hint}</p>}
      <div role="group" aria-labelledby="question-title" class={options.length > 6 ? 'answers many' : 'answers'}>
        {[...options, { value: 'not-sure' as const, label: ask.notSure }].map(({ value, label }) => (
          <button
            type="button"
            key={value}
            class={value === 'not-sure' ? 'answer quiet' : 'answer'}
            data-answer={value}
            onClick={() => { onAnswer(value); }}
          >
            {label}
            {answer === value && <span class="small">({ask.yours})</span>}
          </button>
        ))}
      </div>
      <details class="why-we-ask">
        <summary>{ask.why}</summary>
        <p>{why}</p>
      </details>
    </section>
  );
}

function progress({ ask }: CheckerWords, lang: string, first: boolean, stillToCome: number): string {
  if (first) return ask.progressFirst;
  return stillToCome <= 0 ? ask.progressLast : counted(ask, 'progressMore', stillToCome, lang);
}
