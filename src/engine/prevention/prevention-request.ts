import type { ExchangedValue, GenomeConsent } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { PreventionFacts, RiskInputs, ScoreOfPerson, WantedChange } from '../../risk/index.ts';
import type { GenomeRisk } from '../../variants/index.ts';

/** What is known of one person, for what is coming. Only `now` must be given. */
export interface PreventionRequest {
  /** ISO date: the clock is an argument. */
  readonly now: string;
  readonly record?: PersonRecord;
  /** Organ function and body size, where they are known already; left out: derived of the record. */
  readonly values?: readonly ExchangedValue[];
  /** Kinds of findings that are asked for; left out: what the record says. `wishes.notToKnow` wins over both. */
  readonly asked?: readonly GenomeConsent[];
  /** What the genome says, read for what was asked. */
  readonly genome?: GenomeRisk;
  readonly scores?: readonly ScoreOfPerson[];
  /** Inputs of equations that the caller states; they go before the record. */
  readonly inputs?: RiskInputs;
  /** Facts of the rules (`current_smoker`, `pack_years`) that the caller states. */
  readonly facts?: PreventionFacts;
  /** Changes that are thought of, each with how much; left out: those of the knowledge that fit. */
  readonly changes?: readonly WantedChange[];
}
