import { describe, expect, it } from 'vitest';
import { pageFrom, readSite } from '../support/built-site.ts';
import { headingFaults, idFaults, referenceFaults } from './checks/structure.ts';

const { pages } = readSite();

describe('the structure of every page', () => {
  it('has one main heading and leaves no level out', () => expect(pages.flatMap(headingFaults)).toEqual([]));
  it('has no id twice', () => expect(pages.flatMap(idFaults)).toEqual([]));
  it('has labels that exist', () => expect(pages.flatMap(referenceFaults)).toEqual([]));
});

describe('the checks of structure notice', () => {
  const page = (body: string) => pageFrom('/made-up/', `<main>${body}</main>`);

  it.each([
    ['no main heading', '<p>Hello</p>', '/made-up/ has 0 main headings (h1)'],
    ['two main headings', '<h1>A</h1><h1>B</h1>', '/made-up/ has 2 main headings (h1)'],
    ['a jump', '<h1>A</h1><h3>B</h3>', '/made-up/ jumps from h1 to h3 "B"'],
    ['a heading before the main one', '<h2>A</h2><h1>B</h1>', '/made-up/ jumps from h0 to h2 "A"'],
    ['an empty heading', '<h1>A</h1><h2> </h2>', '/made-up/ has an empty H2'],
  ])('%s', (_, body, fault) => expect(headingFaults(page(body))).toEqual([fault]));

  it('an id that is there twice', () =>
    expect(idFaults(page('<p id="a"></p><b id="a"></b>'))).toEqual(['/made-up/ has more than one id="a"']));

  it('a label that is not there', () =>
    expect(referenceFaults(page('<nav aria-labelledby="here gone"><b id="here"></b></nav>'))).toEqual([
      '/made-up/ has aria-labelledby="gone", and nothing has that id',
    ]));

  it('nothing in a sound page', () => {
    const sound = page('<h1>A</h1><h2>B</h2><h3>C</h3><h2 id="d">D</h2><nav aria-labelledby="d"></nav>');
    expect([headingFaults, idFaults, referenceFaults].flatMap((check) => check(sound))).toEqual([]);
  });
});
