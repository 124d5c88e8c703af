import { markSent } from './tab-name.ts';

const REFERENCE = /^#([A-Za-z0-9]{4,20})$/;

/** Shows the reference that stands at the end of the address, which no server sees, and lets the form forget. */
export function showReference(place: HTMLElement): void {
  markSent();
  const reference = REFERENCE.exec(location.hash)?.[1];
  if (reference === undefined) return;
  place.textContent = reference;
  place.classList.add('reference');
}
