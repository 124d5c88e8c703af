/** Hands words over to the search page of another language. */
export function handOver(link: HTMLAnchorElement, words: string): void {
  window.name = `${link.pathname}?${words}`;
}

/** The words another page has handed over in the name of the tab (search-box.ts), or none. They can be taken once. */
export function handedOver(): string {
  const mark = `${location.pathname}?`;
  if (!window.name.startsWith(mark)) return '';
  const words = window.name.slice(mark.length).trim();
  window.name = '';
  return words;
}
