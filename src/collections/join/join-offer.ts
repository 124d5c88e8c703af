import type { Offer, TermEntry } from '../offer.ts';
import { ofSchema } from '../reading/page-schemas.ts';
import { joinEntitlements } from './join-entitlements.ts';
import { joinGuides } from './join-guides.ts';
import { rendered, translationOf } from './pick-page.ts';
import type { AnySourcePage, OfferSource } from './source-page.ts';

/**
 * The offer of a council in a language. Words that have no translation stay English, and the
 * entry says so. Pure: the same for the checks, the tests and the site.
 */
export function joinOffer({ council, pages, rates, helplines }: OfferSource, locale: string): Offer {
  return {
    council,
    locale,
    entitlements: joinEntitlements(pages, locale),
    guides: joinGuides(pages, locale),
    terms: joinTerms(pages, locale),
    helplines,
    rates,
  };
}

function joinTerms(pages: readonly AnySourcePage[], locale: string): readonly TermEntry[] {
  const translations = ofSchema(pages, 'termTranslation');
  return ofSchema(pages, 'term').map((page) => {
    const translation = translationOf(page, translations, locale);
    const { title, short, alsoSaid } = translation?.data ?? page.data;
    return {
      ...rendered(page, translation, locale),
      id: page.place.id,
      words: { title, short, alsoSaid },
      englishTitle: page.data.title,
    };
  });
}
