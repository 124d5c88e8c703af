import { markSent } from './tab-name.ts';

/** As the server makes them (feedback/reference.ts): no number and no word that somebody made up. */
const REFERENCE = /^#([2-9B-DF-HJKMNP-TV-XZ]{8})$/;

/** Shows the reference that stands at the end of the address, which no server sees, and lets the form forget. */
export function showReference(place: HTMLElement): void {
  markSent();
  const reference = REFERENCE.exec(location.hash)?.[1];
  if (reference === undefined) return;
  place.textContent = reference;
  place.classList.add('reference');
}
