import fc from 'fast-check';
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode, qrModules } from './qr-code.ts';

const QUIET = 4;
const SCALE = 4;

/** The modules as pixels, read by a decoder that is not ours. */
function decoded(text: string): string | undefined {
  const modules = qrModules(text);
  const side = (modules.length + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (modules[Math.floor(y / SCALE) - QUIET]?.[Math.floor(x / SCALE) - QUIET] === true)
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  const read = (jsqr as unknown as { default: typeof jsqr.default }).default ?? jsqr;
  const found = (
    read as unknown as (data: Uint8ClampedArray, width: number, height: number) => { binaryData: number[] } | null
  )(pixels, side, side);
  return found === null ? undefined : new TextDecoder().decode(Uint8Array.from(found.binaryData));
}

describe('a QR code', () => {
  it('is read back by another decoder, letters beyond ASCII included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        const plain = new TextDecoder().decode(new TextEncoder().encode(text));
        expect(decoded(plain)).toBe(plain);
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('draws every dark module once', () => {
    const text = 'CYP2C19 Intermediate Metabolizer';
    const dark = qrModules(text).flat().filter(Boolean).length;
    const drawn = [...qrCode(text, 'card').matchAll(/h(\d+)v1/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(drawn).toBe(dark);
  });
});
