import type { Build } from '../../core/index.ts';

/** A coding transcript on one build, ready to be read: what the bundled record, or the user's reference, says of it. */
export interface TranscriptModel {
  readonly gene: string;
  /** Accession. */
  readonly id: string;
  readonly mane: boolean;
  /** Id of the knowledge record; null: of the user's reference. */
  readonly record: string | null;
  readonly build: Build;
  /** Without "chr". */
  readonly chr: string;
  readonly strand: 1 | -1;
  /** 1-based, closed, in transcript order: start, end, start, end … with start ≤ end. */
  readonly exons: readonly number[];
  /** First and last genomic base, 1-based. */
  readonly low: number;
  readonly high: number;
  /** Exons from the base of the start codon on, in the same form; `offsets[i]` counts the bases before the i-th. */
  readonly coding: readonly number[];
  readonly offsets: readonly number[];
  /** Index in `exons` of the first of `coding`. */
  readonly firstExon: number;
  /** Bases of the coding sequence, stop codon included. */
  readonly cdsLength: number;
  /** Bases from the start codon to the end of the transcript, A C G T = 0 1 2 3, as the assembly has them. */
  bases(): Uint8Array;
  /** One letter a residue, with the stop at its end. */
  protein(): string;
}

/** Where a genomic base lies in a transcript. */
export type Site =
  /** From the start codon on, 0-based; past `cdsLength` it is 3' UTR. `exon` is an index in `coding`. */
  | { readonly kind: 'coding'; readonly offset: number; readonly exon: number }
  /** `before`: bases of exons between it and the start codon. */
  | { readonly kind: 'utr-5'; readonly before: number; readonly exon: number }
  /**
   * `after`: index in `exons` of the exon before it in the transcript; `fromDonor` and `toAcceptor` count its bases from 1, so that
   * `fromDonor` 1 is `+1` and `toAcceptor` 1 is `-1`.
   */
  | { readonly kind: 'intron'; readonly after: number; readonly fromDonor: number; readonly toAcceptor: number }
  /** Bases outside the transcript, at its beginning or its end. */
  | { readonly kind: 'outside'; readonly side: 'upstream' | 'downstream'; readonly distance: number };

/** The site of a 1-based genomic position. */
export function siteOf(model: TranscriptModel, pos: number): Site {
  const { exons, strand } = model;
  if (pos < model.low || pos > model.high) {
    const distance = pos < model.low ? model.low - pos : pos - model.high;
    return { kind: 'outside', side: pos < model.low === (strand === 1) ? 'upstream' : 'downstream', distance };
  }
  const exon = lastExonFrom(model, pos);
  const start = exons[2 * exon] as number;
  const end = exons[2 * exon + 1] as number;
  if (pos >= start && pos <= end) {
    const index = exon - model.firstExon;
    if (index >= 0) {
      const from = model.coding[2 * index] as number;
      const to = model.coding[2 * index + 1] as number;
      if (pos >= from && pos <= to)
        return {
          kind: 'coding',
          offset: (model.offsets[index] as number) + (strand === 1 ? pos - from : to - pos),
          exon: index,
        };
    }
    return { kind: 'utr-5', before: basesBeforeStart(model, exon, pos), exon };
  }
  const next = strand === 1 ? (exons[2 * exon + 2] as number) : (exons[2 * exon + 3] as number);
  return {
    kind: 'intron',
    after: exon,
    fromDonor: strand === 1 ? pos - end : start - pos,
    toAcceptor: strand === 1 ? next - pos : pos - next,
  };
}

/** Index of the last exon in transcript order that begins at or before `pos`. */
function lastExonFrom({ exons, strand }: TranscriptModel, pos: number): number {
  let low = 0;
  let high = exons.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const reached = strand === 1 ? (exons[2 * middle] as number) <= pos : (exons[2 * middle + 1] as number) >= pos;
    if (reached) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `c.-N`: 1 for the base right before the start codon. */
function basesBeforeStart(model: TranscriptModel, exon: number, pos: number): number {
  const { exons, strand, firstExon, coding } = model;
  const start = strand === 1 ? (coding[0] as number) : (coding[1] as number);
  if (exon === firstExon) return strand === 1 ? start - pos : pos - start;
  let bases = strand === 1 ? (exons[2 * exon + 1] as number) - pos + 1 : pos - (exons[2 * exon] as number) + 1;
  for (let between = exon + 1; between < firstExon; between++)
    bases += (exons[2 * between + 1] as number) - (exons[2 * between] as number) + 1;
  return (
    bases + (strand === 1 ? start - (exons[2 * firstExon] as number) : (exons[2 * firstExon + 1] as number) - start)
  );
}

/** Bases of the 5' UTR: how far `c.-1` is from the transcript's first base. */
export function leaderLength(model: TranscriptModel): number {
  const first = model.strand === 1 ? (model.exons[0] as number) : (model.exons[1] as number);
  const site = siteOf(model, first);
  return site.kind === 'utr-5' ? site.before : 0;
}

/** Genomic position of a base counted from the start codon; null past the transcript. */
export function positionOf(model: TranscriptModel, offset: number): number | null {
  const { coding, offsets, strand } = model;
  let exon = offsets.length - 1;
  while (exon > 0 && (offsets[exon] as number) > offset) exon--;
  const within = offset - (offsets[exon] as number);
  const from = coding[2 * exon] as number;
  const to = coding[2 * exon + 1] as number;
  return within > to - from || within < 0 ? null : strand === 1 ? from + within : to - within;
}
