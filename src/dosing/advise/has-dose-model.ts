import { type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import { doseModels } from '../population/dose-models.ts';

const drugsOf = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>) => new Set([...doseModels(knowledge).values()].map(({ body }) => body.drug)),
);

/** Whether the knowledge has a model of the drug. */
export function hasDoseModel(knowledge: Pick<Knowledge, 'facts'>, drug: string): boolean {
  return drugsOf(knowledge).has(drug);
}
