import { armCopyButton } from '../copy-text.ts';
import { armPrintButton } from '../print-page.ts';

/** The place on the page for words to paste elsewhere. */
export interface KeepPart {
  readonly body: HTMLElement;
  /** Puts the words into their places. */
  readonly fill: (words: Readonly<Record<'plan' | 'note', string>>) => void;
}

/** Makes its buttons work; sharing is offered where the phone can. */
export function keepPart(body: HTMLElement): KeepPart {
  const places = [...body.querySelectorAll<HTMLElement>('[data-words]')].flatMap((place) => {
    const [text, copy, share] = ['.text', '.copy', '.share'].map((part) => place.querySelector<HTMLButtonElement>(part));
    if (!text || !copy || !share) return [];
    armCopyButton(copy);
    share.hidden = !('share' in navigator);
    // Nothing to do when the person thinks better of it.
    share.onclick = () => { navigator.share({ text: text.textContent }).catch(() => undefined); };
    return [{ kind: place.dataset['words'] as 'plan' | 'note', text, outcome: place.querySelector('.outcome') }];
  });
  for (const button of body.querySelectorAll<HTMLButtonElement>('.print')) armPrintButton(button);
  body.hidden = false;
  return {
    body,
    fill: (words) => {
      for (const { kind, text, outcome } of places) {
        if (text.textContent === words[kind]) continue;
        text.textContent = words[kind];
        if (outcome) outcome.textContent = '';
      }
    },
  };
}
