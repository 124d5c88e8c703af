/** What the page knows about words of its language. */
export interface WordKnowledge {
  /** Letters that are typed for others, and those the pages are written with. */
  readonly letters: Readonly<Record<string, string>>;
  /** "pa": "personal adviser". */
  readonly shortForms: Readonly<Record<string, string>>;
}

/**
 * The words to look for, from those typed: in the letters of the language, with short forms written out,
 * because a search takes "PA" for the start of "papers". In small letters and among other words "he" is no
 * short form.
 */
export function askedWords(typed: string, { letters, shortForms }: WordKnowledge): readonly string[] {
  const words = typed
    .normalize('NFC')
    .replaceAll(/\p{Letter}/gu, (letter) => letters[letter] ?? letter)
    .split(/[^\p{Letter}\p{Mark}\p{Number}’'-]+/u)
    .filter((word) => word !== '');
  return words.flatMap((word) => {
    const small = word.toLowerCase();
    const isShortForm = words.length === 1 || word !== small;
    return (isShortForm ? (shortForms[small]?.toLowerCase() ?? small) : small).split(' ');
  });
}

/** The share of a word that must be in a page, so that endings may differ. */
const STEM = 0.6;
const SHORTEST_STEM = 3;

/**
 * Whether a text has something like each of the words. Pagefind finds a page for everything: from a word
 * that stands nowhere it drops letters until only a "z" is left.
 */
export function speaksOf(text: string, words: readonly string[]): boolean {
  const plain = bare(text);
  return words.every((word) => {
    const letters = bare(word);
    return plain.includes(letters.slice(0, Math.max(SHORTEST_STEM, Math.ceil(letters.length * STEM))));
  });
}

/** Small letters without their accents and vowel signs. */
function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Mark}/gu, '').toLowerCase();
}
