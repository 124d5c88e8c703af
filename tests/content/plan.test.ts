import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import { pagesOf } from '../../src/collections/reading/content.ts';
import { NATIONAL } from '../../src/collections/reading/place.ts';
import { councilIds, readFiles } from '../../src/collections/reading/read-files.ts';
import type { Topic } from '../../src/domain/index.ts';

/** Every page the portal promises, by topic. Pages the site makes itself are not in it. More are welcome. */
const PLAN: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  start: ['help-now'],
  rights: ['local-offer', 'your-status', 'eligible', 'relevant', 'former-relevant', 'former-relevant-21-to-24', 'qualifying', 'not-sure', 'what-happens-when', 'our-promise', 'care-records'],
  support: ['personal-adviser', 'pathway-plan', 'my-views', 'my-back-up-plan', 'needs-assessment', 'closing-and-coming-back', 'support-from-21', 'after-25', 'lost-touch', 'advocate'],
  money: ['setting-up-home-allowance', 'weekly-money-16-17', 'universal-credit', 'council-tax', 'emergency-money', 'savings', 'id-documents', 'birthdays-and-festivals', 'debt', 'managing-money', 'travel', 'phone-and-internet'],
  home: ['where-you-can-live', 'staying-put', 'staying-close', 'supported-accommodation', 'getting-a-tenancy', 'rent-deposit-and-guarantor', 'one-bedroom-rent-rate', 'at-risk-of-losing-your-home', 'homeless', 'university-holidays', 'leaving-prison', 'is-my-place-suitable'],
  health: ['health-passport', 'health-passport-blank', 'health-passport-for-carers', 'gp-dentist-optician', 'prescriptions', 'mental-health', 'sexual-health-and-pregnancy', 'drugs-and-alcohol', 'health-records'],
  education: ['16-to-19-bursary', 'higher-education-bursary', 'university', 'college-and-esol', 'back-to-education-21-to-25', 'laptop-and-equipment'],
  work: ['apprenticeship-bursary', 'jobs-with-the-council', 'care-leaver-covenant', 'finding-work', 'driving'],
  relationships: ['family-contact', 'friends-and-mentors', 'identity-faith-and-culture', 'lgbtq', 'life-story', 'being-a-parent'],
  'taking-part': ['voting', 'leisure-pass', 'have-your-say', 'you-said-we-did'],
  'arriving-alone': ['arriving-alone', 'your-first-weeks', 'your-solicitor', 'while-you-wait', 'if-you-get-status', 'if-you-are-refused', 'age-assessment', 'study-and-work-rules', 'money-and-support', 'finding-family', 'interpreters', 'keeping-safe'],
  'your-situation': ['living-in-another-area', 'disabled', 'in-custody', 'special-guardianship'],
  'say-something': ['feedback', 'complaints', 'how-to-complain', 'complaint-stages', 'complaint-letter', 'ombudsman', 'help-at-hand', 'health-complaints', 'data-complaints'],
  'for-advisers': ['for-advisers', 'visit-pack', 'briefings', 'training', 'what-changed', 'posters'],
  about: ['accessibility', 'privacy', 'open-data', 'how-this-was-made'],
};

/** National pages to which every council must add its own part. */
const WITH_THE_COUNCILS_PART = ['local-offer', 'setting-up-home-allowance', 'weekly-money-16-17', 'council-tax', 'id-documents', 'managing-money', 'where-you-can-live', 'mental-health', 'university', 'finding-work', 'being-a-parent', 'arriving-alone', 'living-in-another-area'];

const files = readFiles(join(import.meta.dirname, '../../content'));

describe.each(councilIds(files))('the portal of %s', (council) => {
  const content = loadContent(files, council);
  const pages = [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')];

  test.each(Object.entries(PLAN))('has every page of %s', (topic, wanted) => {
    const there = new Set(pages.filter(({ data }) => data.topic === topic).map(({ place }) => place.id));
    expect(wanted.filter((id) => !there.has(id))).toEqual([]);
  });

  test('says how it is here, where that differs from place to place', () => {
    const added = new Set([...pagesOf(content, 'entitlementAddition'), ...pagesOf(content, 'guideAddition')].map(({ place }) => place.id));
    expect(WITH_THE_COUNCILS_PART.filter((id) => !added.has(id))).toEqual([]);
  });

  test('gives personal advisers questions on every national entry, and shows the quick exit where it may save someone', () => {
    const national = pagesOf(content, 'entitlement').filter(({ place }) => place.scope === NATIONAL);
    expect(national.filter(({ data }) => data.training.length === 0).map(({ place }) => place.id)).toEqual([]);
    const sensitive = new Set(pages.filter(({ data }) => data.sensitive).map(({ place }) => place.id));
    expect(['keeping-safe', 'help-now', 'how-to-complain'].filter((id) => !sensitive.has(id))).toEqual([]);
  });
});
