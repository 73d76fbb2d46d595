import type { RiskEquationBody } from '../../knowledge/index.ts';
import type { RiskContribution } from './risk-result.ts';
import type { EquationValue } from './value-of-columns.ts';

/**
 * How far the value falls when one factor alone is at its reference. What the person cannot change (age, sex) has no reference and
 * no share. Shares of factors that act on each other do not add up to the value.
 */
export function contributionsOf(
  { inputs }: RiskEquationBody,
  values: ReadonlyMap<string, number>,
  value: number,
  solve: (values: ReadonlyMap<string, number>) => EquationValue,
): readonly RiskContribution[] {
  const found = inputs.flatMap((input): readonly RiskContribution[] => {
    const { name, measure, as, levels = {} } = input;
    const reference = input.reference ?? (as === 'flag' ? 0 : undefined);
    if (reference === undefined || values.get(`${name}_missing`) === 1) return [];
    const changed = new Map(values);
    if (as === 'choice')
      for (const level of Object.keys(levels)) changed.set(`${name}_${level}`, Number(level === reference));
    else changed.set(name, Number(reference));
    if ([...changed].every(([slot, one]) => values.get(slot) === one)) return [];
    const withReference = solve(changed).value;
    if (!Number.isFinite(withReference)) return [];
    return [{ name, measure, reference, withReference, difference: value - withReference }];
  });
  return found.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.name < b.name ? -1 : 1));
}
