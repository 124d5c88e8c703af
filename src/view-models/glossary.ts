import type { TermEntry } from '../collections/offer.ts';
import { inlineHtml } from '../collections/inline.ts';
import { resolveLinks, type LinkTarget } from '../collections/links.ts';
import { replaceTokens } from '../collections/tokens.ts';
import { locale, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import type { Html } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, localeOf, type SiteContext } from './site.ts';
import { tokenHtml } from './text.ts';

/** Every word the site explains. */
export interface GlossaryView {
  readonly shell: Shell;
  readonly terms: readonly GlossaryTerm[];
}

export interface GlossaryTerm {
  readonly id: string;
  readonly title: string;
  /** The English word, where the title is a translation of it: it is the one to use with the council. */
  readonly english?: string;
  readonly short: Html;
  readonly body: Html;
  readonly alsoSaid?: string;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
}

export const glossaryPages = () => inEveryLanguage((context) => [{ params: {}, view: glossaryView(context) }]);

function glossaryView(context: SiteContext): GlossaryView {
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: ['about', 'words'],
      title: t('wordsPage.title'),
      description: t('wordsPage.lead'),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('wordsPage.title') }],
    }),
    terms: offer.terms.map((term) => termView(context, term)).toSorted((a, b) => a.title.localeCompare(b.title, tag)),
  };
}

function termView(context: SiteContext, { id, words, html, contentLocale, englishTitle }: TermEntry): GlossaryTerm {
  const { tag, dir } = locale(localeOf(contentLocale));
  const page = (target: string): LinkTarget => ({ href: hrefOf(context, target) });
  const term = (target: string): LinkTarget => ({ href: `#${target}` });
  const token = tokenHtml.bind(undefined, { ...context, tag });
  const also = words.alsoSaid.join(', ');
  return {
    id,
    title: words.title,
    short: inlineHtml(words.short, { token, page, term }),
    body: replaceTokens(resolveLinks(html, page, term), token),
    lang: tag,
    dir,
    ...(englishTitle === words.title ? {} : { english: englishTitle }),
    ...(also === '' ? {} : { alsoSaid: also }),
  };
}
