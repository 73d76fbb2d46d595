export {
  CLAIMS,
  CORRECTED_SECTIONS,
  type Claim,
  type CorrectedFact,
  type CorrectedSection,
  type Correction,
  type RecordFact,
  applyCorrections,
  correctionEntry,
  correctionsOf,
  factsOfRecord,
} from './corrections/index.ts';
export { type DosingRead, parseDosing } from './dosing/parse-dosing.ts';
export type { FhirOptions, FhirReading } from './fhir/fhir-reading.ts';
export type { IgnoredWhy } from './fhir/inventory.ts';
export { readFhir } from './fhir/read-fhir.ts';
export { medicineNotices } from './medicine-notices.ts';
export {
  type Answer,
  type Answers,
  type AnswerCheck,
  type Asked,
  type Asker,
  type Question,
  loadInterview,
} from './load-interview.ts';
export { EMPTY_RECORD, mergeRecords } from './merge-records.ts';
export type {
  AllergyFact,
  Code,
  CodedEvent,
  ConditionFact,
  Dosing,
  InventoryRow,
  Known,
  Lifestyle,
  Means,
  Measurement,
  MedicineUse,
  PersonRecord,
  PregnancyState,
  Relative,
  StatedGenotype,
  Wishes,
} from './person-record.ts';
export { type PedigreeFileOptions, type PedigreeReading, isCanRisk, readPedigreeFile } from './pedigree-file/index.ts';
export { type FileOptions, loadPersonFileSchema, readPersonFile } from './person-file/index.ts';
export type { MedicineResolution } from './resolve/resolve-medicine.ts';
export { createResolver, type Named, type Resolver } from './resolve/resolver.ts';
export type { Strength } from './resolve/product-text.ts';
export { createSuggester, type MedicineSuggestion, type SuggestOptions } from './resolve/suggest-medicines.ts';
export {
  type KnownAnalyte,
  type ReadValue,
  type WrittenValue,
  analyteNames,
  findAnalyte,
  inOwnUnit,
  judgeMeasurements,
  readMeasurement,
  unitCandidates,
} from './values/index.ts';
