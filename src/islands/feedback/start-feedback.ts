import { isFilled, fillIn, typedIn, type Typed } from './fields.ts';
import { answerOf } from './from-link.ts';
import { sendWithCare } from './send-with-care.ts';
import { handOver, takeOver } from './tab-name.ts';

/**
 * Helps with the forms of feedback, which work without it: it knows from the link which page somebody came from,
 * keeps what is typed when there is no connection or the language is changed, and empties the boxes once they
 * are sent. It sends nothing by itself, now or later, and stores nothing.
 */
export function startFeedback(root: HTMLElement): void {
  const forms = [...root.querySelectorAll('form')];
  // What was typed in forms that this page does not have: after a message that was not kept there is only its own.
  let elsewhere: readonly Typed[] = [];
  const typedBesides = (form?: HTMLFormElement) => [...forms.filter((other) => other !== form).map(typedIn), ...elsewhere].filter(isFilled);
  const resets = forms.map((form) => sendWithCare(form, root, () => { handOver([typedIn(form), ...typedBesides(form)]); }));
  root.querySelector('.without')?.setAttribute('hidden', '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.addEventListener('click', () => { handOver(typedBesides()); });
  }
  const fill = ({ kind, values }: Typed) => {
    for (const form of forms) if (form.dataset['kind'] === kind) fillIn(form, values);
  };
  // Also when Back leads here again, and after the browser has put back what was in the boxes.
  addEventListener('pageshow', () => {
    const { typed, isSent } = takeOver();
    for (const reset of resets) reset();
    // What was sent is not shown to whoever has the phone next.
    if (isSent) for (const form of forms) form.reset();
    elsewhere = typed.filter(({ kind }) => forms.every((form) => form.dataset['kind'] !== kind));
    // The form that was handed over first is the one to be open.
    for (const each of typed.filter(isFilled).toReversed()) fill(each);
    if (!forms.map(typedIn).some(isFilled)) answerFromLink(root, fill);
  });
  document.querySelector<HTMLElement>('.problems')?.focus();
}

/** Whoever said at the end of a page that it helped, or did not, may think that this is sent already. */
function answerFromLink(root: HTMLElement, fill: (typed: Typed) => void): void {
  const line = root.querySelector<HTMLElement>('.not-sent-yet');
  for (const answer of answerOf(location.hash)) {
    fill(answer);
    line?.querySelector('a')?.setAttribute('href', `#say-${answer.kind}`);
    line?.removeAttribute('hidden');
    if (line) document.querySelector('h1')?.after(line);
  }
}
