/** One breach of the VCF specification. */
export interface StrictProblem {
  readonly line: number;
  /** What part of the file: `fileformat`, `meta`, `columns`, `CHROM` … `INFO`, `FORMAT`, `sample`, `order`, `duplicate`, `end`. */
  readonly part: string;
  readonly detail: string;
}

export interface StrictVerdict {
  readonly valid: boolean;
  readonly version: string | null;
  readonly records: number;
  /** The first hundred; `problemCount` counts all. */
  readonly problems: readonly StrictProblem[];
  readonly problemCount: number;
}

/** Takes a breach; the line is known to the caller. */
export type Report = (part: string, detail: string) => void;
