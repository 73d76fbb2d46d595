import type { Build } from '../../core/index.ts';
import { CODE } from '../amino-acids.ts';
import type { TranscriptModel } from './transcript-model.ts';

export interface ModelParts {
  readonly gene: string;
  readonly id: string;
  readonly mane: boolean;
  readonly record: string | null;
  readonly build: Build;
  readonly chr: string;
  readonly strand: 1 | -1;
  readonly exons: readonly number[];
  /** Genomic position of the first base of the start codon. */
  readonly startCodon: number;
  readonly cdsLength: number;
  /** Made when first asked for. */
  readonly bases: () => Uint8Array;
}

/** A model out of its parts; null where the start codon lies in no exon or the exons end before the coding sequence does. */
export function makeModel(parts: ModelParts): TranscriptModel | null {
  const { exons, strand, startCodon } = parts;
  const count = exons.length / 2;
  let firstExon = 0;
  while (
    firstExon < count &&
    !(startCodon >= (exons[2 * firstExon] as number) && startCodon <= (exons[2 * firstExon + 1] as number))
  )
    firstExon++;
  if (firstExon === count) return null;
  const coding = exons.slice(2 * firstExon);
  coding[strand === 1 ? 0 : 1] = startCodon;
  const offsets: number[] = [];
  let bases = 0;
  for (let exon = 0; exon < coding.length; exon += 2) {
    offsets.push(bases);
    bases += (coding[exon + 1] as number) - (coding[exon] as number) + 1;
  }
  if (bases < parts.cdsLength) return null;
  const first = count - 1;
  let unpacked: Uint8Array | null = null;
  let protein: string | null = null;
  const own = (): Uint8Array => (unpacked ??= parts.bases());
  return {
    gene: parts.gene,
    id: parts.id,
    mane: parts.mane,
    record: parts.record,
    build: parts.build,
    chr: parts.chr,
    strand,
    exons,
    low: strand === 1 ? (exons[0] as number) : (exons[2 * first] as number),
    high: strand === 1 ? (exons[2 * first + 1] as number) : (exons[1] as number),
    coding,
    offsets,
    firstExon,
    cdsLength: parts.cdsLength,
    bases: own,
    protein: () => (protein ??= proteinOf(own(), parts.cdsLength)),
  };
}

/** The protein of a coding sequence. Whatever its first codon, it begins with M; a TGA before the end is selenocysteine. */
export function proteinOf(bases: Uint8Array, cdsLength: number): string {
  const codons = Math.floor(cdsLength / 3);
  let protein = 'M';
  for (let codon = 1; codon < codons; codon++) {
    const letter = residueAt(bases, 3 * codon);
    protein += letter === '*' && codon < codons - 1 ? 'U' : letter;
  }
  return protein;
}

/** The residue of the codon at `at`; `X` where it is cut off or not all bases are known. */
export function residueAt(bases: Uint8Array, at: number): string {
  const a = bases[at];
  const b = bases[at + 1];
  const c = bases[at + 2];
  if (a === undefined || b === undefined || c === undefined || (a | b | c) > 3) return 'X';
  return CODE[16 * a + 4 * b + c] as string;
}
