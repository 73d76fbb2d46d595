import type { Build } from '../../core/index.ts';

/** How a row's weight is counted: by copies, in carriers, in people with two copies, or one weight for each number of copies. */
export type WeightModel = 'additive' | 'dominant' | 'recessive' | 'per-dosage';
export const WEIGHT_MODELS: readonly WeightModel[] = ['additive', 'dominant', 'recessive', 'per-dosage'];

/** What a scoring file says of itself. */
export interface ScoreHead {
  readonly id: string;
  readonly name: string | null;
  readonly trait: string | null;
  /** Build of the positions taken; null where the file does not say. */
  readonly build: Build | null;
  readonly weightType: string | null;
  readonly citation: string | null;
  readonly licence: string | null;
}

/**
 * A score by columns, in the order of chromosome and position; a score of a million variants takes about 40 MB.
 * Alleles are numbers: 0 none or unknown, else a place in `alleles`, of which 1–4 are A, C, G, T.
 */
export interface ScoreTable extends ScoreHead {
  readonly size: number;
  /** 0–21, X 22, Y 23, M 24. */
  readonly chrom: Uint8Array;
  readonly pos1: Uint32Array;
  readonly effect: Uint32Array;
  readonly other: Uint32Array;
  /** Which of the two is the reference's, where the file tells. */
  readonly reference: Uint32Array;
  /** Weight of 0, 1 and 2 copies: three numbers a row. */
  readonly weights: Float64Array;
  /** Frequency of the effect allele; NaN where not given. */
  readonly frequency: Float64Array;
  /** Ancestry group that the frequencies are of; null where the file does not say, or has none. */
  readonly frequenciesOf: string | null;
  /** SD of the score in people of that group as measured; null: from the frequencies, variants taken as independent. */
  readonly spread: number | null;
  readonly alleles: readonly string[];
  /** Row of the file, 1 for the first behind the columns' names. */
  readonly row: Uint32Array;
  /** Rows that no place and pair of alleles stands for, by why. */
  readonly unplaced: Readonly<Record<Unplaced, number>>;
}

/** Terms of several alleles, and rows without a place in the build. */
export type Unplaced = 'haplotype' | 'diplotype' | 'interaction' | 'no-position' | 'not-bases';

/** Numbers of alleles; single bases have the first four. */
export interface AlleleNumbers {
  readonly list: readonly string[];
  number(text: string): number;
  /** Of the other strand; 0 for what is no sequence. */
  flipped(allele: number): number;
}

export function alleleNumbers(start: readonly string[] = ['', 'A', 'C', 'G', 'T']): AlleleNumbers {
  const list = [...start];
  const numbers = new Map(list.map((text, i) => [text, i]));
  const flips: number[] = [0, 4, 3, 2, 1];
  const number = (text: string): number => {
    const found = numbers.get(text);
    if (found !== undefined) return found;
    numbers.set(text, list.length);
    return list.push(text) - 1;
  };
  return {
    list,
    number,
    flipped: (allele) => (flips[allele] ??= flipOf(list[allele]!, number)),
  };
}

const PAIRS: Readonly<Record<string, string>> = { A: 'T', C: 'G', G: 'C', T: 'A' };

function flipOf(text: string, number: (text: string) => number): number {
  if (!/^[ACGT]+$/.test(text)) return 0;
  let flipped = '';
  for (let i = text.length - 1; i >= 0; i--) flipped += PAIRS[text[i]!]!;
  return number(flipped);
}

/** Where the rows of each chromosome begin; the last entry is behind the last row. */
export function chromStarts(table: ScoreTable): Uint32Array {
  const starts = new Uint32Array(26);
  for (let i = 0; i < table.size; i++) starts[table.chrom[i]! + 1] = starts[table.chrom[i]! + 1]! + 1;
  for (let i = 1; i < 26; i++) starts[i] = starts[i]! + starts[i - 1]!;
  return starts;
}

/** Weight of a dosage between 0 and 2: straight lines between the weights of whole copies. */
export function weightOf(table: ScoreTable, row: number, dosage: number): number {
  const at = 3 * row;
  const w1 = table.weights[at + 1]!;
  return dosage <= 1
    ? table.weights[at]! + dosage * (w1 - table.weights[at]!)
    : w1 + (dosage - 1) * (table.weights[at + 2]! - w1);
}

/** Mean weight at a frequency of the effect allele, Hardy–Weinberg; 2·p·w for an additive row. */
export function expectedWeight(table: ScoreTable, row: number, p: number): number {
  const [w0, w1, w2] = [table.weights[3 * row]!, table.weights[3 * row + 1]!, table.weights[3 * row + 2]!];
  return (1 - p) * (1 - p) * w0 + 2 * p * (1 - p) * w1 + p * p * w2;
}

/** Variance that the row brings to the score in a population, Hardy–Weinberg; 2·p·(1−p)·w² for an additive row. */
export function varianceOf(table: ScoreTable, row: number, p: number): number {
  const mean = expectedWeight(table, row, p);
  const [w0, w1, w2] = [
    table.weights[3 * row]! - mean,
    table.weights[3 * row + 1]! - mean,
    table.weights[3 * row + 2]! - mean,
  ];
  return (1 - p) * (1 - p) * w0 * w0 + 2 * p * (1 - p) * w1 * w1 + p * p * w2 * w2;
}
