import type { QuestionId } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { parseAnswer, type AnyAnswer } from './answers.ts';
import type { QuestionPart } from './page-parts.ts';
import { takeFocus } from './take-focus.ts';
import { counted } from './words.ts';

interface Props {
  readonly id: QuestionId;
  readonly part: QuestionPart;
  readonly words: CheckerWords['ask'];
  readonly lang: string;
  /** The answer given before, when the person came back to change it. */
  readonly answer: AnyAnswer | undefined;
  readonly first: boolean;
  /** Questions that can still matter after this one. */
  readonly stillToCome: number;
  readonly onAnswer: (answer: AnyAnswer) => void;
  readonly onSkip: () => void;
}

/** One question, as it stands on the page: a tap on an answer goes on. */
export function QuestionScreen({ id, part, words, lang, answer, first, stillToCome, onAnswer, onSkip }: Props) {
  const tap = ({ target }: Event): void => {
    const text = (target as HTMLElement).closest<HTMLElement>('[data-answer]')?.dataset['answer'];
    if (text !== undefined) onAnswer(parseAnswer(id, text));
  };
  const place = (element: HTMLElement | null): void => {
    if (element === null || part.body.parentNode === element) return;
    markAnswer(part.body, answer);
    element.append(part.body);
    takeFocus(part.body.querySelector('h2'));
  };
  return (
    <>
      <p class="progress">{progress(words, lang, first, stillToCome)}</p>
      <div ref={place} onClick={tap} />
      {!first && <button type="button" class="link" onClick={onSkip}>{words.skip}</button>}
    </>
  );
}

/** Shows which answer was given before. */
function markAnswer(body: HTMLElement, answer: AnyAnswer | undefined): void {
  for (const button of body.querySelectorAll<HTMLElement>('[data-answer]')) {
    if (button.dataset['answer'] === String(answer)) button.setAttribute('aria-pressed', 'true');
    else button.removeAttribute('aria-pressed');
  }
}

function progress(ask: CheckerWords['ask'], lang: string, first: boolean, stillToCome: number): string {
  if (first) return ask.progressFirst;
  return stillToCome === 0 ? ask.progressLast : counted(ask, 'progressMore', stillToCome, lang);
}
