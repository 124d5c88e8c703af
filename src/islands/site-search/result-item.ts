import type { PagefindHeaded, PagefindPage } from './pagefind.ts';

/** How many parts of a page are named under it. */
const PARTS = 3;

/**
 * A found page as an item of the list: its name, where it stands, the words around what was looked for,
 * and the parts of the page they stand in.
 * @param template the item without words
 * @param topics names of topics, by the value of the filter
 */
export function resultItem(template: HTMLTemplateElement, page: PagefindPage, topics: Readonly<Record<string, string>>): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const parts = [...page.sub_results].sort((a, b) => weight(b) - weight(a));
  fillLink(item.querySelector('a'), page.url, page.meta.title);
  item.querySelector('p')?.append(topics[page.filters['topic']?.[0] ?? ''] ?? '');
  item.querySelector('.excerpt')?.append(...markedText(parts[0]?.excerpt ?? page.excerpt));
  item.querySelector('ul')?.append(...parts.filter(({ url }) => url.includes('#')).slice(0, PARTS).map(partItem));
  for (const part of item.querySelectorAll('p, ul')) if (part.textContent === '') part.remove();
  return item;
}

function weight({ weighted_locations }: PagefindHeaded): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function partItem({ url, title }: PagefindHeaded): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  fillLink(link, url, title);
  item.append(link);
  return item;
}

function fillLink(link: Element | null, url: string, words: string): void {
  link?.setAttribute('href', url);
  link?.replaceChildren(words);
}

/** Escaped text with `<mark>` in it, as nodes. Nothing else of the HTML comes through. */
function markedText(html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
