import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { finishedPages } from './finished-pages.ts';

/**
 * Writes sitemap.xml from what the finished pages say of themselves: those that name their own address as
 * the one to keep, and the languages they tell of. A page that stands in English for a missing
 * translation names the English one, so it is not listed.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = finishedPages(dir).flatMap(({ address, html }) => listed(address, html));
        writeFileSync(new URL('sitemap.xml', dir), sitemapXml(pages));
        logger.info(`${pages.length} pages are in sitemap.xml.`);
      },
    },
  };
}

/** A page as search engines are told of it. Addresses are full. */
export interface Listed {
  readonly address: string;
  readonly languages: readonly { readonly tag: string; readonly address: string }[];
}

/** A page for a wrong address, or for what is sent, is nothing to come to from a search. */
const LED_TO_BY_SERVER = /^\/404\.html$|\/feedback\/thanks\/$/;

/** The page, when it is to be listed. @param address as a path */
export function listed(address: string, html: string): readonly Listed[] {
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  if (LED_TO_BY_SERVER.test(address) || new URL(canonical).pathname !== address) return [];
  const languages = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)];
  return [{ address: canonical, languages: languages.map(([, tag = '', href = '']) => ({ tag, address: href })) }];
}

export function sitemapXml(pages: readonly Listed[]): string {
  const entries = pages.map(({ address, languages }) => {
    const links = languages.length < 2 ? [] : languages.map((each) => `<xhtml:link rel="alternate" hreflang="${each.tag}" href="${each.address}"/>`);
    return `<url><loc>${address}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}
