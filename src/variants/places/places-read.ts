import type { Build, ByteSource, Notice } from '../../core/index.ts';
import type { ReadingOptions } from '../../genome/index.ts';
import type { SeenVariant } from '../carried-copies.ts';
import type { KnownPlace, KnownPlaces } from './known-places.ts';

export type ReadOptions = Pick<
  ReadingOptions,
  'build' | 'sample' | 'callable' | 'ignoreFilters' | 'minGq' | 'minDp'
> & {
  /** The `.tbi` or `.csi` beside the file. */
  readonly index?: ByteSource;
};

/** What one genome says at the known places. */
export interface PlacesRead {
  readonly build: Build;
  readonly sample: string | null;
  readonly from: 'sequencing' | 'array';
  readonly content: 'variants-only' | 'all-sites' | 'gvcf' | 'array';
  readonly known: KnownPlaces;
  /** Variants that lie over known places, carried or not. */
  readonly seen: readonly SeenVariant[];
  /** Known alleles whose genotype the file leaves open. */
  readonly open: readonly KnownPlace[];
  /** Whether the place with this index of the chromosome was read, carried or not. */
  isRead(chrom: string, index: number): boolean;
  readonly notices: readonly Notice[];
}
