import { describe, expect, test } from 'vitest';
import { soundContext } from './context.ts';
import { readBuildSettings } from '../../../src/collections/build-settings.ts';
import { feedbackAnswerView, feedbackTool } from '../../../src/view-models/feedback.ts';
import { helpedOn } from '../../../src/view-models/helped.ts';

describe('the page of feedback', () => {
  test('has a form in its language, with the topics of the site and the team that reads it', () => {
    const tool = feedbackTool(soundContext('en'), { kind: 'form' });
    if (tool.kind !== 'form') throw new Error('no form');
    expect(tool.form.locale).toBe('en');
    expect(tool.form.topics.map(({ id }) => id)).toContain('health');
    expect(tool.form.sentTo).toContain('<span lang="en">');
  });

  test.each([
    ['off', undefined],
    ['https://www.council.example/say', { kind: 'form', href: 'https://www.council.example/say' }],
    ['mailto:voice@council.example', { kind: 'email', href: 'mailto:voice@council.example' }],
  ] as const)('offers the people of the council in place of the form, and leads where FEEDBACK=%s says', (FEEDBACK, link) => {
    const context = soundContext('ar');
    const tool = feedbackTool(context, readBuildSettings({ FEEDBACK }).feedback);
    if (tool.kind !== 'elsewhere') throw new Error('a form');
    const { phone, email } = context.offer.council.contacts.participation;
    expect([tool.link, tool.contact.phone, tool.contact.email]).toEqual([link, phone, email]);
  });

  test('stays the same page for whoever is asked to try again', () => {
    const { shell } = feedbackAnswerView(soundContext('ar'));
    expect([shell.lang, shell.languages.map(({ href }) => href), shell.helped]).toEqual(['ar', ['/say-something/feedback/', '/ar/say-something/feedback/'], undefined]);
  });
});

describe('the end of a page', () => {
  test.each([
    ['en', [], '/say-something/feedback/#yes=home'],
    ['en', ['money'], '/say-something/feedback/#yes=money'],
    ['ar', ['money', 'council-tax'], '/ar/say-something/feedback/#yes=council-tax'],
    ['en', ['taking-part', 'you-said-we-did', '2026'], '/say-something/feedback/#yes=you-said-we-did'],
  ] as const)('in %s at %j leads to %s', (tag, path, href) => {
    expect(helpedOn(tag, path)?.map(({ href: each }) => each)).toEqual([href, href.replace('yes', 'no'), href.replace('yes', 'wrong')]);
  });

  test('of feedback itself asks nothing', () => {
    expect([helpedOn('en', ['say-something', 'feedback']), helpedOn('ar', ['say-something', 'feedback', 'thanks'])]).toEqual([undefined, undefined]);
  });
});
