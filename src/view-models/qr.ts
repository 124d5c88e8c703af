import { correction, generate } from 'lean-qr';

/** A QR code as the path of an SVG, one unit to a module, with its quiet zone around it. */
export interface QrCode {
  /** The length of a side, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** The light border that readers need (ISO/IEC 18004), in modules. */
const QUIET_ZONE = 4;

/** A quarter of it may be torn off or scribbled over. */
const CORRECTION = correction.Q;

export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: CORRECTION });
  const rows = Array.from({ length: code.size }, (_, y) => runs(code.size, (x) => code.get(x, y)).map(([from, length]) => `M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`));
  return { size: code.size + 2 * QUIET_ZONE, path: rows.flat().join('') };
}

/** Where dark modules stand in a row, and how many together. */
function runs(size: number, isDark: (x: number) => boolean): readonly (readonly [from: number, length: number])[] {
  const starts = Array.from({ length: size }, (_, x) => x).filter((x) => isDark(x) && !isDark(x - 1));
  return starts.map((from) => {
    let length = 1;
    while (isDark(from + length)) length += 1;
    return [from, length];
  });
}
