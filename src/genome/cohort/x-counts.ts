import { type XCount, isOnlyOnX } from '../loci/x-counter.ts';

const TAB = 9;

/** What `xCounter` counts of one person, for all at once. */
export interface XCounts {
  take(bytes: Uint8Array, start: number, end: number, pos1: number): void;
  of(person: number): XCount;
}

/** @param people sample columns, ascending */
export function xCounts(people: readonly number[]): XCounts {
  const heterozygous = new Uint32Array(people.length);
  const homozygous = new Uint32Array(people.length);
  const haploid = new Uint32Array(people.length);
  return {
    of: (person) => ({
      heterozygous: heterozygous[person] ?? 0,
      homozygous: homozygous[person] ?? 0,
      haploid: haploid[person] ?? 0,
    }),
    take(bytes, start, end, pos1) {
      if (!isOnlyOnX(pos1)) return;
      let at = start;
      for (let column = 0; column < 9; column++) {
        // Symbolic and missing ALT tell nothing.
        if (column === 4 && (bytes[at] === 60 || bytes[at] === 46)) return;
        while (at < end && bytes[at] !== TAB) at++;
        at += 1;
        if (at >= end) return;
      }
      let sample = 0;
      for (let person = 0; person < people.length; person++) {
        for (; sample < (people[person] as number); sample++) {
          while (at < end && bytes[at] !== TAB) at++;
          at += 1;
        }
        if (at >= end) return;
        const first = digitAt(bytes, at, end);
        if (first >= 0) {
          if (endsAt(bytes, at + 1, end)) haploid[person]! += 1;
          else if ((bytes[at + 1] === 47 || bytes[at + 1] === 124) && endsAt(bytes, at + 3, end)) {
            const second = digitAt(bytes, at + 2, end);
            if (second >= 0 && first !== second) heterozygous[person]! += 1;
            else if (second > 0) homozygous[person]! += 1;
          }
        }
      }
    },
  };
}

function digitAt(bytes: Uint8Array, at: number, end: number): number {
  const digit = at < end ? (bytes[at] as number) - 48 : -1;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function endsAt(bytes: Uint8Array, at: number, end: number): boolean {
  return at >= end || bytes[at] === TAB || bytes[at] === 58;
}
