import type { Provenance, Source } from '../collections/offer.ts';
import { formatDay } from '../i18n/format.ts';
import type { ReviewView, SourceView } from './parts.ts';
import type { SiteContext } from './site.ts';

export function sourceViews({ t, tag }: SiteContext, sources: readonly Source[]): readonly SourceView[] {
  return sources.map((source) => {
    const caution = cautionFor({ t }, source);
    return {
      level: t(`sources.level.${source.level}`),
      title: source.title,
      href: source.url,
      checked: t('sources.checked', { day: formatDay(tag, source.checkedOn) }),
      ...(source.provision === undefined ? {} : { provision: source.provision }),
      ...(caution === undefined ? {} : { caution }),
    };
  });
}

/** Who looks after a page, when its sources were last checked, and when they will be again. */
export function reviewView({ t, tag }: SiteContext, { sources, reviewBy, owner }: Provenance): ReviewView {
  const oldest = sources.map(({ checkedOn }) => checkedOn).toSorted().at(0);
  return {
    lastChecked: t('review.lastChecked', { day: oldest === undefined ? '' : formatDay(tag, oldest) }),
    next: t('review.next', { day: formatDay(tag, reviewBy) }),
    owner: t('review.owner', { owner: owner === 'project' ? t('review.project') : owner }),
  };
}

function cautionFor({ t }: Pick<SiteContext, 't'>, { evidence }: Source): string | undefined {
  switch (evidence) {
    case 'read':
      return undefined;
    case 'part-read':
      return t('sources.partRead');
    case 'not-read':
      return t('sources.unread');
  }
}
