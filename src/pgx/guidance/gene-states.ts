import type { ConfidenceLevel, Settling } from '../../core/index.ts';
import type { GeneKeys, GeneRecord } from '../../knowledge/index.ts';
import type { GenePhenotype, GeneResult, PhenotypeOutcome } from '../gene-result.ts';
import { pairsOfScore } from '../phenotype/activity-score.ts';
import { isUnknownMeaning, phenotypeOfPair } from '../phenotype/phenotype-of-pair.ts';

/** One state that a gene may be in, as guidance asks for it. */
export interface GeneState {
  readonly keys: GeneKeys;
  /** The look-up key, printed. */
  readonly label: string;
  readonly probability: number;
  /** The likeliest meaning, or what an outside call says; false: it only stays possible. */
  readonly leading: boolean;
  /** False: the gene was not read, its meaning is not known, or what could be otherwise cannot be listed. */
  readonly known: boolean;
}

/** All that guidance needs of one gene. */
export interface GeneView {
  readonly gene: string;
  readonly states: readonly GeneState[];
  readonly level: ConfidenceLevel;
  readonly settledBy: readonly Settling[];
}

/** Below this the meaning that leads stands, with its chance beside it. Our choice. */
const UNKNOWN_PART = 0.25;

/** The gene was not read: only rules that name `No Result` fit. */
export const noResult: GeneState = {
  keys: { names: ['No Result'], score: null, alleles: null, activities: null },
  label: 'No Result',
  probability: 1,
  leading: true,
  known: false,
};

/** The states of a gene; one of them, `No Result`, where nothing is known of it. */
export function viewOfGene(symbol: string, gene: GeneRecord | undefined, result: GeneResult | undefined): GeneView {
  const settledBy = (result?.confidence.settledBy ?? []).map((settling) => ({
    ...settling,
    gene: settling.gene ?? symbol,
  }));
  if (gene === undefined || result === undefined || result.phenotypes.length === 0) {
    return {
      gene: symbol,
      states: [noResult],
      level: 'open',
      settledBy: settledBy.length > 0 ? settledBy : [settlingOf(symbol, gene)],
    };
  }
  const { outcomes, level } = result.confidence;
  const leading = leadingStates(gene, result);
  const possible =
    level === 'open'
      ? outcomes
          .filter((outcome) => !isLeading(outcome, result))
          .flatMap((outcome) => outcomeStates(gene, outcome, likeliest(outcomes) === outcome))
      : [];
  // Open for a reason that no list of outcomes shows (copy number, an unknown base): the leading states are not sure.
  const shown = level !== 'open' || result.call.origin === 'outside' || possible.some((state) => !state.leading);
  // Nor where a large part may mean anything: no rule speaks of it, so it would be passed over.
  const unknown = possible.reduce((sum, { known, probability }) => sum + (known ? 0 : probability), 0);
  const sure = shown && result.call.disputed !== true && !(unknown >= UNKNOWN_PART);
  const states = withShares([...leading, ...possible]).map((state) => (sure ? state : { ...state, known: false }));
  const unsure = states.some((state) => !state.known);
  return {
    gene: symbol,
    states,
    level,
    settledBy: settledBy.length > 0 || !unsure ? settledBy : [settlingOf(symbol, gene)],
  };
}

function settlingOf(symbol: string, gene: GeneRecord | undefined): Settling {
  if (gene === undefined) return { kind: 'other-test', gene: symbol };
  if (gene.calling.method === 'outside-only' || gene.loci.length === 0) return { kind: 'outside-call', gene: symbol };
  return {
    kind: 'read-positions',
    gene: symbol,
    loci: gene.loci.filter((locus) => locus.extra !== true).map((locus) => locus.id),
  };
}

/**
 * States of the meanings that the call names. Where several pairs of alleles fit equally well by definition, the likeliest
 * meaning leads; one that hardly anybody has only stays possible.
 */
function leadingStates(gene: GeneRecord, result: GeneResult): readonly GeneState[] {
  const { outcomes, level } = result.confidence;
  const first = result.call.origin === 'genome' ? likeliest(outcomes) : undefined;
  const decides = first !== undefined && (level === 'open' || isLeading(first, result));
  return result.phenotypes.flatMap((phenotype) => {
    const outcome = outcomes.find((one) => isSame(one, phenotype));
    const states = statesOfPhenotype(gene, phenotype);
    // No chance given: shared later among those without one.
    return states.map((state) => ({
      ...state,
      leading: !decides || isSame(first, phenotype),
      probability: outcome === undefined ? Number.NaN : outcome.probability / states.length,
    }));
  });
}

function statesOfPhenotype(gene: GeneRecord, phenotype: GenePhenotype): readonly GeneState[] {
  const known = !isUnknownMeaning(gene, phenotype.phenotype, phenotype.activityScore);
  const byAlleles = phenotype.basis === undefined || phenotype.basis === 'fallback-position';
  if (byAlleles && phenotype.diplotypes.length > 0) {
    return phenotype.diplotypes.map((diplotype) => {
      const { activities } = phenotypeOfPair(gene, diplotype.alleles);
      const alleles = phenotype.basis === undefined ? diplotype.alleles : null;
      return stateOf(gene, phenotype, phenotype.activityScore, { alleles, activities, leading: true, known });
    });
  }
  const scores = gene.phenotypes.lookup === 'activityScore' ? phenotype.lookupKeys : [phenotype.activityScore];
  return scores.flatMap((score) => statesOfScore(gene, phenotype, score, true, known));
}

/** Where only a score is known, one state for each pair of activities that makes it. */
function statesOfScore(
  gene: GeneRecord,
  meaning: Pick<GenePhenotype, 'phenotype' | 'lookupKeys'>,
  score: string | null,
  leading: boolean,
  known: boolean,
): readonly GeneState[] {
  const pairs = score === null ? [] : pairsOfScore(gene, score);
  const activities = pairs.length === 0 ? [null] : pairs;
  return activities.map((pair) => stateOf(gene, meaning, score, { alleles: null, activities: pair, leading, known }));
}

function outcomeStates(gene: GeneRecord, outcome: PhenotypeOutcome, leading: boolean): readonly GeneState[] {
  const scores = gene.phenotypes.lookup === 'activityScore' ? outcome.lookupKeys : [null];
  const states = scores.flatMap((score) =>
    statesOfScore(gene, outcome, score, leading, !isUnknownMeaning(gene, outcome.phenotype, score)),
  );
  return states.map((state) => ({ ...state, probability: outcome.probability / states.length }));
}

type Known = Pick<GeneState, 'leading' | 'known'> & Pick<GeneKeys, 'alleles' | 'activities'>;

function stateOf(
  gene: GeneRecord,
  meaning: Pick<GenePhenotype, 'phenotype' | 'lookupKeys'>,
  score: string | null,
  is: Known,
): GeneState {
  const byKey = gene.phenotypes.lookup === 'alleleStatus' || gene.phenotypes.keyedBy === 'none';
  const names = byKey
    ? meaning.lookupKeys
    : is.known
      ? [meaning.phenotype]
      : [meaning.phenotype, 'Indeterminate', 'n/a'];
  const label =
    gene.phenotypes.lookup === 'activityScore'
      ? (score ?? meaning.phenotype)
      : byKey
        ? meaning.lookupKeys.join(', ')
        : meaning.phenotype;
  return {
    keys: { names, score, alleles: is.alleles, activities: is.activities },
    label,
    probability: Number.NaN,
    leading: is.leading,
    known: is.known,
  };
}

function isLeading(outcome: PhenotypeOutcome, result: GeneResult): boolean {
  return result.phenotypes.some((phenotype) => isSame(outcome, phenotype));
}

function isSame(outcome: PhenotypeOutcome, phenotype: GenePhenotype): boolean {
  return (
    outcome.phenotype === phenotype.phenotype &&
    (outcome.lookupKeys.length === 0 || outcome.lookupKeys.some((key) => phenotype.lookupKeys.includes(key)))
  );
}

/** The likeliest outcome leads, whatever the definition scores say. */
function likeliest(outcomes: readonly PhenotypeOutcome[]): PhenotypeOutcome | undefined {
  return outcomes.toSorted((a, b) => b.probability - a.probability)[0];
}

/** States without a chance of their own share what the others leave. */
function withShares(states: readonly GeneState[]): readonly GeneState[] {
  const bare = states.filter((state) => Number.isNaN(state.probability)).length;
  if (bare === 0) return states;
  const given = states.reduce((sum, state) => sum + (Number.isNaN(state.probability) ? 0 : state.probability), 0);
  const share = Math.max(0, 1 - given) / bare;
  return states.map((state) => (Number.isNaN(state.probability) ? { ...state, probability: share } : state));
}
