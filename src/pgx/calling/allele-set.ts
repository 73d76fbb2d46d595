/** A set of allele indices as bits, 32 a word. The empty set of a given size is `emptySet(words)`. */
export type AlleleSet = Uint32Array;

export function wordsFor(count: number): number {
  return (count + 31) >>> 5;
}

export function emptySet(words: number): AlleleSet {
  return new Uint32Array(words);
}

export function fullSet(count: number): AlleleSet {
  const set = new Uint32Array(wordsFor(count)).fill(0xffffffff);
  const rest = count & 31;
  if (rest !== 0) set[set.length - 1] = (1 << rest) - 1;
  return set;
}

export function addTo(set: AlleleSet, index: number): void {
  set[index >>> 5] = (set[index >>> 5]! | (1 << (index & 31))) >>> 0;
}

export function has(set: AlleleSet, index: number): boolean {
  return ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;
}

export function removeFrom(set: AlleleSet, index: number): void {
  set[index >>> 5] = set[index >>> 5]! & ~(1 << (index & 31));
}

/** Keeps in `into` what is in `other` too. */
export function keepCommon(into: AlleleSet, other: AlleleSet): void {
  for (let w = 0; w < into.length; w++) into[w] = into[w]! & other[w]!;
}

/** Keeps in `into` what is in `a` or in `b`. */
export function keepEither(into: AlleleSet, a: AlleleSet, b: AlleleSet): void {
  for (let w = 0; w < into.length; w++) into[w] = into[w]! & (a[w]! | b[w]!);
}

export function addAll(into: AlleleSet, other: AlleleSet): void {
  for (let w = 0; w < into.length; w++) into[w] = into[w]! | other[w]!;
}

export function removeAll(from: AlleleSet, other: AlleleSet): void {
  for (let w = 0; w < from.length; w++) from[w] = from[w]! & ~other[w]!;
}

/** Indices in the set, ascending. */
export function members(set: AlleleSet): number[] {
  const found: number[] = [];
  for (let w = 0; w < set.length; w++) {
    let bits = set[w]!;
    while (bits !== 0) {
      const low = 31 - Math.clz32(bits & -bits);
      found.push((w << 5) + low);
      bits &= bits - 1;
    }
  }
  return found;
}
