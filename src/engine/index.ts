export { loadDocumentSchemas, openDocument } from './open-document.ts';
export { type AssessOptions, type Engine, type OutsideText, createEngine } from './create-engine.ts';
export {
  type FindingsDocument,
  type KnowledgeMark,
  type PlanDocument,
  type ReadingDocument,
  SCHEMAS,
  type StageDocument,
  stageOf,
} from './documents.ts';
