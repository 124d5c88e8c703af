/**
 * The longest text that is short enough. @param limit in characters
 * @param most how many names it may hold at first; with none it must fit
 */
export function fitting(limit: number, most: number, textWith: (most: number) => string): string {
  const text = textWith(most);
  return text.length <= limit || most === 0 ? text : fitting(limit, most - 1, textWith);
}

/** The first names, and how many more there are. @param more "and {{count}} more", with its number filled in */
export function firstNames(names: readonly string[], most: number, more: (count: number) => string): string {
  const left = names.length - most;
  return [...names.slice(0, most), ...(left > 0 ? [more(left)] : [])].join('; ');
}
