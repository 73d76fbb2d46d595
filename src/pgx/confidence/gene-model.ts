import { type FrequencyEstimate, GROUPS, type GeneRecord, type Group } from '../../knowledge/index.ts';
import { has } from '../calling/allele-set.ts';
import { type CompiledGene, compileGene } from '../calling/compiled-gene.ts';
import { functionOfAllele } from '../phenotype/allele-function.ts';
import { poissonUpper } from './poisson-limit.ts';
import { phenotypeOfPair } from '../phenotype/phenotype-of-pair.ts';

/** What a pair means, with the one key under which outcomes are told apart: phenotype and look-up keys. */
export interface Meaning {
  readonly key: string;
  readonly phenotype: string;
  readonly lookupKeys: readonly string[];
}

/** How often an allele is found in a group, and what that rests on. */
export interface Share {
  readonly value: number;
  /** What a claim has to reckon with: the upper limit of a small count, else `value`. */
  readonly atMost: number;
  /** A stated upper bound, not a count. */
  readonly bound: boolean;
  /** Borrowed from other groups, because nobody counted this one. */
  readonly standIn: boolean;
}

/** A gene made ready for weighing: allele frequencies by group, alleles of equal function in one class. Made once a record. */
export interface GeneModel {
  readonly gene: GeneRecord;
  readonly compiled: CompiledGene;
  /** Groups with a frequency of at least one allele, in the order of {@link GROUPS}. */
  readonly groups: readonly Group[];
  /** Group index → allele index → share. */
  readonly shares: readonly (readonly Share[])[];
  /** Group index → allele index → 1 where the share is a bound. */
  readonly bounds: readonly Uint8Array[];
  /** Allele index → class. Alleles of a class can stand for each other in every pair. */
  readonly classOf: readonly number[];
  /** Class → an allele name that stands for it. */
  readonly standFor: readonly string[];
  /** Class of a strand whose function nobody knows. */
  readonly unknownClass: number;
  /** Allele index → positions where it differs from the reference allele. */
  readonly variantsAt: readonly (readonly number[])[];
  /** Alleles without any function, of which a strand that carries the whole core keeps none. */
  readonly withoutFunction: readonly number[];
  /** Where no pair fits, one position names the strands (SLCO1B1 rs4149056): base code → class. */
  readonly fallback: { readonly at: number; readonly classOf: ReadonlyMap<number, number> } | null;
  readonly meaning: (first: number, second: number | null) => Meaning;
}

/** An allele that the frequency table does not speak of: enough to keep every claim open. */
const UNSTATED: Share = { value: 0.01, atMost: 0.01, bound: true, standIn: false };
/** People of whom a count is small: fewer than any CPIC table of a whole group, more than a group of the panel. */
const FEW_PEOPLE = 1000;
/** Not a name that any table holds, so that the gene's own rule for unknown functions answers. */
const UNNAMED = 'unnamed haplotype';

const models = new WeakMap<GeneRecord, GeneModel>();

export function modelOf(gene: GeneRecord): GeneModel {
  const known = models.get(gene);
  if (known !== undefined) return known;
  const made = build(gene);
  models.set(gene, made);
  return made;
}

function build(gene: GeneRecord): GeneModel {
  const compiled = compileGene(gene);
  const groups = GROUPS.filter((group) =>
    [...(gene.frequencies?.alleles.values() ?? [])].some((row) => row[group] !== undefined),
  );
  const sharing = new Map<string, number>();
  for (const { name } of compiled.alleles) sharing.set(name, (sharing.get(name) ?? 0) + 1);
  const shares = groups.map((group) => {
    const few = isFew(commonest(gene, group)?.subjects);
    return compiled.alleles.map(({ name }): Share => {
      const estimate = gene.frequencies?.alleles.get(name)?.[group];
      // Sub-alleles printed as one core allele are counted together; each takes an equal part.
      return estimate === undefined ? UNSTATED : shareOf(estimate, sharing.get(name) ?? 1, few);
    });
  });
  const classes = new Map<string, number>();
  const standFor: string[] = [];
  const classFor = (name: string): number => {
    const key = classKey(gene, name);
    const found = classes.get(key);
    if (found !== undefined) return found;
    classes.set(key, standFor.length);
    standFor.push(name);
    return standFor.length - 1;
  };
  const classOf = compiled.alleles.map(({ name }) => classFor(name));
  const unknownClass = classFor(UNNAMED);
  const variantsAt = compiled.alleles.map((allele, a) => allele.at.filter((p) => !allowsReference(compiled, p, a)));
  const withoutFunction = compiled.alleles.flatMap(({ name }, a) =>
    variantsAt[a]!.length > 0 && isWithoutFunction(gene, name) ? [a] : [],
  );
  const fallback = fallbackOf(compiled, classFor);
  const bounds = shares.map((row) => Uint8Array.from(row, ({ bound }) => (bound ? 1 : 0)));
  return {
    gene,
    compiled,
    groups,
    shares,
    bounds,
    classOf,
    standFor,
    unknownClass,
    variantsAt,
    withoutFunction,
    fallback,
    meaning: meanings(gene, standFor),
  };
}

function fallbackOf({ gene, positions }: CompiledGene, classFor: (name: string) => number): GeneModel['fallback'] {
  const rule = gene.calling.fallback;
  const at = rule === undefined ? -1 : positions.findIndex(({ locus }) => locus.pos38 === rule.pos38);
  if (rule === undefined || at < 0) return null;
  const named = Object.entries(rule.alleles).flatMap(([base, allele]) => {
    const code = positions[at]!.codes.get(base);
    return code === undefined ? [] : [[code, classFor(allele)] as const];
  });
  return { at, classOf: new Map(named) };
}

/** The commonest allele counted in the group: its people are those on whom the group's table rests. */
function commonest(gene: GeneRecord, group: Group): FrequencyEstimate | undefined {
  let most: FrequencyEstimate | undefined;
  for (const row of gene.frequencies?.alleles.values() ?? []) {
    const estimate = row[group];
    if (estimate === undefined || estimate.upperBound === true) continue;
    if (most === undefined || estimate.frequency > most.frequency) most = estimate;
  }
  return most;
}

function isFew(subjects: number | undefined): boolean {
  return subjects !== undefined && subjects < FEW_PEOPLE;
}

function shareOf(estimate: FrequencyEstimate, parts: number, few: boolean): Share {
  const value = estimate.frequency / parts;
  const bound = estimate.upperBound === true;
  const chromosomes = 2 * (estimate.subjects ?? 0);
  const small = few && !bound && isFew(estimate.subjects) && chromosomes > 0;
  const atMost = small ? poissonUpper(Math.round(estimate.frequency * chromosomes)) / chromosomes / parts : value;
  return { value, atMost, bound, standIn: estimate.basis === 'stand-in' };
}

/** Alleles of equal function are of one class where the phenotype follows from functions alone. */
function classKey(gene: GeneRecord, name: string): string {
  const { function: named, activity, basis } = functionOfAllele(gene, name);
  // What no table scores may be taken for uncertain by a rule that the table's own "unknown" does not use.
  const known = basis === 'unknown' ? 'unknown' : 'known';
  switch (gene.phenotypes.keyedBy) {
    case 'activity':
      return `${activity} ${known}`;
    case 'function':
      return `${named} ${known}`;
    case 'allele-status':
    case 'none':
      return name;
  }
}

function isWithoutFunction(gene: GeneRecord, name: string): boolean {
  const { function: named, activity } = functionOfAllele(gene, name);
  return named === 'No function' && (activity === null || Number(activity) === 0);
}

function allowsReference(compiled: CompiledGene, p: number, allele: number): boolean {
  const position = compiled.positions[p]!;
  const code = compiled.reference < 0 ? 0 : position.padded.findIndex((set) => has(set, compiled.reference));
  return has(position.padded[Math.max(0, code)]!, allele);
}

/** Pairs by class, remembered; the order of two classes is the order of their names. */
function meanings(gene: GeneRecord, standFor: readonly string[]): (first: number, second: number | null) => Meaning {
  const known = new Map<number, Meaning>();
  return (first, second) => {
    const [low, high] = second === null || first <= second ? [first, second] : [second, first];
    const at = low * 100_000 + (high ?? 99_999);
    let meaning = known.get(at);
    if (meaning === undefined) {
      const names = [standFor[low]!, ...(high === null ? [] : [standFor[high]!])];
      const { phenotype, lookupKeys } = phenotypeOfPair(gene, names);
      meaning = { key: [phenotype, ...lookupKeys].join('\u0000'), phenotype, lookupKeys };
      known.set(at, meaning);
    }
    return meaning;
  };
}
