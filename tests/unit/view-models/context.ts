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
  return { tag, t: translator(tag), offer: { ...offer, youSaid: youSaid ?? offer.youSaid }, on: FIXTURE_DAY };
}

/** An answer of that day. */
export function saidOn(day: string, more: Partial<YouSaidEntry> = {}): YouSaidEntry {
  return { id: `${day}-letters`, date: day as Day, title: 'Letters', said: 'Hard to read.', status: 'done', did: 'Plain now.', decidedBy: 'The team.', about: ['home-help'], html: '', ...more };
}
