import { type Fact, factsOf, type PhenoconversionBody } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug, enzymeRolesOf, idOfName } from '../interactions/index.ts';

export type InhibitorStrength = 'strong' | 'moderate' | 'weak' | 'none';

export interface PhenoconversionQuestion {
  readonly gene: string;
  readonly activityScore: number;
  /** Drug id or name of the medicine whose effect is asked for. */
  readonly drug: string;
  /** Drug ids or names of all that is taken with it. */
  readonly coMedications: readonly string[];
}

/**
 * What a guideline makes of a genotype when an inhibitor is taken. `no-consensus`: no guideline states an adjustment for
 * this medicine and gene; what our formula estimates is another layer and never stands here.
 */
export type Phenoconversion = {
  readonly layer: 'guideline';
  readonly strongestInhibitor: InhibitorStrength;
  /** The inhibitors of that strength, by id. */
  readonly culprits: readonly string[];
  /** By the guideline's bands; null where it has none for the gene. */
  readonly genotypePhenotype: string | null;
} & (
  | {
      readonly state: 'stated';
      readonly adjustedActivityScore: number;
      readonly adjustedPhenotype: string;
      readonly changed: boolean;
      /** Id of the knowledge record. */
      readonly record: string;
    }
  | {
      readonly state: 'no-consensus';
      readonly adjustedActivityScore: null;
      readonly adjustedPhenotype: null;
      readonly changed: null;
      readonly record: null;
    }
);

const STRENGTHS = ['strong', 'moderate', 'weak'] as const;

export function phenoconvert(knowledge: InteractionKnowledge, question: PhenoconversionQuestion): Phenoconversion {
  const { gene, activityScore } = question;
  const drug = canonicalDrug(knowledge, idOfName(question.drug));
  const rules = [...factsOf(knowledge, 'phenoconversion').values()].filter(({ body }) => body.gene === gene);
  const rule = rules.find(({ body }) => body.drugs.some((id) => canonicalDrug(knowledge, id) === drug));
  const bands = (rule ?? rules[0])?.body.bands;
  const others = question.coMedications.map((name) => canonicalDrug(knowledge, idOfName(name)));
  const inhibitors = strongestInhibitors(knowledge, enzymeOfGene(knowledge, gene), others);
  const base = {
    layer: 'guideline' as const,
    strongestInhibitor: inhibitors.strength,
    culprits: inhibitors.ids,
    genotypePhenotype: bands === undefined ? null : phenotypeIn(bands, activityScore),
  };
  if (rule === undefined)
    return {
      ...base,
      state: 'no-consensus',
      adjustedActivityScore: null,
      adjustedPhenotype: null,
      changed: null,
      record: null,
    };
  const factor = inhibitors.strength === 'none' ? 1 : rule.body.factors[inhibitors.strength];
  const adjustedActivityScore = activityScore * factor;
  const adjustedPhenotype = phenotypeIn(rule.body.bands, adjustedActivityScore);
  return {
    ...base,
    state: 'stated',
    adjustedActivityScore,
    adjustedPhenotype,
    changed: adjustedPhenotype !== base.genotypePhenotype,
    record: rule.ref.id,
  };
}

/** The guideline's rule for a medicine, whatever the gene; null where none speaks of it. */
export function phenoconversionRule(knowledge: InteractionKnowledge, drug: string): Fact<PhenoconversionBody> | null {
  const id = canonicalDrug(knowledge, drug);
  return (
    [...factsOf(knowledge, 'phenoconversion').values()].find(({ body }) =>
      body.drugs.some((one) => canonicalDrug(knowledge, one) === id),
    ) ?? null
  );
}

function enzymeOfGene(knowledge: InteractionKnowledge, gene: string): string {
  for (const [enzyme, { body }] of factsOf(knowledge, 'enzyme')) if (body.gene === gene) return enzyme;
  return gene;
}

function strongestInhibitors(
  knowledge: InteractionKnowledge,
  enzyme: string,
  drugs: readonly string[],
): { readonly strength: InhibitorStrength; readonly ids: readonly string[] } {
  for (const strength of STRENGTHS) {
    const ids = drugs.filter((drug) =>
      enzymeRolesOf(knowledge, drug).some(
        ({ body }) => body.role === 'inhibitor' && body.enzyme === enzyme && body.strength === strength,
      ),
    );
    if (ids.length > 0) return { strength, ids: [...new Set(ids)].toSorted() };
  }
  return { strength: 'none', ids: [] };
}

function phenotypeIn(bands: PhenoconversionBody['bands'], score: number): string {
  const band = bands.find(
    ({ upTo, below }) => (upTo === undefined || score <= upTo) && (below === undefined || score < below),
  );
  if (band === undefined) throw new TypeError(`no band holds the score ${score}`);
  return band.phenotype;
}
