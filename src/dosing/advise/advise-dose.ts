import { type Notice, PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { averageModels } from '../fit/average-models.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { HOURS } from '../person/model-units.ts';
import { wallText } from '../person/clock.ts';
import { subsetOf } from '../search/individual.ts';
import type { Arm } from '../search/search-posterior.ts';
import { type ConsideredModel, type ModelChoice, considerModels, modelUsed, otherModels } from './consider-models.ts';
import type { DoseAdvice, LevelUsed, StartingDose } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';
import { exposureNotices } from './exposure-notices.ts';
import { type FittedPerson, fitPerson, fitSummary } from './fit-person.ts';
import { adviseRegimens } from './advise-regimens.ts';
import { levelOrNone } from './not-below-zero.ts';
import { covariatesFor } from './regimen-covariates.ts';
import type { StartsOf } from './starts.ts';
import { startsFor } from '../start/starting-doses.ts';
import { chooseTarget } from './target.ts';

export interface AdviseOptions {
  /** Starting doses by equation and genotype table; left out: those of the knowledge. */
  readonly starts?: StartsOf;
  /** For a plan: estimate and what is taken, without curve, next sample and times. */
  readonly brief?: boolean;
  /** Estimates made before, by what they rest on: a slider asks for one person again and again. Filled here. */
  readonly estimates?: Map<string, FittedPerson>;
}

const DRAWS = 1024;
const SLOW_DRAWS = 256;
const BRIEF_DRAWS = 256;

/**
 * What is to be said of one drug's dose for one person: model and its distance, inputs, fit to the levels, regimens by the
 * probability of the target. Where something is missing or the model does not hold, refusals stand in place of a dose.
 * @throws PropriaError for what was stated and cannot be meant: DOSING_MODEL_UNKNOWN, DOSING_VALUE_UNKNOWN, DOSING_TARGET_INVALID, DOSING_TIMES_MIXED,
 * DOSING_TIME_UNREADABLE, DOSING_UNIT, DOSING_DOSE_INVALID, DOSING_LEVEL_INVALID, DOSING_REGIMEN_INVALID; DOSING_SEARCH_CANCELLED
 */
export function adviseDose(
  knowledge: Knowledge,
  person: DosingPerson,
  drug: string,
  request: DoseRequest,
  options: AdviseOptions = {},
): DoseAdvice {
  const seed = request.seed ?? 1;
  const choice = considerModels(knowledge, person, drug, request);
  const started = (options.starts ?? startsFor(knowledge, person))(drug, request);
  const base: DoseAdvice = {
    ...EMPTY,
    drug,
    seed,
    starts: started.starts,
    genotype: started.genotype,
    inputs: started.inputs,
    cautions: started.notices,
    records: started.records,
  };
  const [chosen] = choice.usable;
  if (chosen === undefined) return withoutModel(base, choice);
  const advice = withModel(base, choice, chosen, person);
  const target = chooseTarget(drug, { ...chosen.record.body, id: chosen.record.id }, request);
  const cautions = [...advice.cautions, ...target.notices];
  const told: DoseAdvice = {
    ...advice,
    cautions,
    target: target.target?.told ?? null,
    ...(target.target !== null && target.target.others.length > 0 ? { otherTargets: target.target.others } : {}),
    targetAsks: target.target?.asks ?? false,
  };
  const brief = options.brief ?? false;
  const slow = chosen.model.definition.structure.type === 'ode';
  if (brief && slow && chosen.history.observations.length === 0) return { ...told, standing: 'prior' };
  let fitted: readonly Weighted[];
  try {
    fitted = fitAll(choice, brief ? { ...request, draws: BRIEF_DRAWS } : request, seed, options.estimates);
  } catch (error) {
    if (!(error instanceof PropriaError) || !FIT_FAILURES.has(error.code)) throw error;
    return {
      ...told,
      standing: 'refused',
      refusals: [{ code: 'DOSING_FIT_FAILED', severity: 'serious', params: { model: chosen.record.id } }],
    };
  }
  const lead = fitted[0]!;
  const levels = withResiduals(lead.person);
  if (levels.impossible.length > 0)
    return {
      ...told,
      standing: 'refused',
      refusals: levels.impossible,
      cautions: [...cautions, ...levels.notices],
      levels: levels.levels,
    };
  const estimated: DoseAdvice = {
    ...told,
    standing: lead.person.fit.levelsUsed > 0 ? 'fitted' : 'prior',
    otherModels: otherModels(choice, chosen, fitted.length > 1 ? weightsById(fitted) : new Map()),
    levels: levels.levels,
    cautions: [...cautions, ...levels.notices, ...fitNotices(lead.person)],
    fit: fitSummary(lead.person),
  };
  return adviseRegimens(estimated, {
    knowledge,
    drug,
    chosen,
    lead: lead.person,
    arms: fitted.map(({ person: one, weight }): Arm => armOf(one, weight, fitted.length, request)),
    target: target.target,
    request,
    seed,
    brief,
  });
}

const EMPTY: Omit<DoseAdvice, 'drug' | 'seed'> = {
  standing: 'refused',
  refusals: [],
  cautions: [],
  model: null,
  otherModels: [],
  inputs: [],
  genotype: [],
  target: null,
  starts: [],
  levels: [],
  fit: null,
  current: null,
  options: [],
  compared: [],
  continuous: null,
  targetAsks: false,
  nextSample: [],
  untilSteadyState: null,
  untilTarget: null,
  missedDose: [],
  curve: null,
  timeUnit: 'h',
  start: null,
  records: [],
};

const FIT_FAILURES: ReadonlySet<string> = new Set([
  'DOSING_FIT_IMPOSSIBLE',
  'DOSING_POSTERIOR_IMPOSSIBLE',
  'DOSING_RESIDUAL_MISSING',
  'DOSING_PARAMETER_INVALID',
  'DOSING_SOLVER',
]);

/** No model can be used: a rule may still say something, else nothing is said, and why. */
function withoutModel(base: DoseAdvice, choice: ModelChoice): DoseAdvice {
  const closest = choice.refused.toSorted((a, b) => a.refusals.length - b.refusals.length)[0];
  const params = { drug: base.drug, count: choice.refused.length };
  const why: Notice =
    closest === undefined
      ? { code: 'DOSING_NO_MODEL', severity: 'info', params: { drug: base.drug } }
      : { code: 'DOSING_NO_MODEL_FITS', severity: 'serious', params };
  return {
    ...base,
    standing: base.starts.some(saysSomething) ? 'rule' : 'refused',
    refusals: [why, ...(closest?.refusals ?? [])],
    otherModels: otherModels(choice, null),
    inputs: merged(base.inputs, closest?.covariates.inputs ?? []),
    genotype: genes(base.genotype, closest?.covariates.genotype ?? []),
    cautions: [...base.cautions, ...(closest?.covariates.notices ?? [])],
    records: [...base.records, ...(closest === undefined ? [] : [closest.record.ref])],
  };
}

/** A rule that found no gene or no place for it says why, and no dose. */
function saysSomething({ amount, factor, action }: StartingDose): boolean {
  return amount !== null || factor !== null || action !== null;
}

function withModel(base: DoseAdvice, choice: ModelChoice, chosen: ConsideredModel, person: DosingPerson): DoseAdvice {
  const { record, covariates, history, population } = chosen;
  const { startHours } = history;
  return {
    ...base,
    model: modelUsed(chosen),
    otherModels: otherModels(choice, chosen),
    inputs: merged(base.inputs, covariates.inputs),
    genotype: genes(base.genotype, covariates.genotype),
    cautions: [
      ...population.cautions,
      ...covariates.notices,
      ...history.notices,
      ...exposureNotices(
        chosen,
        base.drug,
        person.exposures,
        startHours === null ? null : startHours + history.now * (HOURS[record.body.units.time] ?? 1),
      ),
      ...base.cautions,
      ...(record.body.confirmed
        ? []
        : [{ code: 'DOSING_MODEL_UNCONFIRMED', severity: 'info', params: { model: record.id } } as const]),
    ],
    timeUnit: record.body.units.time,
    start: startHours === null ? null : wallText(startHours),
    records: [record.ref, ...base.records],
  };
}

/** What the model made of a gene goes before what a rule made of it. */
function genes(rules: DoseAdvice['genotype'], model: DoseAdvice['genotype']): DoseAdvice['genotype'] {
  return [...rules.filter(({ gene }) => model.every((one) => one.gene !== gene)), ...model];
}

function merged(a: DoseAdvice['inputs'], b: DoseAdvice['inputs']): DoseAdvice['inputs'] {
  return [...b, ...a.filter(({ name }) => b.every((one) => one.name !== name))];
}

interface Weighted {
  readonly person: FittedPerson;
  readonly weight: number;
}

/** The chosen model alone; or all that can be used and share its units, weighted by how well each explains the levels. */
function fitAll(
  { usable }: ModelChoice,
  request: DoseRequest,
  seed: number,
  estimates: AdviseOptions['estimates'],
): readonly Weighted[] {
  const fit = (one: ConsideredModel): FittedPerson => {
    const draws = request.draws ?? (one.model.definition.structure.type === 'ode' ? SLOW_DRAWS : DRAWS);
    const key = estimates === undefined ? '' : keyOf(one, seed, draws);
    const known = estimates?.get(key);
    if (known !== undefined) return { ...known, considered: one };
    const made = fitPerson(one, { seed, draws });
    if (estimates !== undefined) {
      if (estimates.size >= MOST_ESTIMATES) estimates.delete(estimates.keys().next().value!);
      estimates.set(key, made);
    }
    return made;
  };
  const lead = fit(usable[0]!);
  if (request.average !== true || lead.fit.levelsUsed === 0) return [{ person: lead, weight: 1 }];
  const { units } = lead.considered.record.body;
  const alike = usable
    .slice(1)
    .filter(
      ({ record: { body }, history }) =>
        body.units.time === units.time &&
        body.units.concentration === units.concentration &&
        body.units.amount === units.amount &&
        history.observations.length === lead.history.observations.length,
    );
  const all = [lead, ...alike.map(fit)];
  const weights = averageModels(
    all.map(({ considered, history, fit: own }) => ({ model: considered.model, history, fit: own })),
  );
  return all
    .map((person, i) => ({ person, weight: weights[i]! }))
    .toSorted((a, b) => (a.person === lead ? -1 : b.person === lead ? 1 : b.weight - a.weight));
}

const MOST_ESTIMATES = 8;

/** All that an estimate rests on. */
function keyOf({ record, history, covariates }: ConsideredModel, seed: number, draws: number): string {
  const { doses, observations, startHours } = history;
  return JSON.stringify([
    record.ref,
    doses,
    observations,
    startHours,
    covariates.values,
    covariates.readings,
    seed,
    draws,
  ]);
}

function weightsById(fitted: readonly Weighted[]): ReadonlyMap<string, number> {
  return new Map(fitted.map(({ person, weight }) => [person.considered.record.id, weight]));
}

/** As many draws of a model as it has weight. */
function armOf(
  { considered, history, draws }: FittedPerson,
  weight: number,
  models: number,
  request: DoseRequest,
): Arm {
  const stated = Object.keys(request.covariates ?? {});
  const follows = covariatesFor(considered.record.body, considered.model, stated);
  return {
    subject: {
      model: considered.model,
      history,
      ...(follows === undefined ? {} : { covariatesFor: follows }),
    },
    draws: models === 1 ? draws : subsetOf(draws, Math.max(1, Math.round(draws.count * weight))),
  };
}

/** Objective of a fit that leans on the population more than on levels: largest over smallest curvature. */
const WEAK_CONDITION = 1e4;

/** Draws that count for fewer independent ones than this give rough shares: some 5 in 100 off. */
const FEW_EFFECTIVE = 100;

function fitNotices({ considered, fit, posterior }: FittedPerson): readonly Notice[] {
  if (fit.levelsUsed === 0) return [];
  const notices: Notice[] = [];
  if (!fit.converged)
    notices.push({ code: 'DOSING_FIT_NOT_SETTLED', severity: 'serious', params: { model: considered.record.id } });
  if (!(fit.condition < WEAK_CONDITION))
    notices.push({
      code: 'DOSING_FIT_WEAK',
      severity: 'caution',
      params: {
        why: `condition number ${Number.isFinite(fit.condition) ? Number(fit.condition.toPrecision(2)) : '∞'}`,
      },
    });
  if (!(posterior.effectiveSamples >= FEW_EFFECTIVE))
    notices.push({
      code: 'DOSING_FIT_WEAK',
      severity: 'caution',
      params: { why: `${Math.round(posterior.effectiveSamples)} effective draws of ${posterior.count}` },
    });
  return notices;
}

/** A level is an error of unit, dose or time where no person explains it: this many times off what this one would have … */
const OFF_THIS_PERSON = 20;
/** … or this many times off the population, where only etas explain it that one person in a million has. */
const OFF_POPULATION = 30;
const NOBODY = 1e-6;

/** How many times a level is off what can be explained; null where it can be. Of an effect no factor says anything. */
function timesOff(
  { value, predicted, population, blq }: FittedPerson['fit']['residuals'][number],
  unit: string,
  { fit }: FittedPerson,
): number | null {
  const off = (by: number): number => (by > 0 && value > 0 ? Math.max(value / by, by / value) : 1);
  if (blq || unit === '1') return null;
  if (off(predicted) >= OFF_THIS_PERSON) return off(predicted);
  return fit.priorTail < NOBODY && off(population) >= OFF_POPULATION ? off(population) : null;
}

/** When a level was drawn where no date is known: hours since the first dose. */
function hoursOf({ time }: LevelUsed, { record }: ConsideredModel): string {
  return `${Number((time * (HOURS[record.body.units.time] ?? 1)).toFixed(2))} h`;
}

/** The levels with what was predicted of each; one that is far from it is told, and one that nobody can have refused. */
function withResiduals(fitted: FittedPerson): {
  readonly levels: readonly LevelUsed[];
  readonly notices: readonly Notice[];
  readonly impossible: readonly Notice[];
} {
  const { considered, fit } = fitted;
  const notices: Notice[] = [];
  const impossible: Notice[] = [];
  const levels = considered.history.levels.map(({ observation, ...level }): LevelUsed => {
    const residual = observation === null ? undefined : fit.residuals[observation];
    if (residual === undefined) return level;
    const off = timesOff(residual, level.unit, fitted);
    if (off !== null)
      impossible.push({
        code: 'DOSING_LEVEL_IMPOSSIBLE',
        severity: 'serious',
        params: {
          date: level.date ?? hoursOf(level, considered),
          value: (level.written ?? level).value,
          unit: (level.written ?? level).unit,
          times: Number(off.toPrecision(2)),
        },
      });
    if (residual.flag === 'implausible')
      notices.push({
        code: 'DOSING_LEVEL_UNLIKELY',
        severity: 'serious',
        params: {
          date: level.date ?? hoursOf(level, considered),
          value: (level.written ?? level).value,
          unit: (level.written ?? level).unit,
          weighted: residual.weighted === null ? '' : Number(residual.weighted.toPrecision(2)),
        },
      });
    return {
      ...level,
      predicted: levelOrNone(residual.predicted, level.value),
      population: levelOrNone(residual.population, level.value),
      weighted: residual.weighted,
      flag: off !== null || residual.flag === 'implausible' ? 'implausible' : level.flag,
    };
  });
  return { levels, notices, impossible };
}
