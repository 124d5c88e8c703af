/** How far down the screen something may stand and still be seen at once. */
const UPPER_PART = 0.4;

/** As a `ref`: what has just appeared gets the focus, and is moved to the top unless it is in view already. */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight * UPPER_PART) element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
