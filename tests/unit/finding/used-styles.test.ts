import { describe, expect, test } from 'vitest';
import { withUsedStyles } from '../../../src/integrations/used-styles.ts';

const used = (css: string, body: string, scripts: readonly string[] = []) =>
  /<style>(.*)<\/style>/.exec(withUsedStyles(`<style>${css}</style>${body}`, scripts, () => undefined))?.[1];

describe('styles of a page', () => {
  test('without a class or an id that stands nowhere on it', () => {
    expect(used('.card{a:b}.tile{a:b}#top{a:b}p{a:b}', '<p class="wide card">tile</p>')).toBe('.card{a:b}p{a:b}');
  });

  test('with one selector of several', () => expect(used('.card,.tile{a:b}', '<p class="card">')).toBe('.card{a:b}'));

  test('with what a script may set', () => {
    expect(used('.open{a:b}', '<p>', ['p.className="open"'])).toBe('.open{a:b}');
    expect(used('.open{a:b}', '<script>p.className="open"</script>')).toBe('.open{a:b}');
  });

  test('with any of what stands in brackets, and none that needs a class outside of them', () => {
    expect(used(':is(.card, .tile) p{a:b}', '<p>')).toBe(':is(.card, .tile) p{a:b}');
    expect(used('.sheet > :not(.card){a:b}', '<p>')).toBe('');
    expect(used('p:not(.card){a:b}', '<p>')).toBe('p:not(.card){a:b}');
  });

  test('without those of other languages', () => {
    const rules = 'html:lang(ar){a:b}html:lang(fa),html:lang(ti){a:c}:lang(ar) p{a:d}';
    const inLanguage = (lang: string) => withUsedStyles(`<html lang="${lang}"><style>${rules}</style>`, [], () => undefined);
    const page = (lang: string, kept: string) => `<html lang="${lang}"><style>${kept}</style>`;
    expect(inLanguage('en')).toBe(page('en', ':lang(ar) p{a:d}'));
    expect(inLanguage('ar')).toBe(page('ar', 'html:lang(ar){a:b}:lang(ar) p{a:d}'));
    expect(inLanguage('fa-AF')).toBe(page('fa-AF', 'html:lang(fa){a:c}:lang(ar) p{a:d}'));
  });

  test('without an empty rule of media, and with its moves', () => {
    expect(used('@media print{.tile{a:b}}@media print{p{a:b}}', '<p>')).toBe('@media print{p{a:b}}');
    expect(used('@keyframes turn{0%{a:b}50%{a:c}}', '<p>')).toBe('@keyframes turn{0%{a:b}50%{a:c}}');
  });

  test('tells what changed, and leaves the page around it alone', () => {
    const changes: string[] = [];
    const page = withUsedStyles('<style>.a{x:y}</style><p class="a">.b{x:y}</p>', [], (before, after) => changes.push(before, after));
    expect(page).toBe('<style>.a{x:y}</style><p class="a">.b{x:y}</p>');
    expect(withUsedStyles('<style>.b{x:y}</style><p>', [], (before, after) => changes.push(before, after))).toBe('<style></style><p>');
    expect(changes).toEqual(['.b{x:y}', '']);
  });
});
