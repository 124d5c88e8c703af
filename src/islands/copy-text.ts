/**
 * Shows the copy button, which is no use without JavaScript, and makes it copy the text beside it.
 * @param button inside a `.message`, with the words for each outcome in its data attributes
 */
export function armCopyButton(button: HTMLButtonElement): void {
  const message = button.closest('.message');
  const outcome = message?.querySelector('.outcome');
  button.hidden = false;
  button.addEventListener('click', () => {
    // Read only now: words that the page puts together may have changed.
    void copyText(message?.querySelector('.text')?.textContent ?? '').then((copied) => {
      if (outcome) outcome.textContent = (copied ? button.dataset['copied'] : button.dataset['failed']) ?? '';
    });
  });
}

/** Copies a text; `false` where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
