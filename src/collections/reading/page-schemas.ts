import { entitlementAddition } from '../schemas/entitlement-addition.ts';
import { entitlement } from '../schemas/entitlement.ts';
import { guideAddition } from '../schemas/guide-addition.ts';
import { guide } from '../schemas/guide.ts';
import { term } from '../schemas/term.ts';
import {
  additionTranslation,
  entitlementTranslation,
  guideAdditionTranslation,
  guideTranslation,
  termTranslation,
} from '../schemas/translations.ts';
import { NATIONAL, type Place } from './place.ts';

/** The schema of each kind of page file. */
export const PAGE_SCHEMAS = {
  entitlement,
  entitlementAddition,
  entitlementTranslation,
  additionTranslation,
  guide,
  guideAddition,
  guideTranslation,
  guideAdditionTranslation,
  term,
  termTranslation,
} as const;
export type PageSchemaId = keyof typeof PAGE_SCHEMAS;

/** The language facts and first words are written in. */
export const SOURCE_LOCALE = 'en';

export type PagePlace = Extract<Place, { kind: 'entitlement' | 'guide' | 'term' }>;

/** Which schema a page file has. `nationalIds`: ids of the national pages of the same kind. */
export function pageSchemaId(place: PagePlace, nationalIds: ReadonlySet<string>): PageSchemaId {
  const isTranslation = place.locale !== SOURCE_LOCALE;
  const isAddition = place.scope !== NATIONAL && nationalIds.has(place.id);
  if (place.kind === 'term') return isTranslation ? 'termTranslation' : 'term';
  if (place.kind === 'guide') {
    if (isAddition) return isTranslation ? 'guideAdditionTranslation' : 'guideAddition';
    return isTranslation ? 'guideTranslation' : 'guide';
  }
  if (isAddition) return isTranslation ? 'additionTranslation' : 'entitlementAddition';
  return isTranslation ? 'entitlementTranslation' : 'entitlement';
}

/** The pages of one schema. */
export function ofSchema<P extends { readonly schemaId: PageSchemaId }, Id extends PageSchemaId>(
  pages: readonly P[],
  schemaId: Id,
): readonly Extract<P, { readonly schemaId: Id }>[] {
  return pages.filter((page): page is Extract<P, { readonly schemaId: Id }> => page.schemaId === schemaId);
}
