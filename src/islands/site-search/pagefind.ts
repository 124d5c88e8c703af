/** What we use of Pagefind's own program, which stands beside the index and is loaded when somebody searches. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

/** A page as the index knows it. Excerpts are HTML: escaped words with `<mark>` around those looked for. */
export interface PagefindPage extends PagefindPart {
  readonly meta: { readonly title: string; readonly terms: string };
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The parts of the page the words stand in, by heading; the first may be the page itself. */
  readonly sub_results: readonly PagefindHeaded[];
}

export interface PagefindHeaded extends PagefindPart {
  readonly title: string;
  /** Where the words stand in it, and how much each counts. */
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface PagefindPart {
  readonly url: string;
  readonly excerpt: string;
}

/** The words people use for a page count most, then its title. A long page is no worse than a short one. */
const OPTIONS = { excerptLength: 18, ranking: { pageLength: 0, metaWeights: { title: 5, terms: 10 } } };

/**
 * Loads Pagefind. Rejects where it cannot be loaded.
 * @param attempt counts up: a browser remembers that a program could not be loaded, so each attempt has its own address
 */
export async function loadPagefind(program: string, attempt: number): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${program}?${attempt}`)) as Pagefind;
  await pagefind.options({ ...OPTIONS, noWorker: canRunHere() });
  return pagefind;
}

/**
 * Whether the page itself may run WebAssembly. A worker would cost a second copy of the program and gives
 * up on slow connections; but browsers that do not know our policy's `wasm-unsafe-eval` need it.
 */
function canRunHere(): boolean {
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return true;
  } catch {
    return false;
  }
}
