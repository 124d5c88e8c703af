import { inlineHtml, plainText } from '../collections/inline.ts';
import { escapeHtml, resolveLinks, type LinkTarget } from '../collections/links.ts';
import type { ContactPart, TokenRef } from '../collections/tokens.ts';
import { replaceTokens } from '../collections/tokens.ts';
import { formatDay, formatMoney } from '../i18n/format.ts';
import { locale } from '../i18n/locales.ts';
import type { Html, WordView } from './parts.ts';
import { hrefOf, localeOf, rateNow, type SiteContext } from './site.ts';

/** Turns the words of one page into markup, and remembers which glossary words they used. */
export interface PageText {
  /** A rendered body. */
  readonly body: (html: string) => Html;
  /** A line of the settings, which may hold links and tokens. */
  readonly line: (text: string) => Html;
  /** Words without markup, to copy or for an attribute. */
  readonly plain: (text: string) => string;
  /** The glossary words met so far, to explain at the foot of the page. */
  readonly words: () => readonly WordView[];
}

export function pageText(context: SiteContext): PageText {
  const used = new Set<string>();
  const page = (id: string, heading: string | undefined): LinkTarget => ({
    href: heading === undefined ? hrefOf(context, id) : `${hrefOf(context, id)}#${heading}`,
  });
  const term = (id: string): LinkTarget => {
    const first = !used.has(id);
    used.add(id);
    // The first use carries an id, so that the explanation can lead back to it.
    return { href: `#word-${id}`, attributes: { class: 'term', ...(first ? { id: `use-${id}` } : {}) } };
  };
  const token = (ref: TokenRef): Html => tokenHtml(context, ref);
  return {
    body: (html) => scrollableTables(replaceTokens(resolveLinks(html, page, term), token)),
    line: (text) => inlineHtml(text, { token, page, term }),
    plain: (text) => plainText(text, (ref) => tokenWords(context, ref)),
    words: () => wordViews(context, used),
  };
}

function wordViews(context: SiteContext, used: ReadonlySet<string>): readonly WordView[] {
  return context.offer.terms
    .filter(({ id }) => used.has(id))
    .map(({ id, words, contentLocale }) => {
      const { tag, dir } = locale(localeOf(contentLocale));
      // Explanations stand at the foot of the page: a word inside them leads to the whole glossary.
      const toGlossary = (other: string): LinkTarget => ({ href: `${hrefOf(context, 'words')}#${other}` });
      const short = inlineHtml(words.short, {
        token: (ref) => tokenHtml(context, ref),
        page: (page) => ({ href: hrefOf(context, page) }),
        term: toGlossary,
      });
      return { id, title: words.title, short, lang: tag, dir };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, context.tag));
}

/** A token as markup: figures and numbers keep their direction inside right-to-left words. */
export function tokenHtml(context: SiteContext, ref: TokenRef): Html {
  const words = escapeHtml(tokenWords(context, ref));
  switch (ref.kind) {
    case 'money':
      return `<bdi dir="ltr">${words}</bdi>`;
    case 'from':
    case 'day':
    case 'council':
      return words;
    case 'contact':
    case 'helpline':
      return personHtml(ref.part, words);
  }
}

function personHtml(part: ContactPart, words: Html): Html {
  switch (part) {
    case 'phone':
      return `<a class="phone" href="tel:${words.replaceAll(' ', '')}"><bdi dir="ltr">${words}</bdi></a>`;
    case 'email':
      return `<a href="mailto:${words}"><bdi dir="ltr">${words}</bdi></a>`;
    case 'name':
      return `<span lang="en">${words}</span>`;
  }
}

/** A token in plain words. */
export function tokenWords(context: SiteContext, ref: TokenRef): string {
  const { offer, tag } = context;
  switch (ref.kind) {
    case 'money': {
      const rate = rateNow(context, ref.rate);
      return rate === undefined ? missing(`amount "${ref.rate}"`) : formatMoney(rate.amount);
    }
    case 'from': {
      const rate = rateNow(context, ref.rate);
      return rate === undefined ? missing(`amount "${ref.rate}"`) : formatDay(tag, rate.from);
    }
    case 'day':
      return formatDay(tag, ref.day);
    case 'council':
      return ref.full ? offer.council.name : offer.council.shortName;
    case 'contact':
      return offer.council.contacts[ref.contact][ref.part];
    case 'helpline': {
      const helpline = offer.helplines.find(({ id }) => id === ref.helpline);
      return helpline === undefined ? missing(`helpline "${ref.helpline}"`) : helpline[ref.part];
    }
  }
}

function missing(what: string): never {
  throw new Error(`There is no ${what} on the day this site speaks for. Run: npm run check`);
}

/** A wide table scrolls by itself, so that the page never does. */
function scrollableTables(html: Html): Html {
  return html.replaceAll('<table>', '<div class="scroll" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
}
