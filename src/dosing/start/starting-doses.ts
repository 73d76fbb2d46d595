import type { Notice, RecordRef } from '../../core/index.ts';
import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { DoseInput, GenotypeUse, StartingDose } from '../advise/dose-advice.ts';
import type { DoseRequest } from '../advise/dose-request.ts';
import type { Starts, StartsOf } from '../advise/starts.ts';
import { SOURCES, type SourceSurroundings } from '../person/covariate-sources.ts';
import type { DosingPerson } from '../person/dosing-person.ts';
import { startByEquation } from './start-by-equation.ts';
import { startByTable } from './start-by-table.ts';

/** What one equation or table says, with what it took. */
export interface Started {
  readonly starts: readonly StartingDose[];
  readonly inputs: readonly DoseInput[];
  readonly genotype: readonly GenotypeUse[];
}

/**
 * Starting doses of a drug for one person, before any level: by every equation and genotype table of the knowledge. Where a
 * gene or a value is missing or has no place in the rule, a notice with what would settle it stands in place of the dose.
 */
export function startsFor(knowledge: Knowledge, person: DosingPerson): StartsOf {
  return (drug, request) => {
    const around = surroundings(knowledge, person, request);
    const parts: Started[] = [];
    const records: RecordRef[] = [];
    for (const fact of ofDrug(knowledge, 'dose-equation', drug)) {
      if (fact.body.kind !== 'start') continue;
      const errors = [...factsOf(knowledge, 'dose-errors').values()].find(({ body }) => body.equation === fact.id);
      parts.push(startByEquation(fact, errors ?? null, around, request.covariates ?? {}));
      records.push(fact.ref, ...(errors === undefined ? [] : [errors.ref]));
    }
    for (const fact of ofDrug(knowledge, 'dose-start', drug)) {
      parts.push(startByTable(fact, person.phenotypes, (condition) => hasCondition(condition, around)));
      records.push(fact.ref);
    }
    return joined(ranked(parts.map((part) => withUncounted(part, parts))), records);
  };
}

function ofDrug<Kind extends 'dose-equation' | 'dose-start'>(
  knowledge: Knowledge,
  kind: Kind,
  drug: string,
): readonly Fact<FactKinds[Kind]>[] {
  return [...factsOf(knowledge, kind).values()].filter(({ body }) => body.drugs.includes(drug));
}

function surroundings(knowledge: Knowledge, person: DosingPerson, { now }: DoseRequest): SourceSurroundings {
  return { knowledge, person, now, regimen: { dose: null, dailyDose: null, formulation: null, hour: null, facts: [] } };
}

/** Null where the record does not say. */
function hasCondition(condition: string, around: SourceSurroundings): boolean | null {
  const found = SOURCES['condition']?.(condition, '1', around) ?? null;
  return found === null ? null : found.value === 1;
}

/** Inputs and genes once each: several equations ask for the same age. */
function joined(parts: readonly Started[], records: readonly RecordRef[]): Starts {
  const once = <T>(all: readonly T[], key: (one: T) => string): readonly T[] =>
    [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
  return {
    starts: parts.flatMap(({ starts }) => starts),
    inputs: once(
      parts.flatMap(({ inputs }) => inputs),
      ({ name }) => name,
    ),
    genotype: once(
      parts.flatMap(({ genotype }) => genotype),
      ({ gene, how }) => `${gene} ${how}`,
    ),
    notices: [],
    records,
  };
}

/** What counts the person's genes stands first, what says nothing last; else the order of the knowledge. */
function ranked(parts: readonly Started[]): readonly Started[] {
  const rank = ({ starts, genotype }: Started): number =>
    !starts.some(saysDose) ? 2 : genotype.length > 0 && genotype.every(isCounted) ? 0 : 1;
  return parts.toSorted((a, b) => rank(a) - rank(b));
}

function saysDose({ amount, factor, action }: StartingDose): boolean {
  return amount !== null || factor !== null || action !== null;
}

const isCounted = ({ how }: GenotypeUse): boolean => how === 'covariate' || how === 'rule';
const isOutside = ({ how, alleles }: GenotypeUse): boolean =>
  how === 'not-in-model' || (how === 'unknown-in-model' && alleles.length > 0);

/**
 * Where what was found of a gene has no place in any rule of the drug, each dose that is said all the same says so: an equation
 * without genotype would else look as if there were none to count.
 */
function withUncounted(part: Started, all: readonly Started[]): Started {
  const uses = all.flatMap(({ genotype }) => genotype);
  const counted = new Set(uses.filter(isCounted).map(({ gene }) => gene));
  const outside = new Map(
    uses.filter((use) => isOutside(use) && !counted.has(use.gene)).map((use) => [use.gene, use] as const),
  );
  if (outside.size === 0) return part;
  const notices = [...outside.values()].map(({ gene, alleles, phenotype }): Notice => ({
    code: 'DOSING_START_GENE_NOT_COUNTED',
    severity: 'serious',
    gene,
    params: { gene, found: alleles.length > 0 ? alleles.join('/') : (phenotype ?? gene) },
  }));
  return {
    ...part,
    starts: part.starts.map((start) =>
      saysDose(start) ? { ...start, notices: [...notices, ...start.notices] } : start,
    ),
  };
}
