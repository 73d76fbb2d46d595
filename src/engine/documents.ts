import { type LocusReading, type Notice, PropriaError } from '../core/index.ts';
import type { GenomeReading } from '../genome/index.ts';
import type { Group } from '../knowledge/index.ts';
import type {
  CarePlan,
  GeneFinding,
  InputQuality,
  MedicineFinding,
  Plan,
  PreventionPlan,
  TumourPlan,
} from '../plan/index.ts';
import type { PersonRecord } from '../record/index.ts';
import type { SourceFingerprint } from '../core/index.ts';

/** Names of the stage documents. The number counts up when a reader of the old shape could misread the new one. */
export const SCHEMAS = {
  reading: 'propria/reading/1',
  findings: 'propria/findings/1',
  plan: 'propria/plan/1',
  record: 'propria/record/1',
  care: 'propria/care/1',
  tumour: 'propria/tumour/1',
  prevention: 'propria/prevention/1',
} as const;

/** Which knowledge a document was made with. */
export interface KnowledgeMark {
  readonly id: string;
  readonly digest: string;
}

/** First stage: what one file says of every position asked for. Readings are sorted by locus id. */
export interface ReadingDocument extends Omit<GenomeReading, 'readings'> {
  readonly schema: typeof SCHEMAS.reading;
  readonly engine: string;
  readonly knowledge: KnowledgeMark;
  readonly readings: readonly LocusReading[];
}

/** Second stage: all findings of one person. */
export interface FindingsDocument {
  readonly schema: typeof SCHEMAS.findings;
  readonly engine: string;
  readonly knowledge: KnowledgeMark;
  readonly group: Group | 'mixture';
  readonly inputs: readonly InputQuality[];
  readonly outside: readonly SourceFingerprint[];
  readonly notices: readonly Notice[];
  readonly genes: readonly GeneFinding[];
  readonly medicines: readonly MedicineFinding[];
}

/** Third stage: the plan, with all that a view needs. */
export interface PlanDocument extends Plan {
  readonly schema: typeof SCHEMAS.plan;
}

/** Everything known of one person beside the genome. */
export interface RecordDocument extends PersonRecord {
  readonly schema: typeof SCHEMAS.record;
  readonly engine: string;
  readonly knowledge: KnowledgeMark;
}

/** The plan of the whole person. */
export interface CarePlanDocument extends CarePlan {
  readonly schema: typeof SCHEMAS.care;
}

/** The tumour board's page of one tumour. */
export interface TumourDocument extends TumourPlan {
  readonly schema: typeof SCHEMAS.tumour;
}

/** What is coming for one person, and what to do about it. */
export interface PreventionDocument extends PreventionPlan {
  readonly schema: typeof SCHEMAS.prevention;
}

export type StageDocument =
  | ReadingDocument
  | FindingsDocument
  | PlanDocument
  | RecordDocument
  | CarePlanDocument
  | TumourDocument
  | PreventionDocument;

/** Which stage a parsed JSON value belongs to; throws CORE_NOT_A_DOCUMENT or CORE_UNKNOWN_SCHEMA. */
export function stageOf(value: unknown, source: string): keyof typeof SCHEMAS {
  const place = { source };
  if (typeof value !== 'object' || value === null || !('schema' in value) || typeof value.schema !== 'string') {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', { place, params: { detail: 'it has no "schema"' } });
  }
  for (const stage of ['reading', 'findings', 'plan', 'record', 'care', 'tumour', 'prevention'] as const)
    if (SCHEMAS[stage] === value.schema) return stage;
  throw new PropriaError('CORE_UNKNOWN_SCHEMA', { place, params: { found: value.schema } });
}
