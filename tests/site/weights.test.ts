import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { checkerWeightFaults, isChecker, pageWeightFaults, scriptWeightFaults, splitScriptFaults } from './checks/weights.ts';

const site = readSite();

describe('the weight of every page', () => {
  it('fits into one first answer', () => expect(pageWeightFaults(site)).toEqual([]));
  it('has its JavaScript in one file', () => expect(splitScriptFaults(site)).toEqual([]));
  it('has little JavaScript', () => expect(scriptWeightFaults(site)).toEqual([]));
  it('of the checker is small enough for an old phone', () => expect(checkerWeightFaults(site)).toEqual([]));
  it('is measured for the checker in each language', () =>
    expect(site.pages.filter(isChecker).map(({ address }) => address)).toEqual(['/ar/check/', '/check/']));
});

describe('the checks of weight notice', () => {
  /** Words that gzip cannot make smaller. @param kilobytes after packing */
  const noise = (kilobytes: number) => randomBytes(kilobytes * 768).toString('base64');

  it('a heavy page, and adds its style sheet', () => {
    const sheet = '<link rel="stylesheet" href="/a.css">';
    expect(pageWeightFaults(madeUpSite({ '/': noise(12) }))).toEqual([]);
    expect(pageWeightFaults(madeUpSite({ '/': noise(25) }))).toEqual([expect.stringMatching(/^\/: .* 1\d\.\d kB .* limit is 14 kB$/)]);
    expect(pageWeightFaults(madeUpSite({ '/': sheet + noise(10), '/a.css': noise(12) }))).toHaveLength(1);
  });

  it('heavy scripts: in the page, loaded, and loaded by what is loaded', () => {
    const page = '<script>import "./_astro/a.js";</script><script src="/b.js"></script>';
    const light = { '/': page, '/_astro/a.js': 'import{x}from"./c.js"', '/_astro/c.js': 'import("../d.js")', '/b.js': '', '/d.js': '' };
    expect(scriptWeightFaults(madeUpSite(light))).toEqual([]);
    for (const address of ['/_astro/c.js', '/b.js', '/d.js']) {
      expect(scriptWeightFaults(madeUpSite({ ...light, [address]: `//${noise(5)}` }))).toHaveLength(1);
    }
    expect(scriptWeightFaults(madeUpSite({ '/': `<script>//${noise(5)}</script>` }))).toHaveLength(1);
  });

  it('a heavy search, which may weigh a little more than a page to read', () => {
    const page = (kilobytes: number) => madeUpSite({ '/search/': `<script>//${noise(kilobytes)}</script>` });
    expect(scriptWeightFaults(page(3.5))).toEqual([]);
    expect(scriptWeightFaults(page(6))).toHaveLength(1);
  });

  it('no program in what a page tells machines', () =>
    expect(scriptWeightFaults(madeUpSite({ '/': `<script type="application/ld+json">${noise(5)}</script>` }))).toEqual([]));

  it('a heavy checker: its scripts, its renderer and what it is given', () => {
    const island = (props: string) => `<astro-island component-url="/a.js" renderer-url="/b.js" props="${props}"></astro-island>`;
    const light = { '/check/': island('{}'), '/a.js': '', '/b.js': '' };
    expect(checkerWeightFaults(madeUpSite(light))).toEqual([]);
    for (const heavy of [{ '/a.js': noise(45) }, { '/b.js': noise(45) }, { '/check/': island(noise(45)) }]) {
      expect(checkerWeightFaults(madeUpSite({ ...light, ...heavy }))).toHaveLength(1);
    }
    for (const data of [`<script type="application/json">${noise(45)}</script>`, `<template>${noise(45)}</template>`]) {
      expect(checkerWeightFaults(madeUpSite({ '/check/': data }))).toHaveLength(1);
    }
  });

  it('a heavy page around a checker, which may weigh more than a page to read', () => {
    const page = (kilobytes: number) => madeUpSite({ '/ar/check/': noise(kilobytes) });
    expect(pageWeightFaults(page(35))).toEqual([]);
    expect(pageWeightFaults(page(60))).toHaveLength(1);
    expect(scriptWeightFaults(page(60))).toEqual([]);
  });

  it('a program in two files, but for what is fetched from elsewhere when it is needed', () => {
    const page = '<script type="module" src="/_astro/a.js"></script>';
    const whole = { '/money/': page, '/_astro/a.js': 'import("/pagefind/b.js")' };
    expect(splitScriptFaults(madeUpSite(whole))).toEqual([]);
    expect(splitScriptFaults(madeUpSite({ ...whole, '/_astro/a.js': 'import{a}from"./b.js"' }))).toHaveLength(1);
  });

  it('a program on a page to read', () => {
    const island = '<astro-island component-url="/a.js" props="{}"></astro-island>';
    expect(scriptWeightFaults(madeUpSite({ '/money/': island, '/a.js': noise(5) }))).toHaveLength(1);
  });
});
