import { armCopyButton } from './copy-text.ts';

/**
 * Makes the buttons of `WordsToCopy.astro` work below an element; sharing is offered where the phone can.
 * @returns puts words into their places, by kind
 */
export function wordsToCopy<Kind extends string>(root: ParentNode): (words: Readonly<Record<Kind, string>>) => void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-words]')].flatMap((place) => {
    const [text, copy, share] = ['.text', '.copy', '.share'].map((part) => place.querySelector<HTMLButtonElement>(part));
    if (!text || !copy || !share) return [];
    armCopyButton(copy);
    share.hidden = !('share' in navigator);
    // Nothing to do when the person thinks better of it.
    share.onclick = () => { navigator.share({ text: text.textContent }).catch(() => undefined); };
    return [{ kind: place.dataset['words'] as Kind, text, outcome: place.querySelector('.outcome') }];
  });
  return (words) => {
    for (const { kind, text, outcome } of places) {
      if (text.textContent === words[kind]) continue;
      text.textContent = words[kind];
      if (outcome) outcome.textContent = '';
    }
  };
}
