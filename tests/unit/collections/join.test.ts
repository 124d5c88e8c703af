import { describe, expect, test } from 'vitest';
import { sourceHash } from '../../../src/collections/join/source-hash.ts';
import { toDomainEntitlement } from '../../../src/collections/to-domain-entitlement.ts';
import { entitlement, guide, pageLike, rateAmounts, soundOffer } from './source-pages.ts';

const ENGLISH = 'content/national/guides/en/rights-guide.md';
const ARABIC = 'content/national/guides/ar/rights-guide.md';

describe('a national page and the council', () => {
  test('what the council adds stands beside the national words, with its own sources', () => {
    const { words, local, councilOnly } = entitlement(soundOffer('en'), 'home-money');
    expect(words.steps).toEqual(['Ask the team.', 'Wait 5 days.']);
    expect(local?.words.steps).toEqual(['Ring the team.']);
    expect(local?.words.waitingTime).toBe('3 weeks');
    expect(local?.facts.sources[0]?.level).toBe('local-offer');
    expect(councilOnly).toBe(false);
  });

  test('a page without an addition has no local part', () => {
    expect(entitlement(soundOffer('en'), 'adviser').local).toBeUndefined();
  });

  test('a page of the council alone says so', () => {
    const own = pageLike(ENGLISH, { path: 'content/councils/testshire/guides/en/rent-desk.md', place: { kind: 'guide', scope: 'testshire', locale: 'en', id: 'rent-desk' } });
    expect(guide(soundOffer('en', [own]), 'rent-desk').councilOnly).toBe(true);
    expect(guide(soundOffer('en', [own]), 'rights-guide').councilOnly).toBe(false);
  });

  test('headings of the two parts never share an id', () => {
    const { headings, local } = entitlement(soundOffer('en'), 'home-money');
    expect(headings.map(({ id }) => id)).toEqual(['what-you-get', 'who-it-is-for']);
    expect(local?.headings.map(({ id }) => id)).toEqual(['local-how-to-ask-here']);
  });
});

describe('a page in another language', () => {
  test('takes its words from the translation and its facts from the English', () => {
    const { words, facts, contentLocale, sourcePath, topic } = guide(soundOffer('ar'), 'rights-guide');
    expect(words.title).toBe('دليل الحقوق');
    expect(topic).toBe('rights');
    expect(facts.owner).toBe('project');
    expect(contentLocale).toBe('ar');
    expect(sourcePath).toBe(ARABIC);
  });

  test('has the heading ids of the English, so that links hold', () => {
    const { headings, html } = guide(soundOffer('ar'), 'rights-guide');
    expect(headings).toEqual([{ id: 'how-it-works', depth: 2, text: 'كيف يعمل' }]);
    expect(html).toContain('<h2 id="how-it-works">');
  });

  test('falls back to English, and says that the words are English', () => {
    const { words, contentLocale, translation } = guide(soundOffer('ar'), 'work-guide');
    expect(words.title).toBe('A guide to work');
    expect(contentLocale).toBe('en');
    expect(translation).toEqual({ kind: 'missing' });
  });

  test("the council's part falls back by itself", () => {
    expect(entitlement(soundOffer('ar'), 'home-money').local).toMatchObject({ contentLocale: 'en', translation: { kind: 'missing' } });
  });

  test('an English page read in English is the source', () => {
    expect(guide(soundOffer('en'), 'rights-guide').translation).toEqual({ kind: 'source' });
  });

  test('a language the council does not name falls back wholly', () => {
    expect(new Set(soundOffer('ti').guides.map(({ contentLocale }) => contentLocale))).toEqual(new Set(['en']));
  });
});

describe('how a translation stands', () => {
  const english = pageLike(ENGLISH, {});
  const current = sourceHash(english);
  const standing = (translation: object) => {
    const page = pageLike(ARABIC, {});
    const changed = { ...page, data: { ...page.data, translation }, path: `${ARABIC}.x`, place: { ...page.place, locale: 'fa' } } as typeof page;
    return guide(soundOffer('fa', [changed]), 'rights-guide').translation;
  };

  test('a machine draft that nobody has checked', () => {
    expect(standing({ of: current, by: 'machine-draft' })).toEqual({ kind: 'machine-draft' });
  });

  test('checked by a person', () => {
    const record = { of: current, by: 'machine-draft', reviewedBy: 'interpreter', reviewedOn: '2026-11-20' };
    expect(standing(record)).toEqual({ kind: 'reviewed', by: 'interpreter', on: '2026-11-20' });
  });

  test('made by a person', () => {
    expect(standing({ of: current, by: 'translator' })).toEqual({ kind: 'reviewed', by: 'translator' });
  });

  test('out of date once the English has changed, even when a person had checked it', () => {
    const record = { of: 'of-older-words', by: 'machine-draft', reviewedBy: 'interpreter', reviewedOn: '2026-11-20' };
    expect(standing(record)).toEqual({ kind: 'out-of-date' });
  });
});

describe('the facts the rules need', () => {
  test('an amount the council names takes the place of the national one', () => {
    const offer = soundOffer('en');
    expect(rateAmounts(toDomainEntitlement(entitlement(offer, 'home-money'), offer.rates).rates)).toEqual([3300]);
  });

  test('without one the national rows stand', () => {
    const offer = soundOffer('en');
    const national = { ...entitlement(offer, 'home-money'), local: undefined };
    expect(rateAmounts(toDomainEntitlement(national, offer.rates).rates)).toEqual([3000]);
  });

  test('an entry that is not money has no rates', () => {
    const offer = soundOffer('en');
    expect(toDomainEntitlement(entitlement(offer, 'adviser'), offer.rates).rates).toBeUndefined();
  });

  test('first the one to ask can tell, then the one who decides', () => {
    const offer = soundOffer('en');
    const entry = entitlement(offer, 'adviser');
    const asked = { ...entry, facts: { ...entry.facts, ask: 'virtual-school' as const } };
    expect(toDomainEntitlement(asked, offer.rates).whoCanTell).toEqual(['virtual-school', 'leaving-care-team']);
    expect(toDomainEntitlement(entry, offer.rates).whoCanTell).toEqual(['leaving-care-team']);
  });
});
