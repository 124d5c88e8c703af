/** As many as are read in one go, and fit into one page. */
const NEWEST = 12;

/** What stands on the first page and in the feed. @param entries newest first */
export function newestOf<E>(entries: readonly E[]): readonly E[] {
  return entries.slice(0, NEWEST);
}

/** The years that have a page of their own, newest first: none while everything fits on one page. */
export function yearsOf(entries: readonly { readonly date: string }[]): readonly string[] {
  return entries.length <= NEWEST ? [] : [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
}
