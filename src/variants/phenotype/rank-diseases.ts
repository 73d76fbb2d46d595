import { type RecordRef, log } from '../../core/index.ts';
import type { PhenotypicFeature } from './phenopacket.ts';
import type { PhenotypeProfile, ProfileSet, TermCount } from './phenotype-profiles.ts';

/**
 * Diseases of the knowledge by how well a person's features fit published cases: an aid to think of one of them, no diagnosis.
 * `docs/methods/phenotype-ranking.md` has the method, its figures and its limits.
 */
export interface PhenotypeRanking {
  /** Best first; equal ones by disease id. All that are known, none left out. */
  readonly ranked: readonly RankedDisease[];
  /** How many diseases and cases it can think of at all. */
  readonly known: { readonly diseases: number; readonly cases: number };
  /** Features that no case mentions: they say nothing for or against. */
  readonly unused: readonly PhenotypicFeature[];
  /** Features that some case mentions. */
  readonly used: number;
  /**
   * The first fits at least a thousand times better than the mean of the cases. In tests one in five people whose disease was not
   * among the known ones got such a first place all the same: it is no shortlist either way.
   */
  readonly standsOut: boolean;
}

export interface RankedDisease {
  readonly rank: number;
  readonly disease: string;
  readonly name: string;
  readonly record: RecordRef;
  readonly cases: number;
  /** Common logarithm of the likelihood ratio of all features together, against the mean of all cases: 2 is a hundred to one. */
  readonly log10Ratio: number;
  readonly terms: readonly TermWeight[];
  /** Features that most cases have and nobody looked for in this person: what would settle most. */
  readonly lookFor: readonly {
    readonly term: string;
    readonly name: string;
    readonly seen: number;
    readonly cases: number;
  }[];
  readonly genes: readonly GeneOfDisease[];
  /** What of `log10Ratio` comes of the genome. */
  readonly log10OfGenes: number;
  readonly copies: 1 | 2 | null;
  readonly citation: string;
}

export interface TermWeight {
  readonly term: string;
  readonly label: string;
  readonly is: PhenotypicFeature['is'];
  readonly log10Ratio: number;
  readonly seen: number;
  readonly excluded: number;
}

/** `not-read`: no genome, or its known variants were not reached: silence, which lowers nothing. */
export interface GeneOfDisease {
  readonly gene: string;
  readonly state: 'pathogenic' | 'one-copy-of-two' | 'none-found' | 'not-read';
}

/** What a genome shows of one gene, as far as known pathogenic variants go. */
export interface GeneSeen {
  readonly gene: string;
  /** Known pathogenic alleles carried; two of unknown phase count as two. 0: none found. */
  readonly copies: number;
}

export interface RankOptions {
  readonly genes?: readonly GeneSeen[];
}

/** Weight of what the average case has, in cases: a profile of one case says little by itself. */
const PSEUDO_CASES = 3;
/** Of a case that says nothing of a feature: how much it counts as one without. */
const SILENCE = 0.25;
/** Added to counts over all cases, so that nothing is impossible. */
const HALF = 0.5;
/**
 * Of people with a disease of a gene so many show a known pathogenic variant of it; of people without it so many do. Both are our
 * assumption, not counted.
 */
const FOUND_IN_ILL = 0.5;
const FOUND_IN_OTHERS = 0.01;
/** Common logarithm. */
const STANDS_OUT = 3;
const LN10 = log(10);

export function rankDiseases(
  { profiles, cases, everywhere, names }: ProfileSet,
  features: readonly PhenotypicFeature[],
  { genes = [] }: RankOptions = {},
): PhenotypeRanking {
  const used = features.filter(({ term }) => everywhere.has(term));
  const seenGenes = new Map(genes.map((one) => [one.gene, one.copies]));
  const ranked = profiles
    .map((profile) => {
      const terms = used.map((one) => weigh(one, profile, everywhere.get(one.term)!, cases));
      const ofGenes = profile.genes.map((gene) => stateOf(gene, seenGenes.get(gene), profile.copies));
      const log10OfGenes = ofGenes.some(({ state }) => state === 'pathogenic')
        ? log(FOUND_IN_ILL / FOUND_IN_OTHERS) / LN10
        : 0;
      return {
        rank: 0,
        disease: profile.disease,
        name: profile.name,
        record: profile.record,
        cases: profile.cases,
        log10Ratio: terms.reduce((sum, { log10Ratio }) => sum + log10Ratio, log10OfGenes),
        terms,
        lookFor: lookForOf(profile, features, names),
        genes: ofGenes,
        log10OfGenes,
        copies: profile.copies,
        citation: profile.citation,
      };
    })
    .toSorted((a, b) => b.log10Ratio - a.log10Ratio || (a.disease < b.disease ? -1 : 1))
    .map((one, i) => ({ ...one, rank: i + 1 }));
  return {
    ranked,
    known: { diseases: profiles.length, cases },
    unused: features.filter(({ term }) => !everywhere.has(term)),
    used: used.length,
    standsOut: (ranked[0]?.log10Ratio ?? 0) >= STANDS_OUT,
  };
}

/** One feature, for or against one disease: how often its cases have it, drawn towards how often all cases do. */
function weigh(feature: PhenotypicFeature, profile: PhenotypeProfile, all: TermCount, cases: number): TermWeight {
  const { seen = 0, excluded = 0 } = profile.terms.get(feature.term) ?? {};
  const told = seen + excluded + SILENCE * (profile.cases - seen - excluded);
  const usual =
    feature.is === 'observed'
      ? (all.seen + HALF) / (cases + 2 * HALF)
      : (all.seen + HALF) / (all.seen + all.excluded + SILENCE * (cases - all.seen - all.excluded) + 2 * HALF);
  const here = (seen + PSEUDO_CASES * usual) / (told + PSEUDO_CASES);
  const ratio = feature.is === 'observed' ? here / usual : (1 - here) / (1 - usual);
  return {
    term: feature.term,
    label: feature.label,
    is: feature.is,
    log10Ratio: log(ratio) / LN10,
    seen,
    excluded,
  };
}

/** One copy where two make ill is what many healthy people have: it lifts nothing. */
function stateOf(gene: string, copies: number | undefined, needed: 1 | 2 | null): GeneOfDisease {
  if (copies === undefined) return { gene, state: 'not-read' };
  if (copies === 0) return { gene, state: 'none-found' };
  return { gene, state: copies < (needed ?? 1) ? 'one-copy-of-two' : 'pathogenic' };
}

const MOST_TO_LOOK_FOR = 5;

function lookForOf(
  { terms, cases }: PhenotypeProfile,
  features: readonly PhenotypicFeature[],
  names: ReadonlyMap<string, string>,
): RankedDisease['lookFor'] {
  const told = new Set(features.map(({ term }) => term));
  return [...terms]
    .filter(([term, { seen, excluded }]) => !told.has(term) && seen > excluded && 2 * seen >= cases)
    .toSorted(([a, one], [b, two]) => two.seen - one.seen || (a < b ? -1 : 1))
    .slice(0, MOST_TO_LOOK_FOR)
    .map(([term, { seen }]) => ({ term, name: names.get(term) ?? term, seen, cases }));
}
