import { describe, expect, it } from 'vitest';
import { readProductText } from './product-text.ts';

describe('readProductText', () => {
  it.each([
    ['Simvistatin 10 MG', [['simvistatin']], [{ value: 10, unit: 'mg' }]],
    [
      '0.3 ML Epinephrine 0.5 MG/ML Auto-Injector',
      [['epinephrine', 'auto', 'injector']],
      [{ value: 0.5, unit: 'mg', per: 'ml' }],
    ],
    [
      'Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet',
      [['amoxicillin'], ['clavulanate', 'oral', 'tablet']],
      [
        { value: 250, unit: 'mg' },
        { value: 125, unit: 'mg' },
      ],
    ],
    ['NDA020503 200 ACTUAT Albuterol 0.09 MG/ACTUAT', [['albuterol']], [{ value: 0.09, unit: 'mg', per: 'actuat' }]],
    ['metoprolol 47,5mg', [['metoprolol']], [{ value: 47.5, unit: 'mg' }]],
    ['vitamin B12', [['vitamin', 'b12']], []],
    ['5-fluorouracil', [['5', 'fluorouracil']], []],
    ['', [], []],
  ])('%s', (written, parts, strengths) => {
    expect(readProductText(written)).toMatchObject({ parts, strengths });
  });

  it('keeps the brand of square brackets and remarks of round ones apart', () => {
    expect(readProductText('Nitroglycerin 0.4 MG/ACTUAT [Nitrolingual]').bracket).toBe('Nitrolingual');
    expect(readProductText('cobicistat (GS-9350)')).toMatchObject({
      parts: [['cobicistat']],
      remarks: [['gs', '9350']],
    });
  });

  it('reads the contents of a pack, not its counts', () => {
    const { parts } = readProductText(
      '{21 (ethinyl estradiol 0.03 MG / levonorgestrel 0.15 MG Oral Tablet) } Pack [Levora]',
    );
    expect(parts.flat()).toEqual(['ethinyl', 'estradiol', 'levonorgestrel', 'oral', 'tablet', 'pack']);
  });
});
