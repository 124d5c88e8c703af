import type ui from '../../content/ui/en.json';
import { LIVING_AREAS, NATIONS, QUESTION_IDS, STUDY_LEVELS, type QuestionId } from '../domain/index.ts';
import { checkerTree } from './checker-words.ts';
import type { SiteContext } from './site.ts';

/** A question as it stands on the screen. */
export interface CheckerQuestion {
  readonly id: QuestionId;
  readonly title: string;
  readonly hint?: string;
  readonly why: string;
  /** The answers it offers, besides "I'm not sure". */
  readonly options: readonly CheckerOption[];
}

export interface CheckerOption {
  /** The answer as text: `true`, `17`, `elsewhere`. */
  readonly value: string;
  readonly label: string;
}

const YOUNGEST = 15;
const OLDEST = 25;

/** Every question the checker can ask. The rules choose which ones it does. */
export function checkerQuestions(context: SiteContext): readonly CheckerQuestion[] {
  const words = checkerTree(context);
  return QUESTION_IDS.map((id) => {
    const { title, why, ...more }: { title: string; why: string; hint?: string } = words.question[id];
    return { id, title, why, ...('hint' in more ? { hint: more.hint } : {}), options: optionsOf(id, words) };
  });
}

function optionsOf(id: QuestionId, { question, ask }: typeof ui.checker): readonly CheckerOption[] {
  if (id === 'age') return ages(question.age);
  if (id === 'nation') return NATIONS.map((value) => ({ value, label: question.nation.options[value] }));
  if (id === 'lives') return LIVING_AREAS.map((value) => ({ value, label: question.lives.options[value] }));
  if (id === 'studying') return STUDY_LEVELS.map((value) => ({ value, label: question.studying.options[value] }));
  return [
    { value: 'true', label: ask.yes },
    { value: 'false', label: ask.no },
  ];
}

function ages({ under, over }: { readonly under: string; readonly over: string }): readonly CheckerOption[] {
  return Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => {
    const age = YOUNGEST + index;
    const ends = new Map([[YOUNGEST, under], [OLDEST, over]]);
    return { value: String(age), label: ends.get(age) ?? String(age) };
  });
}
