import type { ExchangedPhenotype } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import {
  type Constitution,
  type DerivedValue,
  type SafetyResult,
  checkMedicines,
  deriveValues,
} from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';

export interface SafetyRequest {
  readonly record: PersonRecord;
  readonly phenotypes: readonly ExchangedPhenotype[];
  /** ISO date. */
  readonly now: string;
  /** Organ function and body size, where they are computed already. */
  readonly derived?: readonly DerivedValue[];
  /** What may be missing is not looked for: only what stands against medicines. */
  readonly withoutOmissions?: true;
  /** The one drug id whose own checks are wanted. */
  readonly only?: string;
  /** What is known of the person whatever is taken, where it is known already. */
  readonly constitution?: Constitution;
}

/** Every check of every medicine of one person, those of all parts together. */
export function safetyOf(knowledge: Knowledge, request: SafetyRequest): SafetyResult {
  const derived = request.derived ?? deriveValues(knowledge, request.record, request.now).derived;
  return checkMedicines(knowledge, { ...request, derived });
}
