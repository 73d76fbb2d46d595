import type { Knowledge } from '../../knowledge/index.ts';
import type { PersonRecord } from '../person-record.ts';
import type { Resolver } from '../resolve/resolver.ts';

/** What one FHIR file says of one person. Everything else of a `PersonRecord` (wishes, means) FHIR does not hold. */
export type FhirReading = Pick<
  PersonRecord,
  | 'name'
  | 'birthDate'
  | 'sex'
  | 'died'
  | 'pregnancy'
  | 'lactating'
  | 'medicines'
  | 'stated'
  | 'conditions'
  | 'allergies'
  | 'measurements'
  | 'lifestyle'
  | 'family'
  | 'procedures'
  | 'immunizations'
  | 'genomics'
  | 'inventory'
  | 'notices'
>;

export interface FhirOptions {
  /** ISO date of the run: what lies after it has not happened. */
  readonly now: string;
  readonly knowledge: Knowledge;
  readonly resolver: Resolver;
  /** Id, `Patient/id` or full URL of the one to read, where the file is of several people. */
  readonly patient?: string;
}
