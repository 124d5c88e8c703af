import { attributes, escapeHtml, linkRef, MARKDOWN_LINK, resolved, type ResolvePage, type ResolveTerm } from './links.ts';
import { replaceTokens, type TokenRef } from './tokens.ts';

/** How the words of a page's settings become HTML. */
export interface InlineRender {
  /** Gives HTML for a token. */
  readonly token: (ref: TokenRef) => string;
  readonly page: ResolvePage;
  readonly term: ResolveTerm;
}

/** A line of the settings (a step, a trap …) as HTML: escaped, with its links, `**bold**` and tokens. */
export function inlineHtml(text: string, { token, page, term }: InlineRender): string {
  // A bracket or quote of an address must not end its attribute, so escaping comes first.
  const html = escapeHtml(text)
    .replaceAll(MARKDOWN_LINK, (_, label: string, href: string) => {
      const target = resolved(linkRef(href), page, term);
      return target === undefined ? `<a href="${href}">${label}</a>` : `<a ${attributes(target)}>${label}</a>`;
    })
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
  return replaceTokens(html, token);
}

/** A text as it is read aloud or copied: links reduced to their label, tokens to plain words. Not escaped. */
export function plainText(text: string, token: (ref: TokenRef) => string): string {
  return replaceTokens(text.replaceAll(MARKDOWN_LINK, '$1').replaceAll('**', ''), token);
}
