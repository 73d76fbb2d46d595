export { applyCorrections } from './apply-corrections.ts';
export { correctionEntry } from './correction-entry.ts';
export {
  CLAIMS,
  CORRECTED_SECTIONS,
  type Claim,
  type CorrectedFact,
  type CorrectedSection,
  type Correction,
  correctionsOf,
} from './correction.ts';
export { type RecordFact, factsOfRecord } from './facts-of-record.ts';
