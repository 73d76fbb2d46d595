export { isCanRisk } from './parse-pedigree.ts';
export { type PedigreeFileOptions, type PedigreeReading, readPedigreeFile } from './read-pedigree-file.ts';
