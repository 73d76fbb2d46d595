import type { AlleleDefinition, GeneLocus, GeneRecord } from '../../knowledge/index.ts';
import { compareAlleleNames } from './allele-names.ts';
import { type AlleleSet, addTo, emptySet, wordsFor } from './allele-set.ts';
import { ambiguityBases } from './iupac.ts';

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
  const positions = naming.map(({ locus, index }) => compilePosition(locus, index, definitions, definitions[reference]));
  const alleles = definitions.map((definition): CompiledAllele => {
    const at = naming.flatMap(({ index }, p) => (definition.bases.has(index) ? [p] : []));
    return {
      name: printed(definition),
      reference: definition.reference === true,
      at,
      wobbles: at.filter((p) => ambiguityBases(definition.bases.get(naming[p]!.index)!) !== null),
      composite: gene.calling.combinationNamesWithPlus === true && definition.name.includes('+'),
    };
  });
  return { gene, positions, alleles, reference, words: wordsFor(alleles.length), linked: compileLink(gene, positions, alleles) };
}

function printed(allele: AlleleDefinition): string {
  return allele.reportAs ?? allele.name;
}

function compilePosition(
  locus: GeneLocus,
  index: number,
  definitions: readonly AlleleDefinition[],
  reference: AlleleDefinition | undefined,
): CompiledPosition {
  const codes = new Map<string, number>();
  const learn = (base: string): void => {
    if (!codes.has(base)) codes.set(base, codes.size);
  };
  [locus.ref38, ...locus.alts].forEach(learn);
  for (const definition of definitions) {
    const base = definition.bases.get(index);
    if (base !== undefined) allowedBases(base).forEach(learn);
  }
  const words = wordsFor(definitions.length);
  const defining = emptySet(words);
  const padded = Array.from({ length: codes.size }, () => emptySet(words));
  const named = Array.from({ length: codes.size }, () => emptySet(words));
  const blank = blankBase(locus, reference?.bases.get(index));
  definitions.forEach((definition, a) => {
    const base = definition.bases.get(index);
    if (base === undefined) {
      addTo(padded[codes.get(blank) ?? 0]!, a);
      for (const set of named) addTo(set, a);
      return;
    }
    addTo(defining, a);
    for (const allowed of allowedBases(base)) {
      addTo(padded[codes.get(allowed)!]!, a);
      addTo(named[codes.get(allowed)!]!, a);
    }
  });
  return { locus, bases: [...codes.keys()], codes, defining, padded, named };
}

/** A blank means the reference allele's base; where that is ambiguous, the sequence's own reference base. */
function blankBase(locus: GeneLocus, reference: string | undefined): string {
  return reference === undefined || ambiguityBases(reference) !== null ? locus.ref38 : reference;
}

function allowedBases(base: string): readonly string[] {
  return ambiguityBases(base) ?? [base];
}

function compileLink(gene: GeneRecord, positions: readonly CompiledPosition[], alleles: readonly CompiledAllele[]): CompiledLink | null {
  const rule = gene.calling.linked;
  if (rule === undefined) return null;
  const primary = positions.findIndex(({ locus }) => locus.pos38 === rule.primary.pos38);
  const secondary = positions.findIndex(({ locus }) => locus.pos38 === rule.secondary.pos38);
  if (primary < 0 || secondary < 0) return null;
  const own = alleles.flatMap(({ name }, a) => (name === rule.name || name === rule.primary.allele ? [a] : []));
  return { primary, secondary, both: rule.name, primaryOnly: rule.primary.allele, alleles: new Set(own) };
}
