import { headingsLike, headingsOf, withHeadingIds } from '../prose/headings.ts';
import type { Rendered } from '../offer.ts';
import { SOURCE_LOCALE, type PageSchemaId } from '../reading/page-schemas.ts';
import { sourceHash } from './source-hash.ts';
import type { SourcePage } from './source-page.ts';
import { translationState } from './translation-state.ts';

type TranslationSchemaId = Extract<PageSchemaId, `${string}ranslation`>;

/** The translation of an English page into a language, if there is one. */
export function translationOf<Id extends TranslationSchemaId>(
  english: SourcePage,
  translations: readonly SourcePage<Id>[],
  locale: string,
): SourcePage<Id> | undefined {
  return translations.find(
    ({ place }) => place.locale === locale && place.id === english.place.id && place.scope === english.place.scope,
  );
}

/**
 * The body in the language asked for, or in English, with its state.
 * @param idPrefix stands before heading ids where two bodies share a page
 */
export function rendered(
  english: SourcePage,
  translation: SourcePage<TranslationSchemaId> | undefined,
  locale: string,
  idPrefix = '',
): Rendered {
  const englishHeadings = headingsOf(english.body).map((heading) => ({ ...heading, id: `${idPrefix}${heading.id}` }));
  const shown = translation ?? english;
  const headings = translation === undefined ? englishHeadings : headingsLike(translation.body, englishHeadings);
  return {
    html: withHeadingIds(shown.html, headings),
    headings,
    contentLocale: shown.place.locale,
    translation:
      translation === undefined
        ? { kind: locale === SOURCE_LOCALE ? 'source' : 'missing' }
        : translationState(translation.data.translation, sourceHash(english)),
    sourcePath: shown.path,
  };
}
