import { LIVING_AREAS, NATIONS, QUESTION_IDS, STUDY_LEVELS, type QuestionId } from '../domain/index.ts';
import type { SiteContext } from './site.ts';

/** A question as it stands on the screen. */
export interface CheckerQuestion {
  readonly id: QuestionId;
  readonly title: string;
  readonly hint: string;
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
  const { t, offer } = context;
  const council = offer.council.shortName;
  return QUESTION_IDS.map((id) => ({
    id,
    title: t(`checker.question.${id}.title`, { council }),
    hint: t(`checker.question.${id}.hint`, { council }),
    why: t(`checker.question.${id}.why`, { council }),
    options: optionsOf(id, context),
  }));
}

function optionsOf(id: QuestionId, { t, offer }: SiteContext): readonly CheckerOption[] {
  if (id === 'age') return ages(t('checker.question.age.under'), t('checker.question.age.over'));
  if (id === 'nation') return NATIONS.map((value) => ({ value, label: t(`checker.question.nation.options.${value}`) }));
  if (id === 'studying') return STUDY_LEVELS.map((value) => ({ value, label: t(`checker.question.studying.options.${value}`) }));
  if (id === 'lives') {
    const { shortName: council } = offer.council;
    return LIVING_AREAS.map((value) => ({ value, label: t(`checker.question.lives.options.${value}`, { council }) }));
  }
  return [
    { value: 'true', label: t('checker.ask.yes') },
    { value: 'false', label: t('checker.ask.no') },
  ];
}

function ages(under: string, over: string): readonly CheckerOption[] {
  return Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => {
    const value = String(YOUNGEST + index);
    if (index === 0) return { value, label: under };
    return { value, label: YOUNGEST + index === OLDEST ? over : value };
  });
}
