import { type DrugSelector, isDrugOf } from '../../knowledge/index.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';

const named = new WeakMap<
  DrugSelector,
  { readonly of: InteractionKnowledge['facts']; readonly ids: ReadonlySet<string> }
>();

/** Whether a rule speaks of a medicine: by its id, by a class, or by a code that begins so. */
export function selects(knowledge: InteractionKnowledge, selector: DrugSelector, drug: string): boolean {
  if (selector.not !== undefined && selects(knowledge, selector.not, drug)) return false;
  if (idsOf(knowledge, selector).has(drug)) return true;
  if (selector.classes?.some((id) => isDrugOf(knowledge, drug, id)) === true) return true;
  const codes = selector.atc === undefined ? [] : (knowledge.drugs.get(drug)?.atc ?? []);
  return selector.atc?.some((prefix) => codes.some((code) => code.startsWith(prefix))) ?? false;
}

function idsOf(knowledge: InteractionKnowledge, selector: DrugSelector): ReadonlySet<string> {
  const known = named.get(selector);
  if (known?.of === knowledge.facts) return known.ids;
  const ids = new Set((selector.drugs ?? []).map((id) => canonicalDrug(knowledge, id)));
  named.set(selector, { of: knowledge.facts, ids });
  return ids;
}
