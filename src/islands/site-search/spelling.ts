/** How many letters may differ: one in a short word, two in a longer one. */
const SHORT_WORD = 5;

/**
 * The known words that are spelled most like what was typed, nearest first.
 * @param known titles and other words of pages, in small letters
 */
export function spelledLike(typed: string, known: readonly string[], atMost = 3): readonly string[] {
  const words = typed.toLowerCase();
  const limit = words.length <= SHORT_WORD ? 1 : 2;
  return known
    .map((each) => ({ each, distance: lettersApart(words, each) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, atMost)
    .map(({ each }) => each);
}

/** Letters to add, drop, change or swap with their neighbour, to make one text of the other. */
function lettersApart(a: string, b: string): number {
  // Texts of very different length need not be compared: they are further apart than anything asked for.
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(row - 2, column - 2) + 1 : Infinity;
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + changed, swapped));
    }
  }
  return at(a.length, b.length);
}
