/**
 * Opens what is folded while the page is printed: what can be opened on the screen belongs on the paper.
 * It is marked, so that the paper says more about what the person has opened.
 */
export function openWhenPrinting(root: HTMLElement): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of opened) setOpen(part, true);
  });
  addEventListener('afterprint', () => {
    for (const part of opened) setOpen(part, false);
  });
}

function setOpen(part: HTMLDetailsElement, open: boolean): void {
  part.open = open;
  part.toggleAttribute('data-opened-for-print', open);
}
