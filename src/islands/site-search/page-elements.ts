/** The parts of the search page that its script works with. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** What to do without a script. */
  readonly noScript: HTMLElement;
  readonly topicPart: HTMLElement;
  readonly topic: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly none: HTMLElement;
  readonly meant: HTMLElement;
  /** On pages in other languages. */
  readonly inEnglish: HTMLAnchorElement | null;
  readonly failed: HTMLElement;
  readonly again: HTMLElement;
  readonly template: HTMLTemplateElement;
  readonly data: HTMLElement;
}

/** @throws where the page lacks one of them: a bug */
export function pageElements(): PageElements {
  return {
    form: find('main form', HTMLFormElement),
    input: find('#words', HTMLInputElement),
    noScript: find('#no-script', HTMLElement),
    topicPart: find('#topic-part', HTMLElement),
    topic: find('#topic', HTMLSelectElement),
    status: find('#search-status', HTMLElement),
    found: find('#found', HTMLElement),
    list: find('#found ol', HTMLElement),
    more: find('#more', HTMLElement),
    none: find('#none', HTMLElement),
    meant: find('#meant', HTMLElement),
    inEnglish: document.querySelector<HTMLAnchorElement>('#in-english'),
    failed: find('#failed', HTMLElement),
    again: find('#again', HTMLElement),
    template: find('#result', HTMLTemplateElement),
    data: find('#search-data', HTMLElement),
  };
}

function find<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return found;
}
