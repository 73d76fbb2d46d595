import type { ConfidenceLevel, LocusId, LocusReading } from '../../core/index.ts';
import type { GeneRecord, Group } from '../../knowledge/index.ts';
import { type CallOptions, settleOptions } from '../calling/call-options.ts';
import { patternKey } from '../calling/call-pattern.ts';
import { type GenePattern, MISSING, UNREAD, patternOf } from '../calling/gene-pattern.ts';
import { type PhaseBlock, phaseBlocks } from '../calling/phase-blocks.ts';
import { canWriteStrands } from '../calling/strands.ts';
import type { GeneCall, GeneConfidence, GenePhenotype, PhenotypeOutcome } from '../gene-result.ts';
import { phenotypesOf } from '../phenotype/phenotypes-of.ts';
import { fullTable, levelOf } from './claim.ts';
import type { Completions } from './completions.ts';
import { type GeneModel, modelOf } from './gene-model.ts';
import { openAlleles } from './open-alleles.ts';
import { PAIRS_SHOWN, weighOutcomes } from './outcomes.ts';
import { outsideConfidence, unreadConfidence } from './not-from-genome.ts';
import { pairCompletions } from './pair-completions.ts';
import { settledBy } from './settled-by.ts';
import { strandCompletions } from './strand-completions.ts';
import { withUnknownBase } from './unknown-base.ts';

export interface ConfidenceOptions extends CallOptions {
  /** Frequencies of this group alone; without it a claim must hold in every group, and chances are of the mixture. */
  readonly group?: Group;
}

/**
 * How firm a gene's phenotype is: every completion of what was read, weighed by allele frequencies. Settled where all
 * have one phenotype and look-up key, probable where all others together stay under 1 %, else open.
 * docs/methods/confidence.md
 */
export function assessConfidence(
  gene: GeneRecord,
  call: GeneCall,
  readings: ReadonlyMap<LocusId, LocusReading>,
  options: ConfidenceOptions = {},
): GeneConfidence {
  if (call.origin === 'outside') return outsideConfidence(gene, call, options.group ?? null);
  const model = modelOf(gene);
  const pattern = patternOf(model.compiled, readings, settleOptions(options));
  const found = confidenceOfPattern(model, pattern, call, options);
  const confidence = call.disputed === true ? disputedConfidence(model, pattern, found) : found;
  const assumed = model.compiled.positions
    .map(({ locus }) => locus.id)
    .filter((id) => readings.get(id)?.state === 'assumed-reference');
  return assumed.length === 0 ? confidence : { ...confidence, assumed };
}

/** A laboratory said something of the gene that was not understood: it may be what the genome shows, or not. */
function disputedConfidence(model: GeneModel, pattern: GenePattern, found: GeneConfidence): GeneConfidence {
  return {
    ...found,
    level: 'open',
    outcomes: withUnknownBase(model, pattern, found.outcomes),
    settledBy: [{ kind: 'outside-call', gene: model.gene.symbol }, ...found.settledBy],
  };
}

const priors = new WeakMap<GeneModel, { haploid?: Completions; diploid?: Completions }>();

/** Nothing read at all: what the frequencies alone say. */
function priorOf(model: GeneModel, haploid: boolean): Completions {
  const known = priors.get(model) ?? {};
  priors.set(model, known);
  return (known[haploid ? 'haploid' : 'diploid'] ??= completionsOf(model, unreadPattern(model, haploid), []));
}

function unreadPattern(model: GeneModel, haploid: boolean): GenePattern {
  const unread = new Int8Array(model.compiled.positions.length).fill(UNREAD);
  return {
    first: unread,
    second: unread,
    phase: new Int32Array(unread.length),
    haploid,
    unknown: new Map(),
    notices: [],
    shown: [],
  };
}

function completionsOf(model: GeneModel, pattern: GenePattern, blocks: readonly PhaseBlock[]): Completions {
  return model.gene.calling.output === 'lowest-function'
    ? strandCompletions(model, pattern, blocks)
    : pairCompletions(model, pattern, blocks);
}

const remembered = new WeakMap<GeneModel, Map<string, GeneConfidence>>();
const MOST_REMEMBERED = 20_000;

/** The same for a pattern, remembered: people of a cohort share few patterns. The call must be the pattern's. */
export function confidenceOfPattern(
  model: GeneModel,
  pattern: GenePattern,
  call: GeneCall,
  options: ConfidenceOptions,
): GeneConfidence {
  const known = remembered.get(model) ?? new Map<string, GeneConfidence>();
  remembered.set(model, known);
  const key = `${options.group ?? ''}|${settleOptions(options).key}${patternKey(pattern)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = assess(model, pattern, call, options.group ?? null);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

function assess(model: GeneModel, pattern: GenePattern, call: GeneCall, group: Group | null): GeneConfidence {
  if (model.compiled.positions.length === 0) return unreadConfidence(model.gene, group);
  const { level, outcomes, completions, lead } = weigh(
    model,
    pattern,
    call,
    phenotypesOf(model.gene, call),
    group,
    PAIRS_SHOWN,
  );
  return {
    level,
    group: group ?? 'mixture',
    outcomes,
    openAlleles: openAlleles(model, completions, fullTable(model), lead, group),
    settledBy:
      level === 'open'
        ? settledBy(model, pattern, call, completions, priorOf(model, pattern.haploid), lead, group)
        : [],
    assumed: [],
  };
}

/** The level, and the outcomes with their chance: what a row of a cohort tells, for a fifth of the work. */
export interface PatternLevel {
  readonly level: ConfidenceLevel;
  readonly outcomes: readonly Pick<PhenotypeOutcome, 'phenotype' | 'lookupKeys' | 'probability'>[];
}

/** @param phenotypes of the call, as `phenotypesOf` gives them */
export function levelOfPattern(
  model: GeneModel,
  pattern: GenePattern,
  call: GeneCall,
  phenotypes: readonly GenePhenotype[],
  options: ConfidenceOptions,
): PatternLevel {
  if (model.compiled.positions.length === 0) return unreadConfidence(model.gene, options.group ?? null);
  return weigh(model, pattern, call, phenotypes, options.group ?? null, 0);
}

interface WeighedPattern {
  readonly level: ConfidenceLevel;
  readonly outcomes: readonly PhenotypeOutcome[];
  readonly completions: Completions;
  readonly lead: string;
}

function weigh(
  model: GeneModel,
  pattern: GenePattern,
  call: GeneCall,
  phenotypes: readonly GenePhenotype[],
  group: Group | null,
  pairsShown: number,
): WeighedPattern {
  const blocks = phaseBlocks(pattern);
  const completions = completionsOf(model, pattern, blocks);
  const [only, another] = completions.meanings.values();
  if (pairsShown === 0 && only !== undefined && another === undefined && pattern.unknown.size === 0) {
    const level = mayClaim(model, pattern, call, phenotypes, only.key) && canWriteStrands(blocks) ? 'settled' : 'open';
    return { level, outcomes: [{ ...only, probability: 1, byGroup: {}, diplotypes: [] }], completions, lead: only.key };
  }
  const weighed = weighOutcomes(model, completions, fullTable(model), group, pairsShown);
  const lead = weighed[0]!.key;
  const claimable = mayClaim(model, pattern, call, phenotypes, lead) && canWriteStrands(blocks);
  const claim: ConfidenceLevel = claimable
    ? levelOf(model, completions, lead, group, priorOf(model, pattern.haploid))
    : 'open';
  // How rare a variant is says nothing once a record shows it, however poor that record is.
  const level = claim === 'probable' && pattern.shown.length > 0 ? 'open' : claim;
  const outcomes = weighed.map(({ outcome }) => outcome);
  return {
    level,
    outcomes: pattern.unknown.size > 0 ? withUnknownBase(model, pattern, outcomes) : outcomes,
    completions,
    lead,
  };
}

/**
 * A claim needs a call whose meaning is the leading outcome's, copies that small variants show, and bases that the
 * definition knows, seen as well as read: where the two layers speak of different phenotypes, neither may be called firm.
 */
function mayClaim(
  model: GeneModel,
  pattern: GenePattern,
  call: GeneCall,
  phenotypes: readonly GenePhenotype[],
  lead: string,
): boolean {
  if (call.status !== 'called' || model.gene.calling.structuralVariation !== undefined || pattern.unknown.size > 0)
    return false;
  if (pattern.shown.some(({ known }) => !known)) return false;
  // Of half a genotype the other copy may be anything.
  if (pattern.first.includes(MISSING) || pattern.second.includes(MISSING)) return false;
  return phenotypes.some(({ phenotype, lookupKeys }) => [phenotype, ...lookupKeys].join('\u0000') === lead);
}
