import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../errors/propria-error.ts';
import { compileFormula } from './formula.ts';

const code = (act: () => unknown): string => {
  try {
    act();
    return 'no error';
  } catch (error) {
    return error instanceof PropriaError ? error.code : String(error);
  }
};

/** CKD-EPI 2021 creatinine, Inker et al., N Engl J Med 2021;385:1737, Table S10. */
const ckdEpi = compileFormula({
  text: `142 [mL/min/{1.73_m2}]
    * min(scr / if(sex = 'female', 0.7 [mg/dL], 0.9 [mg/dL]), 1)^if(sex = 'female', -0.241, -0.302)
    * max(scr / if(sex = 'female', 0.7 [mg/dL], 0.9 [mg/dL]), 1)^-1.200
    * 0.9938^value(age, 'a') * if(sex = 'female', 1.012, 1)`,
  inputs: { scr: { unit: 'mg/dL' }, age: { unit: 'a' }, sex: { oneOf: ['female', 'male'] } },
  unit: 'mL/min/{1.73_m2}',
});
/** Cockcroft and Gault, Nephron 1976;16:31: empirical, so the units are taken off. */
const cockcroft = compileFormula({
  text: `value(140 [a] - age, 'a') * value(weight, 'kg') / (72 * value(scr, 'mg/dL')) * if(sex = 'female', 0.85, 1) * 1 [mL/min]`,
  inputs: { scr: { unit: 'mg/dL' }, age: { unit: 'a' }, weight: { unit: 'kg' }, sex: { oneOf: ['female', 'male'] } },
  unit: 'mL/min',
});

describe('a published equation as data', () => {
  it.each([
    // Results of nephro 1.5 (R), an implementation that we did not write.
    ['female', 1.3, 50, 50.0961],
    ['female', 2.4, 50, 24.0039],
    ['female', 2.4, 25, 28.0419],
    ['female', 1.0, 72, 59.8569],
  ])('CKD-EPI 2021 of a %s with creatinine %d mg/dL at %d years is %d', (sex, scr, age, egfr) => {
    const result = ckdEpi.evaluate({ sex, scr: { value: scr, unit: 'mg/dL' }, age: { value: age, unit: 'a' } });
    expect(result.unit).toBe('mL/min/{1.73_m2}');
    expect(result.value).toBeCloseTo(egfr, 3);
  });

  it('takes weight in pounds and age in months', () => {
    const a = cockcroft.evaluate({
      sex: 'male',
      scr: { value: 1, unit: 'mg/dL' },
      age: { value: 40, unit: 'a' },
      weight: { value: 72, unit: 'kg' },
    });
    const b = cockcroft.evaluate({
      sex: 'male',
      scr: { value: 10, unit: 'mg/L' },
      age: { value: 480, unit: 'mo' },
      weight: { value: 72 / 0.45359237, unit: '[lb_av]' },
    });
    expect(a.value).toBeCloseTo(100, 10);
    expect(b.value).toBeCloseTo(100, 8);
  });

  it('refuses creatinine in umol/L where mg/dL is asked', () => {
    const evaluate = () =>
      ckdEpi.evaluate({ sex: 'male', scr: { value: 88, unit: 'umol/L' }, age: { value: 50, unit: 'a' } });
    expect(code(evaluate)).toBe('CORE_UNIT_MISMATCH');
  });

  it('refuses a missing input', () => expect(code(() => ckdEpi.evaluate({ sex: 'male' }))).toBe('CORE_FORMULA_INPUT'));
  it('refuses a word that is not of the list', () => {
    expect(
      code(() => ckdEpi.evaluate({ sex: 'x', scr: { value: 1, unit: 'mg/dL' }, age: { value: 1, unit: 'a' } })),
    ).toBe('CORE_FORMULA_INPUT');
  });
});

describe('the unit check', () => {
  const inputs = { w: { unit: 'kg' }, h: { unit: 'm' }, s: { oneOf: ['a', 'b'] }, p: { yesNo: true } } as const;
  it.each([
    ['w / h^2', 'kg/m2', 'no error'],
    ['w + h', 'kg', 'CORE_FORMULA_UNITS'],
    ['ln(w)', '1', 'CORE_FORMULA_UNITS'],
    ["ln(value(w, 'kg'))", '1', 'no error'],
    ["value(w, 'm')", '1', 'CORE_FORMULA_UNITS'],
    ['w', 'm', 'CORE_FORMULA_UNITS'],
    ["if(s = 'c', 1, 2)", '1', 'CORE_FORMULA_UNITS'],
    ["if(s = 'a' and not p, 1, 2)", '1', 'no error'],
    ['if(w, 1, 2)', '1', 'CORE_FORMULA_UNITS'],
    ['w ^ h', 'kg', 'CORE_FORMULA_UNITS'],
    ['x + 1', '1', 'CORE_FORMULA_UNITS'],
    ['min(w, 2 [g])', 'kg', 'no error'],
    ['sqrt(w * w)', 'kg', 'no error'],
    ['1 [furlong]', '1', 'CORE_UNKNOWN_UNIT'],
    ['1 +', '1', 'CORE_FORMULA_SYNTAX'],
    ['(1', '1', 'CORE_FORMULA_SYNTAX'],
    ['eval(1)', '1', 'CORE_FORMULA_SYNTAX'],
    ['1 1', '1', 'CORE_FORMULA_SYNTAX'],
    ['w.constructor', '1', 'CORE_FORMULA_SYNTAX'],
    ['constructor', '1', 'CORE_FORMULA_UNITS'],
  ])('%s as %s: %s', (text, unit, expected) =>
    expect(code(() => compileFormula({ text, inputs, unit }))).toBe(expected),
  );

  it.each([
    ['2 + 3 * 4', 14],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['(1 - 3) / 4', -0.5],
    ['if(1 < 2 or 1 > 2, 5, 6)', 5],
    ['max(1, 2, 3) - min(4, 5)', -1],
    ['round(2.5) + floor(-0.5) + ceil(0.2)', 3],
    ['log10(1000) + ln(exp(2))', 5],
  ])('%s = %d', (text, value) =>
    expect(compileFormula({ text, inputs: {}, unit: '1' }).evaluate({}).value).toBe(value),
  );

  it('answers any text with a value or a coded error', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      'w',
      'h',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ',',
      'if',
      'ln',
      'value',
      "'kg'",
      '[kg]',
      '<',
      '=',
      ' and ',
      '[',
      "'",
      '!',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
        (text) => /^(no error|CORE_)/.test(code(() => compileFormula({ text, inputs, unit: '1' }))),
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) =>
        /^(no error|CORE_)/.test(code(() => compileFormula({ text, inputs, unit: '1' }))),
      ),
    );
    expect(code(() => compileFormula({ text: '('.repeat(100_000), inputs, unit: '1' }))).toBe('CORE_FORMULA_SYNTAX');
    expect(code(() => compileFormula({ text: '-'.repeat(100_000), inputs, unit: '1' }))).toBe('CORE_FORMULA_SYNTAX');
  });
});
