import fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../../src/view-models/qr.ts';
import { matrixOf } from '../../support/qr-matrix.ts';

describe('a QR code drawn as a path', () => {
  test('has every module where the code has it, and a quiet zone of four around', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const { size, path } = qrCode(address);
        const code = generate(address, { minCorrectionLevel: correction.Q });
        expect(size).toBe(code.size + 8);
        const expected = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_each, x) => code.get(x - 4, y - 4)));
        expect(matrixOf(path, size)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('has the three marks by which a camera finds it', () => {
    const { size, path } = qrCode('https://www.exampleshire.example/check/');
    const rows = matrixOf(path, size);
    for (const [x, y] of [[4, 4], [size - 11, 4], [4, size - 11]] as const) {
      expect(rows[y]?.slice(x, x + 7)).toEqual(Array.from({ length: 7 }, () => true));
      expect(rows[y + 1]?.slice(x, x + 7)).toEqual([true, false, false, false, false, false, true]);
    }
  });
});
