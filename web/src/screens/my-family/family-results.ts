import type { FamilyLetterBody, Of100 } from '../../../../src/knowledge/index.ts';
import type { CarePlan, PlanGene } from '../../../../src/plan/index.ts';
import { likeliestOf } from '../../../../src/report/index.ts';

/** A result of the person that relatives may share. */
export interface FamilyResult {
  readonly gene: string;
  readonly result: FamilyLetterBody['result'];
  /** `open`: the file does not show how many copies are changed. */
  readonly copies: 'one' | 'two' | 'open';
  /** Phenotype in the doctors' word. */
  readonly phenotype: string;
  /** Drug ids of medicines for which it matters. */
  readonly drugs: readonly string[];
}

/** Findings that a person need not learn of, by the words of their wish. */
const UNWANTED: Readonly<Record<FamilyLetterBody['result'], readonly string[]>> = {
  'drug-response': ['drug-response', 'all-genes'],
  'drug-reaction': ['drug-response', 'all-genes'],
  'inherited-risk': ['secondary-findings', 'inherited-risk', 'all-genes'],
  carrier: ['carrier', 'all-genes'],
};

/**
 * Results that matter for a medicine and are settled enough to tell, those of a reaction first, then those of medicines that are taken.
 * What the person does not want to know is left out.
 */
export function familyResults(plan: CarePlan): readonly FamilyResult[] {
  const unwanted = new Set((plan.person.wishes.notToKnow ?? []).map(({ value }) => value));
  const taken = new Set(plan.person.medicines.flatMap(({ ingredients }) => ingredients));
  const counts = ({ result, drugs }: FamilyResult): number =>
    (result === 'drug-reaction' ? 0 : 2) + (drugs.some((drug) => taken.has(drug)) ? 0 : 1);
  return plan.genome.genes
    .flatMap((gene): readonly FamilyResult[] => {
      const one = resultOf(plan, gene);
      return one === null || UNWANTED[one.result].some((wish) => unwanted.has(wish)) ? [] : [one];
    })
    .toSorted((a, b) => counts(a) - counts(b));
}

export function isLeftOut(plan: CarePlan): boolean {
  return (plan.person.wishes.notToKnow ?? []).length > 0;
}

function resultOf({ genome }: CarePlan, gene: PlanGene): FamilyResult | null {
  const phenotype = (likeliestOf(gene) ?? gene.result.phenotypes[0])?.phenotype;
  if (phenotype === undefined || gene.result.confidence.level === 'open') return null;
  const ids = new Set(gene.mattersFor);
  const name = gene.result.gene;
  const items = genome.items.filter(
    (item) => ids.has(item.id) && item.word !== 'not-enough-data' && item.guidance.genes.includes(name),
  );
  if (items.length === 0) return null;
  const copies = copiesOf(gene);
  if (copies === null) return null;
  const reaction = items.some(({ guidance }) =>
    guidance.statements.some((statement) => (statement.effects[name] ?? []).includes('hypersensitivity')),
  );
  return {
    gene: name,
    result: reaction ? 'drug-reaction' : 'drug-response',
    copies,
    phenotype,
    drugs: items.map(({ drug }) => drug),
  };
}

/**
 * How many of the two copies differ from the one that the gene's definition starts from, where all pairs that fit agree; null where
 * none differs: there is no changed copy to tell of.
 */
function copiesOf({ result, varies }: PlanGene): FamilyResult['copies'] | null {
  if (result.call.origin === 'genome' && varies.length === 0) return null;
  const counts = new Set(result.call.top.map(({ alleles }) => alleles.filter((one) => !isReference(one)).length));
  if (counts.size !== 1) return 'open';
  const [count] = counts;
  if (count === 0) return null;
  return count === 1 ? 'one' : 'two';
}

/** Definitions name the allele that they start from `*1`, or say that it is the reference. */
const isReference = (allele: string): boolean => allele === '*1' || /\breference\b/i.test(allele);

/** `50`, `25 to 50` */
export function printOf100(of100: Of100, to: (from: number, upTo: number) => string): string {
  return typeof of100 === 'number' ? String(of100) : to(of100.from, of100.to);
}
