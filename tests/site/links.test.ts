import { describe, expect, it } from 'vitest';
import { madeUpSite, pageFrom, readSite } from '../support/built-site.ts';
import { addressFaults, linkFaults, namelessLinkFaults, orphanFaults } from './checks/links.ts';

const site = readSite();

describe('the links of every page', () => {
  it('lead to what is there', () => expect(linkFaults(site)).toEqual([]));
  it('can be followed safely', () => expect(site.pages.flatMap(addressFaults)).toEqual([]));
  it('have words', () => expect(site.pages.flatMap(namelessLinkFaults)).toEqual([]));
  it('reach every page', () => expect(orphanFaults(site)).toEqual([]));
});

describe('the checks of links notice', () => {
  const home = (body: string) => ({ '/': body, '/a/': '<h1 id="top">A</h1>', '/icon.svg': '<svg></svg>' });

  it.each([
    ['a page that is not there', '<a href="/b/">B</a>', ['/ links to /b/, which is not there']],
    ['an address without its last slash', '<a href="/a">A</a>', ['/ links to /a, which is not there']],
    ['a place that is not there', '<a href="/a/#end">A</a>', ['/ links to /a/#end, and /a/ has no id="end"']],
    ['a place that is not on this page', '<a href="#end">End</a>', ['/ links to #end, and / has no id="end"']],
    ['a script that is not there', '<script src="/x.js"></script>', ['/ links to /x.js, which is not there']],
    ['no fault in sound links', '<a href="/a/#top">A</a><img src="/icon.svg"><a href="https://other.example/b/">O</a>', []],
  ])('%s', (_, body, faults) => expect(linkFaults(madeUpSite(home(body)))).toEqual(faults));

  const BAD = ['', '#', 'javascript:void(0)', 'http://other.example/', '//other.example/', 'a/b/', 'tel:0800 11 11', 'tel:ask'];
  const GOOD = ['/', '#a', 'https://other.example/', 'mailto:a@b.example', 'tel:08001111', 'sms:85258'];
  it.each([...BAD, 'mailto:nobody', 'mailto:a@b', 'ftp://a.example/'])('the address "%s"', (href) =>
    expect(addressFaults(pageFrom('/', `<a href="${href}">A</a>`))).toEqual([
      `/ has a link that no phone can follow, or that is not safe: "${href}"`,
    ]),
  );
  it.each(GOOD)('no fault in the address "%s"', (href) =>
    expect(addressFaults(pageFrom('/', `<a href="${href}">A</a>`))).toEqual([]),
  );

  it('a link without words', () =>
    expect(namelessLinkFaults(pageFrom('/', '<a href="/a/"><svg></svg></a><a href="/a/" aria-label="A"></a>'))).toEqual([
      '/ has a link without words: <a href="/a/">',
    ]));

  it('a page that only leads to itself', () => {
    const lonely = { '/': '<a href="/a/">A</a>', '/a/': '<a href="/">Home</a>', '/b/': '<a href="/b/">B</a>' };
    expect(orphanFaults(madeUpSite(lonely))).toEqual(['no page links to /b/']);
  });
});
