import { has, members } from '../calling/allele-set.ts';
import { pairName } from '../calling/allele-names.ts';
import { type GenePattern, UNREAD } from '../calling/gene-pattern.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import { type Background, byBackground } from './background.ts';
import type { Completions, FrequencyTable, OpenOne } from './completions.ts';
import type { GeneModel, Meaning } from './gene-model.ts';
import { type OneChangeAway, oneChangeAway } from './one-change-away.ts';
import { type StrandFit, strandFit } from './strand-fit.ts';
import { unnamedMeanings } from './unnamed-haplotypes.ts';

/** Alleles that no reading and no rule tells apart: they fit the same sides of every block and are of one class. */
interface Stratum {
  readonly class: number;
  readonly alleles: readonly number[];
  readonly here: readonly boolean[];
  readonly there: readonly boolean[];
}

/** Two strata that can be the two strands (`b` −1: one copy). */
interface StratumPair {
  readonly a: number;
  readonly b: number;
  readonly meaning: Meaning;
}

/** Alleles of a stratum shown for a meaning. */
const SHOWN_OF_STRATUM = 4;

/**
 * Completions of a gene that is named by pairs: every pair of named alleles that fits what was read, best scored or
 * not. A pair weighs as Hardy and Weinberg have it: the square of one frequency, or twice the product of two.
 */
export function pairCompletions(model: GeneModel, pattern: GenePattern, blocks: readonly PhaseBlock[]): Completions {
  const fit = strandFit(model.compiled, pattern, blocks);
  const strata = stratify(model, fit);
  const pairs = pattern.haploid
    ? strata.map((one, a): StratumPair => ({ a, b: -1, meaning: model.meaning(one.class, null) }))
    : fittingPairs(model, strata);
  const background = byBackground(model, strata);
  let pairsByKey: ReadonlyMap<string, readonly StratumPair[]> | null = null;
  const pairsOf = (key: string): readonly StratumPair[] => (pairsByKey ??= byMeaning(pairs)).get(key) ?? [];
  let partners: { table: FrequencyTable; key: string; scaled: FrequencyTable; byStratum: readonly Partners[] } | null =
    null;
  let strataByAllele: ReadonlyMap<number, number> | null = null;
  const stratumOf = (allele: number): number | undefined => {
    strataByAllele ??= new Map(strata.flatMap((stratum, i) => stratum.alleles.map((one) => [one, i] as const)));
    return strataByAllele.get(allele);
  };
  const unnamed = unnamedMeanings(model, pattern, blocks, fit);
  let away: OneChangeAway | null = null;
  const named = new Map(pairs.map(({ meaning }) => [meaning.key, meaning]));
  const meanings = new Map([...named, ...unnamed.byPhase, ...unnamed.byUnread]);

  return {
    meanings,
    // Made when asked for: a level alone does not need it.
    get open() {
      return openAlleles(model, pattern, fit);
    },
    unnamedByPhase: new Set(unnamed.byPhase.keys()),
    unnamedByUnread: new Set(unnamed.byUnread.keys()),
    get oneChangeAway() {
      return (away ??= oneChangeAway(model, pattern, blocks, fit));
    },
    unreadPart: pattern.first.filter((code) => code === UNREAD).length / Math.max(1, pattern.first.length),
    phaseMatters: blocks.length > 1 && meanings.size > 1,
    weigh: (recorded) => {
      const sums = sumsOf(model, strata, background, recorded);
      const weights = new Map([...meanings.keys()].map((key) => [key, new Float64Array(recorded.length)]));
      let key = '';
      let into = NO_WEIGHTS;
      for (const pair of pairs) {
        // Neighbouring pairs often mean the same.
        if (pair.meaning.key !== key) {
          key = pair.meaning.key;
          into = weights.get(key)!;
        }
        for (let g = 0; g < sums.length; g++) into[g] = into[g]! + weightOf(pair, sums[g]!);
      }
      return weights;
    },
    likeliest: (recorded, key, totals, most) => {
      const table = background.scale(recorded);
      const found = pairsOf(key)
        .flatMap(({ a, b }) => namedPairs(model, strata[a]!, b < 0 ? null : strata[b]!, table, a === b))
        .map(({ name, weigh }) => ({
          name,
          parts: Float64Array.from(totals, (total, g) => (total > 0 ? weigh(g) / total : 0)),
        }))
        .map((pair) => ({ ...pair, sum: pair.parts.reduce((x, y) => x + y, 0) }))
        .toSorted((x, y) => y.sum - x.sum || (x.name < y.name ? -1 : 1));
      return found.filter((pair, i) => found.findIndex(({ name }) => name === pair.name) === i).slice(0, most);
    },
    carrying: (recorded, allele, lead, leading) => {
      const own = stratumOf(allele);
      const beside = new Set(leading.map((one) => stratumOf(one)));
      const key = `${lead} ${[...beside].join(' ')}`;
      if (partners?.table !== recorded || partners.key !== key) {
        const sums = sumsOf(model, strata, background, recorded);
        partners = {
          table: recorded,
          key,
          scaled: background.scale(recorded),
          byStratum: partnersOf(strata, pairs, sums, lead, beside),
        };
      }
      const all = new Float64Array(recorded.length);
      const other = new Float64Array(recorded.length);
      const found = own === undefined ? undefined : partners.byStratum[own];
      for (let g = 0; found !== undefined && g < recorded.length; g++) {
        const f = partners.scaled[g]![allele]!;
        all[g] = f * found.all[g]! - (found.self ? f * f : 0);
        other[g] = f * found.other[g]! - (found.selfDiffers ? f * f : 0);
      }
      return { all, other };
    },
    leadingPair: (recorded, key) => {
      const table = background.scale(recorded);
      const most = (stratum: Stratum): number => commonest(stratum, table)[0]!;
      let best: readonly number[] = [];
      let top = -1;
      for (const { a, b } of pairsOf(key)) {
        const pair = b < 0 ? [most(strata[a]!)] : [most(strata[a]!), most(strata[b]!)];
        const weight = table.reduce(
          (sum, row) => sum + pair.reduce((product, allele) => product * row[allele]!, a === b ? 1 : 2),
          0,
        );
        if (weight > top) [best, top] = [pair, weight];
      }
      return best;
    },
    within: (key) =>
      new Set(pairsOf(key).flatMap(({ a, b }) => [...strata[a]!.alleles, ...(b < 0 ? [] : strata[b]!.alleles)])),
  };
}

function stratify(model: GeneModel, fit: StrandFit): readonly Stratum[] {
  const strata = new Map<string, { class: number; alleles: number[]; here: boolean[]; there: boolean[] }>();
  for (const allele of members(fit.alleles)) {
    const here = fit.here.map((set) => has(set, allele));
    const there = fit.there.map((set) => has(set, allele));
    let key = `${model.classOf[allele]} `;
    for (let i = 0; i < here.length; i++) key += (here[i]! ? 1 : 0) + (there[i]! ? 2 : 0);
    const known = strata.get(key);
    if (known === undefined) strata.set(key, { class: model.classOf[allele]!, alleles: [allele], here, there });
    else known.alleles.push(allele);
  }
  return [...strata.values()];
}

function fittingPairs(model: GeneModel, strata: readonly Stratum[]): readonly StratumPair[] {
  const pairs: StratumPair[] = [];
  for (let a = 0; a < strata.length; a++) {
    for (let b = a; b < strata.length; b++) {
      const one = strata[a]!;
      const other = strata[b]!;
      const fits = one.here.every((here, i) => (here && other.there[i]!) || (one.there[i]! && other.here[i]!));
      if (fits) pairs.push({ a, b, meaning: model.meaning(one.class, other.class) });
    }
  }
  return pairs;
}

function byMeaning(pairs: readonly StratumPair[]): ReadonlyMap<string, readonly StratumPair[]> {
  const found = new Map<string, StratumPair[]>();
  for (const pair of pairs) {
    const known = found.get(pair.meaning.key);
    if (known === undefined) found.set(pair.meaning.key, [pair]);
    else known.push(pair);
  }
  return found;
}

/** What an allele of a stratum is multiplied with: twice the sums of all strata beside it, by group. */
interface Partners {
  readonly all: Float64Array;
  /** Only pairs that differ from the leading outcome, with a leading allele beside. */
  readonly other: Float64Array;
  /** The stratum pairs with itself: two copies of one allele are counted once. */
  self: boolean;
  selfDiffers: boolean;
}

function partnersOf(
  strata: readonly Stratum[],
  pairs: readonly StratumPair[],
  sums: readonly Float64Array[],
  lead: string,
  beside: ReadonlySet<number | undefined>,
): readonly Partners[] {
  const found = strata.map((): Partners => ({
    all: new Float64Array(sums.length),
    other: new Float64Array(sums.length),
    self: false,
    selfDiffers: false,
  }));
  for (const { a, b, meaning } of pairs) {
    for (const [own, partner] of a === b
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ]) {
      if (own === undefined || own < 0 || partner === undefined) continue;
      const into = found[own]!;
      const differs = meaning.key !== lead && (partner < 0 || beside.has(partner));
      if (own === partner) {
        into.self = true;
        into.selfDiffers = differs;
      }
      for (let g = 0; g < sums.length; g++) {
        const weight = partner < 0 ? 1 : 2 * sums[g]![partner]!;
        into.all[g] = into.all[g]! + weight;
        if (differs) into.other[g] = into.other[g]! + weight;
      }
    }
  }
  return found;
}

const NO_WEIGHTS = new Float64Array(0);

/** Group → stratum → its alleles' shares together, bounds scaled to the background. */
function sumsOf(
  model: GeneModel,
  strata: readonly Stratum[],
  background: Background,
  table: FrequencyTable,
): readonly Float64Array[] {
  return table.map((row, g) => {
    const bound = model.bounds[g]!;
    const sums = new Float64Array(strata.length);
    for (let i = 0; i < strata.length; i++) {
      const part = background.parts[i]![g]!;
      let sum = 0;
      for (const allele of strata[i]!.alleles) sum += bound[allele] === 1 ? row[allele]! * part : row[allele]!;
      sums[i] = sum;
    }
    return sums;
  });
}

function weightOf({ a, b }: StratumPair, sums: Float64Array): number {
  if (b < 0) return sums[a]!;
  return a === b ? sums[a]! * sums[a]! : 2 * sums[a]! * sums[b]!;
}

function namedPairs(
  model: GeneModel,
  one: Stratum,
  other: Stratum | null,
  table: FrequencyTable,
  same: boolean,
): readonly { readonly name: string; readonly weigh: (group: number) => number }[] {
  const name = (allele: number): string => model.compiled.alleles[allele]!.name;
  if (other === null) return commonest(one, table).map((a) => ({ name: name(a), weigh: (g) => table[g]![a]! }));
  return commonest(one, table).flatMap((a) =>
    commonest(other, table).flatMap((b) => {
      if (same && b < a) return [];
      const [first, second] = a <= b ? [a, b] : [b, a];
      return [
        {
          name: pairName([name(first), name(second)]),
          weigh: (g: number) => (a === b ? 1 : 2) * table[g]![a]! * table[g]![b]!,
        },
      ];
    }),
  );
}

function commonest(stratum: Stratum, table: FrequencyTable): readonly number[] {
  const total = (allele: number): number => table.reduce((sum, row) => sum + row[allele]!, 0);
  return stratum.alleles
    .map((allele) => ({ allele, sum: total(allele) }))
    .toSorted((x, y) => y.sum - x.sum || x.allele - y.allele)
    .slice(0, SHOWN_OF_STRATUM)
    .map(({ allele }) => allele);
}

function openAlleles(model: GeneModel, pattern: GenePattern, fit: StrandFit): readonly OpenOne[] {
  return members(fit.alleles).flatMap((allele) => {
    const at = model.variantsAt[allele]!.filter((p) => pattern.first[p] === UNREAD);
    return at.length === 0 ? [] : [{ allele, at }];
  });
}
