import { copyText } from '../copy-text.ts';
import { isConnected } from './connection.ts';
import { fillIn, typedIn, type Typed } from './fields.ts';
import { answerOf } from './from-link.ts';
import { handOver, takeOver } from './tab-name.ts';

/**
 * Helps with the forms of feedback, which work without it: it knows from the link which page somebody came from,
 * keeps what is typed when there is no connection or the language is changed, and empties the boxes once they
 * are sent. It sends nothing by itself, now or later, and stores nothing.
 */
export function startFeedback(root: HTMLElement): void {
  const forms = [...root.querySelectorAll('form')];
  root.querySelector('.without')?.setAttribute('hidden', '');
  for (const form of forms) armForm(form, root);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.addEventListener('click', () => { handOver(link, forms.flatMap(typedIn)); });
  }
  const fill = ({ kind, values }: Typed) => {
    for (const form of forms) if (form.dataset['kind'] === kind) fillIn(form, values);
  };
  // Also when Back leads here again, and after the browser has put back what was in the boxes.
  addEventListener('pageshow', () => {
    const left = takeOver();
    for (const form of forms) {
      form.ariaBusy = 'false';
      form.querySelector('.outcome')?.replaceChildren();
      // What was sent is not shown to whoever has the phone next.
      if (left === 'sent') form.reset();
    }
    if (left !== 'sent') left.forEach(fill);
    if (forms.flatMap(typedIn).length === 0) answerOf(location.hash).forEach(fill);
  });
  document.querySelector<HTMLElement>('.problems')?.focus();
}

function armForm(form: HTMLFormElement, root: HTMLElement): void {
  const outcome = form.querySelector<HTMLElement>('.outcome');
  const opened = form.elements.namedItem('opened');
  if (outcome === null || !(opened instanceof HTMLInputElement)) return;
  // Whoever corrects what came back is known to be a person, and may be quick.
  if (document.querySelector('.problems') === null) opened.value = Date.now().toString(36);
  form.addEventListener('submit', (event) => {
    const isBusy = form.ariaBusy === 'true';
    // Whoever tries again knows of the connection what we do not: then the browser has its way.
    if (!isBusy && outcome.childElementCount > 0 && navigator.onLine) return;
    event.preventDefault();
    if (isBusy) return;
    form.ariaBusy = 'true';
    outcome.textContent = outcome.dataset['sending'] ?? '';
    void isConnected().then((connected) => {
      if (connected) {
        form.submit();
        return;
      }
      form.ariaBusy = 'false';
      outcome.replaceChildren(offlineWords(form, root));
    });
  });
}

/** That nothing was sent, and what to do now. */
function offlineWords(form: HTMLFormElement, root: HTMLElement): Node {
  const words = root.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
  const copy = words.querySelector<HTMLButtonElement>('[type=button]');
  const outcome = words.querySelector('.copied');
  copy?.addEventListener('click', () => {
    const typed = [...form.querySelectorAll('textarea')].map(({ value }) => value).filter(Boolean);
    void copyText(typed.join('\n\n')).then((copied) => {
      if (outcome) outcome.textContent = (copied ? copy.dataset['copied'] : copy.dataset['failed']) ?? '';
    });
  });
  return words;
}
