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
import { youSaid } from '../schemas/you-said.ts';
import { NATIONAL, SOURCE_LOCALE, type Place } from './place.ts';

export { SOURCE_LOCALE };

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
  youSaid,
} as const;
export type PageSchemaId = keyof typeof PAGE_SCHEMAS;

export type PagePlace = Extract<Place, { kind: 'entitlement' | 'guide' | 'term' | 'you-said' }>;

/** Which schema a page file has. `nationalIds`: ids of the national pages of the same kind. */
export function pageSchemaId(place: PagePlace, nationalIds: ReadonlySet<string>): PageSchemaId {
  const isTranslation = place.locale !== SOURCE_LOCALE;
  const isAddition = place.scope !== NATIONAL && nationalIds.has(place.id);
  if (place.kind === 'you-said') return 'youSaid';
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
