import type { Plugin } from 'vite';
import { contrastRatio } from '../collections/contrast.ts';

/** The page backgrounds of `src/styles/tokens.css`, which the council's colour must be readable on. */
const LIGHT_PAPER = '#fbf7ef';
const DARK_PAPER = '#1c282c';

const MODULE = 'virtual:council-colours.css';

/**
 * Gives the style sheets the council's colour and what follows from it: a soft tint for panels, and
 * a lighter version for dark screens. Computed at build because old phones know no `color-mix()`.
 * @param brand the council's colour, `#rrggbb`, already checked by the content gate
 */
export function councilColours(brand: string): Plugin {
  return {
    name: 'council-colours',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? colourRules(brand) : undefined),
  };
}

function colourRules(brand: string): string {
  const dark = lightenedFor(brand, DARK_PAPER);
  return `:root{--brand-light:${brand};--brand-light-tint:${mix(brand, LIGHT_PAPER, 0.07)};--brand-dark:${dark};--brand-dark-tint:${mix(brand, DARK_PAPER, 0.3)}}`;
}

/** The colour, made lighter until words in it can be read on a dark page (7 to 1). */
function lightenedFor(colour: string, background: string): string {
  const shares = Array.from({ length: 20 }, (_, step) => 1 - step / 20);
  const shades = shares.map((share) => mix(colour, '#ffffff', share));
  return shades.find((shade) => contrastRatio(shade, background) >= 7) ?? '#ffffff';
}

/** @param share how much of the first colour, 0 to 1 */
function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share)).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
