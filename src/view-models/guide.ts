import type { GuideEntry } from '../collections/offer.ts';
import { locale } from '../i18n/locales.ts';
import type { Html, LocalPartView, ReviewView, SourceView } from './parts.ts';
import { localeOf, type SiteContext } from './site.ts';
import { reviewView, sourceViews } from './sources.ts';
import type { PageText } from './text.ts';

/** `{{tool}}` on a line of its own, once the body is HTML. */
const TOOL_PLACE = /<p>\s*\{\{\s*tool\s*\}\}\s*<\/p>/;

/** Everything the page of one guide shows, besides its shell. */
export interface GuideParts {
  readonly kind: 'guide';
  readonly body: Html;
  /** Each heading is a moment, first to last. */
  readonly isTimeline: boolean;
  /** What follows the tool, on a page that has one. */
  readonly afterTool?: Html;
  readonly local?: LocalPartView;
  readonly sources: readonly SourceView[];
  readonly review: ReviewView;
}

export function guideParts(context: SiteContext, entry: GuideEntry, text: PageText): GuideParts {
  const { local } = entry;
  const [before = '', after] = entry.html.split(TOOL_PLACE);
  return {
    kind: 'guide',
    body: text.body(before),
    isTimeline: entry.facts.timeline,
    ...(after === undefined ? {} : { afterTool: text.body(after) }),
    ...(local === undefined ? {} : { local: localPart(context, local, text) }),
    sources: sourceViews(context, entry.facts.sources),
    review: reviewView(context, entry.facts),
  };
}

function localPart(context: SiteContext, local: NonNullable<GuideEntry['local']>, { in: textIn }: PageText): LocalPartView {
  const text = textIn(local.contentLocale);
  const { tag, dir } = locale(localeOf(local.contentLocale));
  return {
    heading: context.t('entry.inCouncil', { council: context.offer.council.shortName }),
    lang: tag,
    dir,
    facts: [],
    body: text.body(local.html),
    steps: [],
    sources: sourceViews(context, local.facts.sources),
    review: reviewView(context, local.facts),
  };
}
