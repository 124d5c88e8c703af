/** Where a link of the content leads. */
export type LinkRef =
  /** `page:<id>` or `page:<id>#<heading>`. */
  | { readonly kind: 'page'; readonly id: string; readonly heading?: string | undefined }
  /** `term:<id>`: a word of the glossary. */
  | { readonly kind: 'term'; readonly id: string }
  /** Anything else, as written. */
  | { readonly kind: 'other'; readonly href: string };

/** A markdown link in a text. */
export interface FoundLink {
  readonly written: string;
  readonly index: number;
  readonly label: string;
  readonly ref: LinkRef;
}

/** The address of a link, with other attributes it needs (`class`, `hreflang` …), all unescaped. */
export interface LinkTarget {
  readonly href: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export type ResolvePage = (id: string, heading: string | undefined) => LinkTarget;
export type ResolveTerm = (id: string) => LinkTarget;

/** `[label](address)`, with an optional title that is not read. */
export const MARKDOWN_LINK = /\[([^\][]*)\]\(\s*([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\s*\)/g;
const HTML_LINK = /\shref="((?:page|term):[^"]*)"/g;

/** Every markdown link of a text, in order. */
export function findLinks(text: string): readonly FoundLink[] {
  return [...text.matchAll(MARKDOWN_LINK)].map((match) => ({
    written: match[0],
    index: match.index,
    label: match[1] ?? '',
    ref: linkRef(match[2] ?? ''),
  }));
}

/** The text with every link reduced to its label, so that everything before and after keeps its place. */
export function blankAddresses(text: string): string {
  return text.replaceAll(MARKDOWN_LINK, (written, label: string) => ` ${label}`.padEnd(written.length));
}

/** The meaning of an address written in the content. */
export function linkRef(href: string): LinkRef {
  const [, kind, id, heading] = /^(page|term):([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  if (kind === 'page' && id !== undefined) return { kind, id, heading };
  if (kind === 'term' && id !== undefined) return { kind, id };
  return { kind: 'other', href };
}

/** Rendered HTML with the addresses of its `page:` and `term:` links filled in. */
export function resolveLinks(html: string, resolvePage: ResolvePage, resolveTerm: ResolveTerm): string {
  return html.replaceAll(HTML_LINK, (written, href: string) => {
    const target = resolved(linkRef(href), resolvePage, resolveTerm);
    return target === undefined ? written : ` ${attributes(target)}`;
  });
}

/** The target of a link; `undefined` for one that stands as written. */
export function resolved(ref: LinkRef, resolvePage: ResolvePage, resolveTerm: ResolveTerm): LinkTarget | undefined {
  if (ref.kind === 'page') return resolvePage(ref.id, ref.heading);
  return ref.kind === 'term' ? resolveTerm(ref.id) : undefined;
}

/** The attributes of a link, escaped. */
export function attributes({ href, attributes: others = {} }: LinkTarget): string {
  return Object.entries({ href, ...others })
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
}

/** Text made safe for HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
