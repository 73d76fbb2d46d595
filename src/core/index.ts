export type {
  Action,
  ActionBody,
  Amount,
  ContextTerm,
  DoseBase,
  Effect,
  Modality,
  OptionUse,
  Phase as DosePhase,
} from './action.ts';
export type { Assessment, Settling } from './assessment.ts';
export { type Assessor, type AssessorResult, orderAssessors } from './assessor.ts';
export { baseName } from './base-name.ts';
export { type CalendarDate, dayNumber, daysBetween, daysInMonth, isoDate, parseDate, yearsAt } from './calendar.ts';
export { canonicalJson } from './canonical-json.ts';
export { createDigest, digestOf, sha256Hex } from './digest.ts';
export { ERRORS, type ErrorCode, type ErrorEntry } from './errors/catalogue.ts';
export { NOTICES, type NoticeCode, type NoticeEntry } from './errors/notices.ts';
export { GENOME_CONSENTS, type GenomeConsent, NOT_TO_KNOW, shutKinds } from './genome-consents.ts';
export { type ErrorPlace, PropriaError, fill, printPlace } from './errors/propria-error.ts';
export type { Evidence } from './evidence.ts';
export type { ActionWord, ConfidenceLevel, ExchangedExposure, ExchangedPhenotype, ExchangedValue } from './exchange.ts';
export { type Finding, finding } from './finding.ts';
export {
  type Build,
  type LocusId,
  type LocusReading,
  type Phase,
  type ReadState,
  type TargetLocus,
  isRead,
} from './genotype.ts';
export type { ByteSource, Host, Inflater, PackedBlock } from './host.ts';
export type { Locator, SourceFingerprint } from './locator.ts';
export type { Notice } from './notice.ts';
export type { MethodRef, RecordRef, Trace } from './trace.ts';
export { type Formula, type FormulaSource, type FormulaValue, compileFormula } from './formula/formula.ts';
export { type NamedFormula, type NumberProgram, compileNumbers } from './formula/number-program.ts';
export { type RateProgram, compileRates } from './formula/rate-program.ts';
export type { InputDeclaration } from './formula/check.ts';
export { exp, expm1, phi, risePerUnit } from './math/exp.ts';
export { log, log10, pow } from './math/exp-log-pow.ts';
export { logFast, powFast } from './math/fast-log-pow.ts';
export { inverseNormal, logNormalCdf, logNormalDensity, millsRatio, normalCdf } from './math/normal.ts';
export { type RandomSource, randomSource } from './math/random.ts';
export { SOBOL_DIMENSIONS, sobolPoints } from './math/sobol.ts';
export { type Quantity, unitOf, valueIn } from './quantity/quantity.ts';
export { type Unit, parseUnit } from './quantity/unit.ts';
export { ENGINE_VERSION } from './version.ts';
