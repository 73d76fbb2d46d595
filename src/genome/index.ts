export type { BuildEvidence, GenomeFormat, GenomeReading, ReadingOptions } from './genome-reading.ts';
export { readGenome } from './read-genome.ts';
export type { ReadingTarget } from './loci/locus-window.ts';
