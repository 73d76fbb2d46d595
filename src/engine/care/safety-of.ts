import type { ExchangedPhenotype } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type SafetyResult, checkMedicines, deriveValues } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';

export interface SafetyRequest {
  readonly record: PersonRecord;
  readonly phenotypes: readonly ExchangedPhenotype[];
  /** ISO date. */
  readonly now: string;
  /** Drug id of a medicine that is thought of. */
  readonly candidate?: string;
}

/** Every check of every medicine of one person, those of all parts together. */
export function safetyOf(knowledge: Knowledge, request: SafetyRequest): SafetyResult {
  const { derived } = deriveValues(knowledge, request.record, request.now);
  return checkMedicines(knowledge, { ...request, derived });
}
