import { describe, expect, test } from 'vitest';
import { inlineHtml, plainText, type InlineRender } from '../../../src/collections/inline.ts';
import { escapeHtml, findLinks, resolveLinks } from '../../../src/collections/links.ts';
import { findTokens, replaceTokens } from '../../../src/collections/tokens.ts';

describe('tokens', () => {
  test.each([
    ['{{money:home}}', { kind: 'money', rate: 'home' }],
    ['{{ from:home }}', { kind: 'from', rate: 'home' }],
    ['{{day:2026-04-29}}', { kind: 'day', day: '2026-04-29' }],
    ['{{contact:duty.phone}}', { kind: 'contact', contact: 'duty', part: 'phone' }],
    ['{{contact:complaints.email}}', { kind: 'contact', contact: 'complaints', part: 'email' }],
    ['{{helpline:samaritans.name}}', { kind: 'helpline', helpline: 'samaritans', part: 'name' }],
    ['{{council}}', { kind: 'council', part: 'shortName' }],
    ['{{council.full}}', { kind: 'council', part: 'name' }],
    ['{{council.feedbackDays}}', { kind: 'council', part: 'feedbackDays' }],
  ])('%s is read', (written, ref) => {
    expect(findTokens(`Ring ${written} now`)).toEqual([{ written, index: 5, ref }]);
  });

  test.each(['{{money}}', '{{money:}}', '{{day:2026-02-30}}', '{{contact:nobody.phone}}', '{{contact:duty.fax}}', '{{helpline:samaritans.email}}', '{{council:full}}', '{{council.toString}}', '{{cash:home}}', '{{}}'])(
    '%s means nothing',
    (written) => {
      expect(findTokens(written)).toEqual([{ written, index: 0, ref: undefined }]);
    },
  );

  test('are replaced by what is given, and nothing else is touched', () => {
    expect(replaceTokens('<p>{{council}} & {{money:home}}</p>', ({ kind }) => `<b>${kind}</b>`)).toBe('<p><b>council</b> & <b>money</b></p>');
  });

  test('a token that means nothing stops the build', () => {
    expect(() => replaceTokens('{{cash:home}}', () => '')).toThrow('{{cash:home}}');
  });

  test('what replaces a token is not read as a pattern', () => {
    expect(replaceTokens('{{council}}', () => '$& {{x}} $1')).toBe('$& {{x}} $1');
  });
});

const render: InlineRender = {
  token: ({ kind }) => `<bdi>${kind}</bdi>`,
  page: (id, heading) => ({ href: `/${id}/${heading === undefined ? '' : `#${heading}`}` }),
  term: (id) => ({ href: `#word-${id}`, attributes: { class: 'term', title: 'a "word" & more' } }),
};

describe('links', () => {
  test('of a body get their addresses', () => {
    const html = '<a href="page:tax#who">a</a> <a href="term:pa">b</a> <a href="https://x.example/">c</a>';
    expect(resolveLinks(html, render.page, render.term)).toBe(
      '<a href="/tax/#who">a</a> <a href="#word-pa" class="term" title="a &quot;word&quot; &amp; more">b</a> <a href="https://x.example/">c</a>',
    );
  });

  test('are found with the words and the place', () => {
    expect(findLinks('See [tax](page:tax) or [GOV.UK](https://www.gov.uk/a_(b)).')).toMatchObject([
      { index: 4, label: 'tax', ref: { kind: 'page', id: 'tax' } },
      { index: 23, label: 'GOV.UK', ref: { kind: 'other', href: 'https://www.gov.uk/a_(b)' } },
    ]);
  });

  test('square brackets to fill in are no links', () => {
    expect(findLinks('My name is [your name] (or a short one).')).toEqual([]);
  });
});

describe('a line of the settings', () => {
  test('becomes HTML with links, bold words and tokens, and everything else escaped', () => {
    expect(inlineHtml('**Ask** your [PA](term:pa) & <me> for {{money:home}}', render)).toBe(
      '<strong>Ask</strong> your <a href="#word-pa" class="term" title="a &quot;word&quot; &amp; more">PA</a> &amp; &lt;me&gt; for <bdi>money</bdi>',
    );
  });

  test('cannot break out of the address of a link', () => {
    expect(inlineHtml('[a](https://x.example/"onclick=alert)', render)).toBe('<a href="https://x.example/&quot;onclick=alert">a</a>');
  });

  test('becomes plain text to copy, not escaped', () => {
    expect(plainText('Ask your [PA](term:pa) & **me**: {{money:home}}', () => '£3,000')).toBe('Ask your PA & me: £3,000');
  });

  test('keeps brackets to fill in', () => {
    expect(plainText('Hello, my name is [your name].', () => '')).toBe('Hello, my name is [your name].');
  });
});

test('escaping covers text and attributes', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
});
