export { ERRORS, type ErrorCode, type ErrorPlace, PropriaError } from './core/index.ts';
export {
  type AssessOptions,
  type Engine,
  type FindingsDocument,
  type KnowledgeMark,
  type OutsideText,
  type PlanDocument,
  type ReadingDocument,
  createEngine,
} from './engine/index.ts';
