import arabic from '../../../content/ui/ar.json' with { type: 'json' };
import english from '../../../content/ui/en.json' with { type: 'json' };

/** The words of the interface, so that a test finds a button by what a person reads on it. */
export const WORDS = { en: english, ar: arabic } as const;

/** One page of each kind, and the same in Arabic: translated, and standing in English for a missing translation. */
export const PAGE_KINDS = [
  '/',
  '/money/',
  '/money/setting-up-home-allowance/',
  '/rights/relevant/',
  '/help-now/',
  '/contact/',
  '/about/words/',
  '/about/words/a-c/',
  '/search/',
  '/a-z/',
  '/check/',
  '/404.html',
  '/ar/',
  '/ar/rights/relevant/',
  '/ar/help-now/',
  '/ar/search/',
  '/ar/money/council-tax/',
] as const;
