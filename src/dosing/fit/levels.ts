import { PropriaError, logFast } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { DosingHistory, Observation } from '../model/history.ts';
import type { ResidualError } from '../model/model-definition.ts';
import type { LevelTerm } from './residual-term.ts';

/** A level as the fit reads it. */
export interface ReadLevel {
  readonly time: number;
  readonly value: number;
  readonly output: string;
  readonly blq: boolean;
  readonly term: LevelTerm;
  /** At or before the first dose, none taken as given before: only a start of the model's own can explain it. */
  readonly beforeFirstDose: boolean;
  /** Another level of the same output has the same time. */
  readonly sameTime: boolean;
}

/**
 * Levels with the error of their output. A level below its limit (`blq`, or a value below `lloq`) enters by its
 * probability; where no `lloq` is given its value is the limit.
 * @throws PropriaError DOSING_LEVEL_INVALID, DOSING_OUTPUT_UNKNOWN, DOSING_RESIDUAL_MISSING.
 */
export function readLevels(
  model: CompiledModel,
  history: DosingHistory,
  weights?: readonly number[],
): readonly ReadLevel[] {
  const outputs = outputsOf(model);
  const first = firstDose(history);
  const seen = new Map<string, number>();
  const key = ({ time, output }: Observation): string => `${time} ${output ?? outputs[0]!}`;
  for (const level of history.observations) seen.set(key(level), (seen.get(key(level)) ?? 0) + 1);
  return history.observations.map((level, i): ReadLevel => {
    const { time, value } = level;
    const output = level.output ?? outputs[0]!;
    if (!outputs.includes(output))
      throw new PropriaError('DOSING_OUTPUT_UNKNOWN', { params: { output, known: outputs.join(', ') } });
    const blq = level.blq ?? (level.lloq !== undefined && value < level.lloq);
    const y = blq ? (level.lloq ?? value) : value;
    const refuse = (detail: string): PropriaError =>
      new PropriaError('DOSING_LEVEL_INVALID', { params: { level: i + 1, detail } });
    if (!Number.isFinite(time)) throw refuse('its time is not a number');
    if (!Number.isFinite(y)) throw refuse(`its ${blq ? 'limit of quantification' : 'value'} is not a number`);
    if (y < 0) throw refuse('it is negative');
    if (blq && y === 0) throw refuse('its limit of quantification is 0');
    const residual = residualOf(model, output, outputs);
    if (residual.form === 'log-additive' && y === 0) throw refuse('it is 0 where the error is on the log scale');
    const weight = weights?.[i] ?? 1;
    if (!(weight >= 0 && weight <= 1)) throw refuse('its weight is not between 0 and 1');
    return {
      time,
      value,
      output,
      blq,
      beforeFirstDose: time <= first,
      sameTime: seen.get(key(level))! > 1,
      term: {
        form: residual.form,
        y: residual.form === 'log-additive' ? logFast(y) : y,
        blq,
        add: residual.add ?? 0,
        prop: residual.prop ?? 0,
        power: residual.power ?? 1,
        weight,
      },
    };
  });
}

/** Names of what the model predicts, the one that is meant where none is named first. */
export function outputsOf({ definition }: CompiledModel): readonly string[] {
  if (definition.structure.type === 'ode') return definition.structure.outputs.map(({ name }) => name);
  return ['concentration'];
}

/** A residual that names no output belongs to the first. */
function residualOf({ definition }: CompiledModel, output: string, outputs: readonly string[]): ResidualError {
  const found =
    definition.residual.find((residual) => residual.output === output) ??
    definition.residual.find((residual) => residual.output === undefined && output === outputs[0]);
  if (found === undefined) throw new PropriaError('DOSING_RESIDUAL_MISSING', { params: { output } });
  return found;
}

/** −Infinity where the record begins at steady state: there were doses before. */
function firstDose({ doses }: DosingHistory): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { time, ss } of doses) {
    if (ss === 1 || ss === 2) return Number.NEGATIVE_INFINITY;
    first = Math.min(first, time);
  }
  return first;
}
