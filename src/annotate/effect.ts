import type { ProteinChange } from './protein-change.ts';

/** Classes of what a change does to a transcript, most severe first. */
export const CONSEQUENCES = [
  'splice-site',
  'nonsense',
  'frameshift',
  'stop-lost',
  'start-lost',
  'in-frame-insertion',
  'in-frame-deletion',
  'in-frame-delins',
  'missense',
  'splice-region',
  'synonymous',
  'utr-5',
  'utr-3',
  'intron',
  'upstream',
  'unknown',
] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** What one genomic change does to one transcript. */
export interface Effect {
  readonly gene: string;
  /** RefSeq accession of the bundled record, or the accession that the file or the user's GFF names. */
  readonly transcript: string;
  readonly consequence: Consequence;
  /** One-letter HGVS, as MC3 writes it: `p.V600E`, `p.P627Rfs*105`, `p.X1010_splice`; null: no protein change can be told. */
  readonly protein: string | null;
  readonly change: ProteinChange | null;
  /** `c.1799T>A`; null where not reckoned. */
  readonly cdna: string | null;
  readonly exon: number | null;
  /** Last coding exon, or within 50 bases of the last junction: a stop there escapes decay. */
  readonly escapesDecay: boolean | null;
  /** How it is known: from the bundled transcript, from hotspot coordinates, from the user's FASTA and GFF, from the file's own words. */
  readonly by: 'transcript' | 'hotspot' | 'reference' | 'file';
  /** Id of the knowledge record (`transcript/NM_…`, `hotspot-change/…`), null for file and reference. */
  readonly record: string | null;
}

/** Why a change could not be annotated. */
export type Unannotated =
  | 'gene-not-bundled'
  | 'outside-genes'
  | 'reference-mismatch'
  | 'length-mismatch'
  /** Other letters than A, C, G, T: ambiguity codes, symbolic alleles. */
  | 'not-bases'
  | 'impossible-position';
