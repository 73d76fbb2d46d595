import { type NumberProgram, PropriaError, compileNumbers, exp } from '../../core/index.ts';
import { fitMap } from '../fit/fit-map.ts';
import { residualSd } from '../fit/residual-term.ts';
import { simulate } from '../kinetics/simulate.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues, DoseRecord, DosingHistory, Observation } from '../model/history.ts';
import type { ResidualError } from '../model/model-definition.ts';
import { quantile } from '../search/draws.ts';
import { metricOf } from '../search/evaluate.ts';
import { doseForTarget } from '../search/for-target.ts';
import { type Regimen, usualCompartment } from '../search/regimen.ts';
import type { TrialArm, TrialArmId, TrialDesign, TrialResult, TrialSpread, TrialStep } from './trial-design.ts';
import { type VirtualPerson, virtualPeople } from './virtual-people.ts';

export interface TrialModels {
  readonly truth: CompiledModel;
  readonly other: CompiledModel | null;
}

export interface TrialWatch {
  readonly progress?: (done: number, of: number) => void;
  readonly cancelled?: () => boolean;
}

/** One patient in one arm: the metric that the dose of each step would give at steady state, and the dose. */
interface Path {
  readonly metrics: readonly number[];
  readonly doses: readonly number[];
  readonly unfitted: boolean;
}

/**
 * The same virtual patients in every arm. Those of the first two keep their dose; a fit sets it anew after each level, for the middle of
 * the target at the most probable parameters. What counts is the true patient's metric under the dose, at steady state.
 * Deterministic by the design's seed.
 * @throws PropriaError DOSING_TRIAL, DOSING_CANCELLED
 */
export function runTrial(design: TrialDesign, models: TrialModels, watch: TrialWatch = {}): TrialResult {
  const people = virtualPeople(design, models.truth);
  const label = formulaOf(design.label, people);
  const genotype = design.genotype === undefined ? null : formulaOf(design.genotype, people);
  const start = genotype ?? label;
  const arms: { readonly id: TrialArmId; readonly model: CompiledModel | null; readonly first: DoseFormula }[] = [
    { id: 'label', model: null, first: label },
    ...(genotype === null ? [] : [{ id: 'genotype' as const, model: null, first: genotype }]),
    { id: 'fit', model: models.truth, first: start },
    ...(models.other === null ? [] : [{ id: 'fit-other' as const, model: models.other, first: start }]),
  ];
  const paths = arms.map((): Path[] => []);
  for (const [i, person] of people.entries()) {
    if (watch.cancelled?.() === true) throw new PropriaError('DOSING_CANCELLED');
    for (const [at, { model, first }] of arms.entries())
      paths[at]!.push(pathOf(design, models.truth, model, person, given(design, first(person.covariates))));
    watch.progress?.(i + 1, people.length);
  }
  return {
    design,
    arms: arms.map(({ id, model }, at): TrialArm => ({
      arm: id,
      model: model === null ? null : model === models.truth ? design.truth : (design.other ?? null),
      steps: stepsOf(design, paths[at]!, paths[0]!),
      unfitted: paths[at]!.filter(({ unfitted }) => unfitted).length,
    })),
    margin: (1.96 * 0.5) / Math.sqrt(Math.max(1, people.length)),
  };
}

type DoseFormula = (covariates: CovariateValues) => number;

function formulaOf(text: string, people: readonly VirtualPerson[]): DoseFormula {
  const names = Object.keys(people[0]?.covariates ?? {});
  const program: NumberProgram = compileNumbers(names, [{ name: 'dose', text }]);
  const values = new Float64Array(program.slots.length);
  return (covariates) => {
    for (const [i, name] of names.entries()) values[i] = covariates[name] ?? Number.NaN;
    program.run(values);
    return values[program.slotOf('dose')]!;
  };
}

/** The nearest dose that can be given. */
function given({ doses: { step, least, most } }: TrialDesign, wanted: number): number {
  if (!Number.isFinite(wanted))
    throw new PropriaError('DOSING_TRIAL', { params: { detail: 'the formula of a starting dose gives no number' } });
  return Math.min(most, Math.max(least, Math.round(wanted / step) * step));
}

function pathOf(
  design: TrialDesign,
  truth: CompiledModel,
  model: CompiledModel | null,
  person: VirtualPerson,
  first: number,
): Path {
  const doses = [first];
  const metrics = [trueMetric(design, truth, person, first)];
  let unfitted = false;
  const records: DoseRecord[] = [];
  const levels: Observation[] = [];
  for (let step = 0; step < design.adjustments; step++) {
    const before = doses.at(-1)!;
    if (model === null) {
      doses.push(before);
      metrics.push(metrics[0]!);
      continue;
    }
    records.push(block(design, truth, before, step));
    levels.push(levelOf(design, truth, person, records, step));
    const next = fittedDose(design, model, person.covariates, records, levels);
    if (next === null) unfitted = true;
    doses.push(next ?? before);
    metrics.push(trueMetric(design, truth, person, next ?? before));
  }
  return { doses, metrics, unfitted };
}

function trueMetric(design: TrialDesign, truth: CompiledModel, person: VirtualPerson, amount: number): number {
  const subject = { model: truth, history: emptyHistory(person.covariates) };
  return metricOf(subject, { eta: person.eta }, { ...steady(design, truth), amount }, design.target.metric);
}

/** So many doses that an effect that lags behind has settled; levels alone repeat in closed form. */
function steady({ interval, infusion }: TrialDesign, { definition }: CompiledModel): Omit<Regimen, 'amount'> {
  return {
    interval,
    count: definition.structure.type === 'linear' ? 'steady-state' : SETTLED,
    infusion: infusion ?? null,
  };
}

const SETTLED = 60;

function emptyHistory(covariates: CovariateValues): DosingHistory {
  return { doses: [], observations: [], covariates };
}

function block(
  { interval, infusion, sampling }: TrialDesign,
  truth: CompiledModel,
  amt: number,
  step: number,
): DoseRecord {
  const cmt = usualCompartment(truth, infusion ?? null);
  return {
    time: step * sampling.doses * interval,
    amt,
    ...(cmt === undefined ? {} : { cmt }),
    ...(infusion === null || infusion === undefined ? {} : { dur: infusion }),
    ...(sampling.doses === 1 ? {} : { ii: interval, addl: sampling.doses - 1 }),
  };
}

/** The level that the laboratory reports: the truth with its chance error, never below zero. */
function levelOf(
  { interval, sampling }: TrialDesign,
  truth: CompiledModel,
  person: VirtualPerson,
  doses: readonly DoseRecord[],
  step: number,
): Observation {
  const time = ((step + 1) * sampling.doses - 1) * interval + sampling.after;
  const request = { time, ...(sampling.output === undefined ? {} : { output: sampling.output }) };
  const [value] = simulate(
    truth,
    { doses, observations: [], covariates: person.covariates },
    { eta: person.eta, requests: [request] },
  );
  const error =
    truth.definition.residual.find(({ output }) => output === sampling.output) ?? truth.definition.residual[0];
  return { ...request, value: measured(value!, error, person.errors[step]!) };
}

function measured(value: number, error: ResidualError | undefined, chance: number): number {
  if (error === undefined) return value;
  const sd = residualSd(error, value);
  return error.form === 'log-additive' ? value * exp(chance * sd) : Math.max(value * 0.05, value + chance * sd);
}

function fittedDose(
  design: TrialDesign,
  model: CompiledModel,
  covariates: CovariateValues,
  doses: readonly DoseRecord[],
  observations: readonly Observation[],
): number | null {
  try {
    const { eta } = fitMap(model, { doses, observations, covariates });
    const subject = { model, history: emptyHistory(covariates) };
    const { metric, best } = design.target;
    const wanted = doseForTarget(
      subject,
      { person: { eta } },
      steady(design, model),
      { metric, value: best },
      { start: doses.at(-1)!.amt, most: design.doses.most * 4, tolerance: 1e-4 },
    );
    return given(design, wanted);
  } catch (error) {
    // A patient that the model cannot explain keeps the dose: that is what would happen, and it is counted.
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

function stepsOf(design: TrialDesign, paths: readonly Path[], label: readonly Path[]): readonly TrialStep[] {
  const { low, high, harm = high } = design.target;
  const share = (test: (i: number) => boolean): number =>
    paths.filter((_, i) => test(i)).length / Math.max(1, paths.length);
  const inside = (value: number): boolean => value >= low && value <= high;
  return Array.from({ length: design.adjustments + 1 }, (_, adjustment): TrialStep => {
    const value = (i: number): number => paths[i]!.metrics[adjustment]!;
    const under = (i: number): number => label[i]!.metrics[adjustment]!;
    return {
      adjustment,
      below: share((i) => value(i) < low),
      inTarget: share((i) => inside(value(i))),
      above: share((i) => value(i) > high),
      harmed: share((i) => value(i) > harm),
      benefit: share((i) => inside(value(i)) && !inside(under(i))),
      worse: share((i) => !inside(value(i)) && inside(under(i))),
      metric: spread(paths.map(({ metrics }) => metrics[adjustment]!)),
      dose: spread(paths.map(({ doses }) => doses[adjustment]!)),
    };
  });
}

function spread(values: readonly number[]): TrialSpread {
  const sorted = Float64Array.from(values).toSorted();
  return { p05: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}
