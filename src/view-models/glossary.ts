import type { TermEntry } from '../collections/offer.ts';
import { inlineHtml } from '../collections/inline.ts';
import { resolveLinks, type LinkTarget } from '../collections/links.ts';
import { replaceTokens } from '../collections/tokens.ts';
import { locale } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { GLOSSARY_GROUPS, glossaryGroup, lettersOf, type GlossaryGroup } from './glossary-groups.ts';
import type { Html, LinkView } from './parts.ts';
import { shellFor, type Crumb, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, localeOf, termHref, type SiteContext } from './site.ts';
import { tokenHtml } from './text.ts';

/** The list of every word the site explains. */
export interface GlossaryView {
  readonly shell: Shell;
  readonly words: readonly WordLink[];
}

export interface WordLink extends LinkView {
  /** The English word, where the label is a translation of it: it is the one to use with the council. */
  readonly english?: string;
}

/** The words of one group, with what they mean. */
export interface GlossaryGroupView {
  readonly shell: Shell;
  readonly heading: string;
  readonly terms: readonly GlossaryTerm[];
  readonly groups: readonly GroupLink[];
}

export interface GroupLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface GlossaryTerm extends Pick<WordLink, 'english' | 'lang' | 'dir'> {
  readonly id: string;
  readonly title: string;
  readonly short: Html;
  readonly body: Html;
  readonly alsoSaid?: string;
}

export const glossaryPages = () => inEveryLanguage((context) => [{ params: {}, view: glossaryView(context) }]);

export const glossaryGroupPages = () =>
  inEveryLanguage((context) =>
    groupsOf(context).map((group) => ({ params: { group }, view: groupView(context, group) })),
  );

function glossaryView(context: SiteContext): GlossaryView {
  const { t } = context;
  return {
    shell: glossaryShell(context, [], t('wordsPage.title'), t('wordsPage.lead')),
    words: sorted(context).map((term) => ({
      label: term.words.title,
      href: termHref(context, term.id),
      ...spokenAs(term),
    })),
  };
}

function groupView(context: SiteContext, group: GlossaryGroup): GlossaryGroupView {
  const { t } = context;
  const heading = t('find.words.group', lettersOf(group));
  return {
    shell: glossaryShell(context, [group], heading, t('find.words.groupText', lettersOf(group))),
    heading,
    terms: sorted(context)
      .filter(({ id }) => glossaryGroup(id) === group)
      .map((term) => termView(context, term)),
    groups: groupsOf(context).map((each) => ({
      label: t('find.words.letters', lettersOf(each)),
      href: pathFor(context.tag, ['about', 'words', each]),
      current: each === group,
    })),
  };
}

function glossaryShell(context: SiteContext, below: readonly string[], title: string, description: string): Shell {
  const { t, tag, offer } = context;
  const glossary: Crumb = { label: t('wordsPage.title'), ...(below.length === 0 ? {} : { href: hrefOf(context, 'words') }) };
  return shellFor({
    tag,
    council: offer.council,
    path: ['about', 'words', ...below],
    title,
    description,
    standing: interfaceStanding(tag),
    found: { topic: 'about', terms: [] },
    breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, glossary, ...(below.length === 0 ? [] : [{ label: title }])],
  });
}

/** Groups that have words. */
function groupsOf({ offer }: SiteContext): readonly GlossaryGroup[] {
  const used = new Set(offer.terms.map(({ id }) => glossaryGroup(id)));
  return GLOSSARY_GROUPS.filter((group) => used.has(group));
}

function sorted({ offer, tag }: SiteContext): readonly TermEntry[] {
  return offer.terms.toSorted((a, b) => a.words.title.localeCompare(b.words.title, tag));
}

function spokenAs({ contentLocale, englishTitle, words }: TermEntry): Pick<WordLink, 'english' | 'lang' | 'dir'> {
  const { tag: lang, dir } = locale(localeOf(contentLocale));
  return { lang, dir, ...(englishTitle === words.title ? {} : { english: englishTitle }) };
}

function termView(context: SiteContext, entry: TermEntry): GlossaryTerm {
  const { id, words, html } = entry;
  const page = (target: string): LinkTarget => ({ href: hrefOf(context, target) });
  const term = (target: string): LinkTarget => ({ href: termHref(context, target) });
  const spoken = spokenAs(entry);
  const token = tokenHtml.bind(undefined, { ...context, tag: spoken.lang });
  const also = words.alsoSaid.join(', ');
  return {
    id,
    title: words.title,
    short: inlineHtml(words.short, { token, page, term }),
    body: replaceTokens(resolveLinks(html, page, term), token),
    ...spoken,
    ...(also === '' ? {} : { alsoSaid: also }),
  };
}
