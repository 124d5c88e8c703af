import type { LegalState } from '../../domain/index.ts';
import { legalStateOf } from '../law-texts.ts';
import type { EntitlementEntry, EntitlementFacts, EntitlementWords, LocalEntitlement, Provenance } from '../offer.ts';
import { ofSchema } from '../reading/page-schemas.ts';
import { NATIONAL } from '../reading/place.ts';
import type { EntitlementData } from '../schemas/entitlement.ts';
import type { EntitlementTranslationData } from '../schemas/translations.ts';
import { rendered, translationOf } from './pick-page.ts';
import type { AnySourcePage, SourcePage } from './source-page.ts';

/** Heading ids of the council's part start with this, because it shares the page with the national part. */
export const LOCAL_ID_PREFIX = 'local-';

/**
 * Entitlements in one language: facts with words, national with the council's part.
 * @param laws where each law of laws.yaml stands
 */
export function joinEntitlements(
  pages: readonly AnySourcePage[],
  locale: string,
  laws: ReadonlyMap<string, LegalState>,
): readonly EntitlementEntry[] {
  const translations = ofSchema(pages, 'entitlementTranslation');
  const additions = ofSchema(pages, 'entitlementAddition');
  const additionTranslations = ofSchema(pages, 'additionTranslation');
  return ofSchema(pages, 'entitlement').map((page) => {
    const translation = translationOf(page, translations, locale);
    const addition = additions.find(({ place }) => place.id === page.place.id);
    return {
      ...rendered(page, translation, locale),
      id: page.place.id,
      topic: page.data.topic,
      facts: entitlementFacts(page.data, laws),
      words: translatedWords(page.data, translation?.data),
      english: {
        title: page.data.title,
        message: page.data.message,
        writeInPlan: page.data.writeInPlan,
        quote: page.data.ifRefused.quote,
        training: page.data.training,
      },
      local: addition && localEntitlement(addition, translationOf(addition, additionTranslations, locale), locale),
      councilOnly: page.place.scope !== NATIONAL,
    };
  });
}

/** Keys every page has, without the rest. */
export function provenanceOf({ sources, owner, reviewBy, changed }: Provenance): Provenance {
  return { sources, owner, reviewBy, changed };
}

function entitlementFacts(data: EntitlementData, laws: ReadonlyMap<string, LegalState>): EntitlementFacts {
  const { kind, force, who, notWho, howMuch, decides, unlocks, principles, lgsl, sensitive, offlineFirst } = data;
  return {
    ...{ kind, force, who, notWho, howMuch, decides, unlocks, principles, lgsl, sensitive, offlineFirst },
    ...provenanceOf(data),
    legalState: legalStateOf(data.legalState, laws),
    when: { from: data.when?.from, until: data.when?.until },
    ask: data.howToGet.ask,
    form: data.howToGet.form,
    refusalRoute: data.ifRefused.route,
  };
}

/** The translation's words where there is one. A deadline it leaves out stays English. */
function translatedWords(english: EntitlementData, translation: EntitlementTranslationData | undefined): EntitlementWords {
  const { title, summary, searchTerms, howToGet, ifRefused, message, writeInPlan, traps } = translation ?? english;
  return {
    ...{ title, summary, searchTerms, message, writeInPlan, traps },
    steps: howToGet.steps,
    bring: howToGet.bring,
    deadline: translation?.when?.deadline ?? english.when?.deadline,
    refusalSteps: ifRefused.steps,
  };
}

function localEntitlement(
  addition: SourcePage<'entitlementAddition'>,
  translation: SourcePage<'additionTranslation'> | undefined,
  locale: string,
): LocalEntitlement {
  const { howMuch, ask, targetDays } = addition.data;
  const { summary, steps, bring, waitingTime, traps } = translation?.data ?? addition.data;
  return {
    ...rendered(addition, translation, locale, LOCAL_ID_PREFIX),
    facts: { ...provenanceOf(addition.data), howMuch, ask, targetDays },
    words: { summary, steps, bring, waitingTime, traps },
  };
}
