import { defineCollection } from 'astro:content';
import { CONTENT_DIR, readBuildSettings } from './collections/build-settings.ts';
import { collectionPatterns } from './collections/collection-patterns.ts';
import { pageFiles } from './collections/page-files-loader.ts';
import { PAGE_SCHEMAS, type PageSchemaId } from './collections/reading/page-schemas.ts';
import { bankHolidays } from './collections/schemas/bank-holidays.ts';
import { council } from './collections/schemas/council.ts';
import { helpline } from './collections/schemas/helpline.ts';
import { law } from './collections/schemas/law.ts';
import { rate } from './collections/schemas/rate.ts';
import { yamlRows } from './collections/yaml-rows-loader.ts';

const { id: councilId } = readBuildSettings(process.env).council;
const patterns = collectionPatterns(CONTENT_DIR, councilId);
const councilDir = `${CONTENT_DIR}/councils/${councilId}`;

/** One collection for each schema of page files, and one for each YAML file. */
export const collections = {
  entitlement: pages('entitlement'),
  entitlementAddition: pages('entitlementAddition'),
  entitlementTranslation: pages('entitlementTranslation'),
  additionTranslation: pages('additionTranslation'),
  guide: pages('guide'),
  guideAddition: pages('guideAddition'),
  guideTranslation: pages('guideTranslation'),
  guideAdditionTranslation: pages('guideAdditionTranslation'),
  term: pages('term'),
  termTranslation: pages('termTranslation'),
  youSaid: pages('youSaid'),
  rate: defineCollection({ loader: yamlRows([`${CONTENT_DIR}/national/rates.yaml`, `${councilDir}/rates.yaml`]), schema: rate }),
  helpline: defineCollection({ loader: yamlRows([`${CONTENT_DIR}/national/helplines.yaml`]), schema: helpline }),
  law: defineCollection({ loader: yamlRows([`${CONTENT_DIR}/national/laws.yaml`]), schema: law }),
  bankHolidays: defineCollection({ loader: yamlRows([`${CONTENT_DIR}/national/bank-holidays.yaml`]), schema: bankHolidays }),
  council: defineCollection({ loader: yamlRows([`${councilDir}/council.yaml`]), schema: council }),
};

// The type of the schema is the type of the collection's entries, so it must not be widened.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function pages<Id extends PageSchemaId>(schemaId: Id) {
  return defineCollection({ loader: pageFiles(CONTENT_DIR, patterns[schemaId]), schema: PAGE_SCHEMAS[schemaId] });
}
