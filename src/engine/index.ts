export { loadDocumentSchemas, openDocument } from './open-document.ts';
export type { AssessOptions, OutsideText } from './assess-person.ts';
export type { CheckRequest, DrugCheck } from './care/check-drug.ts';
export { askedOf } from './prevention/asked-of.ts';
export { ancestryOfGroup } from './prevention/ancestry-of-group.ts';
export { careWithPrevention } from './prevention/care-with-prevention.ts';
export { type GenomeLooking, genomeParts } from './prevention/genome-parts.ts';
export { type PreventionSaying, type PreventionSources, preventionOfParts } from './prevention/prevention-of-parts.ts';
export type { PreventionRequest } from './prevention/prevention-request.ts';
export { careWithTumour } from './tumour/care-with-tumour.ts';
export { type TumourParts, type TumourSaying, tumourOfParts } from './tumour/tumour-of-parts.ts';
export type { TumourRequest } from './tumour/tumour-request.ts';
export type { DoseAsked } from './dosing/dose-of-person.ts';
export { type CareRequest, personRecordDocument } from './care/plan-care.ts';
export { type Engine, type PlanRequest, createEngine } from './create-engine.ts';
export {
  type CarePlanDocument,
  type FindingsDocument,
  type KnowledgeMark,
  type PlanDocument,
  type PreventionDocument,
  type ReadingDocument,
  type RecordDocument,
  SCHEMAS,
  type StageDocument,
  type TumourDocument,
  stageOf,
} from './documents.ts';
export {
  type InputFile,
  type InputPart,
  type InputShape,
  type PartsOptions,
  type ReadInputOptions,
  careFromParts,
  inFolderOrder,
  isBeside,
  pairIndexes,
  readInput,
  recordFromParts,
  shapeOf,
  readDosingFile,
} from './inputs/index.ts';
