import { vi } from 'vitest';
import type { YouSaidEntry } from '../../../src/collections/offer.ts';
import type { Day } from '../../../src/domain/index.ts';
import { translator } from '../../../src/i18n/translator.ts';
import type { SiteContext } from '../../../src/view-models/site.ts';
import { FIXTURE_DAY } from '../../content/fixture.ts';
import { soundOffer } from '../collections/source-pages.ts';

// Astro's collections exist only inside its build.
vi.mock('../../../src/collections/load-offer.ts', () => ({ loadOffer: () => Promise.reject(new Error('not in a test')) }));

/** The site of the sound fixture in a language. */
export function soundContext(tag: 'en' | 'ar', youSaid?: readonly YouSaidEntry[]): SiteContext {
  const offer = soundOffer(tag);
  const guides = offer.guides.flatMap((guide, index) => (index === 0 ? [guide, { ...guide, id: LED_TO }] : [guide]));
  return { tag, t: translator(tag), offer: { ...offer, guides, youSaid: youSaid ?? offer.youSaid }, on: FIXTURE_DAY };
}

/** A page that the words of the interface lead to, and the fixture does not have. */
const LED_TO = 'privacy';

/** An answer of that day. */
export function saidOn(day: string, more: Partial<YouSaidEntry> = {}): YouSaidEntry {
  return { id: `${day}-letters`, date: day as Day, title: 'Letters', said: 'Hard to read.', status: 'done', did: 'Plain now.', decidedBy: 'The team.', about: ['home-help'], html: '', ...more };
}
