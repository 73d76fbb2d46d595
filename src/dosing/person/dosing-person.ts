import type { ExchangedExposure, ExchangedPhenotype, ExchangedValue } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';

/** All that dosing is told of a person; what other parts found comes as exchanged types, passed on by the engine. */
export interface DosingPerson {
  readonly record: PersonRecord;
  /** Population group that the assessment was asked with; left out: what the record states. */
  readonly group?: string;
  readonly phenotypes: readonly ExchangedPhenotype[];
  /** Organ function and body size. */
  readonly values: readonly ExchangedValue[];
  /** What changes how much there is of the drug. */
  readonly exposures: readonly ExchangedExposure[];
}
