import type ui from '../../content/ui/en.json';
import { sameLetters, type Letters } from '../collections/letters.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding, wordTree } from '../i18n/translator.ts';
import { allPages } from './a-z.ts';
import { contactView } from './contacts.ts';

import type { ContactView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { inEveryLanguage, type SiteContext } from './site.ts';
import { topicsOf } from './topics.ts';

/** The search page. Without a script it leads to the list of all pages. */
export interface SearchView {
  readonly shell: Shell;
  readonly topics: readonly TopicChoice[];
  /** The team to ask where nothing is found. */
  readonly team: ContactView;
  /** The search of the English pages, on a page in another language. */
  readonly englishHref?: string;
  readonly data: SearchData;
}

export interface TopicChoice {
  readonly value: string;
  readonly label: string;
}

type SearchWords = typeof ui.find.search;

/** Words that stand on the page as they are: they do not travel twice. */
type OnPage = (typeof ON_PAGE)[number];
const ON_PAGE = ['title', 'description', 'label', 'hint', 'button', 'nav', 'topic', 'everything', 'privacy', 'az', 'noScript', 'results', 'more', 'noneTips', 'noneHelp', 'needs', 'team', 'helpNow', 'inEnglish', 'failedText', 'again'] as const satisfies readonly (keyof SearchWords)[];

/** What the script on the phone needs. */
export interface SearchData {
  readonly words: Omit<SearchWords, OnPage>;
  /** Topics by the value of the filter. */
  readonly topics: Readonly<Record<string, string>>;
  readonly letters: Letters;
  /** Short forms people use, in small letters, and what they stand for. */
  readonly shortForms: Readonly<Record<string, string>>;
  /** Where Pagefind's own program is; the build puts it there (integrations/search-index.ts). */
  readonly program: string;
  /** Where the words are that a spelling can be compared with. */
  readonly knownWords: string;
}

export const searchPages = () => inEveryLanguage((context) => [{ params: {}, view: searchView(context) }]);

function searchView(context: SiteContext): SearchView {
  const { t, tag, offer } = context;
  const topics = topicsOf(context).map(({ topic }) => ({ value: topic, label: t(`topic.${topic}.name`) }));
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: ['search'],
      title: t('find.search.title'),
      description: t('find.search.description'),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('find.search.title') }],
      fetches: true,
      hasSearchBox: false,
    }),
    topics,
    team: contactView(context, 'leaving-care-team'),
    ...(tag === SOURCE_LOCALE ? {} : { englishHref: pathFor(SOURCE_LOCALE, ['search']) }),
    data: {
      words: scriptWords(context),
      topics: Object.fromEntries([...topics, ...others(context)].map(({ value, label }) => [value, label])),
      letters: sameLetters(tag),
      shortForms: shortForms(context),
      program: '/pagefind/pagefind.js',
      knownWords: pathFor(tag, ['search']) + KNOWN_WORDS_FILE,
    },
  };
}

function scriptWords({ tag }: SiteContext): SearchData['words'] {
  const onPage: readonly string[] = ON_PAGE;
  const words = wordTree(tag, 'find.search') as SearchWords;
  return Object.fromEntries(Object.entries(words).filter(([key]) => !onPage.includes(key))) as SearchData['words'];
}

/** Topics that are found and named, and that nobody chooses to look in. */
function others({ t }: SiteContext): readonly TopicChoice[] {
  return [{ value: 'about', label: t('topic.about.name') }];
}

/** PA, UC, EHCP and the like, from the glossary's "also said". */
function shortForms({ offer, tag }: SiteContext): SearchData['shortForms'] {
  const pairs = offer.terms
    .filter(({ contentLocale }) => contentLocale === tag)
    .flatMap(({ words }) => words.alsoSaid.filter((form) => SHORT_FORM.test(form)).map((form) => [form.toLowerCase(), words.title] as const));
  return Object.fromEntries(pairs);
}

const SHORT_FORM = /^\p{Lu}[\p{Lu}\d]{1,4}s?$/u;
const KNOWN_WORDS_FILE = 'known-words.json';

/** Titles and other words of all pages in a language, each once: what people may have meant to type. */
export const knownWordsFiles = () => inEveryLanguage((context) => [{ params: {}, view: knownWords(context) }]);

function knownWords(context: SiteContext): readonly string[] {
  const own = allPages(context).filter(({ lang }) => lang === context.tag);
  return [...new Set(own.flatMap(({ label, also }) => [label, ...also]).map((words) => words.toLocaleLowerCase(context.tag)))];
}
