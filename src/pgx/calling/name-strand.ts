import { combinationName, compareAlleleNames } from './allele-names.ts';
import { type AlleleSet, has, members } from './allele-set.ts';
import type { CompiledGene } from './compiled-gene.ts';
import { callable, narrowStrand } from './fitting-alleles.ts';
import { type GenePattern, MISSING, UNKNOWN, UNREAD } from './gene-pattern.ts';
import type { Strand } from './strands.ts';

/** One way to name one strand: the alleles it carries and the variants that none of them explains. */
export interface StrandName {
  /** Indices of alleles; empty for a strand that carries none but the reference. */
  readonly alleles: readonly number[];
  /** `g.94781859G>A`, by position. */
  readonly rest: readonly string[];
}

/** Positions and alleles that are named apart and left aside here. */
export interface SetAside {
  readonly positions: ReadonlySet<number>;
  readonly alleles: ReadonlySet<number>;
}

export const NOTHING_ASIDE: SetAside = { positions: new Set(), alleles: new Set() };

/**
 * Names a strand by the alleles whose defining positions it carries, without asking the other positions to be
 * reference. Alleles that share a position stand in for each other: the one with more positions wins, equal ones give
 * several names.
 */
export function nameStrand(
  compiled: CompiledGene,
  pattern: GenePattern,
  strand: Strand,
  aside: SetAside,
): readonly StrandName[] {
  const carried = members(carriedBy(compiled, pattern, strand)).filter(
    (a) => a !== compiled.reference && !compiled.alleles[a]!.composite && !aside.alleles.has(a),
  );
  const sets = carried.length > 1 ? joinable(compiled, pattern, carried) : [carried];
  return sets.map((alleles) => ({
    alleles: alleles.toSorted((a, b) => a - b),
    rest: unexplained(compiled, pattern, strand, alleles, aside),
  }));
}

/** The strand's printed name, with further parts (alleles that were named apart). */
export function printStrand(compiled: CompiledGene, name: StrandName, further: readonly string[] = []): string {
  const alleles = [...name.alleles.map((a) => compiled.alleles[a]!.name), ...further].toSorted(compareAlleleNames);
  const parts = [...alleles, ...name.rest];
  return parts.length > 0 ? combinationName(parts) : referenceName(compiled);
}

export function referenceName(compiled: CompiledGene): string {
  return compiled.alleles[compiled.reference]?.name ?? 'Reference';
}

function carriedBy(compiled: CompiledGene, pattern: GenePattern, strand: Strand): AlleleSet {
  const set = callable(compiled, pattern);
  narrowStrand(set, compiled, strand, new Uint8Array(strand.length), 'named');
  return set;
}

/** Sets of alleles that share no position, biggest alleles first. */
function joinable(compiled: CompiledGene, pattern: GenePattern, carried: readonly number[]): readonly number[][] {
  const size = new Map(carried.map((a) => [a, coreOf(compiled, pattern, a).length]));
  const bySize = carried.toSorted((a, b) => size.get(b)! - size.get(a)! || a - b);
  const sets: number[][] = [];
  for (const allele of bySize) {
    let joined = false;
    let coveredByBigger = false;
    for (const set of sets) {
      const shared = set.filter((other) => overlaps(compiled, pattern, other, allele));
      if (shared.length === 0) {
        set.push(allele);
        joined = true;
      }
      coveredByBigger ||= shared.some((other) => size.get(other) !== size.get(allele));
    }
    if (!joined && !coveredByBigger) sets.push([allele]);
  }
  return sets;
}

function overlaps(compiled: CompiledGene, pattern: GenePattern, a: number, b: number): boolean {
  const core = coreOf(compiled, pattern, a);
  return coreOf(compiled, pattern, b).some((p) => core.includes(p));
}

function coreOf(compiled: CompiledGene, pattern: GenePattern, allele: number): readonly number[] {
  return compiled.alleles[allele]!.at.filter((p) => pattern.first[p] !== UNREAD);
}

function unexplained(
  compiled: CompiledGene,
  pattern: GenePattern,
  strand: Strand,
  alleles: readonly number[],
  aside: SetAside,
): readonly string[] {
  const rest: string[] = [];
  for (let p = nextOdd(strand, 0); p < strand.length; p = nextOdd(strand, p + 1)) {
    const code = strand[p]!;
    if (code === UNREAD || aside.positions.has(p)) continue;
    const { locus, bases, defining } = compiled.positions[p]!;
    if (alleles.some((a) => has(defining, a))) continue;
    rest.push(
      code === MISSING
        ? `g.${locus.pos38}?`
        : variantName(locus, code, code <= UNKNOWN ? pattern.unknown.get(p)![UNKNOWN - code]! : bases[code]!),
    );
  }
  return rest;
}

/** The first position from `p` on where the strand does not carry the reference base, or its length. */
function nextOdd(strand: Strand, p: number): number {
  let next = p;
  while (next < strand.length && strand[next] === 0) next++;
  return next;
}

function variantName(locus: CompiledGene['positions'][number]['locus'], code: number, base: string): string {
  const known = code > 0 && code <= locus.alts.length ? locus.hgvs[code - 1] : undefined;
  return known ?? `g.${locus.pos38}${locus.ref38}>${base}`;
}
