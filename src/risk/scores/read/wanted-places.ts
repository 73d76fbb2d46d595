import { type AlleleNumbers, type ScoreTable, alleleNumbers, chromStarts } from '../score-table.ts';

/** The places of all rows of several tables, in the order of the genome; rows of one place and table follow each other. */
export interface WantedPlaces {
  /** The tables given, their alleles in one numbering. */
  readonly tables: readonly ScoreTable[];
  readonly numbers: AlleleNumbers;
  /** Where the places of each chromosome begin; the last entry is behind the last place. */
  readonly starts: Uint32Array;
  readonly pos1: Uint32Array;
  /** Which table and which of its rows; null where there is but one table: then places are its rows. */
  readonly owner: Uint16Array | null;
  readonly row: Uint32Array | null;
}

export function wantedPlaces(given: readonly ScoreTable[]): WantedPlaces {
  const [only] = given;
  if (only !== undefined && given.length === 1)
    return {
      tables: given,
      numbers: alleleNumbers(only.alleles),
      starts: chromStarts(only),
      pos1: only.pos1,
      owner: null,
      row: null,
    };
  const numbers = alleleNumbers();
  const tables = given.map((table) => renumbered(table, numbers));
  const size = tables.reduce((sum, table) => sum + table.size, 0);
  const [starts, pos1] = [new Uint32Array(26), new Uint32Array(size)];
  const [owner, row] = [new Uint16Array(size), new Uint32Array(size)];
  const next = tables.map(() => 0);
  for (let at = 0; at < size; at++) {
    // Tables are few: the first of those that come next.
    let first = -1;
    let least = Infinity;
    for (const [which, table] of tables.entries()) {
      const here = next[which]!;
      if (here === table.size) continue;
      const key = table.chrom[here]! * 2 ** 32 + table.pos1[here]!;
      if (key < least) [first, least] = [which, key];
    }
    const table = tables[first]!;
    const here = next[first]!;
    next[first] = here + 1;
    owner[at] = first;
    row[at] = here;
    pos1[at] = table.pos1[here]!;
    starts[table.chrom[here]! + 1] = starts[table.chrom[here]! + 1]! + 1;
  }
  for (let i = 1; i < 26; i++) starts[i] = starts[i]! + starts[i - 1]!;
  return { tables, numbers, starts, pos1, owner, row };
}

function renumbered(table: ScoreTable, numbers: AlleleNumbers): ScoreTable {
  const to = table.alleles.map((text, i) => (i === 0 ? 0 : numbers.number(text)));
  const moved = (from: Uint32Array): Uint32Array => from.map((allele) => to[allele]!);
  return {
    ...table,
    alleles: numbers.list,
    effect: moved(table.effect),
    other: moved(table.other),
    reference: moved(table.reference),
  };
}
