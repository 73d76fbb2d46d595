import { OWN_FREQUENCY_FROM, genotypeMissing } from './absence/genotype-missing.ts';
import { inReferenceBlock } from './absence/reference-block.ts';
import { type Match, isAmbiguous, matchAlleles, sameStrand } from './match-alleles.ts';
import type { SiteRecord } from './read/site-record.ts';
import { type AlleleNumbers, type ScoreTable, weightOf } from './score-table.ts';
import type { Tally } from './score-tally.ts';

/**
 * Rows of A/T and C/G: `exclude` them, `keep` them as written, let frequencies decide where they can, or take them as written
 * where no other row of the score is on the other strand (`rows`).
 */
export type AmbiguousPolicy = 'exclude' | 'keep' | 'frequency' | 'rows';

/** Rows on the genome's strand, and none on the other, from which on a score is taken to be written on it throughout. */
export const ROWS_SETTLE_FROM = 50;

/** What the rows of a score tell of its strand, and the rows that wait for it. */
export interface StrandOfRows {
  /** Unambiguous rows that fit as written, and on the other strand. */
  same: number;
  flipped: number;
  /** Ambiguous rows with each person's copies. */
  readonly waiting: { readonly row: number; readonly dosages: Float64Array }[];
}

/** The rows that waited: read where the others agree on the genome's strand, else left out. */
export function settleStrand(table: ScoreTable, strand: StrandOfRows, tally: Tally): void {
  const settled = strand.flipped === 0 && strand.same >= ROWS_SETTLE_FROM;
  for (const { row, dosages } of strand.waiting)
    if (!settled) tally.all(row, 'ambiguous', null);
    else
      for (const [i, dosage] of dosages.entries())
        if (Number.isNaN(dosage)) tally.one(i, row, 'genotype-missing', genotypeMissing(table, row, null));
        else tally.one(i, row, 'strand-by-rows', weightOf(table, row, dosage));
}

/** Room for one row's dosages, used again for every row. */
export interface RowRoom {
  readonly dosages: Float64Array;
}

/**
 * One row held against the records at its place; records of other places never come here.
 * @returns the rank of the fit, or null where no record fits
 */
export function resolveRow(
  table: ScoreTable,
  row: number,
  records: readonly SiteRecord[],
  numbers: AlleleNumbers,
  policy: AmbiguousPolicy,
  people: number,
  room: RowRoom,
  tally: Tally,
  strand: StrandOfRows,
): Match | null {
  const [effect, other] = [table.effect[row]!, table.other[row]!];
  let best: Match | null = null;
  let from: SiteRecord | null = null;
  for (const record of records) {
    const match = matchAlleles(effect, other, record.ref, record.alts, numbers.flipped);
    if (match !== null && (best === null || match.rank < best.rank)) [best, from] = [match, record];
  }
  if (best === null || from === null) return null;
  const { dosages } = room;
  dosagesOf(records, from, best.index, people, dosages);
  const own = people < OWN_FREQUENCY_FROM ? null : meanOf(dosages, people);
  // A row that says which of its alleles is the genome's reference is on the genome's strand.
  const ambiguous =
    isAmbiguous(effect, other, numbers.flipped) &&
    !(from.ref === table.reference[row] && (effect === from.ref || other === from.ref));
  if (ambiguous && policy === 'rows') {
    strand.waiting.push({ row, dosages: dosages.slice() });
    return best;
  }
  if (other > 0 && !ambiguous) strand[best.flipped ? 'flipped' : 'same']++;
  if (ambiguous && policy !== 'keep') {
    const same = policy === 'exclude' || own === null ? null : sameStrand(table.frequency[row]!, own);
    if (same === null) {
      tally.all(row, 'ambiguous', null);
      return best;
    }
    if (!same) for (let i = 0; i < people; i++) dosages[i] = 2 - dosages[i]!;
  }
  const frequency = own === null ? null : ambiguous ? meanOf(dosages, people) : own;
  for (let i = 0; i < people; i++) {
    const dosage = dosages[i]!;
    if (Number.isNaN(dosage)) tally.one(i, row, 'genotype-missing', genotypeMissing(table, row, frequency));
    else tally.one(i, row, 'read', weightOf(table, row, dosage));
  }
  return best;
}

/** One row inside a reference block that began before it: the block's line names only its first base. */
export function resolveInBlock(table: ScoreTable, row: number, block: SiteRecord, people: number, tally: Tally): void {
  const copies = inReferenceBlock(table.effect[row]!, table.other[row]!, table.reference[row]!);
  for (let i = 0; i < people; i++) {
    if (block.copies[2 * i] !== 0 || !block.passes)
      tally.one(i, row, 'genotype-missing', genotypeMissing(table, row, null));
    else if (copies === null) tally.one(i, row, 'reference-unknown', null);
    else
      tally.one(
        i,
        row,
        'reference-block',
        weightOf(table, row, copies === 2 && block.copies[2 * i + 1] === -2 ? 1 : copies),
      );
  }
}

/** Copies of one allele of a record in each person; NaN where the genotype is not read. */
function dosagesOf(
  records: readonly SiteRecord[],
  record: SiteRecord,
  index: number,
  people: number,
  into: Float64Array,
): void {
  // REF of a site whose alternatives stand on several lines: what no line gives to an alternative.
  const beside = index === 0 ? records.filter((one) => one !== record && one.ref === record.ref && one.passes) : [];
  const alts = record.alts.length;
  for (let i = 0; i < people; i++) {
    const [first, second] = [record.copies[2 * i]!, record.copies[2 * i + 1]!];
    const expected = record.dosages === null ? Number.NaN : dosageOf(record.dosages, i, alts, index);
    if (!record.passes) into[i] = Number.NaN;
    else if (!Number.isNaN(expected)) into[i] = expected;
    else if (first === -1) into[i] = Number.NaN;
    else {
      let count = (first === index ? 1 : 0) + (second === index ? 1 : 0);
      for (const one of beside) count -= (one.copies[2 * i]! > 0 ? 1 : 0) + (one.copies[2 * i + 1]! > 0 ? 1 : 0);
      into[i] = Math.max(0, count);
    }
  }
}

function dosageOf(dosages: Float64Array, person: number, alts: number, index: number): number {
  if (index > 0) return dosages[person * alts + index - 1]!;
  if (index < 0) return Number.NaN;
  let rest = 2;
  for (let i = 0; i < alts; i++) rest -= dosages[person * alts + i]!;
  return Math.max(0, rest);
}

/** Frequency among those read; null where too few are. */
function meanOf(dosages: Float64Array, people: number): number | null {
  let sum = 0;
  let read = 0;
  for (let i = 0; i < people; i++) {
    if (Number.isNaN(dosages[i]!)) continue;
    sum += dosages[i]!;
    read++;
  }
  return read < OWN_FREQUENCY_FROM ? null : sum / (2 * read);
}
