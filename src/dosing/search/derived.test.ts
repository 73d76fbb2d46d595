import { describe, expect, it } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import { derivedOf } from './derived.ts';
import { typicalOf } from './individual.ts';

function derived(parameters: Readonly<Record<string, number>>): ReturnType<typeof derivedOf> {
  const model = compileModel({
    structure: { type: 'linear', absorption: 'none' },
    units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
    covariates: [],
    thetas: [],
    definitions: [],
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, text: String(value) })),
    omega: { names: [], lower: [] },
    residual: [{ form: 'variance-sum', add: 1 }],
  });
  return derivedOf(model, {}, typicalOf(model));
}

describe('what follows from parameters', () => {
  it('two compartments: half-lives by the closed form in 40 digits', () => {
    const { halfLives, vss } = derived({ CL: 4.5, V1: 58.4, Q: 6.5, V2: 38.4 })!;
    expect(halfLives[0]! / 2.19070316286).toBeCloseTo(1, 10);
    expect(halfLives[1]! / 16.8145631212).toBeCloseTo(1, 10);
    expect(vss).toBeCloseTo(96.8, 10);
  });

  it('three compartments: the rates have the sums and product of the matrix', () => {
    const [CL, V1, Q, V2, Q3, V3] = [5, 10, 8, 25, 1.5, 80];
    const { rates } = derived({ CL, V1, Q, V2, Q3, V3 })!;
    expect(rates).toHaveLength(3);
    expect(rates[0]! + rates[1]! + rates[2]!).toBeCloseTo(CL / V1 + Q / V1 + Q3 / V1 + Q / V2 + Q3 / V3, 12);
    expect((rates[0]! * rates[1]! * rates[2]!) / ((CL / V1) * (Q / V2) * (Q3 / V3))).toBeCloseTo(1, 12);
    expect([...rates]).toEqual(rates.toSorted((a, b) => b - a));
  });

  it('equal side compartments are told apart; one compartment has its half-life', () => {
    const { rates } = derived({ CL: 2, V1: 10, Q: 3, V2: 15, Q3: 3, V3: 15 })!;
    expect(rates[1]).toBeCloseTo(3 / 15, 12);
    expect(derived({ CL: 5, V1: 50 })!.halfLives[0]).toBeCloseTo(6.931471805599453, 12);
  });

  it('has none where clearance or a volume has no meaning', () => {
    expect(derived({ CL: -1, V1: 50 })).toBeNull();
    expect(derived({ CL: 1, V1: 0 })).toBeNull();
  });
});
