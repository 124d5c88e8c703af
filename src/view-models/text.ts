import { inlineHtml, plainText } from '../collections/inline.ts';
import { escapeHtml, resolveLinks, type LinkTarget } from '../collections/links.ts';
import type { ContactPart, TokenRef } from '../collections/tokens.ts';
import { replaceTokens } from '../collections/tokens.ts';
import { formatDay, formatMoney } from '../i18n/format.ts';
import { locale, type LocaleTag } from '../i18n/locales.ts';
import type { Html, WordView } from './parts.ts';
import { hrefOf, localeOf, rateNow, termHref, type SiteContext } from './site.ts';

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
  /** The same for words in another language, which dates must fit: a missing translation, a council's part. */
  readonly in: (contentLocale: string) => PageText;
}

export function pageText(context: SiteContext): PageText {
  return textIn(context, context.tag, new Set());
}

/** @param used the ids of the glossary words met so far; it grows */
function textIn(context: SiteContext, spoken: LocaleTag, used: Set<string>): PageText {
  const page = (id: string, heading: string | undefined): LinkTarget => ({
    href: heading === undefined ? hrefOf(context, id) : `${hrefOf(context, id)}#${heading}`,
  });
  const term = (id: string): LinkTarget => {
    const first = !used.has(id);
    used.add(id);
    // The first use carries an id, so that the explanation can lead back to it.
    return { href: `#word-${id}`, attributes: { class: 'term', ...(first ? { id: `use-${id}` } : {}) } };
  };
  const speaking = { ...context, tag: spoken };
  const token = (ref: TokenRef): Html => tokenHtml(speaking, ref);
  return {
    body: (html) => markedEnglish(scrollableTables(replaceTokens(resolveLinks(html, page, term), token))),
    line: (text) => markedEnglish(inlineHtml(text, { token, page, term })),
    plain: (text) => plainText(text, (ref) => plainToken(speaking, ref)),
    words: () => wordViews(context, used),
    in: (contentLocale) => textIn(context, localeOf(contentLocale), used),
  };
}

/** A line whose language is not that of the words around it says so. */
export function spokenIn(contentLocale: string, line: Html, around: string): Html {
  const { tag, dir } = locale(localeOf(contentLocale));
  return tag === around ? line : `<span lang="${tag}" dir="${dir}">${line}</span>`;
}

function wordViews(context: SiteContext, used: ReadonlySet<string>): readonly WordView[] {
  return context.offer.terms
    .filter(({ id }) => used.has(id))
    .map(({ id, words, contentLocale }) => {
      const { tag, dir } = locale(localeOf(contentLocale));
      // Explanations stand at the foot of the page: a word inside them leads to the whole glossary.
      const toGlossary = (other: string): LinkTarget => ({ href: termHref(context, other) });
      const short = inlineHtml(words.short, {
        token: (ref) => tokenHtml({ ...context, tag }, ref),
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

/** Figures keep their direction in copied right-to-left words too, where there is no markup to say so. */
function plainToken(context: SiteContext, ref: TokenRef): string {
  const words = tokenWords(context, ref);
  const isDate = ref.kind === 'day' || ref.kind === 'from';
  return locale(context.tag).dir === 'ltr' || isDate ? words : `\u2066${words}\u2069`;
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
      return String(offer.council[ref.part]);
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

/** Translators put English words between the signs for left-to-right words (U+2066, U+2069). */
function markedEnglish(html: Html): Html {
  return html.replaceAll(/\u2066([^\u2069]*)\u2069/g, '<bdi lang="en" dir="ltr">$1</bdi>');
}

/** A wide table scrolls by itself, so that the page never does. */
function scrollableTables(html: Html): Html {
  return html.replaceAll('<table>', '<div class="scroll" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
}
