import { nameKey } from '../../knowledge/index.ts';
import { codeSystem } from './code-system.ts';
import type { DrugIndex } from './drug-index.ts';
import { resolveMedicine } from './resolve-medicine.ts';
import type { Named } from './resolver.ts';
import type { SubstanceIndex } from './substance-index.ts';

const AROUND =
  /\b(?:allergy to|allergic to|allergy|allergic reaction to|intolerance to|intolerance|hypersensitivity to|hypersensitivity|sensitivity to|adverse reaction to|propensity to adverse reactions to|substance|product|finding|disorder|medication|drug|containing|with structure)\b/g;

/**
 * What an allergy is to: classes and other substances by their codes and names, drugs as medicines are resolved. A word
 * like `penicillin`, which names a drug and a class, means the class: an allergy is rarely to one penicillin alone.
 */
export function resolveSubstances(index: SubstanceIndex, drugs: DrugIndex, named: Named): readonly string[] {
  const coded = named.codes.flatMap(({ system, code }) =>
    codeSystem(system) === 'snomed' ? (index.snomed.get(code.trim()) ?? []) : [],
  );
  if (coded.length > 0) return [...new Set(coded)];
  const texts = [named.written, ...named.codes.flatMap(({ display }) => (display === undefined ? [] : [display]))];
  for (const text of texts) {
    const found = byName(index, nameKey(text));
    if (found !== undefined) return [found];
  }
  const medicine = resolveMedicine(drugs, named);
  if (medicine.ingredients.length > 0) return medicine.ingredients;
  // Where code and text differ, either may be the one: an allergy too many is asked about, one too few is given.
  if (medicine.conflict !== undefined) return [...new Set([...medicine.conflict.codes, ...medicine.conflict.text])];
  for (const text of texts) {
    const cut = nameKey(text).replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
    if (cut === '' || cut === nameKey(text)) continue;
    const found = byName(index, cut);
    if (found !== undefined) return [found];
    const { ingredients } = resolveMedicine(drugs, { written: cut, codes: [] });
    if (ingredients.length > 0) return ingredients;
  }
  return [];
}

/** By name, or its singular or plural. */
function byName(index: SubstanceIndex, key: string): string | undefined {
  return index.names.get(key) ?? index.names.get(`${key}s`) ?? index.names.get(key.replace(/s$/, ''));
}
