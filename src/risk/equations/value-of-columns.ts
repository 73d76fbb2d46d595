import { exp } from '../../core/index.ts';
import type { RiskColumnBody, RiskEquationBody, RiskTableBody } from '../../knowledge/index.ts';
import { type CompiledEquation, linearPredictor } from './compile-equation.ts';
import { absoluteRisk, bandsOf, eventRisk, yearlyRisk } from './hazards.ts';

export interface EquationValue {
  readonly value: number;
  readonly parts?: Readonly<Record<string, number>>;
}

/** The columns of the outcome and horizon for this group of people; empty: the equation has none. */
export function columnsFor(
  body: RiskEquationBody,
  { slotOf }: CompiledEquation,
  outcome: string,
  horizonYears: number | null,
  values: Float64Array,
): readonly RiskColumnBody[] {
  return body.columns.filter(
    (column) =>
      column.outcome === outcome &&
      (column.horizonYears === undefined || column.horizonYears === horizonYears) &&
      Object.entries(column.when).every(([name, wanted]) => values[slotOf.get(name) ?? -1] === wanted),
  );
}

/** The value that columns make by the link of their equation; NaN where they make none. */
export function valueOfColumns(
  { link }: RiskEquationBody,
  compiled: CompiledEquation,
  columns: readonly RiskColumnBody[],
  values: Float64Array,
  table: (id: string) => RiskTableBody | null,
): EquationValue {
  const lp = (column: RiskColumnBody): number => linearPredictor(compiled.columns.get(column)!, values);
  const [first] = columns;
  if (first === undefined) return { value: Number.NaN };
  switch (link.kind) {
    case 'formula': {
      const { formula, constants } = compiled.columns.get(first)!;
      const slots = Float64Array.of(...values, lp(first), ...constants, Number.NaN);
      formula!.run(slots);
      return { value: slots.at(-1)! };
    }
    case 'multinomial': {
      const odds = columns.map((column) => exp(lp(column) + (column.constants['intercept'] ?? 0)));
      const all = 1 + odds.reduce((sum, one) => sum + one, 0);
      const parts = Object.fromEntries(columns.map(({ part }, i) => [part ?? String(i), odds[i]! / all]));
      return { value: Object.values(parts).reduce((sum, one) => sum + one, 0), parts };
    }
    case 'event-table': {
      const event = columns.find(({ part }) => part === 'event');
      const competing = columns.find(({ part }) => part === 'competing');
      const hazards = table(event?.table ?? '');
      if (event === undefined || competing === undefined || hazards === null) return { value: Number.NaN };
      const years = values[0]!;
      return { value: eventRisk(hazards, years, exp(lp(event)), exp(lp(competing))) };
    }
    case 'hazards': {
      const hazards = table(first.table ?? '');
      if (hazards === null) return { value: Number.NaN };
      const byAge = columns.map((column) => ({
        from: column.fromAge ?? 0,
        relative: exp(lp(column)) * (column.constants['factor'] ?? 1),
      }));
      const relative = (age: number): number =>
        byAge.reduce((found, one) => (one.from <= age ? one.relative : found), byAge[0]!.relative);
      const bands = bandsOf(
        hazards,
        relative,
        byAge.map(({ from }) => from),
      );
      const [from, upTo] = [link.from, link.upTo].map((name) => values[compiled.slotOf.get(name) ?? -1]!);
      return { value: (link.steps === 'exact' ? absoluteRisk : yearlyRisk)(bands, from!, upTo!) };
    }
  }
}
