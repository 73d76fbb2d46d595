import { nameKey } from '../../knowledge/index.ts';
import { type DrugIndex, type DrugName, productKey } from './drug-index.ts';
import { readProductText, type Strength } from './product-text.ts';
import { correctSpelling } from './spelling.ts';

/** What the text alone says. */
export interface TextReading {
  readonly drugs: readonly string[];
  readonly by: 'name' | 'brand' | 'product' | 'spelling' | null;
  readonly unread: readonly string[];
  readonly readAs?: string;
  /** Known names that could not be used: of several meanings, or beside words that are unknown; null: none was known. */
  readonly known: readonly string[] | null;
  readonly strengths: readonly Strength[];
  readonly form: string | null;
}

/** A medicine's text as a name or, failing that, as a product: part by part, every word of which must be known. */
export function readMedicineText(index: DrugIndex, written: string): TextReading {
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
