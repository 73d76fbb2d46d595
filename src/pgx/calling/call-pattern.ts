import type { Notice } from '../../core/index.ts';
import type { Diplotype, GeneCall, NoCallReason, PositionUse } from '../gene-result.ts';
import { callCombinations } from './call-combinations.ts';
import { callLowestFunction } from './call-lowest-function.ts';
import { type CallOptions, type SettledOptions, settleOptions } from './call-options.ts';
import type { CompiledGene } from './compiled-gene.ts';
import { callable } from './fitting-alleles.ts';
import { diplotypeOf, rankDiplotypes } from './found-diplotypes.ts';
import { type GenePattern, MISSING, type PatternNotice, UNREAD } from './gene-pattern.ts';
import { lowestPair } from './guidance-pair.ts';
import { matchPairs } from './match-pairs.ts';
import { type AlleleSet, fullSet, members, removeAll } from './allele-set.ts';
import { type PhaseBlock, isEffectivelyPhased, phaseBlocks } from './phase-blocks.ts';
import { priorityPick } from './unphased-priority.ts';

const remembered = new WeakMap<CompiledGene, Map<string, GeneCall>>();
/** Patterns remembered per gene; a cohort of thousands has a few hundred. */
const MOST_REMEMBERED = 20_000;

/**
 * Calls one gene from its pattern, without positions (they are the person's, not the pattern's; only a position that stands
 * in for the call is told). Equal patterns and
 * options give the same object, so that what follows from a call can be remembered by its identity.
 */
export function callPattern(compiled: CompiledGene, pattern: GenePattern, options: CallOptions = {}): GeneCall {
  const settled = settleOptions(options);
  const calls = remembered.get(compiled) ?? new Map<string, GeneCall>();
  remembered.set(compiled, calls);
  const key = `${settled.key}${patternKey(pattern)}`;
  const known = calls.get(key);
  if (known !== undefined) return known;
  const call = callFresh(compiled, pattern, settled);
  if (calls.size >= MOST_REMEMBERED) calls.clear();
  calls.set(key, call);
  return call;
}

/** The same, made anew and not kept: for a caller that sees each pattern once. */
export function callPatternOnce(compiled: CompiledGene, pattern: GenePattern, options: CallOptions = {}): GeneCall {
  return callFresh(compiled, pattern, settleOptions(options));
}

/** Only what is not plainly reference on both copies, so that most keys are short. */
export function patternKey(pattern: GenePattern): string {
  let key = pattern.haploid ? 'h' : 'd';
  let phaseSets = false;
  for (let p = 0; p < pattern.first.length; p++) {
    const one = pattern.first[p]!;
    const other = pattern.second[p]!;
    const phase = pattern.phase[p]!;
    phaseSets ||= phase > 1 && one !== UNREAD;
    if (one !== 0 || other !== 0) key += positionKey(p, one, other, phase);
  }
  if (phaseSets) key += 's';
  if (pattern.unknown.size > 0) key += JSON.stringify([...pattern.unknown]);
  for (const { code, at } of pattern.notices) key += `${code}${at ?? ''}`;
  for (const { at, known, code } of pattern.shown) key += `${known ? '?' : '!'}${at}${code}`;
  return key;
}

/** What a position adds to the key of a pattern without phase sets, unknown bases or notices, which is 'd' or 'h' before these. */
export function positionKey(p: number, one: number, other: number, phase: number): string {
  // Phase matters only where the strands differ; its numbers follow the order of positions, so they are stable.
  return one === 0 && other === 0
    ? ''
    : String.fromCharCode(p + 1, one + 64, other + 64, one === other ? 0 : phase + 1);
}

function callFresh(compiled: CompiledGene, pattern: GenePattern, options: SettledOptions): GeneCall {
  const rules = compiled.gene.calling;
  const none = (
    status: 'no-call' | 'not-assessed',
    reason: NoCallReason,
    notices: readonly PatternNotice[] = [],
  ): GeneCall =>
    assemble(compiled, pattern, {
      status,
      reason,
      candidates: [],
      top: [],
      found: [],
      forGuidance: [],
      phased: false,
      notices,
    });

  if (rules.method === 'outside-only') return none('not-assessed', 'outside-only');
  if (pattern.first.every((code) => code === UNREAD)) return none('not-assessed', 'nothing-read');
  if (rules.structuralVariation !== undefined && !options.structural)
    return none('not-assessed', 'structural-variation-unread');
  if (options.exemptions && requiredUnread(compiled, pattern)) return none('no-call', 'required-position-unread');

  const blocks = phaseBlocks(pattern);
  const phased = isEffectivelyPhased(blocks);
  const notices: PatternNotice[] =
    rules.structuralVariation === undefined ? [] : [{ code: 'PGX_SMALL_VARIANTS_ONLY', severity: 'serious' }];
  const called = (
    candidates: readonly Diplotype[],
    top: readonly Diplotype[],
    further: readonly PatternNotice[] = [],
  ): GeneCall =>
    assemble(compiled, pattern, {
      status: 'called',
      candidates,
      top,
      found: [],
      forGuidance: top,
      phased,
      notices: [...notices, ...further],
    });

  if (rules.output === 'lowest-function' && !pattern.haploid) {
    const { diplotypes, found, notices: linked } = callLowestFunction(compiled, pattern, blocks);
    if (diplotypes.length === 0 && found.length === 0) return none('no-call', 'no-allele-pair-fits', linked);
    const forGuidance = lowestPair(compiled.gene, diplotypes, found);
    return assemble(compiled, pattern, {
      status: 'called',
      candidates: diplotypes,
      top: diplotypes,
      found,
      forGuidance,
      phased,
      notices: linked,
    });
  }

  const half = pattern.first.includes(MISSING) || pattern.second.includes(MISSING);
  if (half && !options.combinations) return none('no-call', 'partial-genotype', notices);
  const candidates = half ? [] : exactCandidates(compiled, pattern, blocks);
  if (candidates.length > 0) {
    // A gene with priorities does not let the definition score choose between pairs when the phase is unknown.
    const byPriority = rules.unphasedPriority.length > 0 && options.exemptions && !phased;
    const pick = byPriority ? priorityPick(rules, candidates) : null;
    if (pick !== null) return called(candidates, [pick], [{ code: 'PGX_UNPHASED_PRIORITY', severity: 'info' }]);
    const best = options.topCandidateOnly && !byPriority ? candidates[0]!.score : -Infinity;
    return called(
      candidates,
      candidates.filter(({ score }) => score >= best),
    );
  }
  if (!options.combinations) return none('no-call', 'no-allele-pair-fits', notices);
  const combined = callCombinations(compiled, pattern, blocks);
  if (combined === null)
    return none('no-call', 'no-allele-pair-fits', [...notices, { code: 'PGX_TOO_MANY_STRANDS', severity: 'caution' }]);
  return called(combined, combined, [{ code: 'PGX_COMBINATION', severity: 'caution' }]);
}

function exactCandidates(
  compiled: CompiledGene,
  pattern: GenePattern,
  blocks: readonly PhaseBlock[],
): readonly Diplotype[] {
  const names = compiled.alleles;
  return rankDiplotypes(
    matchPairs(compiled, pattern, blocks).map(({ a, b, score }) =>
      diplotypeOf(names[a]!.name, b < 0 ? null : names[b]!.name, score),
    ),
  );
}

function requiredUnread({ required }: CompiledGene, { first }: GenePattern): boolean {
  return required.some((p) => first[p] === UNREAD);
}

interface Outcome {
  readonly status: GeneCall['status'];
  readonly reason?: NoCallReason;
  readonly candidates: readonly Diplotype[];
  readonly top: readonly Diplotype[];
  readonly found: readonly string[];
  readonly forGuidance: readonly Diplotype[];
  readonly phased: boolean;
  readonly notices: readonly PatternNotice[];
}

function assemble(compiled: CompiledGene, pattern: GenePattern, outcome: Outcome): GeneCall {
  const reach = callable(compiled, pattern);
  return {
    gene: compiled.gene.symbol,
    origin: 'genome',
    status: outcome.status,
    ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
    candidates: outcome.candidates,
    top: outcome.top,
    found: outcome.found,
    forGuidance: outcome.forGuidance,
    effectivelyPhased: outcome.phased,
    positions: outcome.reason === 'no-allele-pair-fits' ? fallbackPosition(compiled, pattern) : [],
    uncallable: uncallableNames(compiled, reach),
    notices: [...pattern.notices, ...tierOneUnread(compiled, pattern, outcome.reason), ...outcome.notices].map(
      (notice) => printNotice(compiled, notice),
    ),
  };
}

/** The one position that may stand in for a gene that was not called; of the pattern's only one that later stages ask for. */
function fallbackPosition(compiled: CompiledGene, pattern: GenePattern): readonly PositionUse[] {
  const pos38 = compiled.gene.calling.fallback?.pos38;
  return compiled.positions.flatMap(({ locus, bases }, p) => {
    const copies = pattern.haploid ? [pattern.first[p]!] : [pattern.first[p]!, pattern.second[p]!];
    if (locus.pos38 !== pos38 || copies.some((code) => code < 0)) return [];
    const genotype = copies.map((code) => bases[code]!).join('/');
    return [{ locus: locus.id, rsid: locus.rsid, state: 'read', genotype, locator: null } satisfies PositionUse];
  });
}

/** Positions that a test should hold at least, and that this one did not read although it read others of the gene. */
function tierOneUnread(
  { positions, tierOne }: CompiledGene,
  { first }: GenePattern,
  reason: NoCallReason | undefined,
): readonly PatternNotice[] {
  // Where the gene is not called from small variants at all, none of them would help.
  if (reason === 'structural-variation-unread') return [];
  const unread = tierOne.filter((p) => first[p] === UNREAD);
  if (unread.length === 0 || first.every((code) => code === UNREAD)) return [];
  const named = unread.map((p) => positions[p]!.locus.rsid ?? positions[p]!.locus.id);
  return [{ code: 'PGX_TIER1_UNREAD', severity: 'caution', params: { positions: named.join(', ') } }];
}

/** A core allele stays callable while one of its sub-alleles is. */
function uncallableNames(compiled: CompiledGene, reach: AlleleSet): readonly string[] {
  const beyond = fullSet(compiled.alleles.length);
  removeAll(beyond, reach);
  const lost = new Set(members(beyond).map((a) => compiled.alleles[a]!.name));
  if (lost.size === 0) return [];
  for (const a of members(reach)) lost.delete(compiled.alleles[a]!.name);
  return [...lost];
}

function printNotice(compiled: CompiledGene, notice: PatternNotice): Notice {
  const locus = notice.at === undefined ? undefined : compiled.positions[notice.at]!.locus;
  return {
    code: notice.code,
    severity: notice.severity,
    gene: compiled.gene.symbol,
    params: { gene: compiled.gene.symbol, ...(locus === undefined ? {} : { locus: locus.id }), ...notice.params },
  };
}
