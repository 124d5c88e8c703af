import { copyText } from '../copy-text.ts';
import { isConnected } from './connection.ts';

/** After so long without an answer a person should know that we do not know. */
const PATIENCE_MS = 20_000;

/**
 * Lets a form go only when there is a connection, once, and says what is the matter when there is none.
 * @param beforeSending called each time the form is about to go
 * @returns how to make the form ready again, when its page is shown again
 */
export function sendWithCare(form: HTMLFormElement, root: HTMLElement, beforeSending: () => void): () => void {
  const outcome = form.querySelector<HTMLElement>('.outcome');
  const opened = form.elements.namedItem('opened');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (...words: readonly Node[]) => {
    clearTimeout(waiting);
    form.ariaBusy = 'false';
    outcome?.replaceChildren(...words);
  };
  // Whoever corrects what came back is known to be a person, and may be quick.
  if (opened instanceof HTMLInputElement && document.querySelector('.problems') === null) opened.value = Date.now().toString(36);
  form.addEventListener('submit', (event) => {
    if (form.ariaBusy === 'true') {
      event.preventDefault();
      return;
    }
    beforeSending();
    // Whoever tries again knows of the connection what we do not: then the browser has its way.
    if (outcome === null || (outcome.childElementCount > 0 && navigator.onLine)) return;
    event.preventDefault();
    form.ariaBusy = 'true';
    outcome.textContent = outcome.dataset['sending'] ?? '';
    void isConnected().then((connected) => {
      if (!connected) {
        stop(troubleWords(form, root));
        return;
      }
      form.submit();
      waiting = setTimeout(() => { stop(troubleWords(form, root, 'unsure')); }, PATIENCE_MS);
    });
  });
  return stop;
}

/** That nothing was sent, or that nobody knows whether it was, and what to do now. */
function troubleWords(form: HTMLFormElement, root: HTMLElement, trouble: 'offline' | 'unsure' = 'offline'): Node {
  const words = root.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
  for (const part of words.querySelectorAll<HTMLElement>('[data-unsure]')) {
    if (trouble === 'unsure') part.textContent = part.dataset['unsure'] ?? '';
  }
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
