import { type AlleleSet, has, members } from '../calling/allele-set.ts';
import { type GenePattern, UNREAD } from '../calling/gene-pattern.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import { type Strand, strandPairs } from '../calling/strands.ts';
import type { GeneModel, Meaning } from './gene-model.ts';
import { type StrandFit, carriesWholeCore, fitOfTurn } from './strand-fit.ts';

/** What completions mean in which a strand carries a union of variants that no allele of the table has. */
export interface UnnamedMeanings {
  /** The variants that were read make the union, by how they may lie on the strands. */
  readonly byPhase: ReadonlyMap<string, Meaning>;
  /** A variant at a position that was not read makes it. */
  readonly byUnread: ReadonlyMap<string, Meaning>;
}

/** One strand as it may be: classes of named alleles, and classes of unions without a name. */
interface StrandOptions {
  readonly named: ReadonlySet<number>;
  readonly unnamed: ReadonlySet<number>;
}

/**
 * Meanings of all completions with at least one haplotype that has no name. A strand that carries the whole core of an
 * allele without function keeps none, whatever else lies on it; of any other union nobody knows the function.
 */
export function unnamedMeanings(
  model: GeneModel,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
  fit: StrandFit,
): UnnamedMeanings {
  const byPhase = new Map<string, Meaning>();
  const byUnread = new Map<string, Meaning>();
  const pairs = strandPairs(pattern, blocks);
  const unread = model.compiled.positions.flatMap((_, p) => (pattern.first[p] === UNREAD ? [p] : []));
  if (pairs === null) {
    // Too many ways to lay the variants on the strands: the unknown stands for all of them.
    for (const known of new Set(model.classOf)) note(byPhase, model, model.unknownClass, known);
    note(byPhase, model, model.unknownClass, model.unknownClass);
    return { byPhase, byUnread };
  }
  const whole = (1 << blocks.length) - 1;
  const seen = new Set<string>();
  pairs.forEach(([one, other], i) => {
    // strandPairs turns the second and later blocks; bit 0 stands for the first block, which never turns.
    const turns = i << 1;
    const first = optionsOf(model, one, fitOfTurn(fit, turns), unread);
    const second = pattern.haploid ? null : optionsOf(model, other, fitOfTurn(fit, ~turns & whole), unread);
    const instead = second === null ? [] : fallbackPairs(model, one, other);
    const key = `${textOf(first)}|${second === null ? '' : textOf(second)}|${instead.join(' ')}`;
    if (seen.has(key)) return;
    seen.add(key);
    combine(model, first, second, instead, byPhase, byUnread);
  });
  return { byPhase, byUnread };
}

/** Pairs of classes that the gene's one position gives where no alleles fit; all of them where it was not read. */
function fallbackPairs(model: GeneModel, one: Strand, other: Strand): readonly (readonly [number, number])[] {
  const { fallback } = model;
  if (fallback === null) return [];
  const classes = (strand: Strand): readonly number[] => {
    const code = strand[fallback.at]!;
    return code < 0 ? [...fallback.classOf.values()] : [fallback.classOf.get(code) ?? model.unknownClass];
  };
  return classes(one).flatMap((a) => classes(other).map((b) => [a, b] as const));
}

function combine(
  model: GeneModel,
  first: StrandOptions,
  second: StrandOptions | null,
  instead: readonly (readonly [number, number])[],
  byPhase: Map<string, Meaning>,
  byUnread: Map<string, Meaning>,
): void {
  if (second === null) {
    const into = first.named.size === 0 ? byPhase : byUnread;
    for (const one of first.unnamed) note(into, model, one, null);
    return;
  }
  // A strand whose read variants fit no allele is a union by how the variants lie; else an unread one must make it.
  const certain = first.named.size === 0 || second.named.size === 0;
  const into = certain ? byPhase : byUnread;
  for (const one of first.unnamed)
    for (const other of [...second.named, ...second.unnamed]) note(into, model, one, other);
  for (const one of second.unnamed) for (const other of first.named) note(into, model, one, other);
  if (first.unnamed.size + second.unnamed.size > 0) for (const [one, other] of instead) note(into, model, one, other);
}

function optionsOf(model: GeneModel, strand: Strand, named: AlleleSet, unread: readonly number[]): StrandOptions {
  const fitting = members(named);
  const unnamed = new Set<number>();
  if (fitting.length === 0 || mayCarryMore(model, fitting, unread)) {
    const kept = model.withoutFunction.find((allele) =>
      carriesWholeCore(model.compiled, model.variantsAt[allele]!, allele, strand),
    );
    if (kept === undefined) {
      unnamed.add(model.unknownClass);
      const hidden = model.withoutFunction.find((allele) => fitsAsPart(model, allele, strand));
      if (hidden !== undefined) unnamed.add(model.classOf[hidden]!);
    } else {
      unnamed.add(model.classOf[kept]!);
    }
  }
  return { named: new Set(fitting.map((allele) => model.classOf[allele]!)), unnamed };
}

/**
 * Whether unread variants can make a union without a name on a strand: always where two positions or more are
 * unread; with one, where some base known there goes with no allele that fits the rest.
 */
function mayCarryMore(model: GeneModel, fitting: readonly number[], unread: readonly number[]): boolean {
  const [only, ...more] = unread;
  if (only === undefined) return false;
  if (more.length > 0) return true;
  return model.compiled.positions[only]!.padded.some((set) => !fitting.some((allele) => has(set, allele)));
}

/** An allele whose read variants are all on the strand and that has unread ones left. */
function fitsAsPart(model: GeneModel, allele: number, strand: Strand): boolean {
  const variants = model.variantsAt[allele]!;
  const read = variants.filter((p) => strand[p] !== UNREAD);
  return (
    read.length < variants.length &&
    read.every((p) => strand[p]! >= 0 && has(model.compiled.positions[p]!.padded[strand[p]!]!, allele))
  );
}

function note(into: Map<string, Meaning>, model: GeneModel, one: number, other: number | null): void {
  const meaning = model.meaning(one, other);
  into.set(meaning.key, meaning);
}

function textOf(options: StrandOptions): string {
  return `${[...options.named].join(',')}/${[...options.unnamed].join(',')}`;
}
