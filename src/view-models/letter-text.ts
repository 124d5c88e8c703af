import { escapeHtml } from '../collections/links.ts';
import type { RefusalRoute } from '../collections/offer.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Html } from './parts.ts';

/** Routes on which a letter helps. An immigration decision is for a solicitor. */
export type LetterRoute = Exclude<RefusalRoute, 'immigration'>;

/** What a person can write into a letter. */
export type LetterField = 'about' | 'happened' | 'when' | 'want' | 'wrote' | 'person' | 'reach' | 'name';

/** What a person can have put into a letter, and whether it is there from the start. */
export const LETTER_OPTIONS = {
  'children-act-complaint': { advocate: true, freeze: false, someone: false },
  'corporate-complaint': { hold: false, someone: false },
  'benefit-appeal': { overdue: false, someone: false },
  'housing-review': { stay: true, someone: false },
  'health-complaint': { nhsAdvocate: true, someone: false },
  'provider-complaint': { course: false, someone: false },
} as const satisfies Record<LetterRoute, Readonly<Record<string, boolean>>>;
type KeysOfEach<T> = T extends unknown ? keyof T : never;
export type LetterOption = KeysOfEach<(typeof LETTER_OPTIONS)[LetterRoute]>;

/** One sentence or two of a letter. With an option, it is there only while that is chosen. */
export interface ParagraphView {
  readonly html: Html;
  readonly option?: LetterOption;
}

/** What a letter is about. */
export interface LetterTopic {
  /** Missing where the person says it. */
  readonly title?: string;
  /** The duty or the promise that the letter relies on. */
  readonly rule?: string;
}

/** Whether somebody looks at a decision again, with a date of its own, or at what happened. */
export function isAboutDecision(route: LetterRoute): boolean {
  return route === 'benefit-appeal' || route === 'housing-review';
}

/** The letter to start with. @param t gives the language: the letter itself is English, its meaning is not */
export function firstLetter(t: Translate, route: LetterRoute, { title = open('about').about, rule }: LetterTopic): readonly ParagraphView[] {
  const wrong = isAboutDecision(route);
  const options = Object.keys(LETTER_OPTIONS[route]).filter((option) => option !== 'someone') as Exclude<LetterOption, 'someone'>[];
  return [
    { html: line(t, t(`letter.text.opening.${route}`, { title })) },
    ...(rule === undefined ? [] : [{ html: line(t, t('letter.text.rule', { rule })) }]),
    { html: line(t, t(wrong ? 'letter.text.wrong' : 'letter.text.happened', open('happened'))) },
    { html: line(t, t(wrong ? 'letter.text.decided' : 'letter.text.when', open('when'))) },
    { html: line(t, t('letter.text.want', open('want'))) },
    ...options.map((option) => ({ option, html: line(t, t(`letter.text.${option}`, open('reason'))) })),
    { html: line(t, t(`letter.text.closing.${route}`, open('number'))) },
    ...signature(t),
  ];
}

/** The letter for when nobody answered the first. */
export function lateLetter(t: Translate, route: LetterRoute, { title = open('about').about }: LetterTopic): readonly ParagraphView[] {
  const advocate: readonly ParagraphView[] = route === 'children-act-complaint' ? [{ option: 'advocate', html: line(t, t('letter.text.advocate')) }] : [];
  return [
    { html: line(t, t('letter.text.lateOpening', { ...open('wrote'), title })) },
    { html: line(t, t(`letter.text.lateNext.${route}`)) },
    ...advocate,
    ...signature(t),
  ];
}

function signature(t: Translate): readonly ParagraphView[] {
  return [
    { option: 'someone', html: line(t, t('letter.text.someone', open('person'))) },
    { html: line(t, t('letter.text.reach', open('reach'))) },
    { html: line(t, t('letter.text.name', open('name'))) },
  ];
}

type Slot = LetterField | 'number' | 'reason';

/** A mark that no text has in it, for a place that stays open. */
function open<S extends Slot>(slot: S): Readonly<Record<S, string>> {
  return { [slot]: `\uE000${slot}\uE001` } as Record<S, string>;
}

/** A sentence with its open places as elements, which hold a placeholder until something is written. */
function line(t: Translate, text: string): Html {
  return escapeHtml(text).replaceAll(/\uE000(\w+)\uE001/g, (_, slot: Slot) => `<span data-slot="${slot}">${escapeHtml(t(`letter.placeholder.${slot}`))}</span>`);
}
