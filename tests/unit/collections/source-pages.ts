import { joinOffer } from '../../../src/collections/join/join-offer.ts';
import type { AnySourcePage } from '../../../src/collections/join/source-page.ts';
import type { EntitlementEntry, GuideEntry, Offer, Rate } from '../../../src/collections/offer.ts';
import { FIXTURE_DAY, soundContent } from '../../content/fixture.ts';

/** The sound fixture, joined in a language. `more` stands for pages the fixture does not have. */
export function soundOffer(locale: string, more: readonly AnySourcePage[] = [], on = FIXTURE_DAY): Offer {
  const content = soundContent();
  if (content.council === undefined || content.holidays === undefined) throw new Error('The sound fixture has no council or no bank holidays.');
  return joinOffer(
    {
      council: content.council.data,
      pages: [...content.pages.map((page) => ({ ...page, html: `<h2 id="raw">${page.body}</h2>` })), ...more],
      rates: content.rates.map(({ data }) => data),
      helplines: content.helplines.map(({ data }) => data),
      laws: content.laws.map(({ data }) => data),
      holidays: content.holidays.data,
    },
    locale,
    on,
  );
}

/** A page of the sound fixture, moved to another place and changed. */
export function pageLike(path: string, changes: Partial<AnySourcePage>): AnySourcePage {
  const page = soundContent().pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`The sound fixture has no ${path}.`);
  return { ...page, html: '', ...changes } as AnySourcePage;
}

export function entitlement(offer: Offer, id: string): EntitlementEntry {
  return found(offer.entitlements, id);
}

export function guide(offer: Offer, id: string): GuideEntry {
  return found(offer.guides, id);
}

export function rateAmounts(rates: readonly Pick<Rate, 'amount'>[] | undefined): readonly number[] | undefined {
  return rates?.map(({ amount }) => amount);
}

function found<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`The offer has no ${id}.`);
  return entry;
}
