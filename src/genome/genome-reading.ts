import type { Build, LocusId, LocusReading, Notice, SourceFingerprint } from '../core/index.ts';

/** What one genome file says of the target positions, and how good the file is. */
export interface GenomeReading {
  readonly source: SourceFingerprint;
  readonly format: GenomeFormat;
  readonly build: { readonly build: Build; readonly evidence: readonly BuildEvidence[] };
  /** Sample column; `null` for arrays, which have one person and no name. */
  readonly sample: string | null;
  /** All samples of the file. */
  readonly samples: readonly string[];
  /** One for every target locus asked for. */
  readonly readings: ReadonlyMap<LocusId, LocusReading>;
  readonly sex: {
    readonly stated: 'female' | 'male' | null;
    readonly seen: 'female' | 'male' | null;
    readonly heterozygousX: number;
    readonly readX: number;
  };
  readonly notices: readonly Notice[];
}

export type GenomeFormat =
  | {
      readonly kind: 'vcf';
      readonly version: string;
      readonly compression: 'none' | 'gzip' | 'bgzf';
      readonly index: 'tbi' | 'csi' | null;
      readonly content: 'variants-only' | 'all-sites' | 'gvcf';
    }
  | {
      readonly kind: 'array';
      readonly vendor: '23andme' | 'ancestrydna' | 'myheritage' | 'ftdna';
      readonly compression: 'none' | 'gzip' | 'zip';
    };

export interface BuildEvidence {
  readonly kind:
    | 'contig-length'
    | 'assembly-header'
    | 'reference-header'
    | 'reference-base'
    | 'position'
    | 'file-comment'
    | 'stated';
  readonly says: Build;
  readonly detail: string;
}

/** How unread and absent positions are taken. Defaults are the safe side. */
export interface ReadingOptions {
  readonly sample?: string;
  readonly build?: Build;
  /** Below it a genotype or block counts as not read. Default 20. */
  readonly minGq?: number;
  /** Default 10; of blocks, and of records without GQ: `MIN_DP`, else `DP`, else the sum of `AD`. */
  readonly minDp?: number;
  /** Use records whatever FILTER (and the sample's FT) says of them; for reproducing tools that do not look at it. */
  readonly ignoreFilters?: boolean;
  /**
   * Of several lines at a position the first usable one is the genotype; for reproducing tools that read so. By default
   * lines of a split multi-allelic site are put together, and a contradiction leaves the position unread.
   */
  readonly firstLineDecides?: boolean;
  /** Absent means reference, everywhere. Marked on every line that rests on it. */
  readonly assumeReference?: boolean;
  /** 0-based half-open regions, in the file's own build, where absent means reference. */
  readonly callable?: readonly { readonly chrom: string; readonly start0: number; readonly end0: number }[];
  /** Read the file to its end for the SHA-256 of all its bytes, instead of that of the records used. */
  readonly wholeDigest?: boolean;
  /** Told each chromosome that a record is read of, for showing how far a long reading is. */
  readonly onChrom?: (chrom: string) => void;
}
