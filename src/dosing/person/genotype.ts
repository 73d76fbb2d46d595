import type { ConfidenceLevel, ExchangedPhenotype } from '../../core/index.ts';
import type { GenotypeUse } from '../advise/dose-advice.ts';

/** What a model asks of a gene, and what of the gene it knows at all. */
export interface GeneQuestion {
  readonly gene: string;
  readonly ask:
    | {
        readonly kind: 'allele-count';
        readonly alleles: readonly string[];
        /** Number of copies to the model's number. */
        readonly map?: Readonly<Record<string, number>> | undefined;
      }
    /** The pair as `*1/*2`, lower allele first, to the equation's number. */
    | { readonly kind: 'diplotype'; readonly map: Readonly<Record<string, number>> }
    | { readonly kind: 'phenotype'; readonly map: Readonly<Record<string, number>> }
    | { readonly kind: 'activity-score'; readonly map?: Readonly<Record<string, number>> | undefined };
  /** Alleles that have a place in the model, counted by this covariate or by another; empty: every allele has one. */
  readonly known: readonly string[];
  /** The model's own value for "not known", where it has one. */
  readonly unknown?: number | undefined;
}

export interface GeneAnswer {
  /** Null: the gene gives no value, and the model has none for "not known". */
  readonly value: number | null;
  readonly how: GenotypeUse['how'];
  readonly phenotype: string | null;
  readonly alleles: readonly string[];
  readonly confidence: ConfidenceLevel | null;
  /** Alleles, or the phenotype, that have no place in the model. */
  readonly outside: readonly string[];
}

/**
 * The value of a genotype covariate from what was found of the gene. Several possible pairs or phenotypes give a value only
 * where all give the same one. An allele or phenotype without a place in the model never counts as the usual one: it is the
 * model's own "not known", or nothing.
 */
export function askGene(question: GeneQuestion, phenotypes: readonly ExchangedPhenotype[]): GeneAnswer {
  const found = phenotypes.filter(({ gene }) => gene === question.gene);
  const first = found[0];
  const said = {
    phenotype: found.length === 1 ? first!.phenotype : null,
    alleles: [...new Set(found.flatMap(({ alleles }) => alleles))],
    confidence: first?.confidence ?? null,
  };
  const withoutValue = (how: GenotypeUse['how'], outside: readonly string[] = []): GeneAnswer =>
    question.unknown === undefined
      ? { ...said, value: null, how, outside }
      : { ...said, value: question.unknown, how: 'unknown-in-model', outside };
  // Open: what was not read leaves another phenotype likely enough to matter, so this one decides no dose.
  if (first === undefined || said.confidence === 'open') return withoutValue('not-read');
  const answers = found.flatMap((phenotype) => answersOf(question, phenotype));
  const outside = [...new Set(answers.flatMap((answer) => (typeof answer === 'number' ? [] : answer)))].toSorted();
  if (outside.length > 0) return withoutValue('not-in-model', outside);
  const values = new Set(answers.filter((answer) => typeof answer === 'number'));
  const [value] = values;
  return values.size === 1 && value !== undefined
    ? { ...said, value, how: 'covariate', outside: [] }
    : withoutValue('not-read');
}

/** A value for each pair, or what of it has no place in the model; empty where the phenotype does not say. */
function answersOf(
  { ask, known }: GeneQuestion,
  phenotype: ExchangedPhenotype,
): readonly (number | readonly string[])[] {
  switch (ask.kind) {
    case 'phenotype':
      return [own(ask.map, phenotype.phenotype) ?? [phenotype.phenotype]];
    case 'activity-score': {
      const score = phenotype.activityScore;
      if (score === null) return [];
      if (ask.map !== undefined) return [own(ask.map, score) ?? [score]];
      const value = Number(score);
      return [Number.isFinite(value) ? value : [score]];
    }
    case 'diplotype':
      return (phenotype.diplotypes ?? []).map(
        (pair) => own(ask.map, pair.join('/')) ?? own(ask.map, pair.toReversed().join('/')) ?? [pair.join('/')],
      );
    case 'allele-count':
      return (phenotype.diplotypes ?? []).map((pair) => {
        const strangers = known.length === 0 ? [] : pair.filter((allele) => !known.includes(allele));
        if (strangers.length > 0) return strangers;
        const copies = pair.filter((allele) => ask.alleles.includes(allele)).length;
        return ask.map === undefined ? copies : (ask.map[String(copies)] ?? [pair.join('/')]);
      });
  }
}

/** Only what the map itself holds: a stated phenotype may be any word. */
function own(map: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
