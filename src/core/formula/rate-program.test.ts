import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../errors/propria-error.ts';
import { compileNumbers } from './number-program.ts';
import { compileRates } from './rate-program.ts';

const MOVING = ['x', 'y', 't'];
const STANDING = ['k', 'm'];

/** The same formula by both evaluators, which share the parser alone. */
function both(text: string, values: readonly number[]): readonly [number, number] {
  const rates = compileRates(MOVING, STANDING, [{ name: 'f', text }]);
  const registers = rates.registers();
  const numbers = compileNumbers([...MOVING, ...STANDING], [{ name: 'f', text }]);
  const slots = new Float64Array(numbers.slots.length);
  for (const [i, name] of [...MOVING, ...STANDING].entries()) {
    registers[rates.registerOf(name)] = values[i]!;
    slots[i] = values[i]!;
  }
  rates.prepare(registers);
  rates.block(['f'])(registers);
  numbers.run(slots);
  return [registers[rates.registerOf('f')]!, slots.at(-1)!];
}

const leaf = fc.constantFrom('x', 'y', 't', 'k', 'm', '2', '0.5', '3', '1');
const formula: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '^'), tie('tree')).map(([a, o, b]) => `(${a}${o}${b})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `${a}*${b}/(1+${a})`),
    tie('tree').map((a) => `-(${a})`),
    tie('tree').map((a) => `exp(-(${a}))`),
    tie('tree').map((a) => `sqrt(ln(1+(${a})^2))`),
    fc
      .tuple(tie('tree'), tie('tree'))
      .map(([a, b]) => `if(${a}>=${b} and not (${a}<1),min(${a},${b}),max(${b},1,${a}))`),
  ),
})).tree;

describe('a program of rates', () => {
  it('gives what the plain evaluator gives', () => {
    const number = fc.double({ min: 0.1, max: 4, noNaN: true });
    fc.assert(
      fc.property(formula, fc.array(number, { minLength: 5, maxLength: 5 }), (text, values) => {
        const [found, wanted] = both(text, values);
        // Differences of nearly equal parts magnify the last bits: nudged inputs show how far.
        const nudged = both(
          text,
          values.map((value) => value * (1 + 1e-13)),
        )[1];
        const slack = 1e-12 * Math.abs(wanted) + 10 * Math.abs(nudged - wanted) + 1e-300;
        if (Number.isFinite(wanted) && Number.isFinite(nudged))
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(slack);
        else expect(Number.isFinite(found) && Number.isFinite(wanted)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a comparison and a missing number', () => {
    expect(both('if(x=1,k,m)', [1, 0, 0, 7, 8])).toEqual([7, 7]);
    expect(both('x*k', [Number.NaN, 0, 0, 7, 8])[0]).toBeNaN();
    expect(both('x^k', [0, 0, 0, 1.15, 0])[0]).toBe(0);
  });

  it('tells which formulas are straight lines in what moves', () => {
    const affine = (text: string): boolean => compileRates(MOVING, STANDING, [{ name: 'f', text }]).isAffine('f');
    expect(affine('k*x - m^2*y/3 + exp(k)')).toBe(true);
    expect(affine('if(k>1, x, y)*k')).toBe(true);
    expect(affine('x*t')).toBe(false);
    expect(affine('x/(k+x)')).toBe(false);
    expect(affine('exp(x)')).toBe(false);
    expect(affine('if(x>1, k, m)')).toBe(false);
  });

  it('tells what a formula needs', () => {
    const rates = compileRates(MOVING, STANDING, [
      { name: 'a', text: 'k*x' },
      { name: 'f', text: 'a+t' },
    ]);
    expect(rates.dependsOn('f', 'x')).toBe(true);
    expect(rates.dependsOn('a', 't')).toBe(false);
  });

  it.each(['z+1', "x = 'a'", 'x * 2 [kg]', 'if(x,1)', 'min(x)', "value(x, 'kg')"])('refuses %s', (text) => {
    expect(() => compileRates(MOVING, STANDING, [{ name: 'f', text }])).toThrow(PropriaError);
  });
});
