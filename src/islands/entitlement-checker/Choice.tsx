import type { ComponentChildren } from 'preact';

interface TickProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly id?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick. */
export function Tick({ label, checked, id, onChange }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" id={id} checked={checked} onChange={({ currentTarget }) => { onChange(currentTarget.checked); }} />
      <span>{label}</span>
    </label>
  );
}

interface RadiosProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Radios<T extends string>({ name, legend, options, value, onChange }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} class="choice">
          <input type="radio" id={`${name}-${option}`} name={name} checked={option === value} onChange={() => { onChange(option); }} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
