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

/** By the text and, where it says nothing, by the displays of its codes. */
function byText(index: ConditionIndex, written: string, codes: Named['codes']): readonly string[] {
  for (const text of [written, ...codes.flatMap(({ display }) => (display === undefined ? [] : [display]))]) {
    const found = byWhole(index, text) ?? byWhole(index, text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
    if (found !== undefined) return found;
    // `PCI with stent`, `Hypertension, essential`: each part says something of its own, and an unknown one nothing.
    const all = text.split(PARTS);
    const denied = all.findIndex((part) => DENIED.test(part));
    const parts = all.slice(0, denied === -1 ? undefined : denied).flatMap((part) => byWhole(index, part) ?? []);
    if (parts.length > 0) return parts;
  }
  return [];
}

const PARTS = /[,;/+&]|\s-\s|\b(?:with|and|due to|secondary to|caused by|after)\b/i;

/** From such a part on, a list may be one of what is not there: `no infarction, stroke`. */
const DENIED =
  /\b(?:no|not|non|without|denies|denied|negative|never|absent|excluded?|rule[ds]? out|r\/?o|suspected|possible|probable|query|family|mother|father|sister|brother|risk|screening|prevention|fear|worried)\b|\?/i;

/** As written; without words around the name; without words of degree and side. */
function byWhole(index: ConditionIndex, text: string): readonly string[] | undefined {
  const key = nameKey(text);
  const core = squeeze(key.replace(AROUND, ' '));
  return index.names.get(key) ?? index.names.get(core) ?? index.names.get(squeeze(core.replace(DEGREE, ' ')));
}

const DEGREE =
  /\b(?:severe|moderate|mild|chronic|acute|left|right|primary|recurrent|stable|persistent|newly diagnosed|longstanding|controlled|uncontrolled|essential|symptomatic)\b/g;

function squeeze(key: string): string {
  return key.replace(/\s+/g, ' ').trim();
}

function isWider(index: ConditionIndex, id: string, than: string): boolean {
  const queue = [...(index.parents.get(than) ?? [])];
  for (const one of queue) {
    if (one === id) return true;
    for (const parent of index.parents.get(one) ?? []) if (!queue.includes(parent)) queue.push(parent);
  }
  return false;
}
