import { inlineHtml } from '../collections/inline.ts';
import type { Html } from './parts.ts';
import { hrefOf, termHref, type SiteContext } from './site.ts';
import { tokenHtml } from './text.ts';

/** A line on a page with no foot to explain words at, such as a list of many entries: words lead to the page of all words. */
export function shortLine(context: SiteContext, text: string): Html {
  return inlineHtml(text, {
    token: (ref) => tokenHtml(context, ref),
    page: (id, heading) => ({ href: `${hrefOf(context, id)}${heading === undefined ? '' : `#${heading}`}` }),
    term: (id) => ({ href: termHref(context, id) }),
  });
}
