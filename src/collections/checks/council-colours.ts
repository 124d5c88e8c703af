import { contrastRatio } from '../contrast.ts';
import { problemsOf } from '../problems/problem.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('council-colours');

/** WCAG 2.2 success criterion 1.4.3. */
const ENOUGH = 4.5;

/** What the brand colour is read on, and white words are read in it. From `src/styles/tokens.css`. */
export const BACKGROUNDS = { white: '#ffffff', 'the page': '#fbf7ef', 'a panel': '#fffdf9' } as const;

/** Words in the council's colour, and white words on it, can be read. */
export const councilColours: Check = ({ council }) => {
  if (council === undefined) return [];
  const { brand } = council.data.colours;
  const worst = Object.entries(BACKGROUNDS)
    .map(([name, background]) => ({ name, ratio: contrastRatio(brand, background) }))
    .toSorted((a, b) => a.ratio - b.ratio)[0];
  if (worst === undefined || worst.ratio >= ENOUGH) return [];
  // Rounded down, so that the report never shows a ratio that would pass.
  const measured = Math.floor(worst.ratio * 100) / 100;
  return [
    error(
      { file: council.path, line: council.lineOf(['colours', 'brand']) },
      `The contrast of ${brand} with ${worst.name} is ${measured} to 1. It needs ${ENOUGH} to 1, or people cannot read it.`,
      `Write \`brand: "${darkened(brand)}"\`: the same colour, as dark as it needs to be.`,
    ),
  ];
};

/** The same hue, mixed with black until it passes on every background. */
function darkened(colour: string): string {
  const shares = Array.from({ length: 101 }, (_, step) => 1 - step / 100);
  const shades = shares.map((share) => withBlack(colour, share));
  return shades.find((shade) => Object.values(BACKGROUNDS).every((other) => contrastRatio(shade, other) >= ENOUGH)) ?? '#000000';
}

function withBlack(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Math.floor(Number.parseInt(colour.slice(at, at + 2), 16) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
