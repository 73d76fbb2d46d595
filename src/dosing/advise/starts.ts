import type { Notice, RecordRef } from '../../core/index.ts';
import type { DoseInput, GenotypeUse, StartingDose } from './dose-advice.ts';
import type { DoseRequest } from './dose-request.ts';

/** Starting doses by equations and genotype tables, with what they took and from where. */
export interface Starts {
  readonly starts: readonly StartingDose[];
  readonly inputs: readonly DoseInput[];
  readonly genotype: readonly GenotypeUse[];
  readonly notices: readonly Notice[];
  readonly records: readonly RecordRef[];
}

export type StartsOf = (drug: string, request: DoseRequest) => Starts;
