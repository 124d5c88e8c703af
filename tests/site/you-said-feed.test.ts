import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readSite } from '../support/built-site.ts';

const site = readSite();
const feed = parse(site.read('/you-said.xml').toString());
const text = (selector: string) => feed.querySelectorAll(selector).map(({ textContent }) => textContent);

describe('the feed of "You said, we did"', () => {
  it('is Atom, with what a reader needs', () => {
    expect(feed.toString()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/);
    expect([text('feed > title'), text('feed > id'), text('feed > updated'), text('feed > author > name')].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(feed.querySelector('feed > link[rel=self]')?.getAttribute('href')).toMatch(/\/you-said\.xml$/);
  });

  it('has what the page has, newest first, each by one address', () => {
    const page = site.pages.find(({ address }) => address === '/taking-part/you-said-we-did/');
    const onPage = page?.root.querySelectorAll('article').map(({ id }) => id);
    const inFeed = text('entry > id').map((id) => new URL(id).hash.slice(1));
    expect(inFeed.length).toBeGreaterThan(3);
    expect(inFeed).toEqual(onPage);
    expect(new Set(inFeed).size).toBe(inFeed.length);
    expect(text('entry > updated')).toEqual(text('entry > updated').toSorted().toReversed());
    expect(text('feed > updated')).toEqual(text('entry > updated').slice(0, 1));
  });

  it('has no token and no link of the content left in it', () => {
    expect(feed.toString()).not.toMatch(/\{\{|\]\(|page:|term:/);
  });
});
