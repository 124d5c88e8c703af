import type { CareStatus, QuestionId, Role } from '../../domain/index.ts';
import type { DateWord } from '../../view-models/checker-words.ts';
import { armPrintButton } from '../print-page.ts';
import { wordsToCopy } from '../words-to-copy.ts';

/**
 * What the page says ready made. The checker takes its parts from there, so that no word is sent twice
 * and none has to be put together on the phone.
 */
export interface PageParts {
  /** The choice of a way to start. */
  readonly start: HTMLElement;
  readonly questions: ReadonlyMap<QuestionId, QuestionPart>;
  readonly statuses: ReadonlyMap<CareStatus, StatusPart>;
  /** By the id of the entry. */
  readonly cards: ReadonlyMap<string, CardPart>;
  /** Who helps everyone. */
  readonly help: HTMLElement;
  readonly keep: KeepPart;
  /** Who can tell something about an entry. */
  readonly tellers: ReadonlyMap<Role, string>;
  /** The names of the boxes of the form for dates. */
  readonly dates: Readonly<Record<DateWord, string>>;
}

/** The place for ways to keep the result. */
export interface KeepPart {
  readonly body: HTMLElement;
  /** Puts the words to paste elsewhere into their places. */
  readonly fill: (words: Readonly<Record<'plan' | 'note', string>>) => void;
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
  /** The word of the law, in English, where there is one. */
  readonly word: string | undefined;
  readonly body: HTMLElement;
}

export interface CardPart {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** The language of the words, which can differ from the page's. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** "at least {{amount}} one time"; without a place for a figure where there is none; missing for what is not money. */
  readonly amount: string | undefined;
  /** How to ask, where the words to send are, and who looks again when the answer is no. */
  readonly body: HTMLElement;
  /** For the words of a plan, which are always English. */
  readonly english: { readonly title: string; readonly amount: string | undefined };
  readonly source: { readonly name: string; readonly checkedOn: string };
}

/** @param page what stands on the page for those without a script */
export function pageParts(page: HTMLElement, help: HTMLElement): PageParts {
  for (const link of page.querySelectorAll('a')) openBeside(link);
  const start = find(page, '[data-screen=start]');
  for (const unused of [start, ...page.querySelectorAll<HTMLElement>('.answers')]) unused.hidden = false;
  return {
    start,
    questions: new Map(all(page, 'question').map((body) => [body.dataset['question'] as QuestionId, question(body)])),
    statuses: new Map(all(page, 'status').map((body) => [body.dataset['status'] as CareStatus, status(body)])),
    cards: new Map(all(page, 'card').map((element) => [element.dataset['card'] ?? '', card(element)])),
    help,
    keep: keepPart(find(page, '#checker-keep')),
    tellers: new Map(all(page, 'role').map((element) => [element.dataset['role'] as Role, element.textContent])),
    dates: Object.fromEntries(all(page, 'word').map((word) => [word.dataset['word'], word.textContent])) as PageParts['dates'],
  };
}

function keepPart(body: HTMLElement): KeepPart {
  for (const button of body.querySelectorAll<HTMLButtonElement>('.print')) armPrintButton(button);
  body.hidden = false;
  return { body, fill: wordsToCopy<'plan' | 'note'>(body) };
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
  const { group = '', next = '', word } = body.dataset;
  return { plain: words(body, '.plain-words'), group, next, word, body };
}

function card(element: HTMLElement): CardPart {
  const body = find(element, '.inside');
  const title = words(element, '.title');
  const { amount, english, englishAmount } = element.dataset;
  return {
    title,
    summary: words(element, '.says'),
    href: find(element, '.more').getAttribute('href') ?? '',
    lang: body.lang || undefined,
    dir: body.dir === 'rtl' || body.dir === 'ltr' ? body.dir : undefined,
    amount,
    body,
    english: english === undefined ? { title, amount } : { title: english, amount: englishAmount },
    source: { name: words(body, '.source'), checkedOn: find(body, 'time').getAttribute('datetime') ?? '' },
  };
}

function all(inside: ParentNode, kind: 'question' | 'status' | 'card' | 'answer' | 'word' | 'role'): readonly HTMLElement[] {
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
