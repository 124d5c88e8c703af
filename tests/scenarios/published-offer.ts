import { join } from 'node:path';
import { joinOffer } from '../../src/collections/join/join-offer.ts';
import type { Offer } from '../../src/collections/offer.ts';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import { readFiles } from '../../src/collections/reading/read-files.ts';
import { toDomainEntitlement } from '../../src/collections/to-domain-entitlement.ts';
import { todayInEngland } from '../../src/collections/build-settings.ts';
import type { Day, Entitlement } from '../../src/domain/index.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** Everything a council's checker looks at, from the content as it is published. */
export function publishedEntitlements(councilId: string, on: Day = todayInEngland()): readonly Entitlement[] {
  const { entitlements, rates } = publishedOffer(councilId, on);
  return entitlements.map((entry) => toDomainEntitlement(entry, rates));
}

/** A council's offer in English, from the content as it is published; without the words of the bodies. */
export function publishedOffer(councilId: string, on: Day = todayInEngland()): Offer {
  const content = loadContent(readFiles(CONTENT), councilId);
  if (content.council === undefined || content.holidays === undefined) throw new Error(`No council.yaml for ${councilId}, or no bank holidays.`);
  return joinOffer(
    {
      council: content.council.data,
      pages: content.pages.map((page) => ({ ...page, html: '' })),
      rates: content.rates.map(({ data }) => data),
      helplines: content.helplines.map(({ data }) => data),
      laws: content.laws.map(({ data }) => data),
      holidays: content.holidays.data,
    },
    'en',
    on,
  );
}
