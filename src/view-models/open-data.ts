import type { EntitlementEntry } from '../collections/offer.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { pagePathOf, siteContext, type SiteContext } from './site.ts';
import { LEAVING_CARE_SERVICE } from './structured-data.ts';
import { pageText } from './text.ts';

/** Where the file with every entitlement is. */
export const ENTITLEMENTS_FILE = '/open-data/entitlements.json';

/** The whole offer as data, for councils, charities and researchers who want to use it again. */
export interface OpenData {
  /** The day the file speaks for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly council: { readonly name: string; readonly url: string; readonly sample: boolean };
  readonly licence: string;
  /** Number in the Local Government Services List. */
  readonly lgsl: number;
  readonly entitlements: readonly OpenEntitlement[];
}

export interface OpenEntitlement {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly kind: string;
  /** must: the law; should: government guidance; may: the council chooses; offer: something promised. */
  readonly force: string;
  readonly legalState: EntitlementEntry['facts']['legalState'];
  /** `true` for an entry only this council has. */
  readonly councilOnly: boolean;
  readonly sources: readonly { readonly level: string; readonly title: string; readonly provision?: string | undefined; readonly url: string; readonly checkedOn: string; readonly evidence: string }[];
  /** The day on which the source that was read longest ago was read. */
  readonly checkedOn: string;
  readonly url: string;
}

export async function openDataFile(): Promise<string> {
  return JSON.stringify(openData(await siteContext(SOURCE_LOCALE)), undefined, 1);
}

export function openData(context: SiteContext): OpenData {
  const { offer, on } = context;
  const { name, web, sample } = offer.council;
  return {
    on,
    council: { name, url: web, sample },
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    lgsl: LEAVING_CARE_SERVICE,
    entitlements: offer.entitlements.map((entry) => openEntitlement(context, entry)),
  };
}

function openEntitlement(context: SiteContext, entry: EntitlementEntry): OpenEntitlement {
  const { id, topic, facts, words, local, councilOnly } = entry;
  const { plain } = pageText(context);
  const sources = [...facts.sources, ...(local?.facts.sources ?? [])];
  return {
    id,
    title: plain(words.title),
    summary: plain(words.summary),
    topic,
    kind: facts.kind,
    force: facts.force,
    legalState: facts.legalState,
    councilOnly,
    sources: sources.map(({ level, title, provision, url, checkedOn, evidence }) => ({ level, title, provision, url, checkedOn, evidence })),
    checkedOn: sources.map(({ checkedOn }) => checkedOn).toSorted().at(0) ?? '',
    url: new URL(pathFor(context.tag, pagePathOf(entry)), context.offer.council.web).href,
  };
}
