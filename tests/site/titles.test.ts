import { describe, expect, it } from 'vitest';
import { pageFrom, readSite } from '../support/built-site.ts';
import { headFaults, sameTitleFaults } from './checks/titles.ts';

const { pages } = readSite();

describe('the head of every page', () => {
  it('has a title and a description', () => expect(pages.flatMap(headFaults)).toEqual([]));
  it('has a title no other page in its language has', () => expect(sameTitleFaults(pages)).toEqual([]));
});

describe('the checks of titles notice', () => {
  const page = (head: string, address = '/made-up/') => pageFrom(address, `<html><head>${head}</head></html>`);
  const described = '<meta name="description" content="Words.">';

  it.each([
    ['no title', described, '/made-up/ needs one title, and has []'],
    ['an empty title', `<title> </title>${described}`, '/made-up/ needs one title, and has [""]'],
    ['no description', '<title>A</title>', '/made-up/ needs one description, and has []'],
    [
      'an empty description',
      '<title>A</title><meta name="description" content="">',
      '/made-up/ needs one description, and has [""]',
    ],
  ])('%s', (_, head, fault) => expect(headFaults(page(head))).toEqual([fault]));

  it('two pages of one language with the same title, and lets another language have it', () => {
    const three = ['/a/', '/b/', '/ar/a/'].map((address) => page('<title>Same</title>', address));
    expect(sameTitleFaults(three)).toEqual(['/a/ and /b/ share the title "en: Same"']);
  });
});
