import { describe, expect, it } from 'vitest';
import { type DoseEquation, evaluateEquation } from './dose-equation.ts';

/** Cockcroft DW, Gault MH. Nephron 1976;16:31: 40 years, 80 kg, creatinine 1 mg/dL, male: 111.1 mL/min. */
const CLEARANCE: DoseEquation = {
  inputs: [
    { name: 'AGE', unit: 'a', range: [18, 120] },
    { name: 'WT', unit: 'kg' },
    { name: 'SCR', unit: 'mg/dL' },
    { name: 'SEX', unit: '1' },
    { name: 'FACTOR', unit: '1', default: 1 },
  ],
  definitions: [{ name: 'K', text: 'if(SEX = 1, 1, 0.85)' }],
  text: '(140 - AGE) * WT / (72 * SCR) * K * FACTOR',
  output: 'creatinine-clearance',
  unit: 'mL/min',
};
const MAN = { AGE: 40, WT: 80, SCR: 1, SEX: 1 };

describe('an equation over plain numbers', () => {
  it('gives what its paper gives, and says what it assumed', () => {
    const { value, assumed } = evaluateEquation('crcl', CLEARANCE, MAN);
    expect(value).toBeCloseTo(111.111_111_111_1, 9);
    expect(assumed).toEqual(['FACTOR']);
    expect(evaluateEquation('crcl', CLEARANCE, { ...MAN, SEX: 0, FACTOR: 2 })).toEqual({
      value: expect.closeTo(2 * 94.444_444_444_4, 9) as number,
      assumed: [],
    });
  });

  it.each<[string, Record<string, number>, string]>([
    ['an input is missing', { AGE: 40, WT: 80, SEX: 1 }, 'DOSING_EQUATION_INPUT_MISSING'],
    ['an input is not finite', { ...MAN, WT: Number.POSITIVE_INFINITY }, 'DOSING_EQUATION_INPUT_INVALID'],
    ['an input is no number', { ...MAN, WT: Number.NaN }, 'DOSING_EQUATION_INPUT_INVALID'],
    ['an input is outside its range', { ...MAN, AGE: 4 }, 'DOSING_EQUATION_INPUT_INVALID'],
    ['a name is not its own', { ...MAN, Height: 180 }, 'DOSING_EQUATION_INPUT_UNKNOWN'],
    ['it divides by zero', { ...MAN, SCR: 0 }, 'DOSING_EQUATION_VALUE'],
  ])('refuses where %s', (_, inputs, code) => {
    expect(() => evaluateEquation('crcl', CLEARANCE, inputs)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
