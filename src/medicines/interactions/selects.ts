import type { DrugSelector } from '../../knowledge/index.ts';
import { isDrugOf } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';

/** Whether a rule speaks of a medicine: by its id, by a class, or by a code that begins so. */
export function selects(knowledge: InteractionKnowledge, selector: DrugSelector, drug: string): boolean {
  if (selector.not !== undefined && selects(knowledge, selector.not, drug)) return false;
  if (selector.drugs?.some((id) => id === drug || canonicalDrug(knowledge, id) === drug) === true) return true;
  if (selector.classes?.some((id) => isDrugOf(knowledge, drug, id)) === true) return true;
  const codes = knowledge.drugs.get(drug)?.atc ?? [];
  return selector.atc?.some((prefix) => codes.some((code) => code.startsWith(prefix))) ?? false;
}
