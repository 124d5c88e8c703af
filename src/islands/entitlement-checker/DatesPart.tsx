import { countOf, itemPath, withoutItem, type DatesDraft } from './dates-draft.ts';
import type { Field, Part } from './dates-parts.ts';
import { DayInput, Radios, Tick, type FormProps } from './inputs.tsx';
import { fill } from '../words.ts';

interface Props {
  readonly part: Part;
  readonly form: FormProps;
}

/** One part of the history: once, or as often as it happened. */
export function DatesPart({ part, form }: Props) {
  const { name, title, item } = part;
  const { draft, words, onChange } = form;
  const count = countOf(draft, part);
  const resize = (resized: DatesDraft): void => {
    onChange(resized);
    // The pressed button may be gone: the focus goes to the name of the last one.
    document.getElementById(`${name}-${countOf(resized, part)}`)?.focus();
  };
  return (
    <div>
      {title && <Tick path={name} label={words[title]} value="1" form={form} />}
      {Array.from({ length: count }, (_, index) => {
        const label = fill(words[item?.label ?? title ?? 'care'], { number: index + 1 });
        return (
          <fieldset key={index} class="period">
            <legend id={`${name}-${index + 1}`} tabIndex={-1}>{label}</legend>
            {part.fields.map((field) => <DatesField key={field.name} field={field} path={itemPath(part, index)} form={form} />)}
            {count > 1 && (
              <button
                type="button"
                class="link"
                aria-label={fill(words.removeWhat, { what: label })}
                onClick={() => { resize(withoutItem(draft, part, index)); }}
              >
                {words.remove}
              </button>
            )}
          </fieldset>
        );
      })}
      {item && count > 0 && (
        <button type="button" class="button quiet" onClick={() => { resize({ ...draft, [name]: String(count + 1) }); }}>
          {words[item.add]}
        </button>
      )}
    </div>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly path: string;
  readonly form: FormProps;
}

function DatesField({ field, path, form }: FieldProps) {
  const { words, ask } = form;
  const own = `${path}.${field.name}`;
  const label = words[field.label];
  switch (field.kind) {
    case 'day':
      return <DayInput path={own} label={label} form={form} />;
    case 'ending':
      return <Ending field={field} path={path} form={form} />;
    case 'yes-no':
      if (field.ended && !hasEnded(form.draft, path)) return null;
      return <Radios path={own} legend={label} options={[['yes', ask.yes], ['no', ask.no], ['not-sure', ask.notSure]]} unless="not-sure" form={form} />;
    case 'tick':
      return <Tick path={own} label={label} form={form} />;
    case 'choice':
      return <Radios path={own} legend={label} options={Object.entries(words[field.options])} form={form} />;
  }
}

function Ending({ field, path, form }: FieldProps & { readonly field: Field & { readonly kind: 'ending' } }) {
  const { draft, words } = form;
  const { label, still, unknown } = field;
  const options = [['ended', words.ended], ['still', words[still]], ...(unknown ? [['unknown', words[unknown]] as const] : [])] as const;
  return (
    <>
      <Radios path={`${path}.ending`} legend={words.ending} options={options} unless="ended" form={form} />
      {hasEnded(draft, path) && <DayInput path={`${path}.to`} label={words[label]} form={form} />}
    </>
  );
}

function hasEnded(draft: DatesDraft, path: string): boolean {
  return (draft[`${path}.ending`] ?? 'ended') === 'ended';
}
