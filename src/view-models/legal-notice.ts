import type { EntitlementFacts } from '../collections/offer.ts';
import { legalObstacle } from '../domain/index.ts';
import { formatDay } from '../i18n/format.ts';
import type { Html } from './parts.ts';
import type { SiteContext } from './site.ts';

/** Where an entry stands in law on the day the site speaks for, in plain words; `undefined` when it simply holds. */
export function legalNotice({ t, tag, on }: SiteContext, legalState: EntitlementFacts['legalState']): Html | undefined {
  const obstacle = legalObstacle(legalState, on);
  if (obstacle === undefined) return undefined;
  switch (obstacle.code) {
    case 'starts-on':
      return t(legalState.state === 'announced' ? 'entry.legal.announcedFrom' : 'entry.legal.enactedFrom', {
        day: formatDay(tag, obstacle.on),
      });
    case 'not-in-force-yet':
      return t('entry.legal.enacted-not-in-force');
    case 'announced':
      return t('entry.legal.announced');
    case 'ended':
      return obstacle.on === undefined ? t('entry.legal.ended') : t('entry.legal.endedOn', { day: formatDay(tag, obstacle.on) });
  }
}
