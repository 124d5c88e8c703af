import { describe, expect, test } from 'vitest';
import { saidOn, soundContext } from './context.ts';
import { pageText } from '../../../src/view-models/text.ts';
import { feedOf } from '../../../src/view-models/you-said-feed.ts';
import { youSaidView } from '../../../src/view-models/you-said.ts';

const SITE = new URL('https://www.council.example/');
const MANY = Array.from({ length: 13 }, (_, place) => saidOn(`20${String(26 - Math.floor(place / 6))}-0${6 - (place % 6)}-01`));

describe('the page "You said, we did"', () => {
  test('shows what is in the folder, in English words with days as the reader writes them', () => {
    const context = soundContext('ar');
    const { entries, years, feed } = youSaidView(context, pageText(context));
    expect(entries.map(({ id, date, day, status }) => [id, date, day, status])).toEqual([['2026-11-02-plain-letters', '2 نوفمبر 2026', '2026-11-02', 'done']]);
    expect(entries[0]?.did).toBe('Each letter says first what you can do. See <a href="/ar/home/home-help/">help at home</a>.');
    expect(entries[0]?.about.map(({ href }) => href)).toEqual(['/ar/home/home-help/']);
    expect([years, feed]).toEqual([[], '/you-said.xml']);
  });

  test('leads to a page for each year once there is more than one page holds', () => {
    const context = soundContext('en', MANY);
    const { entries, years } = youSaidView(context, pageText(context));
    expect(entries).toHaveLength(12);
    expect(years).toEqual(['2026', '2025', '2024'].map((label) => ({ label, href: `/taking-part/you-said-we-did/${label}/` })));
  });
});

describe('the feed', () => {
  test('says in plain words what the page says, and is safe XML', () => {
    const feed = feedOf(soundContext('en', [saidOn('2026-11-02', { said: 'Forms & <b>letters</b>.', did: undefined, status: 'not-yet', whyNotYet: 'See [help](page:home-help) from {{day:2027-03-01}}.' })]), SITE);
    expect(feed).toContain('<title>Not yet: Letters</title>');
    expect(feed).toContain('You said: Forms &amp; &lt;b&gt;letters&lt;/b&gt;.\nWhy not yet: See help from 1 March 2027.\nWho decided: The team.</content>');
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://www.council.example/you-said.xml"/>');
  });

  test('is as new as its newest entry, or as the site when there is none', () => {
    expect(feedOf(soundContext('en', MANY), SITE)).toContain('<updated>2026-06-01T00:00:00Z</updated>\n  <entry>');
    expect(feedOf(soundContext('en', []), SITE)).toContain('<updated>2026-11-22T00:00:00Z</updated>\n</feed>');
    expect(feedOf(soundContext('en', MANY), SITE).match(/<entry>/g)).toHaveLength(12);
  });
});
