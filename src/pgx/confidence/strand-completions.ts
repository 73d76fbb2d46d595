import { has } from '../calling/allele-set.ts';
import { pairName } from '../calling/allele-names.ts';
import { type GenePattern, MISSING, UNREAD } from '../calling/gene-pattern.ts';
import { linkedOnStrand } from '../calling/linked-positions.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import { type Strand, strandPairs } from '../calling/strands.ts';
import { functionOfAllele } from '../phenotype/allele-function.ts';
import type { Completions, FrequencyTable, OpenOne } from './completions.ts';
import type { GeneModel, Meaning } from './gene-model.ts';
import { carriesWholeCore } from './strand-fit.ts';

/** One strand: the class of the least active allele that was read on it, and what unread alleles could lower it to. */
interface StrandState {
  readonly read: Option;
  /** By class; only those that are less active than `read`, or not ranked against it. */
  readonly lower: readonly Option[];
}

interface Option {
  readonly class: number;
  /** Alleles that make it; empty for the reference. */
  readonly alleles: readonly number[];
}

interface Turn {
  readonly one: StrandState;
  readonly other: StrandState | null;
}

/**
 * Completions of a gene whose variants act one by one, the least active of each strand deciding (DPYD, RYR1). Variants
 * of such a gene combine freely: every way to lay the read ones on the strands weighs the same, and each strand may
 * carry one more allele at the positions that were not read.
 */
export function strandCompletions(model: GeneModel, pattern: GenePattern, blocks: readonly PhaseBlock[]): Completions {
  const turns = turnsOf(model, pattern, blocks);
  const meanings = new Map<string, Meaning>();
  const unnamed = new Map<string, Meaning>();
  const readOnly = new Set<string>();
  for (const { one, other } of turns) {
    readOnly.add(model.meaning(one.read.class, other?.read.class ?? null).key);
    for (const a of optionsOf(one))
      for (const b of other === null ? [null] : optionsOf(other))
        note(meanings, model.meaning(a.class, b?.class ?? null));
  }
  for (const meaning of setAsideMeanings(model, pattern, turns)) note(unnamed, meaning);
  const open = openAlleles(model, pattern, turns);

  return {
    meanings: new Map([...meanings, ...unnamed]),
    open,
    unnamedByPhase: new Set(unnamed.keys()),
    unnamedByUnread: new Set(),
    oneChangeAway: null,
    unreadPart: pattern.first.filter(isOpen).length / Math.max(1, pattern.first.length),
    phaseMatters: readOnly.size > 1,
    weigh: (table) => {
      const weights = new Map(
        [...meanings.keys(), ...unnamed.keys()].map((key) => [key, new Float64Array(table.length)]),
      );
      for (const { a, b, shares } of weighPairs(turns, table)) {
        const into = weights.get(model.meaning(a.class, b?.class ?? null).key)!;
        for (let g = 0; g < into.length; g++) into[g] = into[g]! + shares[g]!;
      }
      return weights;
    },
    likeliest: (table, key, totals, most) => {
      const found = new Map<string, Float64Array>();
      const commonest = commonestOf(model, table);
      for (const { a, b, shares } of weighPairs(turns, table)) {
        if (model.meaning(a.class, b?.class ?? null).key !== key) continue;
        const name = printed(model, commonest, a, b);
        const parts = found.get(name) ?? new Float64Array(table.length);
        for (let g = 0; g < parts.length; g++) if (totals[g]! > 0) parts[g] = parts[g]! + shares[g]! / totals[g]!;
        found.set(name, parts);
      }
      return [...found]
        .map(([name, parts]) => ({ name, parts, sum: parts.reduce((x, y) => x + y, 0) }))
        .toSorted((x, y) => y.sum - x.sum || (x.name < y.name ? -1 : 1))
        .slice(0, most);
    },
    carrying: carryingOf(model, turns),
    leadingPair: () => [model.compiled.reference],
    within: (key) => {
      const alleles = new Set<number>();
      for (const { one, other } of turns) {
        for (const a of optionsOf(one)) {
          for (const b of other === null ? [null] : optionsOf(other)) {
            if (model.meaning(a.class, b?.class ?? null).key === key)
              for (const option of [a, b]) option?.alleles.forEach((allele) => alleles.add(allele));
          }
        }
      }
      return alleles;
    },
  };
}

function turnsOf(model: GeneModel, pattern: GenePattern, blocks: readonly PhaseBlock[]): readonly Turn[] {
  // Beyond the ways that can be written out, the strands as the file has them stand for all: never settled (see assess).
  const pairs = strandPairs(pattern, blocks) ?? [[pattern.first, pattern.second] as const];
  return pairs.map(([one, other]) => ({
    one: stateOf(model, one),
    other: pattern.haploid ? null : stateOf(model, other),
  }));
}

function stateOf(model: GeneModel, strand: Strand): StrandState {
  const { compiled } = model;
  const link = compiled.linked;
  const carried: number[] = [];
  const possible: number[] = [];
  const linked = link === null ? [] : linkedOnStrand(link, strand).alleles;
  compiled.alleles.forEach(({ name }, a) => {
    const variants = model.variantsAt[a]!;
    if (variants.length === 0) return;
    const bound = link !== null && link.alleles.has(a);
    if (bound ? linked.includes(name) : carriesWholeCore(compiled, variants, a, strand)) carried.push(a);
    else if (fitsUnread(model, a, variants, strand)) possible.push(a);
  });
  const read = carried.reduce<Option>(
    (least, a) => lowerOf(model, least, { class: model.classOf[a]!, alleles: [a] }),
    referenceOption(model),
  );
  const byClass = new Map<number, number[]>();
  for (const a of possible) {
    // Classes that nothing ranks against each other may each be what decides.
    if (model.classOf[a] === read.class || rankOf(model, model.classOf[a]!) > rankOf(model, read.class)) continue;
    byClass.set(model.classOf[a]!, [...(byClass.get(model.classOf[a]!) ?? []), a]);
  }
  return { read, lower: [...byClass].map(([of, alleles]) => ({ class: of, alleles })) };
}

function referenceOption(model: GeneModel): Option {
  return { class: model.classOf[model.compiled.reference] ?? model.unknownClass, alleles: [] };
}

function fitsUnread(model: GeneModel, allele: number, variants: readonly number[], strand: Strand): boolean {
  const read = variants.filter((p) => !isOpen(strand[p]!));
  return (
    read.length < variants.length &&
    read.every((p) => strand[p]! >= 0 && has(model.compiled.positions[p]!.padded[strand[p]!]!, allele))
  );
}

/** Not read, or left out of the genotype on this copy. */
function isOpen(code: number): boolean {
  return code === UNREAD || code === MISSING;
}

function lowerOf(model: GeneModel, a: Option, b: Option): Option {
  return rankOf(model, b.class) < rankOf(model, a.class) ||
    (a.alleles.length === 0 && rankOf(model, b.class) === rankOf(model, a.class))
    ? b
    : a;
}

/** Functions that always come first, before all others; else the activity; what has none comes last. */
function rankOf(model: GeneModel, of: number): number {
  const { function: named, activity } = functionOfAllele(model.gene, model.standFor[of]!);
  const first = model.gene.calling.lowestFirst?.indexOf(named) ?? -1;
  if (first >= 0) return first - model.gene.calling.lowestFirst!.length;
  const value = activity === null ? NaN : Number(activity.replace('≥', ''));
  return Number.isNaN(value) ? 2 : value;
}

/** A tag read without the position that it stands for: the haplotype is taken, and may yet not be there. */
function setAsideMeanings(model: GeneModel, pattern: GenePattern, turns: readonly Turn[]): readonly Meaning[] {
  const link = model.compiled.linked;
  if (link === null || !isOpen(pattern.first[link.primary]!)) return [];
  if (!(pattern.first[link.secondary]! > 0 || pattern.second[link.secondary]! > 0)) return [];
  const reference = referenceOption(model).class;
  return turns.flatMap(({ one, other }) =>
    other === null
      ? [model.meaning(reference, null)]
      : [model.meaning(reference, other.read.class), model.meaning(one.read.class, reference)],
  );
}

function optionsOf(state: StrandState): readonly Option[] {
  return [state.read, ...state.lower];
}

/** A pair of options of one turn, and its share of the turn by group. */
interface WeighedPair {
  readonly a: Option;
  readonly b: Option | null;
  readonly shares: Float64Array;
}

function weighPairs(turns: readonly Turn[], table: FrequencyTable): readonly WeighedPair[] {
  return turns.flatMap(({ one, other }): readonly WeighedPair[] => {
    const first = sharesOf(one, table);
    if (other === null) return first.map(({ option, shares }) => ({ a: option, b: null, shares }));
    const second = sharesOf(other, table);
    return first.flatMap((a) =>
      second.map((b) => ({ a: a.option, b: b.option, shares: a.shares.map((share, g) => share * b.shares[g]!) })),
    );
  });
}

/** Each option of a strand with its share by group: unread alleles by their frequency, what was read by the rest. */
function sharesOf(
  state: StrandState,
  table: FrequencyTable,
): readonly { readonly option: Option; readonly shares: Float64Array }[] {
  const lower = state.lower.map((option) => ({ option, shares: wholeOf(option, table) }));
  const rest = Float64Array.from(table, (_, g) =>
    Math.max(0, 1 - lower.reduce((sum, { shares }) => sum + shares[g]!, 0)),
  );
  return [{ option: state.read, shares: rest }, ...lower];
}

function wholeOf({ alleles }: Option, table: FrequencyTable): Float64Array {
  return Float64Array.from(table, (row) => alleles.reduce((sum, allele) => sum + row[allele]!, 0));
}

/** An allele has its part of every option that holds it; the options are weighed once a table. */
function carryingOf(model: GeneModel, turns: readonly Turn[]): Completions['carrying'] {
  const byTable = new WeakMap<FrequencyTable, ReturnType<typeof optionWeights>>();
  return (table, allele, lead) => {
    const known = byTable.get(table) ?? optionWeights(model, turns, table, lead);
    byTable.set(table, known);
    const all = new Float64Array(table.length);
    const other = new Float64Array(table.length);
    for (const { option, whole, carried, differing } of known) {
      if (!option.alleles.includes(allele)) continue;
      for (let g = 0; g < table.length; g++) {
        const part = whole[g]! > 0 ? table[g]![allele]! / whole[g]! : 0;
        all[g] = all[g]! + part * carried[g]!;
        other[g] = other[g]! + part * differing[g]!;
      }
    }
    return { all, other };
  };
}

function optionWeights(model: GeneModel, turns: readonly Turn[], table: FrequencyTable, lead: string) {
  const weights = new Map<
    Option,
    { option: Option; whole: Float64Array; carried: Float64Array; differing: Float64Array }
  >();
  for (const { a, b, shares } of weighPairs(turns, table)) {
    const differs = model.meaning(a.class, b?.class ?? null).key !== lead;
    for (const option of a === b || b === null ? [a] : [a, b]) {
      const known = weights.get(option) ?? {
        option,
        whole: wholeOf(option, table),
        carried: new Float64Array(table.length),
        differing: new Float64Array(table.length),
      };
      weights.set(option, known);
      for (let g = 0; g < table.length; g++) {
        known.carried[g] = known.carried[g]! + shares[g]!;
        if (differs) known.differing[g] = known.differing[g]! + shares[g]!;
      }
    }
  }
  return [...weights.values()];
}

function openAlleles(model: GeneModel, pattern: GenePattern, turns: readonly Turn[]): readonly OpenOne[] {
  const possible = new Set(
    turns.flatMap(({ one, other }) =>
      [one, ...(other === null ? [] : [other])].flatMap((state) => state.lower.flatMap(({ alleles }) => alleles)),
    ),
  );
  return [...possible]
    .toSorted((a, b) => a - b)
    .map((allele) => ({
      allele,
      at: model.variantsAt[allele]!.filter((p) => isOpen(pattern.first[p]!) || isOpen(pattern.second[p]!)),
    }))
    .filter(({ at }) => at.length > 0);
}

/** The allele of an option that is commonest over all groups. */
function commonestOf(model: GeneModel, table: FrequencyTable): (option: Option) => number {
  const known = new Map<Option, number>();
  return (option) => {
    let best = known.get(option);
    if (best !== undefined) return best;
    let most = -1;
    best = model.compiled.reference;
    for (const allele of option.alleles) {
      const total = table.reduce((sum, row) => sum + row[allele]!, 0);
      if (total > most) [best, most] = [allele, total];
    }
    known.set(option, best);
    return best;
  };
}

function printed(model: GeneModel, commonest: (option: Option) => number, a: Option, b: Option | null): string {
  const name = (allele: number): string => model.compiled.alleles[allele]?.name ?? 'Reference';
  if (b === null) return name(commonest(a));
  const [first, second] = [commonest(a), commonest(b)].toSorted((x, y) => x - y) as [number, number];
  return pairName([name(first), name(second)]);
}

function note(into: Map<string, Meaning>, meaning: Meaning): void {
  into.set(meaning.key, meaning);
}
