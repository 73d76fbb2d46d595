import { describe, expect, it } from 'vitest';
import { createWords, wordsIn } from '../explain/index.ts';
import { sayNotice } from './index.ts';

describe('a warning claims no more than was found', () => {
  it.each([
    ['en', createWords(), /agree|neither/i],
    ['es', wordsIn('es'), /coinciden|ningún ensamblaje/i],
  ] as const)('%s', (_, words, claim) => {
    // It may stand beside positions at which the two files differ.
    const names = sayNotice(words, {
      code: 'GENOME_SAMPLES_DIFFER',
      severity: 'caution',
      params: { first: 'A', second: 'B' },
    });
    // The place may be that of the other build.
    const place = sayNotice(words, {
      code: 'ARRAY_POSITION',
      severity: 'info',
      params: { rsid: 'rs1', found: 'chr1:2' },
    });
    for (const { what, meaning } of [names, place]) expect(`${what} ${meaning}`).not.toMatch(claim);
    expect(place.what).toContain('chr1:2');
  });
});
