import type { CopyCallOptions } from '../../tumour/index.ts';

/** What counts as a change of this tumour. Left out: every variant that its file lets pass. */
export interface ProfileOptions {
  /** Use variants too whose FILTER names a failed check. */
  readonly useFiltered?: boolean;
  /** Least share of reads, 0 to 1; variants without one are kept. */
  readonly minVaf?: number;
  /** Least depth; variants without one are kept. */
  readonly minDepth?: number;
  /** Least reads with the change; variants without such a count are kept. */
  readonly minAltReads?: number;
  /** From how many copies on a gene is called amplified or lost, where only segments or numbers are known. */
  readonly copyCalls?: CopyCallOptions;
}
