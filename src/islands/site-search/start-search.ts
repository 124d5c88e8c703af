import type { SearchData } from '../../view-models/search.ts';
import { counted } from '../entitlement-checker/words.ts';
import { askedWords } from './asked-words.ts';
import { findPages } from './find-pages.ts';
import { handedOver, handOver } from './handed-over.ts';
import { keepTyped, keptTyped } from './kept-typed.ts';
import { pageElements, type PageElements } from './page-elements.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { spelledLike } from './spelling.ts';

/** How many pages are shown at a time: each costs a little to load. */
const AT_A_TIME = 5;

/** Makes the search page search. Until then its box leads to the list of all pages. */
export function startSearch(): void {
  const page = pageElements();
  const data = JSON.parse(page.data.textContent) as SearchData;
  const { words, topics } = data;
  let pagefind: Promise<Pagefind> | undefined;
  let attempts = 0;
  let searches = 0;
  let waiting: readonly PagefindResult[] = [];

  const load = (): Promise<Pagefind> => (pagefind ??= loadPagefind(data.program, attempts++));

  const search = async (): Promise<void> => {
    const typed = page.input.value.trim();
    const mine = ++searches;
    keepTyped({ typed, topic: page.topic.value });
    const asked = askedWords(typed, data);
    if (asked.length === 0) {
      show(page, undefined, words.typeFirst);
      page.input.focus();
      return;
    }
    show(page, undefined, words.working);
    try {
      const { kind, results } = await findPages(await load(), asked, page.topic.value);
      if (mine !== searches) return;
      page.list.replaceChildren();
      waiting = results;
      if (results.length === 0) {
        offer(await meant(typed, data.knownWords));
        show(page, page.none, words.noneTitle);
      } else {
        await showMore();
        const count = counted(words, 'count', results.length, document.documentElement.lang);
        show(page, page.found, kind === 'all' ? count : `${words.some} ${count}`);
      }
    } catch {
      // The next attempt loads everything again.
      pagefind = undefined;
      if (mine === searches) show(page, page.failed, words.failedTitle);
    }
  };

  const showMore = async (): Promise<void> => {
    const next = waiting.slice(0, AT_A_TIME);
    waiting = waiting.slice(AT_A_TIME);
    const pages = await Promise.all(next.map((result) => result.data()));
    const items = pages.map((each) => resultItem(page.template, each, topics));
    const first = items[0]?.querySelector('a');
    const isMore = page.list.childElementCount > 0;
    page.list.append(...items);
    page.more.hidden = waiting.length === 0;
    // The button may be gone, and reading goes on where the new pages begin.
    if (isMore) first?.focus();
  };

  const offer = (likely: readonly string[]): void => {
    page.meant.hidden = likely.length === 0;
    page.meant.replaceChildren(words.didYouMean, ...likely.flatMap((each) => [' ', suggestion(each)]));
  };

  const suggestion = (likely: string): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = likely;
    button.addEventListener('click', () => { ask(likely); });
    return button;
  };

  const ask = (typed: string): void => {
    page.input.value = typed;
    void search();
  };

  page.noScript.hidden = true;
  page.topicPart.hidden = false;
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The keyboard on the screen of a phone would hide what is found.
    if (matchMedia('(pointer: coarse)').matches) page.input.blur();
    void search();
  });
  // Whoever types will search: what takes longest is fetched meanwhile.
  page.input.addEventListener('input', () => { load().catch(() => { pagefind = undefined; }); }, { once: true });
  page.topic.addEventListener('change', () => { if (page.input.value.trim() !== '') void search(); });
  page.more.addEventListener('click', () => { void showMore(); });
  page.again.addEventListener('click', () => { void search(); });

  page.inEnglish?.addEventListener('click', () => { if (page.inEnglish) handOver(page.inEnglish, page.input.value); });

  const kept = keptTyped();
  page.topic.value = kept.topic;
  const first = handedOver() || kept.typed;
  if (first !== '') ask(first);
}

/** Shows one part of the page, or none, and says what happened. */
function show(page: PageElements, part: HTMLElement | undefined, says: string): void {
  for (const each of [page.found, page.none, page.failed]) each.hidden = each !== part;
  page.status.textContent = says;
}

/** Known words that are spelled like what was typed, as a whole or word by word. None where they cannot be had. */
async function meant(typed: string, address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  const known = response.ok ? ((await response.json()) as readonly string[]) : [];
  const single = known.flatMap((each) => each.split(' ')).filter(({ length }) => length > 3);
  return spelledLike(typed, [...new Set([...known, ...single])]);
}
