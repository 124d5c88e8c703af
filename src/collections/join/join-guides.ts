import type { GuideEntry, LocalGuide } from '../offer.ts';
import { ofSchema } from '../reading/page-schemas.ts';
import { NATIONAL } from '../reading/place.ts';
import { LOCAL_ID_PREFIX, provenanceOf } from './join-entitlements.ts';
import { rendered, translationOf } from './pick-page.ts';
import type { AnySourcePage, SourcePage } from './source-page.ts';

/** Guides in one language, national with the council's part. */
export function joinGuides(pages: readonly AnySourcePage[], locale: string): readonly GuideEntry[] {
  const translations = ofSchema(pages, 'guideTranslation');
  const additions = ofSchema(pages, 'guideAddition');
  const additionTranslations = ofSchema(pages, 'guideAdditionTranslation');
  return ofSchema(pages, 'guide').map((page) => {
    const translation = translationOf(page, translations, locale);
    const addition = additions.find(({ place }) => place.id === page.place.id);
    const { aboutStatus, order, timeline, principles, sensitive, offlineFirst } = page.data;
    const { title, summary, searchTerms } = translation?.data ?? page.data;
    return {
      ...rendered(page, translation, locale),
      id: page.place.id,
      topic: page.data.topic,
      facts: { ...provenanceOf(page.data), aboutStatus, order, timeline, principles, sensitive, offlineFirst },
      words: { title, summary, searchTerms },
      english: { title: page.data.title },
      sheet: page.data.sheet,
      local: addition && localGuide(addition, translationOf(addition, additionTranslations, locale), locale),
      councilOnly: page.place.scope !== NATIONAL,
    };
  });
}

function localGuide(
  addition: SourcePage<'guideAddition'>,
  translation: SourcePage<'guideAdditionTranslation'> | undefined,
  locale: string,
): LocalGuide {
  return {
    ...rendered(addition, translation, locale, LOCAL_ID_PREFIX),
    facts: provenanceOf(addition.data),
    words: { summary: (translation?.data ?? addition.data).summary },
  };
}
