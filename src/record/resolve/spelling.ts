import { nameKey } from '../../knowledge/index.ts';
import { editDistance, letterSet, mayBeWithin } from './edit-distance.ts';
import type { DrugIndex, DrugName } from './drug-index.ts';

/** Letters of a word from which one slip, and two slips, are put right. Shorter words are too near to others. */
const ONE_SLIP = 6;
const TWO_SLIPS = 11;
/** How much farther the next other drug must be: `hydroxazine` is one slip from hydroxyzine and two from hydralazine. */
const MARGIN = 2;
/** Brands are made to be short and alike: `Celexra` is one slip from Celexa and three from Celebrex. */
const BRAND_MARGIN = 3;

/**
 * The one name of a single word that a misspelt word can only mean, or null. Names of other drugs within two slips more
 * speak against it, so look-alike pairs are never put right.
 */
export function correctSpelling(index: DrugIndex, word: string): DrugName | null {
  if (word.length < ONE_SLIP || /\d/.test(word)) return null;
  const allowed = word.length >= TWO_SLIPS ? 2 : 1;
  const best = singleWordsWithin(index, word, allowed).toSorted((a, b) => a.distance - b.distance)[0];
  if (best === undefined || (best.name.type !== 'name' && best.name.type !== 'brand')) return null;
  const margin = best.name.type === 'brand' ? BRAND_MARGIN : MARGIN;
  const near = singleWordsWithin(index, word, best.distance + margin - 1);
  return near.some(({ name }) => !sameDrugs(name, best.name)) ? null : best.name;
}

interface Near {
  readonly name: DrugName;
  readonly distance: number;
}

/** Names of one word so many slips away at most. Far fewer have to be measured for two slips than for four. */
function singleWordsWithin(index: DrugIndex, word: string, limit: number): Near[] {
  const letters = letterSet(word);
  const near: Near[] = [];
  for (const { name, letters: own } of spellings(index)) {
    if (Math.abs(name.key.length - word.length) > limit || name.key.includes(' ')) continue;
    if (!mayBeWithin(letters, own, limit)) continue;
    const distance = editDistance(word, name.key, limit);
    if (distance <= limit) near.push({ name, distance });
  }
  return near;
}

function sameDrugs(a: DrugName, b: DrugName): boolean {
  return a.drugs.length === b.drugs.length && a.drugs.every((drug) => b.drugs.includes(drug));
}

/** At most five names nearest to the text or to its first long word, best first, each drug once. */
export function nearestNames(index: DrugIndex, written: string): readonly string[] {
  const whole = nameKey(written);
  const word = whole.split(' ').find((one) => one.length >= 4 && /^\p{L}+$/u.test(one)) ?? whole;
  if (word.length < 3) return [];
  const limit = Math.min(4, Math.max(2, Math.ceil(word.length * 0.35)));
  const letters = [letterSet(word), letterSet(whole)];
  const near: Near[] = [];
  for (const { name, letters: own } of spellings(index)) {
    if (name.type !== 'name' && name.type !== 'brand') continue;
    const texts = [word, whole].filter((_, i) => mayBeWithin(letters[i] ?? 0, own, limit));
    const distance = Math.min(...texts.map((text) => editDistance(text, name.key, limit)));
    if (distance <= limit) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name.key < b.name.key ? -1 : 1));
  const found = new Map<string, string>();
  for (const { name } of near) if (!found.has(name.drugs.join())) found.set(name.drugs.join(), name.name);
  return [...found.values()].slice(0, 5);
}

interface Spelling {
  readonly name: DrugName;
  readonly letters: number;
}

const remembered = new WeakMap<DrugIndex, readonly Spelling[]>();

/** Made when the first name is not found as written. */
function spellings(index: DrugIndex): readonly Spelling[] {
  const known = remembered.get(index);
  if (known !== undefined) return known;
  const made = [...index.names.values()].map((name) => ({ name, letters: letterSet(name.key) }));
  remembered.set(index, made);
  return made;
}
