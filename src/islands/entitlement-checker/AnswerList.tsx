import { QUESTION_IDS, type Answers, type QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import type { PageParts } from './page-parts.ts';
import { fill } from '../words.ts';

interface Props {
  readonly words: CheckerWords['answers'];
  readonly parts: PageParts;
  readonly answers: Answers;
  readonly onChange: (id: QuestionId) => void;
  /** On the way by dates. */
  readonly onChangeDates?: (() => void) | undefined;
}

/** What the person has said so far, each answer with a way to change it. */
export function AnswerList({ words, parts, answers, onChange, onChangeDates }: Props) {
  const told = QUESTION_IDS.flatMap((id) => {
    const part = parts.questions.get(id);
    const answer = answers[id];
    return part === undefined || answer === undefined ? [] : [{ id, part, answer }];
  });
  return (
    <dl class="answer-list">
      {onChangeDates && <Told what={words.dates} answer="" words={words} onChange={onChangeDates} />}
      {told.map(({ id, part, answer }) => (
        <Told key={id} what={part.title} answer={part.answers.get(String(answer)) ?? ''} words={words} onChange={() => { onChange(id); }} />
      ))}
    </dl>
  );
}

interface ToldProps {
  readonly what: string;
  readonly answer: string;
  readonly words: CheckerWords['answers'];
  readonly onChange: () => void;
}

function Told({ what, answer, words, onChange }: ToldProps) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{answer}</dd>
      <dd class="no-print">
        <button type="button" class="link" data-do="change" aria-label={fill(words.changeWhat, { question: what })} onClick={onChange}>
          {words.change}
        </button>
      </dd>
    </div>
  );
}
