import type { Council, TranslationState } from '../collections/offer.ts';
import type { Topic } from '../domain/index.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { PUBLISHED_LOCALES, translator, type Translate } from '../i18n/translator.ts';
import { FEEDBACK_PATH, helpedOn, type Helped } from './helped.ts';
import type { StructuredData } from './structured-data.ts';

/** What stands around the words of every page. */
export interface Shell {
  readonly t: Translate;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly council: { readonly name: string; readonly shortName: string; readonly sample: boolean; readonly colour: string };
  readonly links: { readonly [Name in 'home' | 'check' | 'helpNow' | 'contact' | 'words' | 'complain' | 'feedback' | 'search' | 'az']: string };
  /** The last crumb is the page itself. Home has none. */
  readonly breadcrumbs: readonly Crumb[];
  readonly languages: readonly LanguageLink[];
  /** The language of the words between the headings, which can differ from the interface's. */
  readonly content: ContentLanguage;
  readonly sensitive: boolean;
  /** "Did this page help?", at the end of the page. */
  readonly helped?: Helped | undefined;
  /** The address that search engines should keep: English while a page has no translation. */
  readonly canonical: string;
  /** How the site's own search finds the page; missing for pages it does not know. */
  readonly found?: Found;
  /** The search box in the head of the page, on wide screens. Home and the search have one of their own; the checker is heavy. */
  readonly hasSearchBox: boolean;
  /** The page fetches files of this site while it is used. All others may fetch nothing. */
  readonly fetches: boolean;
  readonly structured?: StructuredData;
}

/** How a search finds a page, besides by its words. */
export interface Found {
  readonly topic: Topic;
  /** Other words people look for, joined by commas. */
  readonly terms: string;
}

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export interface LanguageLink {
  readonly tag: LocaleTag;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly href: string;
  readonly current: boolean;
  /** Whether the page's own words exist in that language. */
  readonly translated: boolean;
}

export interface ContentLanguage {
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly notice?: TranslationNotice;
}

export interface TranslationNotice {
  readonly title: string;
  readonly text: string;
  readonly englishHref: string;
}

/** How the words of a page stand in the reader's language. */
export type TranslationStanding = TranslationState['kind'];

export interface ShellInput {
  readonly tag: LocaleTag;
  readonly council: Council;
  readonly path: PagePath;
  readonly title: string;
  readonly description: string;
  readonly standing: TranslationStanding;
  readonly breadcrumbs: readonly Crumb[];
  readonly sensitive?: boolean;
  /** Languages the page's own words exist in; missing means every published language. */
  readonly translatedTo?: readonly LocaleTag[];
  readonly found?: { readonly topic: Topic; readonly terms: readonly string[] };
  readonly fetches?: true;
  readonly hasSearchBox?: false;
  readonly structured?: StructuredData | undefined;
  /** Where other languages lead, when there is no such page in them. */
  readonly elsewhere?: PagePath;
  /** `false` where nobody can say that the page helped. */
  readonly canHelp?: false;
}

/** The shell of a page in a language. */
export function shellFor(input: ShellInput): Shell {
  const { tag, council, path } = input;
  const t = translator(tag);
  const { dir } = locale(tag);
  const to = (...page: string[]) => pathFor(tag, page);
  return {
    t,
    lang: tag,
    dir,
    title: input.title,
    description: input.description,
    council: { name: council.name, shortName: council.shortName, sample: council.sample, colour: council.colours.brand },
    links: {
      home: to(),
      check: to('check'),
      helpNow: to('help-now'),
      contact: to('contact'),
      words: to('about', 'words'),
      complain: to('say-something', 'how-to-complain'),
      search: to('search'),
      az: to('a-z'),
      feedback: to(...FEEDBACK_PATH),
    },
    breadcrumbs: input.breadcrumbs,
    languages: languageLinks(input),
    content: contentLanguage(input, t),
    sensitive: input.sensitive ?? false,
    helped: input.canHelp === false ? undefined : helpedOn(tag, path),
    canonical: pathFor(input.standing === 'missing' ? SOURCE_LOCALE : tag, path),
    ...foundBy(input),
    hasSearchBox: input.hasSearchBox ?? true,
    fetches: input.fetches ?? false,
    ...(input.structured === undefined ? {} : { structured: input.structured }),
  };
}

/** A page that stands in English for a missing translation is found in English only: its index knows that language. */
function foundBy({ found, standing }: ShellInput): Pick<Shell, 'found'> {
  if (found === undefined || standing === 'missing') return {};
  return { found: { topic: found.topic, terms: [...new Set(found.terms)].join(', ') } };
}

function languageLinks({ tag, path, elsewhere = path, translatedTo = PUBLISHED_LOCALES }: ShellInput): readonly LanguageLink[] {
  return PUBLISHED_LOCALES.map((each) => ({
    tag: each,
    name: locale(each).name,
    dir: locale(each).dir,
    href: pathFor(each, each === tag ? path : elsewhere),
    current: each === tag,
    translated: each === SOURCE_LOCALE || translatedTo.includes(each),
  }));
}

function contentLanguage({ tag, standing, path }: ShellInput, t: Translate): ContentLanguage {
  const englishHref = pathFor(SOURCE_LOCALE, path);
  const notice = (title: string, text: string): TranslationNotice => ({ title, text, englishHref });
  const own = { lang: tag, dir: locale(tag).dir };
  switch (standing) {
    case 'source':
    case 'reviewed':
      return own;
    case 'machine-draft':
      return { ...own, notice: notice(t('translation.draftTitle'), t('translation.draft')) };
    case 'out-of-date':
      return { ...own, notice: notice(t('translation.outdatedTitle'), t('translation.outdated')) };
    case 'missing':
      return {
        lang: SOURCE_LOCALE,
        dir: locale(SOURCE_LOCALE).dir,
        notice: notice(t('translation.missingTitle'), t('translation.missing')),
      };
  }
}
