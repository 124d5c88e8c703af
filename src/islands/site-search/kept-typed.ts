/** What was asked, kept by the browser with this entry of the tab's history. */
export interface Typed {
  readonly typed: string;
  /** A value of the filter; empty for all topics. */
  readonly topic: string;
}

/** Keeps what was asked, so that Back from a page that was found leads to the list again. It ends with the tab. */
export function keepTyped(typed: Typed): void {
  history.replaceState(typed, '');
}

/** What was asked before on this page. */
export function keptTyped(): Typed {
  const kept = history.state as Partial<Typed> | null;
  return { typed: kept?.typed ?? '', topic: kept?.topic ?? '' };
}
