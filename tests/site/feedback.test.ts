import { describe, expect, it } from 'vitest';
import { readBuildSettings } from '../../src/collections/build-settings.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { hasForm } from '../support/site-files.ts';
import { helpedFaults } from './checks/feedback-links.ts';

const site = readSite();

describe.skipIf(!hasForm)('the end of every page', () => {
  it('leads into the form, which knows the page by it', () => expect(helpedFaults(site)).toEqual([]));
});

describe('the page about privacy', () => {
  const { feedbackDays } = readBuildSettings(process.env).council;
  const pages = site.pages.filter(({ address }) => address.endsWith('/about/privacy/'));

  it.each(pages.map((page) => [page.address, page] as const))('%s says how many days feedback is kept', (_, { root }) => {
    expect(root.querySelector('main')?.textContent).toMatch(new RegExp(`\\b${feedbackDays}\\b`));
  });
});

describe.skipIf(!hasForm)('the form of every language', () => {
  const forms = site.pages.filter(({ address }) => address.endsWith('/say-something/feedback/'));

  it.each(forms.map((form) => [form.address, form] as const))('%s sends what the server takes, to the server', (_, { root, locale }) => {
    const kinds = root.querySelectorAll('.feedback form').map((form) => form.querySelector('[name=kind]')?.getAttribute('value'));
    expect(kinds).toEqual(['quick', 'page', 'service']);
    for (const form of root.querySelectorAll('.feedback form')) {
      expect([form.getAttribute('method'), form.getAttribute('action'), form.getAttribute('accept-charset')]).toEqual(['post', '/feedback/send/', 'utf-8']);
      expect(form.querySelector('[name=locale]')?.getAttribute('value')).toBe(locale);
      const names = new Set(form.querySelectorAll('[name]').map((field) => field.getAttribute('name')));
      expect([...names].filter((name) => !TAKEN.has(name ?? ''))).toEqual([]);
    }
  });
});

const TAKEN = new Set(['kind', 'locale', 'about', 'feeling', 'problem', 'text', 'matters', 'change', 'reply', 'website', 'opened']);

describe('the check of the end of pages notices', () => {
  const form = '<form data-kind="quick"></form><form data-kind="page"></form>';
  const ends = (...hrefs: readonly string[]) => `<p class="footer-links">${hrefs.map((href) => `<a href="${href}">A</a>`).join('')}</p>`;
  const faults = (...hrefs: readonly string[]) => helpedFaults(madeUpSite({ '/money/debt/': ends(...hrefs), '/say-something/feedback/': form }));
  const to = (fragment: string) => `/say-something/feedback/${fragment}`;
  const [yes, no] = [to('#yes=debt'), to('#no=debt')];

  it.each([
    ['no fault in three ways', [yes, no, to('#wrong=debt')], []],
    ['a way too few', [yes, no], ['/money/debt/ has 2 ways to say whether it helped, not 3']],
    ['the id of another page', [yes, no, to('#wrong=travel')], ['/money/debt/ tells the form that it is "travel"']],
    ['the form of another language', [yes, no, '/ar/say-something/feedback/#wrong=debt'], ['/money/debt/ leads to /ar/say-something/feedback/ to say whether it helped']],
    ['what no form understands', [yes, no, to('#maybe=debt')], ['/money/debt/: no form understands #maybe=debt', '/money/debt/ tells the form that it is ""']],
  ])('%s', (_, hrefs, expected) => expect(faults(...hrefs)).toEqual(expected));
});
