import { describe, expect, it } from 'vitest';
import { readBuildSettings } from '../../src/collections/build-settings.ts';
import type { EntitlementEntry } from '../../src/collections/offer.ts';
import { REFUSAL_ROUTES } from '../../src/collections/schemas/closed-lists.ts';
import { PUBLISHED_LOCALES } from '../../src/i18n/translator.ts';
import { publishedOffer } from '../scenarios/published-offer.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { letterFaults } from './checks/letters.ts';

const { council, asOf } = readBuildSettings(process.env);
const { entitlements } = publishedOffer(council.id, asOf);
const site = readSite();

describe('after a no', () => {
  it.each(PUBLISHED_LOCALES)('every entry leads to a letter, or to the reason why there is none (%s)', (tag) =>
    expect(letterFaults(site, entitlements, tag)).toEqual([]));

  it.each(REFUSAL_ROUTES)('there is a page for something else: %s', (route) =>
    expect(site.addresses).toContain(`/say-something/complaint-letter/${route}/`));
});

describe('the check of letters notices', () => {
  const [some] = entitlements;
  if (some === undefined) throw new Error('There is no entitlement.');
  const about = (refusalRoute: EntitlementEntry['facts']['refusalRoute']): EntitlementEntry => ({
    ...some,
    id: 'a',
    topic: 'money',
    english: { ...some.english, quote: 'The law {{money:x}} says.' },
    facts: { ...some.facts, refusalRoute },
  });
  const entry = '<section aria-labelledby="refused"><a href="/say-something/complaint-letter/a/">Letter</a></section>';
  const sound = '<div class="letter">The law £3 says. [your name]</div><div class="letter">[when]</div>';
  const faultsOf = (page: string, letter: string, route: EntitlementEntry['facts']['refusalRoute'] = 'children-act-complaint') =>
    letterFaults(madeUpSite({ '/money/a/': page, '/say-something/complaint-letter/a/': letter }), [about(route)], 'en');

  it('no fault in a sound letter', () => expect(faultsOf(entry, sound)).toEqual([]));

  it.each([
    ['an entry with no way to it', '', sound, 'has no link to'],
    ['a letter that quotes nothing', entry, sound.replace('The law', ''), 'does not quote "The law"'],
    ['only one letter', entry, '<div class="letter">The law says.</div>', 'has 1 letters'],
    ['a token left in it', entry, sound.replace('£3', '{{money:x}}'), 'something left in it'],
  ])('%s', (_, page, letter, fault) => expect(faultsOf(page, letter)).toEqual([expect.stringContaining(fault)]));

  it('a letter where only a solicitor helps', () => {
    expect(faultsOf(entry, sound, 'immigration')).toHaveLength(1);
    expect(faultsOf(entry, '<section aria-labelledby="no-letter"><a href="/x/">Solicitor</a></section>', 'immigration')).toEqual([]);
  });
});
