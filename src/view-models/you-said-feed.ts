import type { YouSaidEntry } from '../collections/offer.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { siteContext, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { xml } from './xml.ts';
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
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${xml(t('youSaid.feedTitle', { council: offer.council.shortName }))}</title>
  <id>${xml(page)}</id>
  <link rel="self" type="application/atom+xml" href="${xml(new URL(FEED, site).href)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
  <author><name>${xml(offer.council.name)}</name></author>
  <updated>${entries[0]?.date ?? on}T00:00:00Z</updated>
${entries.map((entry) => entryOf(context, entry, page)).join('')}</feed>
`;
}

function entryOf(context: SiteContext, entry: YouSaidEntry, page: string): string {
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
  return `  <entry>
    <title>${xml(`${t(`youSaid.status.${status}`)}: ${plain(entry.title)}`)}</title>
    <id>${xml(address)}</id>
    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <updated>${entry.date}T00:00:00Z</updated>
    <content type="text">${xml(lines.join('\n'))}</content>
  </entry>
`;
}
