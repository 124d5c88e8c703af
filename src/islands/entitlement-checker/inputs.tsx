import type { CheckerWords } from '../../view-models/checker.ts';
import type { DatesDraft } from './dates-draft.ts';

/** The form all its boxes belong to. */
export interface FormProps {
  readonly draft: DatesDraft;
  /** What is wrong, by field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly words: CheckerWords['dates'];
  readonly ask: CheckerWords['ask'];
  readonly onChange: (draft: DatesDraft) => void;
}

interface DayProps {
  /** The path of the field in the history; also the id that the error summary leads to. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly form: FormProps;
}

/** A day in three boxes: pickers are slow for years long ago, and one box is read badly aloud. */
export function DayInput({ path, label, hint, form: { draft, errors, words, onChange } }: DayProps) {
  const error = errors.get(path);
  return (
    <fieldset aria-describedby={`${path}-about`}>
      <legend>{label}</legend>
      <div id={`${path}-about`}>
        {hint && <p class="small">{hint}</p>}
        {error && <p class="error">{error}</p>}
      </div>
      <div class="date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <label key={part}>
            {words[part]}
            <input
              id={part === 'day' ? path : undefined}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              value={draft[`${path}.${part}`]}
              aria-invalid={error !== undefined}
              onInput={({ currentTarget }) => { onChange({ ...draft, [`${path}.${part}`]: currentTarget.value }); }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface RadiosProps {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What holds until something is chosen. */
  readonly unless?: string;
  readonly form: FormProps;
}

/** One of a few. */
export function Radios({ path, legend, options, unless, form: { draft, onChange } }: RadiosProps) {
  const chosen = draft[path] ?? unless;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} class="choice">
          <input type="radio" name={path} value={value} checked={value === chosen} onChange={() => { onChange({ ...draft, [path]: value }); }} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly path: string;
  readonly label: string;
  /** What stands in the draft when it is ticked. */
  readonly value?: string;
  readonly form: FormProps;
}

/** A box to tick. */
export function Tick({ path, label, value = 'yes', form: { draft, onChange } }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={(draft[path] ?? '0') > '0'}
        onChange={({ currentTarget }) => { onChange({ ...draft, [path]: currentTarget.checked ? value : '0' }); }}
      />
      <span>{label}</span>
    </label>
  );
}
