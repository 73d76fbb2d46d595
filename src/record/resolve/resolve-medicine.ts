import { codeSystem } from './code-system.ts';
import type { DrugIndex } from './drug-index.ts';
import { readMedicineText, type TextReading } from './medicine-text.ts';
import type { Strength } from './product-text.ts';
import type { Named } from './resolver.ts';
import { nearestNames } from './spelling.ts';

export interface MedicineResolution {
  /** Drug ids, each once; empty: not resolved, so not checked. */
  readonly ingredients: readonly string[];
  readonly resolvedBy: 'code' | 'name' | 'brand' | 'product' | 'spelling' | null;
  /** Parts of the product that are unknown: they are not checked, though others are. */
  readonly unread: readonly string[];
  /** The name that a misspelt one was taken for. */
  readonly readAs?: string;
  /** Code and text say different drugs, or two codes do: nothing was resolved. */
  readonly conflict?: { readonly codes: readonly string[]; readonly text: readonly string[] };
  /** Names that may have been meant, where nothing was resolved. */
  readonly suggestions: readonly string[];
  readonly strengths: readonly Strength[];
  /** Words of the pharmaceutical form: `oral tablet`. */
  readonly form: string | null;
}

/**
 * The ingredients of one medicine. Codes and text are both read. Where one holds all of the other, the fuller is taken (a code
 * of one ingredient beside a product of two); where they differ, nothing is resolved.
 */
export function resolveMedicine(index: DrugIndex, { written, codes }: Named): MedicineResolution {
  const text = readMedicineText(index, written);
  const coded: string[][] = [];
  for (const { system, code } of codes) {
    const name = codeSystem(system);
    const drugs = name === null ? undefined : index.codes.get(`${name}:${code.trim().toUpperCase()}`);
    if (drugs !== undefined && drugs.length > 0) coded.push([...drugs]);
  }
  const byCode = fullest(coded);
  const base = { unread: [], suggestions: [], strengths: text.strengths, form: text.form };
  if (byCode === null) {
    const all = [...new Set(coded.flat())];
    return { ...base, ingredients: [], resolvedBy: null, conflict: { codes: all, text: text.drugs } };
  }
  if (byCode.length === 0) return textOnly(index, written, text, base);
  if (text.drugs.length === 0 || text.by === 'spelling') {
    const agrees = text.drugs.length === 0 || fullest([byCode, text.drugs]) !== null;
    if (agrees) return { ...base, ingredients: byCode, resolvedBy: 'code' };
  }
  const both = fullest([byCode, text.drugs]);
  if (both === null)
    return { ...base, ingredients: [], resolvedBy: null, conflict: { codes: byCode, text: text.drugs } };
  return { ...base, unread: text.unread, ingredients: both, resolvedBy: 'code' };
}

function textOnly(
  index: DrugIndex,
  written: string,
  text: TextReading,
  base: Pick<MedicineResolution, 'strengths' | 'form'>,
): MedicineResolution {
  if (text.drugs.length === 0)
    return {
      ...base,
      ingredients: [],
      resolvedBy: null,
      unread: [],
      suggestions: text.known ?? nearestNames(index, written),
    };
  return {
    ...base,
    ingredients: text.drugs,
    resolvedBy: text.by,
    unread: text.unread,
    suggestions: [],
    ...(text.readAs === undefined ? {} : { readAs: text.readAs }),
  };
}

/** The set that holds all others; `[]` of none; null where no set holds all. */
function fullest(sets: readonly (readonly string[])[]): readonly string[] | null {
  const widest = sets.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return sets.every((set) => set.every((drug) => widest.includes(drug))) ? widest : null;
}
