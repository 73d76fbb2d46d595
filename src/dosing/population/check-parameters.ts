import { type Notice, type NumberProgram, compileNumbers, valueIn } from '../../core/index.ts';
import type { CovariateValues } from '../model/history.ts';
import { refusal } from './check-inputs.ts';
import type { DoseModelRecord } from './dose-models.ts';

const programs = new WeakMap<object, NumberProgram>();

function programOf({ body }: Pick<DoseModelRecord, 'body'>): NumberProgram {
  let program = programs.get(body);
  if (program === undefined) {
    const names = [
      ...body.thetas.map(({ name }) => name),
      ...body.covariates.map(({ name }) => name),
      ...body.omega.names,
      ...(body.iov?.names ?? []),
      't',
    ];
    program = compileNumbers(names, [...body.definitions, ...body.parameters]);
    programs.set(body, program);
  }
  return program;
}

/** Definitions and parameters of the typical patient with these covariates, by name, at time `t`. */
export function typicalValues(
  record: Pick<DoseModelRecord, 'body'>,
  covariates: CovariateValues,
  t = 0,
): ReadonlyMap<string, number> {
  const { body } = record;
  const program = programOf(record);
  const values = new Float64Array(program.slots.length);
  for (const { name, value } of body.thetas) values[program.slotOf(name)] = value;
  for (const { name } of body.covariates) values[program.slotOf(name)] = covariates[name] ?? Number.NaN;
  values[program.slotOf('t')] = t;
  program.run(values);
  return new Map([...body.definitions, ...body.parameters].map(({ name }) => [name, values[program.slotOf(name)]!]));
}

/** Lags, shares and probabilities may be zero; what is divided by or eliminates must not. */
const MAY_BE_ZERO = (unit: string): boolean => unit === '1' || isTime(unit);

function isTime(unit: string): boolean {
  try {
    return Number.isFinite(valueIn({ value: 1, unit }, 'h'));
  } catch {
    return false;
  }
}

/**
 * What the formulas give that no body has: a clearance below zero, a division by zero. Of the typical patient, from the
 * first dose on and after each time at which the formulas change.
 */
export function checkParameters(record: DoseModelRecord, covariates: CovariateValues): readonly Notice[] {
  const { id, body } = record;
  const wrong = new Map<string, number>();
  for (const t of [0, ...(body.timeBreaks ?? []).map((time) => time + 1e-6)]) {
    const values = typicalValues(record, covariates, t);
    for (const name of body.population.positive) if (!(values.get(name)! > 0)) wrong.set(name, values.get(name)!);
    for (const { name } of body.definitions)
      if (!Number.isFinite(values.get(name)!)) wrong.set(name, values.get(name)!);
    for (const { name, unit } of body.parameters) {
      const value = values.get(name)!;
      if (!Number.isFinite(value) || value < 0 || (value === 0 && !MAY_BE_ZERO(unit))) wrong.set(name, value);
    }
  }
  return [...wrong].map(([name, value]) =>
    refusal('DOSING_PARAMETER_MEANINGLESS', {
      model: id,
      name,
      value: Number.isFinite(value) ? Number(value.toPrecision(4)) : String(value),
    }),
  );
}
