import { type CompiledModel } from '../model/compile-model.ts';
import { type Notice, PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { type PersonCovariates, personCovariates } from '../person/person-covariates.ts';
import { type PersonHistory, personHistory, regimenFacts } from '../person/person-history.ts';
import { type DoseModelRecord, compiledModel, doseModelsOf } from '../population/dose-models.ts';
import type { ModelConsidered, ModelUsed } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';
import { isOfRegimen, regimenFactor } from './regimen-covariates.ts';
import { checkStated } from './stated-values.ts';
import { type PopulationFit, groupOf, populationOf } from './population-of.ts';

/** One model of the drug, with what this person gives it. */
export interface ConsideredModel {
  readonly record: DoseModelRecord;
  readonly model: CompiledModel;
  readonly history: PersonHistory;
  readonly covariates: PersonCovariates;
  readonly population: PopulationFit;
  /** Made of one population group alone: the person's, or another; null where either is not stated. */
  readonly ofGroup: 'own' | 'other' | null;
  /** Why it cannot be used; empty where it can. */
  readonly refusals: readonly Notice[];
}

export interface ModelChoice {
  /** Those that can be used, best first; of a model that is asked for by name that one alone. */
  readonly usable: readonly ConsideredModel[];
  /** Those that cannot. */
  readonly refused: readonly ConsideredModel[];
}

/**
 * Every model of a drug against one person. Best: none made of another group alone, then the least distance from its
 * population, then made of the person's own group, then confirmed by several sources, then read in more of them, then more
 * known of what it asks.
 * @throws PropriaError DOSING_MODEL_UNKNOWN, DOSING_VALUE_UNKNOWN, and those of {@link personHistory} where no model can take what was given
 */
export function considerModels(
  knowledge: Knowledge,
  person: DosingPerson,
  drug: string,
  request: DoseRequest,
): ModelChoice {
  const all = doseModelsOf(knowledge, drug);
  const named = request.model === undefined ? all : all.filter(({ id }) => id === request.model);
  if (request.model !== undefined && named.length === 0)
    throw new PropriaError('DOSING_MODEL_UNKNOWN', {
      params: { model: request.model, drug, known: all.map(({ id }) => id).join(', ') || 'none' },
    });
  checkStated(knowledge, drug, request.covariates ?? {});
  const considered: ConsideredModel[] = [];
  let failure: PropriaError | null = null;
  for (const record of named) {
    try {
      considered.push(consider(knowledge, person, drug, record, request));
    } catch (error) {
      if (!(error instanceof PropriaError)) throw error;
      failure ??= error;
    }
  }
  if (considered.length === 0 && failure !== null) throw failure;
  const sorted = considered.toSorted(
    (a, b) =>
      Number(a.ofGroup === 'other') - Number(b.ofGroup === 'other') ||
      a.population.distance - b.population.distance ||
      Number(b.ofGroup === 'own') - Number(a.ofGroup === 'own') ||
      Number(b.record.body.confirmed) - Number(a.record.body.confirmed) ||
      b.record.body.readIn - a.record.body.readIn ||
      knownIn(b) - knownIn(a) ||
      assumedIn(a) - assumedIn(b) ||
      (a.record.id < b.record.id ? -1 : 1),
  );
  return {
    usable: sorted.filter(({ refusals }) => refusals.length === 0),
    refused: sorted.filter(({ refusals }) => refusals.length > 0),
  };
}

function consider(
  knowledge: Knowledge,
  person: DosingPerson,
  drug: string,
  record: DoseModelRecord,
  request: DoseRequest,
): ConsideredModel {
  const { id, body } = record;
  const model = compiledModel(record);
  const history = personHistory({
    knowledge,
    person,
    drug,
    model: { ...body, id },
    now: request.now,
    input: request.input ?? {},
    usesTime: model.usesTime || body.timeBreaks !== undefined,
  });
  const around = {
    knowledge,
    person,
    now: request.now,
    regimen: regimenFacts(person, drug, history.regimen, body.units.time),
  };
  const read = personCovariates(id, body, model.usedCovariates, around, request.covariates);
  const covariates = withRegimen(record, read, history);
  const population = populationOf(record, covariates, person, around, request.covariates);
  const missing = covariates.missing.map(({ measure, unit }): Notice => ({
    code: 'DOSING_INPUT_MISSING',
    severity: 'serious',
    params: { model: id, name: measure, unit },
  }));
  return {
    record,
    model,
    history,
    covariates,
    population,
    ofGroup: groupStanding(body.population.group, groupOf(person)),
    refusals: [...missing, ...population.refusals.filter(({ code }) => code !== 'DOSING_INPUT_MISSING')],
  };
}

/** A dose that is not given yet stands for itself in the search; until then the middle of what is given. */
function withRegimen({ body }: DoseModelRecord, read: PersonCovariates, history: PersonHistory): PersonCovariates {
  const own = body.covariates.filter(
    (one) =>
      isOfRegimen(one) && read.inputs.every(({ from, covariate }) => from !== 'stated' || covariate !== one.name),
  );
  if (own.length === 0) return read;
  const [low, high] = body.giving.amounts;
  const { regimen } = history;
  const amount = regimen?.amount ?? Math.sqrt(low * high);
  const perDay =
    regimen === null
      ? 24 / (body.giving.intervalHours[0] ?? 24)
      : (regimen.offsets.length * (body.units.time === 'd' ? 1 : 24)) / regimen.interval;
  const values = { ...read.values };
  for (const one of own)
    values[one.name] = regimenFactor(body, one) * amount * (one.from.includes('regimen:daily-dose') ? perDay : 1);
  return {
    ...read,
    values,
    missing: read.missing.filter((one) => !own.includes(one)),
    inputs: read.inputs.map((input) => {
      const value = own.some(({ name }) => name === input.covariate) ? values[input.covariate!] : undefined;
      return value === undefined ? input : { ...input, value };
    }),
  };
}

function groupStanding(of: string | undefined, person: string | undefined): ConsideredModel['ofGroup'] {
  if (of === undefined || person === undefined) return null;
  return of === person ? 'own' : 'other';
}

const knownIn = ({ covariates }: ConsideredModel): number =>
  covariates.inputs.filter(({ from }) => from !== 'assumed').length;
const assumedIn = ({ covariates }: ConsideredModel): number =>
  covariates.inputs.filter(({ from }) => from === 'assumed').length;

export function modelUsed({ record, population }: ConsideredModel): ModelUsed {
  const { body, id } = record;
  return {
    id,
    citation: body.citation,
    doi: body.doi,
    population: body.population.summary,
    distance: population.distance,
    outside: population.outside,
    confirmed: body.confirmed,
    doubts: body.doubts,
  };
}

/** Why each of the others was not taken, or with what weight. */
export function otherModels(
  { usable, refused }: ModelChoice,
  chosen: ConsideredModel | null,
  weights: ReadonlyMap<string, number> = new Map(),
): readonly ModelConsidered[] {
  const others = [...usable, ...refused].filter((one) => one !== chosen || weights.size > 0);
  return others.map((one): ModelConsidered => {
    const weight = weights.get(one.record.id) ?? null;
    return { id: one.record.id, reason: weight === null ? reasonOf(one, chosen) : 'averaged', weight };
  });
}

function reasonOf(one: ConsideredModel, chosen: ConsideredModel | null): string {
  if (one.covariates.missing.length > 0) return 'input-missing';
  if (one.refusals.length > 0) return 'outside-population';
  if (one.ofGroup === 'other' && chosen?.ofGroup !== 'other') return 'other-group';
  if (chosen !== null && one.population.distance > chosen.population.distance) return 'farther';
  if (chosen === null) return 'farther';
  const fewer =
    one.record.body.readIn < chosen.record.body.readIn ||
    Number(one.record.body.confirmed) < Number(chosen.record.body.confirmed);
  return fewer ? 'less-sources' : 'less-known';
}
