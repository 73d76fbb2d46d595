import { nameKey } from '../../knowledge/index.ts';
import { codeSystem } from './code-system.ts';
import type { ConditionIndex } from './condition-index.ts';
import type { Named } from './resolver.ts';

/** Words around the name of a condition that change nothing of it. */
const AROUND =
  /\b(?:disorder|finding|situation|procedure|event|morphologic abnormality|disease|syndrome|unspecified|nos|chronic condition|history of|h o|personal history of|previous|past|known|diagnosis of)\b/g;

/**
 * Conditions and procedures of codes and text together: a code is one thing said, the text another, and
 * both may say more than one. Of a condition and its wider kind only the narrower is kept.
 */
export function resolveConditions(index: ConditionIndex, { written, codes }: Named): readonly string[] {
  const coded = codes.flatMap(({ system, code }) => byCode(index, system, code.trim()));
  // Text that a code already stands for only adds its own meaning where the code is not known.
  const ids = coded.length > 0 ? coded : byText(index, written, codes);
  const found = [...new Set(ids)];
  return found.filter((id) => !found.some((other) => other !== id && isWider(index, id, other)));
}

function byCode(index: ConditionIndex, system: string, code: string): readonly string[] {
  const name = codeSystem(system);
  if (name === 'snomed') return index.snomed.get(code) ?? [];
  if (name !== 'icd10') return [];
  const plain = code.toUpperCase().replace(/[.\s*†+]/g, '');
  for (let length = plain.length; length >= 3; length--) {
    const found = index.icd10.get(plain.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

function byText(index: ConditionIndex, written: string, codes: Named['codes']): readonly string[] {
  for (const text of [written, ...codes.flatMap(({ display }) => (display === undefined ? [] : [display]))]) {
    const key = nameKey(text);
    const found = index.names.get(key) ?? index.names.get(key.replace(AROUND, ' ').replace(/\s+/g, ' ').trim());
    if (found !== undefined) return found;
    // `Ischaemic stroke (2019)`, `Hypertension, essential`: what stands in brackets or behind a comma is a remark.
    const head = index.names.get(nameKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
    if (head !== undefined) return head;
  }
  return [];
}

function isWider(index: ConditionIndex, id: string, than: string): boolean {
  const queue = [...(index.parents.get(than) ?? [])];
  for (const one of queue) {
    if (one === id) return true;
    for (const parent of index.parents.get(one) ?? []) if (!queue.includes(parent)) queue.push(parent);
  }
  return false;
}
