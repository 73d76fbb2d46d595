export { CONSEQUENCES, type Consequence, type Effect, type Unannotated } from './effect.ts';
export type { ProteinChange } from './protein-change.ts';
export { type Annotator, type AnnotatorOptions, type ChangeEffects, createAnnotator } from './annotator.ts';
export { type ChangedBases, trimmedChange } from './genomic-change.ts';
export { parseProteinChange } from './names/parse-protein-change.ts';
export { printProteinChange, printThreeLetters } from './names/print-protein-change.ts';
export {
  type NucleotideChange,
  type NucleotidePlace,
  parseCdna,
  parseNucleotideChange,
} from './names/parse-nucleotide-change.ts';
export { plainChange, sameChange } from './names/same-change.ts';
export { namedTranscript } from './transcripts/named-transcript.ts';
export { consequenceOfTerm, consequenceOfTerms } from './names/consequence-terms.ts';
export { residues, threeLetters } from './amino-acids.ts';
export { proteinSequence } from './transcripts/protein-sequence.ts';
export { type Reconciled, reconcile } from './told/reconcile.ts';
export { type ToldAnnotation, toldEffect } from './told/told-annotation.ts';
export { type ReferenceFiles, type ReferenceTranscripts, readReference } from './reference/reference-transcripts.ts';
export { fewNotices } from './few-notices.ts';
