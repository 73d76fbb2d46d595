import { nameKey } from '../../knowledge/index.ts';
import { editDistance } from './edit-distance.ts';
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
  const near: { readonly name: DrugName; readonly distance: number }[] = [];
  for (const name of index.names.values()) {
    if (name.key.includes(' ') || Math.abs(name.key.length - word.length) > allowed + BRAND_MARGIN) continue;
    const distance = editDistance(word, name.key, allowed + BRAND_MARGIN - 1);
    if (distance < allowed + BRAND_MARGIN) near.push({ name, distance });
  }
  const best = near.toSorted((a, b) => a.distance - b.distance)[0];
  if (best === undefined || best.distance > allowed) return null;
  if (best.name.type !== 'name' && best.name.type !== 'brand') return null;
  const others = near.filter(({ name }) => !sameDrugs(name, best.name));
  const margin = best.name.type === 'brand' ? BRAND_MARGIN : MARGIN;
  return others.some(({ distance }) => distance < best.distance + margin) ? null : best.name;
}

function sameDrugs(a: DrugName, b: DrugName): boolean {
  return a.drugs.length === b.drugs.length && a.drugs.every((drug) => b.drugs.includes(drug));
}

/** At most five names nearest to the text or to its first long word, best first, each drug once. */
export function nearestNames(index: DrugIndex, written: string): readonly string[] {
  const whole = nameKey(written);
  const word = whole.split(' ').find((one) => one.length >= 4 && /^\p{L}+$/u.test(one)) ?? whole;
  if (word.length < 3) return [];
  const limit = Math.max(2, Math.ceil(word.length * 0.4));
  const near = [...index.names.values()]
    .filter((name) => name.type === 'name' || name.type === 'brand')
    .map((name) => ({
      name,
      distance: Math.min(editDistance(word, name.key, limit), editDistance(whole, name.key, limit)),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.name.key < b.name.key ? -1 : 1));
  const found = new Map<string, string>();
  for (const { name } of near) if (!found.has(name.drugs.join())) found.set(name.drugs.join(), name.name);
  return [...found.values()].slice(0, 5);
}
