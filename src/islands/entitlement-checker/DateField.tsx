import type { CheckerWords } from '../../view-models/checker.ts';
import type { TypedDay } from './dates-draft.ts';

interface Props {
  /** The name of the field in the history; also where the error summary leads. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: TypedDay;
  readonly error: string | undefined;
  readonly words: CheckerWords['dates'];
  readonly onChange: (value: TypedDay) => void;
}

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three boxes: pickers are slow for years long ago, and phones read one box badly aloud. */
export function DateField({ id, label, hint, value, error, words, onChange }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="date" aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && <p id={`${id}-hint`} class="small">{hint}</p>}
      {error && <p id={`${id}-error`} class="error">{error}</p>}
      <div class="date-parts">
        {PARTS.map((part, index) => (
          <label key={part}>
            {words[part]}
            <input
              id={index === 0 ? id : undefined}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              value={value[part]}
              aria-invalid={error !== undefined}
              onInput={({ currentTarget }) => { onChange({ ...value, [part]: currentTarget.value }); }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
