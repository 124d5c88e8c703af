import { isAboutDecision, LETTER_OPTIONS, type LetterField, type LetterOption, type LetterRoute } from './letter-text.ts';
import type { SiteContext } from './site.ts';

export interface OptionView {
  readonly id: LetterOption;
  readonly label: string;
  /** Chosen from the start. */
  readonly on: boolean;
  /** Only in one of the two letters. */
  readonly only?: 'first';
}

export interface FieldView {
  readonly id: LetterField;
  readonly label: string;
  /** For more than a few words. */
  readonly long?: true;
  /** Only in one of the two letters. */
  readonly only?: 'first' | 'late';
  /** Only while this is chosen. */
  readonly option?: LetterOption;
}

const FIELDS: readonly Omit<FieldView, 'label'>[] = [
  { id: 'about' },
  { id: 'happened', long: true, only: 'first' },
  { id: 'when', only: 'first' },
  { id: 'want', long: true, only: 'first' },
  { id: 'wrote', only: 'late' },
  { id: 'person', option: 'someone' },
  { id: 'reach' },
  { id: 'name' },
];

/** Options that both letters have. */
const IN_BOTH: readonly LetterOption[] = ['advocate', 'someone'];

export function letterOptions({ t }: SiteContext, route: LetterRoute): readonly OptionView[] {
  const options = Object.entries(LETTER_OPTIONS[route]) as [LetterOption, boolean][];
  return options.map(([id, on]) => ({ id, label: t(`letter.option.${id}`), on, ...(IN_BOTH.includes(id) ? {} : { only: 'first' }) }));
}

/** @param isOpen whether the letter does not say yet what it is about */
export function letterFields({ t }: SiteContext, route: LetterRoute, isOpen: boolean): readonly FieldView[] {
  const labels: Partial<Record<LetterField, 'wrong' | 'decided'>> = isAboutDecision(route) ? { happened: 'wrong', when: 'decided' } : {};
  return FIELDS.filter(({ id }) => isOpen || id !== 'about').map((field) => ({ ...field, label: t(`letter.field.${labels[field.id] ?? field.id}`) }));
}
