/**
 * As a `ref`: what has just appeared gets the focus. Where the whole checker is not in view, it is moved to
 * the top, so that every screen begins at the same place.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  element.focus({ preventScroll: true });
  const checker = element.closest('.checker') ?? element;
  const { top, bottom } = checker.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) checker.scrollIntoView({ block: 'start', behavior: 'instant' });
}
