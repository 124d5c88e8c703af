import type { CareStatus, QuestionId } from '../../domain/index.ts';

/**
 * What the page says ready made. The checker takes its parts from there, so that no word is sent twice
 * and none has to be put together on the phone.
 */
export interface PageParts {
  readonly questions: ReadonlyMap<QuestionId, QuestionPart>;
  readonly statuses: ReadonlyMap<CareStatus, StatusPart>;
  /** By the id of the entry. */
  readonly cards: ReadonlyMap<string, CardPart>;
  /** Who helps everyone. */
  readonly help: HTMLElement;
}

export interface QuestionPart {
  readonly title: string;
  /** The words of each answer, by the answer as text. */
  readonly answers: ReadonlyMap<string, string>;
  readonly body: HTMLElement;
}

export interface StatusPart {
  readonly plain: string;
  readonly group: string;
  /** What to do; empty where there is nothing besides asking. */
  readonly next: string;
  readonly body: HTMLElement;
}

export interface CardPart {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** The language of the words, which can differ from the page's. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** How to ask, what to send, and what to do when the answer is no. */
  readonly body: HTMLElement;
}

/** @param page what stands on the page for those without a script */
export function pageParts(page: HTMLElement, help: HTMLElement): PageParts {
  for (const link of page.querySelectorAll('a')) openBeside(link);
  for (const answers of page.querySelectorAll<HTMLElement>('.answers')) answers.hidden = false;
  return {
    questions: new Map(all(page, 'question').map((body) => [body.dataset['question'] as QuestionId, question(body)])),
    statuses: new Map(all(page, 'status').map((body) => [body.dataset['status'] as CareStatus, status(body)])),
    cards: new Map(all(page, 'card').map((element) => [element.dataset['card'] ?? '', card(element)])),
    help,
  };
}

/** Links open beside the result, because the answers live only in this page. */
function openBeside(link: HTMLAnchorElement): void {
  if (link.protocol === 'tel:') return;
  link.target = '_blank';
  link.rel = 'noopener';
}

function question(body: HTMLElement): QuestionPart {
  const answers = all(body, 'answer').map((button) => [button.dataset['answer'] ?? '', button.textContent] as const);
  return { title: words(body, 'h2'), answers: new Map(answers), body };
}

function status(body: HTMLElement): StatusPart {
  const { group = '', next = '' } = body.dataset;
  return { plain: words(body, '.plain-words'), group, next, body };
}

function card(element: HTMLElement): CardPart {
  const body = find(element, '.inside');
  return {
    title: words(element, '.title'),
    summary: words(element, '.says'),
    href: find(element, '.more').getAttribute('href') ?? '',
    lang: body.lang || undefined,
    dir: body.dir === 'rtl' || body.dir === 'ltr' ? body.dir : undefined,
    body,
  };
}

function all(inside: ParentNode, kind: 'question' | 'status' | 'card' | 'answer'): readonly HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
}

function words(inside: ParentNode, selector: string): string {
  return find(inside, selector).textContent;
}

function find(inside: ParentNode, selector: string): HTMLElement {
  const found = inside.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector} where the checker needs one`);
  return found;
}
