import { type AlleleDefinition, type GeneLocus, type GeneRecord, ambiguityBases } from '../../knowledge/index.ts';
import { compareAlleleNames } from './allele-names.ts';
import { type AlleleSet, addTo, emptySet, fullSet, removeAll, wordsFor } from './allele-set.ts';

/**
 * A gene made ready for matching: bases as small codes, and for every position and base the set of alleles that allow
 * it. Made once a record and kept with it.
 */
export interface CompiledGene {
  readonly gene: GeneRecord;
  /** Positions that name alleles, in record order; extra loci are not among them. */
  readonly positions: readonly CompiledPosition[];
  /** In name order, so that a pair of rising indices is a pair in name order. */
  readonly alleles: readonly CompiledAllele[];
  /** Index of the reference allele in `alleles`; −1 when the record has none. */
  readonly reference: number;
  /** Words of an {@link AlleleSet} of this gene. */
  readonly words: number;
  readonly linked: CompiledLink | null;
  /** Indices of the positions without which there is no call, and of those that a test should hold at least. */
  readonly required: readonly number[];
  readonly tierOne: readonly number[];
}

export interface CompiledPosition {
  readonly locus: GeneLocus;
  /** Code → base: 0 is the reference base, then the known alternatives, then bases that only alleles name. */
  readonly bases: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
  /** Alleles that name this position. */
  readonly defining: AlleleSet;
  /** Code → alleles that allow the base here; one that does not name the position allows the reference allele's base. */
  readonly padded: readonly AlleleSet[];
  /** Code → alleles that allow the base here; one that does not name the position allows every base. */
  readonly named: readonly AlleleSet[];
}

export interface CompiledAllele {
  /** As printed: the core allele's name for a sub-allele. */
  readonly name: string;
  readonly reference: boolean;
  /** Indices of the positions it names, ascending. */
  readonly at: readonly number[];
  /** Those of `at` where it allows more than one base. */
  readonly wobbles: readonly number[];
  /** Left out when strands are named in parts, because its name already joins two alleles. */
  readonly composite: boolean;
}

/** Two positions of one haplotype, the first of which outranks the second. */
export interface CompiledLink {
  readonly primary: number;
  readonly secondary: number;
  /** Allele of both together, and of the primary alone. */
  readonly both: string;
  readonly primaryOnly: string;
  /** Indices of those alleles. */
  readonly alleles: ReadonlySet<number>;
}

const compiled = new WeakMap<GeneRecord, CompiledGene>();

/** Compiles a gene's definition, once a record. */
export function compileGene(gene: GeneRecord): CompiledGene {
  const known = compiled.get(gene);
  if (known !== undefined) return known;
  const made = compile(gene);
  compiled.set(gene, made);
  return made;
}

function compile(gene: GeneRecord): CompiledGene {
  const definitions = gene.alleles
    .filter((allele) => allele.left !== true)
    .toSorted((a, b) => compareAlleleNames(printed(a), printed(b)) || compareAlleleNames(a.name, b.name));
  const reference = definitions.findIndex((allele) => allele.reference === true);
  const naming = gene.loci.flatMap((locus, index) => (locus.extra === true ? [] : [{ locus, index }]));
  const namedBy = allelesByLocus(gene.loci.length, definitions);
  const referenceBases = definitions[reference]?.bases;
  const positions = naming.map(({ locus, index }) =>
    compilePosition(locus, namedBy[index]!, blankBase(locus, referenceBases?.get(index)), definitions.length),
  );
  const place = new Map(naming.map(({ index }, p) => [index, p]));
  const alleles = definitions.map((definition): CompiledAllele => {
    const at = [...definition.bases.keys()].flatMap((index) => place.get(index) ?? []).toSorted((a, b) => a - b);
    return {
      name: printed(definition),
      reference: definition.reference === true,
      at,
      wobbles: at.filter((p) => ambiguityBases(definition.bases.get(naming[p]!.index)!) !== null),
      composite: gene.calling.combinationNamesWithPlus === true && definition.name.includes('+'),
    };
  });
  return {
    gene,
    positions,
    alleles,
    reference,
    words: wordsFor(alleles.length),
    linked: compileLink(gene, positions, alleles),
    required: indicesOf(positions, gene.calling.requiredPositions),
    tierOne: indicesOf(positions, gene.calling.ampTier1?.positions ?? []),
  };
}

function indicesOf(positions: readonly CompiledPosition[], wanted: readonly number[]): readonly number[] {
  return positions.flatMap(({ locus }, p) => (wanted.includes(locus.pos38) ? [p] : []));
}

function printed(allele: AlleleDefinition): string {
  return allele.reportAs ?? allele.name;
}

/** Per locus: which alleles name it, and with which base. */
function allelesByLocus(
  loci: number,
  definitions: readonly AlleleDefinition[],
): readonly (readonly (readonly [number, string])[])[] {
  const namedBy = Array.from({ length: loci }, (): [number, string][] => []);
  definitions.forEach(({ bases }, allele) => {
    for (const [locus, base] of bases) namedBy[locus]?.push([allele, base]);
  });
  return namedBy;
}

function compilePosition(
  locus: GeneLocus,
  namedBy: readonly (readonly [allele: number, base: string])[],
  blank: string,
  count: number,
): CompiledPosition {
  const codes = new Map<string, number>();
  const learn = (base: string): void => {
    if (!codes.has(base)) codes.set(base, codes.size);
  };
  [locus.ref38, ...locus.alts].forEach(learn);
  for (const [, base] of namedBy) allowedBases(base).forEach(learn);
  const defining = emptySet(wordsFor(count));
  for (const [allele] of namedBy) addTo(defining, allele);
  const others = fullSet(count);
  removeAll(others, defining);
  const padded = Array.from({ length: codes.size }, (_, code) =>
    code === (codes.get(blank) ?? 0) ? Uint32Array.from(others) : emptySet(others.length),
  );
  const named = Array.from({ length: codes.size }, () => Uint32Array.from(others));
  for (const [allele, base] of namedBy) {
    for (const allowed of allowedBases(base)) {
      addTo(padded[codes.get(allowed)!]!, allele);
      addTo(named[codes.get(allowed)!]!, allele);
    }
  }
  return { locus, bases: [...codes.keys()], codes, defining, padded, named };
}

/** A blank means the reference allele's base; where that is ambiguous, the sequence's own reference base. */
function blankBase(locus: GeneLocus, reference: string | undefined): string {
  return reference === undefined || ambiguityBases(reference) !== null ? locus.ref38 : reference;
}

function allowedBases(base: string): readonly string[] {
  return ambiguityBases(base) ?? [base];
}

function compileLink(
  gene: GeneRecord,
  positions: readonly CompiledPosition[],
  alleles: readonly CompiledAllele[],
): CompiledLink | null {
  const rule = gene.calling.linked;
  if (rule === undefined) return null;
  const primary = positions.findIndex(({ locus }) => locus.pos38 === rule.primary.pos38);
  const secondary = positions.findIndex(({ locus }) => locus.pos38 === rule.secondary.pos38);
  if (primary < 0 || secondary < 0) return null;
  const own = alleles.flatMap(({ name }, a) => (name === rule.name || name === rule.primary.allele ? [a] : []));
  return { primary, secondary, both: rule.name, primaryOnly: rule.primary.allele, alleles: new Set(own) };
}
