import { type Notice, type Quantity, daysBetween } from '../../core/index.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import type { DoseInput, GenotypeUse } from '../advise/dose-advice.ts';
import type { CovariateCourse, CovariateValues } from '../model/history.ts';
import type { SourceSurroundings } from './covariate-sources.ts';
import {
  type CovariateBody,
  type FoundCovariate,
  type NotFound,
  findCovariate,
  genotypeUses,
} from './covariate-value.ts';
import { wallHours } from './clock.ts';
import { sameDimension } from './lab-value.ts';
import { inMolarOrMass } from './level-unit.ts';
import { statedAge } from './stated-body.ts';

/** All covariates of one model for one person. */
export interface PersonCovariates {
  /** In the model's units, as they are now; those that are missing stand in `missing`. */
  readonly values: CovariateValues;
  readonly missing: readonly CovariateBody[];
  readonly inputs: readonly DoseInput[];
  readonly genotype: readonly GenotypeUse[];
  readonly notices: readonly Notice[];
  /** Earlier laboratory values, for times before now: hours since 1970, oldest first. */
  readonly readings: readonly { readonly hours: number; readonly name: string; readonly value: number }[];
}

/** Those of the covariates that the formulas use; `stated` by the model's name or by what is measured. */
export function personCovariates(
  id: string,
  model: Pick<DoseModelBody, 'covariates'>,
  used: readonly string[],
  around: SourceSurroundings,
  stated: Readonly<Record<string, Quantity>> = {},
): PersonCovariates {
  const values: Record<string, number> = {};
  const missing: CovariateBody[] = [];
  const inputs: DoseInput[] = [];
  const notices: Notice[] = [];
  const genes: { name: string; value: number | null; gene: NotFound['gene'] }[] = [];
  const readings: { hours: number; name: string; value: number }[] = [];
  const from = { ...around, statedAge: statedAge(around.knowledge, stated) };
  for (const covariate of model.covariates) {
    const { name, measure, unit } = covariate;
    const given = stated[name] ?? stated[measure];
    if (given !== undefined) {
      const value = statedValue(given, covariate);
      if (value === null) {
        if (used.includes(name)) missing.push(covariate);
        notices.push({
          code: 'DOSING_INPUT_UNIT',
          severity: 'serious',
          params: { name: measure, unit: given.unit, wanted: unit },
        });
        continue;
      }
      values[name] = value;
      inputs.push(inputOf(covariate, value, { from: 'stated', date: null, ageDays: null, facts: [] }));
      continue;
    }
    const found = findCovariate(covariate, from);
    if (found.gene !== null) {
      genes.push({ name, value: found.value, gene: found.gene });
      notices.push(...geneNotices(id, measure, found.gene));
    }
    if (found.value !== null) {
      values[name] = found.value;
      inputs.push(inputFound(covariate, found, around.now));
      notices.push(...valueNotices(covariate, found, around.now));
      readings.push(...earlierReadings(name, found));
    } else if (covariate.default !== undefined) {
      values[name] = covariate.default;
      if (!used.includes(name)) continue;
      inputs.push(inputOf(covariate, covariate.default, { from: 'assumed', date: null, ageDays: null, facts: [] }));
      notices.push({
        code: 'DOSING_INPUT_ASSUMED',
        severity: 'caution',
        params: { name: measure, value: covariate.default, unit },
      });
    } else if (used.includes(name)) missing.push(covariate);
  }
  return { values, missing, inputs, genotype: genotypeUses(genes), notices, readings };
}

/** Covariates over the course of the model, whose time 0 is `startHours`: as they were read, the last before the start first. */
export function covariateCourse(
  { values, readings }: Pick<PersonCovariates, 'values' | 'readings'>,
  startHours: number,
  hoursPerUnit: number,
): CovariateCourse {
  const names = [...new Set(readings.map(({ name }) => name))];
  if (names.length === 0) return values;
  const first: Record<string, number> = { ...values };
  const changes = new Map<number, Record<string, number>>();
  for (const name of names) {
    const own = readings.filter((one) => one.name === name).toSorted((a, b) => a.hours - b.hours);
    const before = own.findLast(({ hours }) => hours <= startHours) ?? own[0]!;
    first[name] = before.value;
    for (const { hours, value } of own) {
      if (hours <= startHours) continue;
      const time = (hours - startHours) / hoursPerUnit;
      changes.set(time, { ...changes.get(time), [name]: value });
    }
  }
  if (changes.size === 0) return { ...values, ...first };
  const rows: ({ time: number } & CovariateValues)[] = [withTime(0, first)];
  for (const [time, read] of [...changes].toSorted(([a], [b]) => a - b)) rows.push(withTime(time, read));
  return rows;
}

function withTime(time: number, values: CovariateValues): { readonly time: number } & CovariateValues {
  return Object.assign({ time }, values);
}

/** A stated value in the covariate's unit; null where it is in none that goes over into it. */
export function statedValue(
  { value, unit }: Quantity,
  covariate: Pick<CovariateBody, 'unit' | 'molarMass'>,
): number | null {
  if (!Number.isFinite(value)) return null;
  if (unit === '' || unit === covariate.unit) return value;
  return sameDimension(value, unit, covariate.unit) ?? inMolarOrMass(value, unit, covariate.unit, covariate.molarMass);
}

type Origin = Pick<DoseInput, 'from' | 'date' | 'ageDays' | 'facts'>;

function inputOf({ measure, name, unit, codes }: CovariateBody, value: number, origin: Origin): DoseInput {
  const coded = codes?.[String(value)];
  return { name: measure, covariate: name, value: coded ?? value, unit: coded === undefined ? unit : '', ...origin };
}

function inputFound(covariate: CovariateBody, found: FoundCovariate, now: string): DoseInput {
  return inputOf(covariate, found.value, {
    from: found.gene?.how === 'unknown-in-model' ? 'assumed' : found.assumes === null ? found.from : 'assumed',
    date: found.date,
    ageDays: found.date === null ? null : daysBetween(found.date, now),
    facts: found.facts,
  });
}

function valueNotices({ measure, unit }: CovariateBody, found: FoundCovariate, now: string): readonly Notice[] {
  const notices: Notice[] = [];
  const place = found.facts[0];
  const at = place === undefined ? {} : { place };
  if (found.stale)
    notices.push({
      code: 'DOSING_INPUT_STALE',
      severity: 'caution',
      ...at,
      params: { name: measure, date: found.date ?? '', days: daysBetween(found.date ?? '', now) ?? 0 },
    });
  if (found.flagged)
    notices.push({ code: 'DOSING_INPUT_FLAGGED', severity: 'caution', ...at, params: { name: measure } });
  if (found.assumes !== null)
    notices.push({
      code: 'DOSING_INPUT_ASSUMED',
      severity: 'caution',
      params: { name: measure, value: found.value, unit, assumes: found.assumes },
    });
  return notices;
}

function geneNotices(model: string, name: string, gene: NonNullable<NotFound['gene']>): readonly Notice[] {
  const said = { gene: gene.gene };
  const notices: Notice[] = [];
  if (gene.outside.length > 0)
    notices.push({
      code: 'DOSING_ALLELE_OUTSIDE_MODEL',
      severity: 'serious',
      ...said,
      params: { gene: gene.gene, alleles: gene.outside.join(', '), model },
    });
  else if (gene.how === 'not-read' || (gene.how === 'unknown-in-model' && gene.alleles.length === 0))
    notices.push({ code: 'DOSING_GENE_NOT_READ', severity: 'caution', ...said, params: { gene: gene.gene, name } });
  if (gene.how === 'unknown-in-model')
    notices.push({
      code: 'DOSING_ALLELE_UNKNOWN_IN_MODEL',
      severity: 'caution',
      ...said,
      params: { gene: gene.gene, model },
    });
  return notices;
}

function earlierReadings(
  name: string,
  { date, value, earlier }: FoundCovariate,
): readonly { readonly hours: number; readonly name: string; readonly value: number }[] {
  if (earlier.length === 0 || date === null) return [];
  return [{ date, value }, ...earlier].flatMap((one) => {
    const at = wallHours(one.date);
    return at === null ? [] : [{ hours: at.hours, name, value: one.value }];
  });
}
