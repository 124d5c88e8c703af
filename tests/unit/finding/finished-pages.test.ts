import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lean } from '../../../src/integrations/lean-pages.ts';
import { listed, sitemapXml } from '../../../src/integrations/sitemap.ts';

describe('a lean page', () => {
  const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const policy = (...sources: string[]) => `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${sources.join(' ')};">`;

  test('keeps the hashes of its own code, and no others', () => {
    const own = '<script type="module">run()</script><style>p{}</style><script src="/a.js"></script>';
    const page = policy("'self'", hash('run()'), hash('other()'), hash('p{}'), hash('')) + own;
    expect(lean(page)).toBe(policy("'self'", hash('run()'), hash('p{}')) + own);
  });

  test('has no marks for the index', () => {
    const marked = `<main id="main" data-pagefind-body data-pagefind-filter="topic:money" data-pagefind-meta="terms[data-terms]" data-terms="food, &quot;EMA&quot;" lang="en">`;
    expect(lean(`${marked}<p data-copied="yes">data-terms</p></main>`)).toBe('<main id="main" lang="en"><p data-copied="yes">data-terms</p></main>');
  });

  test('has no spaces where no words stand beside them', () => {
    expect(lean('<div class="a">\n <p>One <b>two</b> <a href="/">three</a></p>\n <ul> <li>four</li> </ul> </div>')).toBe('<div class="a"><p>One <b>two</b> <a href="/">three</a></p><ul><li>four</li></ul></div>');
    expect(lean('<p><b>a</b> <i>b</i> </p>')).toBe('<p><b>a</b> <i>b</i></p>');
  });

  test('keeps the words of a message as they are', () => {
    const message = '<p class="text">Hello.\n\n  Thank you.</p>';
    expect(lean(message)).toBe(message);
  });
});

describe('the map of the site', () => {
  const SITE = 'https://council.example';
  const head = (canonical: string, languages: readonly string[]) =>
    `<link rel="canonical" href="${SITE}${canonical}">${languages.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${SITE}/${tag === 'en' ? '' : `${tag}/`}a/">`).join('')}`;

  test('lists a page with the languages its words are in', () => {
    const pages = [...listed('/a/', head('/a/', ['en', 'ar'])), ...listed('/ar/a/', head('/ar/a/', ['en', 'ar']))];
    const xml = sitemapXml(pages);
    expect(xml.match(/<loc>[^<]*/g)).toEqual([`<loc>${SITE}/a/`, `<loc>${SITE}/ar/a/`]);
    expect(xml.match(/hreflang="ar" href="[^"]*"/g)).toEqual(Array(2).fill(`hreflang="ar" href="${SITE}/ar/a/"`));
  });

  test('tells of no languages where there is one', () =>
    expect(sitemapXml(listed('/a/', head('/a/', ['en'])))).not.toContain('hreflang'));

  test('leaves out a page that stands in for a missing translation, and the one for wrong addresses', () => {
    expect(listed('/ar/a/', head('/a/', ['en']))).toEqual([]);
    expect(listed('/404.html', head('/', ['en']))).toEqual([]);
  });

  test('leaves out the thanks for what was sent', () => {
    const address = '/ar/say-something/feedback/thanks/';
    expect(listed(address, head(address, ['en', 'ar']))).toEqual([]);
  });
});
