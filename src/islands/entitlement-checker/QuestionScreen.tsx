import { CARE_QUESTION_IDS, type QuestionId } from '../../domain/index.ts';
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
  /** Nothing has been answered yet, so there is nothing to show. */
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
      <p class="progress">{progress(words, lang, id, stillToCome)}</p>
      <div ref={place} onClick={tap} />
      {!first && <button type="button" class="link" data-do="skip" onClick={onSkip}>{words.skip}</button>}
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

/** Few questions are counted; many are not, because most of them turn out not to matter. */
const FEW = 6;

function progress(ask: CheckerWords['ask'], lang: string, id: QuestionId, stillToCome: number): string {
  const part = CARE_QUESTION_IDS.some((each) => each === id) ? ask.partCare : ask.partLife;
  if (stillToCome > FEW) return part;
  return `${part}. ${stillToCome === 0 ? ask.last : counted(ask, 'atMost', stillToCome, lang)}`;
}
