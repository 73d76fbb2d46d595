export type { BuildEvidence, GenomeFormat, GenomeReading, ReadingOptions } from './genome-reading.ts';
export { readGenome } from './read-genome.ts';
export type { ReadingTarget } from './loci/locus-window.ts';
export { qcStrict } from './strict/check-file.ts';
export { checkVcfText } from './strict/check-vcf.ts';
export type { StrictProblem, StrictVerdict } from './strict/problem.ts';
export { parseBed } from './parse-bed.ts';
