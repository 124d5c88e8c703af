import type { YouSaidEntry } from '../collections/offer.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { atom, type AtomEntry } from './atom.ts';
import { siteContext, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { FEED, YOU_SAID_PATH } from './you-said.ts';
import { newestOf } from './you-said-years.ts';

/** The newest of "You said, we did" as an Atom feed, in English. @param site the address of the site */
export async function youSaidFeed(site: URL): Promise<string> {
  const context = await siteContext(SOURCE_LOCALE);
  return feedOf(context, site);
}

export function feedOf(context: SiteContext, site: URL): string {
  const { offer, on, t } = context;
  const entries = newestOf(offer.youSaid);
  const page = new URL(pathFor(SOURCE_LOCALE, YOU_SAID_PATH), site).href;
  return atom({
    id: page,
    title: t('youSaid.feedTitle', { council: offer.council.shortName }),
    self: new URL(FEED, site).href,
    page,
    author: offer.council.name,
    updated: entries[0]?.date ?? on,
    entries: entries.map((entry) => atomEntry(context, entry, page)),
  });
}

function atomEntry(context: SiteContext, entry: YouSaidEntry, page: string): AtomEntry {
  const { plain } = pageText(context);
  const { t } = context;
  const { said, did, whyNotYet, decidedBy, status } = entry;
  const lines = [
    [t('youSaid.said'), said],
    [t(status === 'doing' ? 'youSaid.doing' : 'youSaid.changed'), did],
    [t('youSaid.why'), whyNotYet],
    [t('youSaid.decided'), decidedBy],
  ].flatMap(([label = '', words]) => (words === undefined ? [] : `${label}: ${plain(words)}`));
  const address = `${page}#${entry.id}`;
  return { id: address, title: `${t(`youSaid.status.${status}`)}: ${plain(entry.title)}`, page: address, updated: entry.date, text: lines.join('\n') };
}
