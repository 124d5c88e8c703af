import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_LOCALE, type PageSchemaId } from './reading/page-schemas.ts';

/**
 * Glob patterns, inside the content folder, of the files of one schema for one council. They must
 * sort files as `pageSchemaId` does; a test holds the two together.
 */
export function collectionPatterns(contentDir: string, council: string): Readonly<Record<PageSchemaId, string[]>> {
  const entitlements = patternsOf(contentDir, council, 'entitlements');
  const guides = patternsOf(contentDir, council, 'guides');
  return {
    entitlement: entitlements.pages,
    entitlementAddition: entitlements.additions,
    entitlementTranslation: entitlements.pageTranslations,
    additionTranslation: entitlements.additionTranslations,
    guide: guides.pages,
    guideAddition: guides.additions,
    guideTranslation: guides.pageTranslations,
    guideAdditionTranslation: guides.additionTranslations,
    term: [`national/terms/${SOURCE_LOCALE}/*.md`],
    termTranslation: [`national/terms/!(${SOURCE_LOCALE})/*.md`],
    youSaid: [`councils/${council}/you-said/!(README).md`],
  };
}

interface FolderPatterns {
  readonly pages: string[];
  readonly additions: string[];
  readonly pageTranslations: string[];
  readonly additionTranslations: string[];
}

function patternsOf(contentDir: string, council: string, folder: string): FolderPatterns {
  const nationalIds = markdownIds(join(contentDir, 'national', folder, SOURCE_LOCALE));
  // A pattern of no alternatives would match everything.
  const ids = nationalIds.length === 0 ? '.none' : nationalIds.join('|');
  const own = `councils/${council}/${folder}`;
  const other = `!(${SOURCE_LOCALE})`;
  return {
    pages: [`national/${folder}/${SOURCE_LOCALE}/*.md`, `${own}/${SOURCE_LOCALE}/!(${ids}).md`],
    additions: [`${own}/${SOURCE_LOCALE}/@(${ids}).md`],
    pageTranslations: [`national/${folder}/${other}/*.md`, `${own}/${other}/!(${ids}).md`],
    additionTranslations: [`${own}/${other}/@(${ids}).md`],
  };
}

function markdownIds(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []));
  } catch {
    return [];
  }
}
