export type {
  Assay,
  CopyNumberReading,
  FileAnnotation,
  FusionReading,
  GeneCopyNumber,
  GenomicChange,
  MarkerReading,
  Segment,
  SignatureReading,
  SmallVariant,
  TumourReading,
} from './tumour-reading.ts';
