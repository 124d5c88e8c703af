import type { Typed } from './fields.ts';

/**
 * What one page leaves for the next in the name of the tab. It is not stored, is in no address and no request,
 * and is taken away by the first form that is shown: the one it is for, or any other.
 */
const MARK = 'feedback ';
const SENT = `${MARK}sent`;

/** Leaves what is typed for the same form in another language. */
export function handOver(link: HTMLAnchorElement, typed: readonly Typed[]): void {
  if (typed.length > 0) window.name = `${MARK}${link.pathname} ${JSON.stringify(typed)}`;
}

/** Leaves word that what was typed has arrived. */
export function markSent(): void {
  window.name = SENT;
}

/** What was left, once. */
export function takeOver(): readonly Typed[] | 'sent' {
  const left = window.name;
  if (!left.startsWith(MARK)) return [];
  window.name = '';
  if (left === SENT) return 'sent';
  const mark = `${MARK}${location.pathname} `;
  return left.startsWith(mark) ? typedFrom(left.slice(mark.length)) : [];
}

function typedFrom(json: string): readonly Typed[] {
  try {
    return JSON.parse(json) as readonly Typed[];
  } catch {
    return [];
  }
}
