import type { DoseModelBody } from './dose-model-body.ts';
import type { GenotypeUse } from '../advise/dose-advice.ts';
import { SOURCES, type SourceSurroundings, type SourceValue } from './covariate-sources.ts';
import { type GeneAnswer, type GeneQuestion, askGene } from './genotype.ts';

export type CovariateBody = DoseModelBody['covariates'][number];

/** A covariate as a person gives it, in the model's unit. */
export interface FoundCovariate extends Omit<SourceValue, 'value' | 'earlier' | 'assumes'> {
  readonly value: number;
  readonly earlier: readonly { readonly date: string; readonly value: number }[];
  /** Token of what had to be assumed to take it from there. */
  readonly assumes: string | null;
  readonly gene: (GeneAnswer & { readonly gene: string }) | null;
}

/** What was looked for in vain: genes are told apart, because a test would settle them. */
export interface NotFound {
  readonly value: null;
  readonly gene: (GeneAnswer & { readonly gene: string }) | null;
}

/** The first source of a covariate that gives a number. */
export function findCovariate(covariate: CovariateBody, around: SourceSurroundings): FoundCovariate | NotFound {
  let gene: NotFound['gene'] = null;
  for (const place of covariate.from) {
    const [kind, id] = split(place);
    if (GENE_KINDS.has(kind)) {
      const question = questionOf(covariate, kind, id);
      const answer = askGene(question, around.person.phenotypes);
      gene = { ...answer, gene: question.gene };
      if (answer.value === null) continue;
      return {
        value: answer.value,
        from: 'genotype',
        date: null,
        stale: false,
        flagged: false,
        facts: [],
        earlier: [],
        assumes: null,
        gene,
      };
    }
    const found = SOURCES[kind]?.(id, covariate.stepsUnit ?? covariate.unit, around) ?? null;
    const value = found === null ? null : translate(found.value, covariate);
    if (found === null || value === null) continue;
    return {
      ...found,
      value,
      earlier: (found.earlier ?? []).flatMap((one) => {
        const translated = translate(one.value, covariate);
        return translated === null ? [] : [{ date: one.date, value: translated }];
      }),
      assumes: found.assumes ?? null,
      gene: null,
    };
  }
  return { value: null, gene };
}

const GENE_KINDS: ReadonlySet<string> = new Set(['allele-count', 'diplotype', 'phenotype', 'activity-score']);

function split(at: string): readonly [kind: string, id: string] {
  const colon = at.indexOf(':');
  return [at.slice(0, colon), at.slice(colon + 1)];
}

/** Word or number of a source as the model's number; null where the model has no place for it. */
function translate(value: number | string, { map, steps }: CovariateBody): number | null {
  // A record's own word may be the name of anything: only what the map itself holds counts.
  if (typeof value === 'string')
    return (map !== undefined && Object.hasOwn(map, value) ? map[value] : map?.['other']) ?? null;
  return steps === undefined ? value : (steps.findLast(([least]) => value >= least)?.[1] ?? null);
}

function questionOf({ map, known, unknown }: CovariateBody, kind: string, id: string): GeneQuestion {
  const [gene, alleles] = id.includes(':') ? split(id) : [id, ''];
  const base = { gene, known, unknown };
  if (kind === 'phenotype' || kind === 'diplotype') return { ...base, ask: { kind, map: map ?? {} } };
  if (kind === 'activity-score') return { ...base, ask: { kind, map } };
  return { ...base, ask: { kind: 'allele-count', alleles: alleles.split('|'), map } };
}

/** How a genotype entered, as it is shown. */
export function genotypeUses(
  found: readonly { readonly name: string; readonly value: number | null; readonly gene: NotFound['gene'] }[],
): readonly GenotypeUse[] {
  const genes = [...new Set(found.flatMap(({ gene }) => gene?.gene ?? []))];
  return genes.map((gene) => {
    const all = found.filter((one) => one.gene?.gene === gene);
    // The least settled of its covariates speaks for the gene.
    const worst = ORDER.map((how) => all.find((one) => one.gene!.how === how)).find((one) => one !== undefined)!.gene!;
    return {
      gene,
      phenotype: worst.phenotype,
      alleles: worst.alleles,
      confidence: worst.confidence,
      how: worst.how,
      covariates: Object.fromEntries(all.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
    };
  });
}

const ORDER: readonly GenotypeUse['how'][] = ['not-in-model', 'not-read', 'unknown-in-model', 'covariate', 'rule'];
