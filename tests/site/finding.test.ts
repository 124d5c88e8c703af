import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import arabic from '../../content/ui/ar.json' with { type: 'json' };
import english from '../../content/ui/en.json' with { type: 'json' };
import type { OpenData } from '../../src/view-models/open-data.ts';
import { LED_TO_BY_SERVER, madeUpSite, pageFrom, readSite, words } from '../support/built-site.ts';
import { sharingFaults, sitemapFaults, speakerFaults, structuredData, structuredFaults } from './checks/found-by-others.ts';
import { commonWordFaults, coverageFaults, indexedPages, MADE_FROM_ENTRIES } from './checks/search-index.ts';

const site = readSite();
const { pages } = site;
const page = (address: string) => pages.find((each) => each.address === address);
const dataOf = (address: string) => (page(address) === undefined ? [] : structuredData(page(address)?.root ?? pageFrom('/', '').root)).map((text) => JSON.parse(text) as Record<string, unknown>);

describe('the search', () => {
  const indexed = indexedPages(site);
  const COMMON = [english, arabic].flatMap(({ footer, site: { skip }, wordsHere, find }) => [footer.languagesHint, footer.licence, skip, wordsHere.back, find.search.privacy]);

  it('finds every page in the language of its words', () => expect(coverageFaults(pages, indexed)).toEqual([]));
  it('does not find pages by their head and foot', () => expect(commonWordFaults(indexed, COMMON)).toEqual([]));
  it('has no words of the checker’s cards', () => expect(indexed.find(({ url }) => url === '/check/')?.content.length).toBeLessThan(100));
  it('knows other words and the topic of a page', () => {
    const adviser = indexed.find(({ url }) => url === '/support/personal-adviser/');
    expect(adviser?.meta.terms).toContain('PA');
    expect(adviser?.filters.topic).toEqual(['support']);
  });
  it('knows the English words for a page in another language', () =>
    expect(indexed.find(({ url }) => url === '/ar/support/personal-adviser/')?.meta.terms).toMatch(/PA.*leaving care worker|leaving care worker.*PA/));
  it('leaves no marks in the pages', () =>
    expect(pages.filter(({ html }) => html.includes('data-pagefind') || html.includes('data-terms')).map(({ address }) => address)).toEqual([]));
  it('brings no looks of its own', () =>
    expect([...site.addresses].filter((address) => /^\/pagefind\/.*(?:ui|highlight)/.test(address))).toEqual([]));
});

describe('the list of all pages', () => {
  for (const address of ['/a-z/', '/ar/a-z/']) {
    it(`${address} has every page people look for`, () => {
      const linked = new Set(page(address)?.root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
      const prefix = address.slice(0, -'/a-z/'.length);
      const expected = pages
        .map((each) => each.address)
        .filter((each) => each.startsWith(`${prefix}/`) && (prefix !== '' || !each.startsWith('/ar/')))
        .filter((each) => ![`${prefix}/`, address, `${prefix}/search/`].includes(each) && !LED_TO_BY_SERVER.test(each) && !/\/about\/words\/.+/.test(each) && !MADE_FROM_ENTRIES.test(each.slice(prefix.length)));
      expect(expected.filter((each) => !linked.has(each))).toEqual([]);
    });
  }

  it('marks English titles on a page in another language', () => {
    const english = page('/ar/a-z/')?.root.querySelectorAll('li[lang=en] a').map(words) ?? [];
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((title) => /\p{Script=Arabic}/u.test(title))).toEqual([]);
  });
});

describe('what machines are told', () => {
  it('is sound', () => expect(pages.flatMap(structuredFaults)).toEqual([]));
  it('is told by English pages of themselves', () => expect(pages.flatMap(speakerFaults)).toEqual([]));

  it('of an entitlement: who gives it, for whom, and how to ask', () => {
    const [service] = dataOf('/support/personal-adviser/');
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      name: 'Your personal adviser',
      serviceType: english.topic.support.name,
      provider: { '@type': 'GovernmentOrganization' },
      audience: { '@type': 'PeopleAudience', suggestedMinAge: 16, suggestedMaxAge: 24 },
      identifier: { propertyID: 'LGSL', value: 918 },
    });
  });
  it('of help that is not the council’s: no council as its giver', () => {
    expect(dataOf('/money/universal-credit/')[0]).toMatchObject({ provider: { name: 'Department for Work and Pensions' }, areaServed: { name: 'England' } });
  });
  it('of the offer as a whole: its number in the list of council services', () => {
    expect(dataOf('/')[0]).toMatchObject({ '@type': 'GovernmentService', identifier: { value: 918 } });
  });
  it('of the council: everybody who can be rung', () => {
    const [council] = dataOf('/contact/');
    expect(council).toMatchObject({ '@type': 'GovernmentOrganization' });
    const points = (council?.['contactPoint'] ?? []) as readonly { readonly telephone?: string }[];
    expect(points.length).toBeGreaterThan(12);
    expect(points.filter(({ telephone }) => !/^\+?[\d ]+$/.test(telephone ?? ''))).toEqual([]);
  });
});

describe('what others see of the site', () => {
  it('is a title, words and a picture for each page', () => expect(pages.filter(({ address }) => address !== '/404.html').flatMap((each) => sharingFaults(site, each))).toEqual([]));
  it('is a picture small enough to be shown', () => expect(site.read('/share.png').length).toBeLessThan(60 * 1024));
  it('is a map of the pages', () => expect(sitemapFaults(site)).toEqual([]));
  it('is an open door for search engines, with the way to the map', () => {
    const robots = site.read('/robots.txt').toString();
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    expect(robots).toMatch(/^Sitemap: https:\/\/[^/]+\/sitemap\.xml$/m);
  });

  it('is the whole offer as data', () => {
    const data = JSON.parse(site.read('/open-data/entitlements.json').toString()) as OpenData;
    expect(data.lgsl).toBe(918);
    expect(data.entitlements.length).toBeGreaterThan(20);
    for (const { id, title, summary, force, legalState, sources, checkedOn, url } of data.entitlements) {
      expect([id, title, summary, force, legalState.state].filter((value) => value.trim() === '' || value.includes('{{')), id).toEqual([]);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(checkedOn, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(page(new URL(url).pathname)?.address, id).toBeDefined();
    }
  });
  it('are addresses for posters that any host answers: folders with a page in them', () => {
    for (const short of ['/check/', '/help-now/', '/contact/', '/search/', '/a-z/']) expect(site.addresses).toContain(short);
  });
});

describe('the glossary', () => {
  it('stays light with two hundred words, in each language', () => {
    for (const address of ['/about/words/', '/ar/about/words/']) {
      const { html = '' } = page(address) ?? {};
      const items = html.match(/<li[^>]*><a href="[^"]*#[\s\S]*?<\/li>/g) ?? [];
      const more = Array.from({ length: 200 - items.length }, (_, at) => items[at % items.length]?.replaceAll(/(\p{Letter}{3})(\p{Letter}+)/gu, (_word, a: string, b: string) => `${b}${a}`));
      expect(items.length).toBeGreaterThan(80);
      expect(gzipSync(html.replace('</ul>', `${more.join('')}</ul>`)).length).toBeLessThanOrEqual(14 * 1024);
    }
  });
});

describe('the checks of finding notice', () => {
  const head = (more = '') =>
    `<head><title>A – B</title><meta name="description" content="D"><link rel="canonical" href="https://c.example/a/"><meta property="og:title" content="A"><meta property="og:description" content="D"><meta property="og:type" content="website"><meta property="og:url" content="https://c.example/a/"><meta name="twitter:card" content="summary_large_image"><meta name="theme-color" content="#1d5b63"><meta property="og:image" content="https://c.example/share.png">${more}</head>`;
  const made = madeUpSite({ '/share.png': '' });
  const data = (json: string) => pageFrom('/a/', `${head()}<script type="application/ld+json">${json}</script>`);

  it.each([
    ['no fault in a sound head', '', '', 0],
    ['another title', 'content="A"', 'content="Z"', 1],
    ['no words', 'property="og:description" content="D"', 'content="D"', 1],
    ['a picture of others', 'https://c.example/share.png', 'https://other.example/share.png', 1],
    ['a picture that is not there', 'share.png', 'gone.png', 1],
  ])('%s', (_, from, to, count) => expect(sharingFaults(made, pageFrom('/a/', head().replace(from, to)))).toHaveLength(count));

  it.each([
    ['{"@context":"https://schema.org","@type":"Service","name":"A","url":"https://c.example/a/"}', 0],
    ['{"@type":"Service","name":"A"}', 2],
    ['not JSON', 1],
  ])('data for machines: %s', (json, count) => expect(structuredFaults(data(json))).toHaveLength(count));

  it('data of another page', () => {
    expect(speakerFaults(data('{"@type":"Service","url":"https://c.example/b/"}'))).toHaveLength(1);
    expect(speakerFaults(data('{"@type":"Service","url":"https://c.example/a/"}'))).toEqual([]);
  });

  it('a page the map leaves out, and one it should not have', () => {
    const map = (...locs: string[]) => madeUpSite({ '/a/': head(), '/sitemap.xml': locs.map((loc) => `<loc>https://c.example${loc}</loc>`).join('') });
    expect(sitemapFaults(map('/a/'))).toEqual([]);
    expect(sitemapFaults(map('/b/'))).toEqual(['sitemap.xml does not list https://c.example/a/', 'sitemap.xml lists https://c.example/b/, which is not to be kept']);
  });

  it('a page that is not found, or in the wrong language, or by common words', () => {
    const entry = (language: string, content = '') => ({ language, url: '/a/', content, meta: { title: '', terms: '' }, filters: {} });
    const own = pageFrom('/a/', '<main lang="en"></main>');
    expect(coverageFaults([own], [entry('en')])).toEqual([]);
    expect(coverageFaults([own], [])).toEqual(['/a/ is found in [], and should be in [en]']);
    expect(coverageFaults([pageFrom('/ar/a/', '<main lang="en"></main>')], [])).toEqual([]);
    expect(coverageFaults([own], [entry('ar')])).toHaveLength(1);
    expect(commonWordFaults([entry('en', 'Words: Open Government Licence')], ['Open Government'])).toHaveLength(1);
  });
});
