/** What is filled in, field by field. */
export type Values = Readonly<Record<string, string>>;

/** What is filled in one of the forms. */
export interface Typed {
  readonly kind: string;
  readonly values: Values;
}

/** Fields that a person does not see. */
const HIDDEN = ['kind', 'locale', 'opened', 'website'];

/** What a person has put into a form. */
export function typedIn(form: HTMLFormElement): Typed {
  const filled = [...new FormData(form)].filter(([name, value]) => value !== '' && !HIDDEN.includes(name));
  return { kind: form.dataset['kind'] ?? '', values: Object.fromEntries(filled) as Values };
}

export function isFilled({ values }: Typed): boolean {
  return Object.keys(values).length > 0;
}

/** Puts values into a form and opens it. A page that is not in the list of topics is the one somebody came from. */
export function fillIn(form: HTMLFormElement, values: Values): void {
  const about = form.querySelector('select');
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field === about && about !== null) {
      if (![...about.options].some((option) => option.value === value)) about.prepend(new Option(about.dataset['here'], value));
      about.parentElement?.removeAttribute('hidden');
    }
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  form.closest('details')?.setAttribute('open', '');
}
