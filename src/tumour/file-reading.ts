import type { Build, Notice, SourceFingerprint } from '../core/index.ts';
import type {
  ArmCopyNumber,
  Assay,
  FusionReading,
  GeneCopyNumber,
  MarkerReading,
  Segment,
  SignatureReading,
  SmallVariant,
  StatedTumour,
  TumourReading,
} from './tumour-reading.ts';

/** What one file says; what it says nothing of is left out. Variants get their ids when the files are put together. */
export interface FileReading {
  readonly build?: Build | null;
  readonly sample?: string | null;
  readonly normal?: string | null;
  readonly variants?: readonly ReadVariant[];
  readonly genes?: readonly GeneCopyNumber[];
  readonly segments?: readonly Segment[];
  readonly arms?: readonly ArmCopyNumber[];
  readonly fusions?: readonly FusionReading[];
  readonly markers?: readonly MarkerReading[];
  readonly signatures?: readonly SignatureReading[];
  readonly hla?: TumourReading['hla'];
  readonly assay?: Partial<Assay>;
  readonly purity?: number | null;
  readonly ploidy?: number | null;
  readonly stated?: StatedTumour;
  readonly document: SourceFingerprint;
  readonly notices: readonly Notice[];
}

export type ReadVariant = Omit<SmallVariant, 'id'>;
