import { type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';

const OF_GENE = /^(?:allele-count|phenotype|activity-score|diplotype):([^:]+)/;

/**
 * The genes that can change one drug's dose: those its models, equations and tables of starting doses name, and those of the
 * enzymes on which it, or a medicine of the record beside it, has a part. No other gene need be called for it.
 */
export function genesAsked(knowledge: Knowledge, drug: string, record: PersonRecord): ReadonlySet<string> {
  const genes = new Set<string>();
  const covariates = (list: FactKinds['dose-model']['covariates']): void => {
    for (const place of list.flatMap(({ from }) => from)) {
      const gene = OF_GENE.exec(place)?.[1];
      if (gene !== undefined) genes.add(gene);
    }
  };
  for (const { body } of factsOf(knowledge, 'dose-model').values())
    if (body.drug === drug) {
      for (const gene of body.genes) genes.add(gene);
      covariates(body.covariates);
    }
  for (const { body } of factsOf(knowledge, 'dose-equation').values())
    if (body.drugs.includes(drug)) covariates(body.inputs);
  for (const { body } of factsOf(knowledge, 'dose-start').values())
    if (body.drugs.includes(drug)) for (const gene of body.genes) genes.add(gene);
  const beside = new Set([drug, ...record.medicines.flatMap(({ ingredients }) => ingredients)]);
  const enzymes = new Set(
    [...factsOf(knowledge, 'enzyme-role').values()].flatMap(({ body }) => (beside.has(body.drug) ? [body.enzyme] : [])),
  );
  for (const [id, { body }] of factsOf(knowledge, 'enzyme'))
    if (enzymes.has(id) && body.gene !== null) genes.add(body.gene);
  return genes;
}
