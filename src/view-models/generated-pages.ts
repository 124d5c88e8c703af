import type { GeneratedPageId } from '../collections/schemas/closed-lists.ts';
import type { Topic } from '../domain/index.ts';
import type { SiteContext } from './site.ts';

/** What is said of a page that the site makes itself where pages are searched and listed. */
export interface GeneratedPage {
  readonly id: GeneratedPageId;
  readonly title: string;
  readonly topic: Topic;
  readonly terms: readonly string[];
}

/** The pages the site makes itself that people look for. Home and the ways to search are on every page. */
export function generatedPages({ t }: SiteContext): readonly GeneratedPage[] {
  return [
    { id: 'check', title: t('checker.page.title'), topic: 'start', terms: termList(t('find.terms.check')) },
    { id: 'contact', title: t('contact.title'), topic: 'start', terms: termList(t('find.terms.contact')) },
    { id: 'print', title: t('booklet.title'), topic: 'for-advisers', terms: termList(t('booklet.terms')) },
    { id: 'words', title: t('wordsPage.title'), topic: 'about', terms: [] },
  ];
}

/** How search finds one of them. @throws for a page that is in no list */
export function generatedFound(context: SiteContext, id: GeneratedPageId): Pick<GeneratedPage, 'topic' | 'terms'> {
  const page = generatedPages(context).find((each) => each.id === id);
  if (page === undefined) throw new Error(`${id} is not in the list of generated pages that can be found`);
  return { topic: page.topic, terms: page.terms };
}

/** Words joined by the comma of their script. */
function termList(words: string): readonly string[] {
  return words.split(/[,،]\s*/);
}
