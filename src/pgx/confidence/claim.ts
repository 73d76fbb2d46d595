import type { ConfidenceLevel } from '../../core/index.ts';
import type { Group } from '../../knowledge/index.ts';
import { isUnknownMeaning } from '../phenotype/phenotype-of-pair.ts';
import type { Completions, FrequencyTable } from './completions.ts';
import type { GeneModel } from './gene-model.ts';

/** All alternatives together must stay under this for `probable`, where the gene's record has no stricter line. */
const ALTERNATIVES_BELOW = 0.01;

/** Chance of an unnamed haplotype where the panel did not count them. */
const UNNAMED_UNSTATED = 0.01;
/** Rule of three: where nobody of n was seen, up to three in n may be. */
const NONE_SEEN = 3;
/** Of the alternatives that nothing read would leave, what was read must have excluded two thirds: rarity alone is no reading. Our choice. */
export const LEFT_OF_PRIOR = 1 / 3;
/** What a bound may be at its least, as a part of it: a leading outcome must hold with that, too. Our choice. */
const LEAST_OF_BOUND = 0.001;

/**
 * Groups in which a claim must hold when no group is named, whether or not anybody counted there: the five of the
 * 1000 Genomes panel and the African American one. The other three take part with what was counted in them.
 */
const REQUIRED: ReadonlySet<Group> = new Set([
  'African American/Afro-Caribbean',
  'Central/South Asian',
  'East Asian',
  'European',
  'Latino',
  'Sub-Saharan African',
]);

/** What all alternatives together must stay under for `probable`. */
export function alternativesBelow({ gene }: GeneModel): number {
  return gene.calling.probable?.below ?? ALTERNATIVES_BELOW;
}

/** Share of people with a haplotype that has no name, given that their reading allows one. */
export function unnamedShare(model: GeneModel): number {
  const { unnamed } = model.gene.calling;
  return unnamed === undefined ? UNNAMED_UNSTATED : Math.max(unnamed.people, NONE_SEEN) / unnamed.of;
}

/** Chance, beside the named completions, of those of the set that need an unnamed haplotype. */
export function unnamedChance(
  model: GeneModel,
  completions: Completions,
  named: Group | null,
  counts: (key: string) => boolean,
): number {
  const share = unnamedShare(model);
  if ([...completions.unnamedByPhase].some(counts)) return share;
  if (![...completions.unnamedByUnread].some(counts)) return 0;
  // What makes it unnamed lies at one of the unread positions, or was read and does not belong on its background.
  const odds = share * oddsOfChange(model, completions, named);
  const unread = share * completions.unreadPart;
  return unread + (1 - unread) * (odds / (1 + odds));
}

/** Of a union that a read base makes against the named completions, in the named group or in equal parts of all. */
function oddsOfChange(model: GeneModel, { oneChangeAway }: Completions, named: Group | null): number {
  if (oneChangeAway === null) return 0;
  let all = 0;
  let unnamed = 0;
  for (const [g, group] of model.groups.entries()) {
    if (named !== null && group !== named) continue;
    all += oneChangeAway.named[g]!;
    unnamed += oneChangeAway.unnamed[g]!;
  }
  return all > 0 ? unnamed / all : 0;
}

interface BaseTables {
  readonly recorded: FrequencyTable;
  /** As a claim has to reckon with them. */
  readonly atMost: FrequencyTable;
  /** The same without what is borrowed from neighbours. */
  readonly own: FrequencyTable;
}

const baseTables = new WeakMap<GeneModel, BaseTables>();

/** Tables that no reading changes, made once a gene. */
function baseTablesOf(model: GeneModel): BaseTables {
  const known = baseTables.get(model);
  if (known !== undefined) return known;
  const made = {
    recorded: model.shares.map((row) => Float64Array.from(row, ({ value }) => value)),
    atMost: model.shares.map((row) => Float64Array.from(row, ({ atMost }) => atMost)),
    own: model.shares.map((row) => Float64Array.from(row, ({ atMost, standIn }) => (standIn ? 0 : atMost))),
  };
  baseTables.set(model, made);
  return made;
}

/** Frequencies as recorded, bounds at their full height. */
export function fullTable(model: GeneModel): FrequencyTable {
  return baseTablesOf(model).recorded;
}

/**
 * How firm the leading outcome is. `settled` asks every completion, `probable` asks that all others stay under 1 %, or
 * the gene's own line, in the named group, else in every group: with small counts at their upper limit and every bound at its full height, and
 * again with those that the leading outcome rests on at their count, and at a thousandth, so that neither makes it look
 * likelier than it is.
 * @param prior completions where nothing is read
 */
export function levelOf(
  model: GeneModel,
  completions: Completions,
  lead: string,
  named: Group | null,
  prior: Completions,
): ConfidenceLevel {
  if (completions.meanings.size === 1) return 'settled';
  // Of a strand without a name such a gene says more than "unknown", so that a likely "unknown" is no answer.
  const phenotype = completions.meanings.get(lead)?.phenotype ?? '';
  if (model.fallback !== null && isUnknownMeaning(model.gene, phenotype, null)) return 'open';
  const beside = unnamedChance(model, completions, named, (key) => key !== lead);
  const full = claimTable(model, named !== null);
  const before = alternativesBefore(model, prior, lead);
  const holds = (table: FrequencyTable): boolean =>
    isProbable(model, alternatives(completions, table, lead), before, beside, named);
  return holds(full) && holds(leastTable(model, completions, lead, full)) ? 'probable' : 'open';
}

/**
 * @param shares by group, the alternatives' part beside those without a name
 * @param before the same before anything was read; NaN where the leading outcome was not possible then
 */
function isProbable(
  model: GeneModel,
  shares: Float64Array,
  before: Float64Array,
  beside: number,
  named: Group | null,
): boolean {
  let decided = 0;
  for (const [g, group] of model.groups.entries()) {
    if (named !== null && group !== named) continue;
    const share = shares[g]! + beside;
    if (Number.isNaN(share)) {
      // Nobody counted there what the leading outcome is made of.
      if (named !== null || REQUIRED.has(group)) return false;
      continue;
    }
    if (share >= alternativesBelow(model) || shares[g]! > LEFT_OF_PRIOR * before[g]!) return false;
    decided += 1;
  }
  const missing = named === null && [...REQUIRED].some((group) => !model.groups.includes(group));
  return decided > 0 && !missing;
}

/**
 * The table of a claim, bounds at their full height. Where no group is named, a group that nobody counted decides by its
 * own counts alone: what it borrows from its neighbours is already asked of the neighbours.
 */
export function claimTable(model: GeneModel, named: boolean): FrequencyTable {
  const { atMost, own } = baseTablesOf(model);
  return named ? atMost : own;
}

/** The same with the bounds of what the leading outcome rests on at their least. */
function leastTable(model: GeneModel, completions: Completions, lead: string, full: FrequencyTable): FrequencyTable {
  const within = completions.within(lead);
  return full.map((row, g) => {
    const lowered = row.slice();
    for (const a of within) {
      const { value, atMost, bound } = model.shares[g]![a]!;
      if (bound) lowered[a] = row[a]! * LEAST_OF_BOUND;
      else if (atMost !== value) lowered[a] = value;
    }
    return lowered;
  });
}

const alternativesKnown = new WeakMap<Completions, Map<string, Float64Array>>();

/** The alternatives where nothing is read: few leads, asked for by every pattern. */
export function alternativesBefore(model: GeneModel, prior: Completions, lead: string): Float64Array {
  const known = alternativesKnown.get(prior) ?? new Map<string, Float64Array>();
  alternativesKnown.set(prior, known);
  const found = known.get(lead) ?? alternatives(prior, baseTablesOf(model).atMost, lead);
  known.set(lead, found);
  return found;
}

/** By group, the part of the weight that is not the leading outcome's; NaN where that has none. */
function alternatives(completions: Completions, table: FrequencyTable, lead: string): Float64Array {
  const weights = completions.weigh(table);
  const leading = weights.get(lead);
  return Float64Array.from(table, (_, g) => {
    let all = 0;
    for (const weight of weights.values()) all += weight[g]!;
    const own = leading?.[g] ?? 0;
    return own > 0 ? (all - own) / all : NaN;
  });
}
