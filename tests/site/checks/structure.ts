import { words, type BuiltPage } from '../../support/built-site.ts';

/** One main heading, first of all headings, and no level left out on the way down. */
export function headingFaults({ address, root }: BuiltPage): readonly string[] {
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const mainOnes = levels.filter((level) => level === 1).length;
  return [
    ...(mainOnes === 1 ? [] : [`${address} has ${mainOnes} main headings (h1)`]),
    ...headings.flatMap((heading, at) => {
      const [before = 0, level = 0] = [levels[at - 1], levels[at]];
      return level > before + 1 ? [`${address} jumps from h${before} to h${level} "${words(heading)}"`] : [];
    }),
    ...headings.filter((heading) => words(heading) === '').map(({ tagName }) => `${address} has an empty ${tagName}`),
  ];
}

/** No id twice on a page: a link would lead to the first, a label would name the wrong thing. */
export function idFaults({ address, root }: BuiltPage): readonly string[] {
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => `${address} has more than one id="${id}"`);
}

/** Names and descriptions given by id must point at something on the page. */
export function referenceFaults({ address, root }: BuiltPage): readonly string[] {
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  return REFERENCES.flatMap((attribute) =>
    root
      .querySelectorAll(`[${attribute}]`)
      .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
      .filter((id) => !ids.has(id))
      .map((id) => `${address} has ${attribute}="${id}", and nothing has that id`),
  );
}

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage', 'headers'];
