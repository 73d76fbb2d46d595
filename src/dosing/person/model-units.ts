import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import { inMolarOrMass } from './level-unit.ts';

export const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24 };

/** An amount in the model's unit: of the same kind, or by one of the model's other ways to write it; null where neither. */
export function amountIn(
  value: number,
  unit: string,
  { units, amounts }: Pick<DoseModelBody, 'units' | 'amounts'>,
): number | null {
  const own = inMolarOrMass(value, unit, units.amount, undefined);
  if (own !== null) return own;
  for (const way of amounts) {
    const as = inMolarOrMass(value, unit, way.unit, undefined);
    if (as !== null) return as * way.times;
  }
  return null;
}

/** An output whose analyte is a plain number (a ratio of times) is one; all else is in the model's concentration. */
export function unitOfOutput(
  output: string,
  { levels, units }: DoseModelBody,
  knowledge: Pick<Knowledge, 'facts'>,
): string {
  const analyte = levels.find((one) => one.output === output)?.analyte;
  return analyte !== undefined && analyteUnit(analyte, knowledge) === '1' ? '1' : units.concentration;
}

function analyteUnit(analyte: string, knowledge: Pick<Knowledge, 'facts'>): string | undefined {
  return factsOf(knowledge, 'analyte').get(analyte)?.body.unit;
}
