export type { BuildEvidence, GenomeFormat, GenomeReading, ReadingOptions } from './genome-reading.ts';
