import { has, members } from '../calling/allele-set.ts';
import type { CompiledGene } from '../calling/compiled-gene.ts';
import type { GenePattern } from '../calling/gene-pattern.ts';
import type { PhaseBlock } from '../calling/phase-blocks.ts';
import type { GeneModel } from './gene-model.ts';
import { type StrandFit, fitOfTurn } from './strand-fit.ts';

/** By group: weight of the named completions, and of those where a read base makes one strand a union without a name. */
export interface OneChangeAway {
  readonly named: Float64Array;
  readonly unnamed: Float64Array;
}

/** Ways to lay the blocks on the strands beyond which they are not walked: 2⁸. */
const MOST_BLOCKS = 9;
const NONE = -1;
const SEVERAL = -2;

/**
 * A rare variant that was read may lie on another background than the table's: the haplotype has no name, and an unread
 * position hides that. Modelled as a counted allele with one base changed, at any of the gene's positions alike. Beside
 * a common reading this weighs nothing; beside an allele that hardly anybody has it may outweigh the name.
 * @returns weights as in `Completions.weigh`; `unnamed` for one such strand a person, before its share of people
 */
export function oneChangeAway(
  model: GeneModel,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
  fit: StrandFit,
): OneChangeAway {
  const named = new Float64Array(model.groups.length);
  const unnamed = new Float64Array(model.groups.length);
  if (blocks.length > MOST_BLOCKS) return { named, unnamed };
  const side = sideOf(model, pattern, blocks, fit);
  const whole = (1 << blocks.length) - 1;
  for (let turns = 0; turns < 1 << Math.max(0, blocks.length - 1); turns++) {
    const one = side(turns << 1);
    const other = pattern.haploid ? null : blocks.length === 0 ? one : side(~(turns << 1) & whole);
    for (let g = 0; g < named.length; g++) {
      named[g] = named[g]! + one.named[g]! * (other?.named[g] ?? 1);
      // Either strand may be the union, so half of it each.
      const odds =
        other === null ? one.changed[g]! : (one.changed[g]! * other.named[g]! + one.named[g]! * other.changed[g]!) / 2;
      if (one.fits && other?.fits !== false) unnamed[g] = unnamed[g]! + odds;
    }
  }
  return { named, unnamed };
}

interface Side {
  readonly fits: boolean;
  /** By group: frequencies of the alleles that fit the strand. */
  readonly named: Float64Array;
  /** By group: frequencies of the counted alleles that one change makes a union which fits it, over the positions. */
  readonly changed: Float64Array;
}

function sideOf(
  model: GeneModel,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
  fit: StrandFit,
): (turns: number) => Side {
  const { compiled } = model;
  const inBlock = new Set(blocks.flat());
  const outside = [...pattern.first.keys()].filter((p) => !inBlock.has(p));
  const away = compiled.alleles.map((_, a) => mismatch(compiled, pattern.first, outside, a, NONE));
  return (turns) => {
    const fitting = members(fitOfTurn(fit, turns));
    const named = new Float64Array(model.groups.length);
    const changed = new Float64Array(model.groups.length);
    for (const a of fitting) for (let g = 0; g < named.length; g++) named[g] = named[g]! + model.shares[g]![a]!.value;
    compiled.alleles.forEach((_, a) => {
      let at = away[a]!;
      for (let i = 0; i < blocks.length && at !== SEVERAL; i++)
        at = mismatch(compiled, ((turns >>> i) & 1) === 0 ? pattern.first : pattern.second, blocks[i]!, a, at);
      if (at < 0 || fitting.some((other) => differOnlyAt(model, a, other, at))) return;
      for (let g = 0; g < changed.length; g++) {
        const share = model.shares[g]![a]!;
        if (!share.bound) changed[g] = changed[g]! + share.value / compiled.positions.length;
      }
    });
    return { fits: fitting.length > 0, named, changed };
  };
}

/** The one read position, of those given and one known before, whose base the allele does not allow. */
function mismatch(
  compiled: CompiledGene,
  strand: Int8Array,
  positions: readonly number[],
  allele: number,
  before: number,
): number {
  let found = before;
  for (const p of positions) {
    const code = strand[p]!;
    if (code < 0 || has(compiled.positions[p]!.padded[code]!, allele)) continue;
    if (found !== NONE) return SEVERAL;
    found = p;
  }
  return found;
}

const different = new WeakMap<GeneModel, Int16Array>();
/** Beside −1 and −2: not compared yet. */
const UNSEEN = -3;

/** Whether two alleles share a base everywhere but, at most, at one position. */
function differOnlyAt(model: GeneModel, a: number, b: number, at: number): boolean {
  const count = model.compiled.alleles.length;
  const known = different.get(model) ?? new Int16Array(count * count).fill(UNSEEN);
  different.set(model, known);
  let where = known[a * count + b]!;
  if (where === UNSEEN) {
    where = NONE;
    for (let p = 0; p < model.compiled.positions.length && where !== SEVERAL; p++) {
      if (model.compiled.positions[p]!.padded.some((set) => has(set, a) && has(set, b))) continue;
      where = where === NONE ? p : SEVERAL;
    }
    known[a * count + b] = where;
  }
  return where === NONE || where === at;
}
