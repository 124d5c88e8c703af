import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildSettings } from '../../src/collections/build-settings.ts';
import { readSite } from '../support/built-site.ts';
import { SITE_FOLDER } from '../support/site-files.ts';
import { addressFaults, linkFaults, namelessLinkFaults, orphanFaults } from './checks/links.ts';

/** The site as it is built with FEEDBACK=off, for a host that serves files alone. */
const site = readSite();
const FEEDBACK = /^(?:\/[a-zA-Z-]+)?\/say-something\/feedback\/$/;

describe('a site for a host without a server', () => {
  it('has no server beside its pages', () => expect(existsSync(join(SITE_FOLDER, '..', 'server'))).toBe(false));

  it('has no form that a server would have to take', () => {
    expect(site.pages.filter(({ root }) => root.querySelector('form[method=post]')).map(({ address }) => address)).toEqual([]);
  });

  it('has no page of thanks', () => expect(site.pages.filter(({ address }) => address.includes('/feedback/thanks/'))).toEqual([]));

  it('leads from the end of every page to the page of feedback in its language', () => {
    const places = new Map(site.pages.filter(({ address }) => FEEDBACK.test(address)).map(({ address, locale }) => [locale, address]));
    const lost = site.pages.filter(({ root, locale }) => !root.querySelectorAll('ul.footer-links a').some((link) => link.getAttribute('href') === places.get(locale)));
    expect(places.size).toBeGreaterThan(1);
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  it('has no link that fails, and none to nowhere', () => {
    expect([linkFaults(site), site.pages.flatMap(addressFaults), site.pages.flatMap(namelessLinkFaults), orphanFaults(site)].flat()).toEqual([]);
  });
});

describe('its page of feedback', () => {
  const { phone, email } = readBuildSettings(process.env).council.contacts.participation;

  it.each(site.pages.filter(({ address }) => FEEDBACK.test(address)).map((page) => [page.address, page] as const))('%s says whom to ring and to write to', (_, { root }) => {
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain(`tel:${phone.replaceAll(' ', '')}`);
    expect(links).toContain(`mailto:${email}`);
  });
});
