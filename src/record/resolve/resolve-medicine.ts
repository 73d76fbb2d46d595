import { nameKey } from '../../knowledge/index.ts';
import { codeSystem } from './code-system.ts';
import { type DrugIndex, type DrugName, productKey } from './drug-index.ts';
import { readProductText, type Strength } from './product-text.ts';
import type { Named } from './resolver.ts';
import { correctSpelling, nearestNames } from './spelling.ts';

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
  const text = readText(index, written);
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

interface TextReading {
  readonly drugs: readonly string[];
  readonly by: MedicineResolution['resolvedBy'];
  readonly unread: readonly string[];
  readonly readAs?: string;
  /** Known names that could not be used: of several meanings, or beside words that are unknown; null: none was known. */
  readonly known: readonly string[] | null;
  readonly strengths: readonly Strength[];
  readonly form: string | null;
}

function readText(index: DrugIndex, written: string): TextReading {
  const empty = { drugs: [], by: null, unread: [], known: null, strengths: [], form: null };
  const whole = index.names.get(nameKey(written));
  if (whole !== undefined) return { ...empty, ...byWhole(whole) };
  const product = readProductText(written);
  const remarks = product.remarks.filter((words) => isRead(index, words));
  const parts = [...product.parts, ...remarks].map((words) => readPart(index, words));
  const form = parts.flatMap((part) => part.form).join(' ');
  const seen = { ...empty, strengths: product.strengths, form: form === '' ? null : form };
  const read = parts.filter((part) => part.names.length > 0 && part.unread.length === 0);
  const unread = parts.filter((part) => part.unread.length > 0);
  if (parts.some((part) => denies(index, part)))
    return { ...seen, known: printed(parts.flatMap((part) => part.names)) };
  const names = read.flatMap((part) => part.names);
  if (names.length === 0) {
    const brand = product.bracket === null ? undefined : index.names.get(nameKey(product.bracket));
    if (brand !== undefined && isUsable(brand)) return { ...seen, drugs: brand.drugs, by: 'product' };
    return { ...seen, known: printed(parts.flatMap((part) => part.names)) };
  }
  if (!names.every(isUsable)) return { ...seen, known: printed(names) };
  // What is unknown beside a known name in one part is a reason to doubt that part; a part of its own is an ingredient.
  const drugs = [...new Set(names.flatMap((name) => name.drugs))];
  const corrected = read.find((part) => part.readAs !== undefined)?.readAs;
  return {
    ...seen,
    drugs: index.products.get(productKey(drugs)) ?? drugs,
    by: corrected !== undefined ? 'spelling' : manner(names, form, product.bracket),
    unread: unread.map((part) => part.words.join(' ')),
    ...(corrected === undefined ? {} : { readAs: corrected }),
  };
}

/** `stopped`, `allergic to`: the whole text is then about something else than taking the medicine. */
function denies(index: DrugIndex, part: PartReading): boolean {
  return part.unread.some((word) => index.words.get(word) === 'negation');
}

function byWhole(name: DrugName): Pick<TextReading, 'drugs' | 'by' | 'known'> {
  if (!isUsable(name)) return { drugs: [], by: null, known: printed([name]) };
  return { drugs: name.drugs, by: name.type === 'brand' ? 'brand' : 'name', known: null };
}

function isUsable(name: DrugName): boolean {
  return name.type === 'name' || name.type === 'brand';
}

/** A group is known, and no medicine to suggest. */
function printed(names: readonly DrugName[]): readonly string[] | null {
  if (names.length === 0) return null;
  return [
    ...new Set(
      names.flatMap((name) => (name.type === 'group' ? [] : name.type === 'ambiguous' ? name.drugs : [name.name])),
    ),
  ];
}

function manner(names: readonly DrugName[], form: string, bracket: string | null): 'name' | 'brand' | 'product' {
  if (names.length > 1 || form !== '' || bracket !== null) return 'product';
  return names[0]?.type === 'brand' ? 'brand' : 'name';
}

/** A remark of unknown words (a company's code of the substance) is left out; one that denies or names a drug is not. */
function isRead(index: DrugIndex, words: readonly string[]): boolean {
  return (
    words.some((word) => index.words.get(word) === 'negation') || readPart(index, words, false).unread.length === 0
  );
}

interface PartReading {
  readonly words: readonly string[];
  readonly names: readonly DrugName[];
  readonly unread: readonly string[];
  readonly form: readonly string[];
  readonly readAs?: string;
}

/** Longest names first, from left to right; a salt behind a name belongs to it. */
function readPart(index: DrugIndex, words: readonly string[], correct = true): PartReading {
  const names: DrugName[] = [];
  const unread: string[] = [];
  const form: string[] = [];
  let readAs: string | undefined;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const kind = index.words.get(word);
    const found = kind === 'salt' && isSalt(index, words, at, names.length > 0) ? null : longestName(index, words, at);
    if (found !== null) {
      names.push(found.name);
      at += found.length;
      continue;
    }
    at += 1;
    if (kind === 'form') form.push(word);
    if (kind === 'negation') unread.push(word);
    if (kind !== undefined || /^\d+x?$/.test(word)) continue;
    const near = correct ? correctSpelling(index, word) : null;
    if (near === null) unread.push(word);
    else {
      names.push(near);
      readAs = near.name;
    }
  }
  return { words, names, unread, form, ...(readAs === undefined ? {} : { readAs }) };
}

/** `losartan potassium`, `sodium levothyroxine`: not a substance of its own. `Potassium` alone, or `potassium magnesium`, is. */
function isSalt(index: DrugIndex, words: readonly string[], at: number, behindName: boolean): boolean {
  if (behindName) return true;
  const here = longestName(index, words, at);
  const next = longestName(index, words, at + 1);
  return (here?.length ?? 1) === 1 && next !== null && index.words.get(words[at + 1] ?? '') === undefined;
}

function longestName(
  index: DrugIndex,
  words: readonly string[],
  at: number,
): { readonly name: DrugName; readonly length: number } | null {
  if (!index.starts.has(words[at] ?? '')) return null;
  for (let length = Math.min(index.longest, words.length - at); length > 0; length--) {
    const name = index.names.get(words.slice(at, at + length).join(' '));
    if (name !== undefined) return { name, length };
  }
  return null;
}
