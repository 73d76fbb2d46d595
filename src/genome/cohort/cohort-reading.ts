import type { Build, LocusId, LocusReading, Notice } from '../../core/index.ts';
import type { BuildEvidence, GenomeFormat, ReadingOptions } from '../genome-reading.ts';

/** What a file of many people says of the target positions: per position the different readings, and who has which. */
export interface CohortReading {
  readonly source: { readonly name: string; readonly bytes: number; readonly headerSha256: string };
  readonly format: Extract<GenomeFormat, { kind: 'vcf' }>;
  readonly build: { readonly build: Build; readonly evidence: readonly BuildEvidence[] };
  /** The people read, in the order of the file. */
  readonly samples: readonly string[];
  /** One for every target locus asked for. */
  readonly columns: ReadonlyMap<LocusId, LocusColumn>;
  /** About the file; what concerns a position stands in its column. */
  readonly notices: readonly Notice[];
}

/** One position over all people read. */
export interface LocusColumn {
  /**
   * The different readings met. A locator names the record; the columns it shows are those of the first person who has
   * the reading.
   */
  readonly readings: readonly LocusReading[];
  /** Notices of each reading, by the same index. */
  readonly notices: readonly (readonly Notice[])[];
  /** Per person the index of the reading. */
  readonly codes: CodeColumn;
}

/** One small number a person. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/** As for one person; which people to read, and whom to tell of progress. */
export interface CohortOptions extends Omit<ReadingOptions, 'sample'> {
  /** Sample columns to read, ascending, 0 for the first. All by default. */
  readonly people?: readonly number[];
  /** Told now and then how much of the file was passed, 0 to 1. */
  readonly progress?: (share: number) => void;
}
