import { has, members } from '../calling/allele-set.ts';
import { pairName } from '../calling/allele-names.ts';
import { type GenePattern, UNREAD } from '../calling/gene-pattern.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import { byBackground } from './background.ts';
import type { Completions, FrequencyTable, OpenOne } from './completions.ts';
import type { GeneModel, Meaning } from './gene-model.ts';
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
  const onBackground = byBackground(model, strata);
  let strataByAllele: ReadonlyMap<number, number> | null = null;
  const stratumOf = (allele: number): number | undefined => {
    strataByAllele ??= new Map(strata.flatMap((stratum, i) => stratum.alleles.map((one) => [one, i] as const)));
    return strataByAllele.get(allele);
  };
  const unnamed = unnamedMeanings(model, pattern, blocks, fit);
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
    unreadPart: pattern.first.filter((code) => code === UNREAD).length / Math.max(1, pattern.first.length),
    phaseMatters: blocks.length > 1 && meanings.size > 1,
    weigh: (recorded) => {
      const table = onBackground(recorded);
      const sums = sumsOf(strata, table);
      const weights = new Map([...meanings.keys()].map((key) => [key, new Float64Array(table.length)]));
      for (const pair of pairs) {
        const into = weights.get(pair.meaning.key)!;
        for (let g = 0; g < sums.length; g++) into[g] = into[g]! + weightOf(pair, sums[g]!);
      }
      return weights;
    },
    likeliest: (recorded, key, totals, most) => {
      const table = onBackground(recorded);
      const found = pairs
        .filter((pair) => pair.meaning.key === key)
        .flatMap(({ a, b }) => namedPairs(model, strata[a]!, b < 0 ? null : strata[b]!, table, a === b))
        .map(({ name, weigh }) => ({ name, parts: Float64Array.from(totals, (total, g) => (total > 0 ? weigh(g) / total : 0)) }))
        .map((pair) => ({ ...pair, sum: pair.parts.reduce((x, y) => x + y, 0) }))
        .toSorted((x, y) => y.sum - x.sum || (x.name < y.name ? -1 : 1));
      return found.filter((pair, i) => found.findIndex(({ name }) => name === pair.name) === i).slice(0, most);
    },
    carrying: (recorded, allele, lead, leading) => {
      const table = onBackground(recorded);
      const beside = new Set(leading.map((one) => stratumOf(one)));
      const sums = sumsOf(strata, table);
      const own = stratumOf(allele);
      const all = new Float64Array(table.length);
      const other = new Float64Array(table.length);
      for (const { a, b, meaning } of own === undefined ? [] : pairs) {
        if (a !== own && b !== own) continue;
        const part = (g: number): number => {
          const f = table[g]![allele]!;
          if (b < 0) return f;
          const partner = sums[g]![a === own ? b : a]!;
          return a === b ? 2 * f * partner - f * f : 2 * f * partner;
        };
        addInto(all, part);
        if (meaning.key !== lead && (b < 0 || beside.has(a === own ? b : a))) addInto(other, part);
      }
      return { all, other };
    },
    leadingPair: (recorded, key) => {
      const table = onBackground(recorded);
      const most = (stratum: Stratum): number => commonest(stratum, table)[0]!;
      let best: readonly number[] = [];
      let top = -1;
      for (const { a, b } of pairs.filter((pair) => pair.meaning.key === key)) {
        const pair = b < 0 ? [most(strata[a]!)] : [most(strata[a]!), most(strata[b]!)];
        const weight = table.reduce((sum, row) => sum + pair.reduce((product, allele) => product * row[allele]!, a === b ? 1 : 2), 0);
        if (weight > top) [best, top] = [pair, weight];
      }
      return best;
    },
    within: (key) => new Set(pairs.filter((pair) => pair.meaning.key === key).flatMap(({ a, b }) => [...strata[a]!.alleles, ...(b < 0 ? [] : strata[b]!.alleles)])),
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

function sumsOf(strata: readonly Stratum[], table: FrequencyTable): readonly Float64Array[] {
  return table.map((row) => {
    const sums = new Float64Array(strata.length);
    for (let i = 0; i < strata.length; i++) {
      let sum = 0;
      for (const allele of strata[i]!.alleles) sum += row[allele]!;
      sums[i] = sum;
    }
    return sums;
  });
}

function weightOf({ a, b }: StratumPair, sums: Float64Array): number {
  if (b < 0) return sums[a]!;
  return a === b ? sums[a]! * sums[a]! : 2 * sums[a]! * sums[b]!;
}

function addInto(weights: Float64Array, part: (group: number) => number): void {
  for (let g = 0; g < weights.length; g++) weights[g] = weights[g]! + part(g);
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
      return [{ name: pairName([name(first), name(second)]), weigh: (g: number) => (a === b ? 1 : 2) * table[g]![a]! * table[g]![b]! }];
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
