import type { Expected } from './one-fault.ts';

/** Faults that keep people from finding a page: each fixture, and the one problem it has. */
export const FAULTS_IN_SEARCH: Readonly<Record<string, Expected>> = {
  'letters-of-another-language': {
    check: 'letters',
    at: 'national/guides/ar/rights-guide.md:9',
    says: 'The letter ک (U+06A9) belongs to another language, and a search would not find this word.',
    mend: 'Write ك (U+0643) instead.',
  },
  'few-search-terms': {
    check: 'search-terms',
    severity: 'note',
    at: 'national/guides/en/in-custody.md:16',
    says: 'Fewer than 3 other words are given for this page, so few searches find it.',
    mend: 'searchTerms: [kicked out, evicted, sofa surfing]',
  },
};
