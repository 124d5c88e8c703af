import { getCollection, type CollectionEntry } from 'astro:content';
import type { Day } from '../domain/index.ts';
import { joinOffer } from './join/join-offer.ts';
import type { AnySourcePage } from './join/source-page.ts';
import type { Offer } from './offer.ts';
import { PAGE_SCHEMAS, type PagePlace, type PageSchemaId } from './reading/page-schemas.ts';
import { placeOf } from './reading/place.ts';

/**
 * The offer of a council in a language, as it stands in law on a day, with its bodies rendered by Astro. Server side only.
 * Astro's collections hold one council at a time (`COUNCIL`); asking for another is a bug.
 */
export async function loadOffer({ council, locale, on }: { readonly council: string; readonly locale: string; readonly on: Day }): Promise<Offer> {
  const councils = await getCollection('council');
  const data = councils.map((entry) => entry.data).find(({ id }) => id === council);
  if (data === undefined) throw new Error(`This build is for ${councils[0]?.data.id ?? 'no council'}, not for ${council}.`);
  const [holidays] = await getCollection('bankHolidays');
  if (holidays === undefined) throw new Error('content/national/bank-holidays.yaml is missing.');
  const pages = await Promise.all((Object.keys(PAGE_SCHEMAS) as PageSchemaId[]).map(sourcePages));
  return joinOffer(
    {
      council: data,
      pages: pages.flat(),
      rates: (await getCollection('rate')).map((entry) => entry.data),
      helplines: (await getCollection('helpline')).map((entry) => entry.data),
      laws: (await getCollection('law')).map((entry) => entry.data),
      holidays: holidays.data,
    },
    locale,
    on,
  );
}

async function sourcePages(schemaId: PageSchemaId): Promise<readonly AnySourcePage[]> {
  const entries = await getCollection(schemaId);
  return entries.map((entry) => sourcePage(schemaId, entry)).toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
}

function sourcePage(schemaId: PageSchemaId, entry: CollectionEntry<PageSchemaId>): AnySourcePage {
  return {
    schemaId,
    place: placeOf(entry.id) as PagePlace,
    path: entry.filePath ?? entry.id,
    data: entry.data,
    body: entry.body ?? '',
    html: entry.rendered?.html ?? '',
    // The collection of a schema holds files of that schema only.
  } as AnySourcePage;
}
