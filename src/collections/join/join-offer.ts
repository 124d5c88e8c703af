import type { Day } from '../../domain/index.ts';
import { inForceOn, lawsOf, textsInForce } from '../law-texts.ts';
import type { Offer, TermEntry, YouSaidEntry } from '../offer.ts';
import { ofSchema } from '../reading/page-schemas.ts';
import { joinEntitlements } from './join-entitlements.ts';
import { joinGuides } from './join-guides.ts';
import { rendered, translationOf } from './pick-page.ts';
import type { AnySourcePage, OfferSource } from './source-page.ts';

/**
 * The offer of a council in a language, as it stands in law on a day. Words that have no translation stay
 * English, and the entry says so. Pure: the same for the checks, the tests and the site.
 */
export function joinOffer({ council, pages, rates, helplines, laws, holidays }: OfferSource, locale: string, on: Day): Offer {
  const states = lawsOf(laws, council);
  const isInForce = inForceOn(states, on);
  return {
    council,
    locale,
    entitlements: textsInForce(joinEntitlements(pages, locale, states), isInForce),
    guides: textsInForce(joinGuides(pages, locale), isInForce),
    terms: textsInForce(joinTerms(pages, locale), isInForce),
    youSaid: textsInForce(joinYouSaid(pages), isInForce),
    helplines,
    rates,
    holidays: { coversFrom: holidays.coversFrom, coversUntil: holidays.coversUntil, days: holidays.days.map(({ day }) => day) },
  };
}

function joinYouSaid(pages: readonly AnySourcePage[]): readonly YouSaidEntry[] {
  return ofSchema(pages, 'youSaid')
    .map(({ place, data, html }) => ({ ...data, id: place.id, html }))
    .toSorted((a, b) => b.id.localeCompare(a.id, 'en'));
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
