import type { Knowledge } from '../../knowledge/index.ts';
import type { Code } from '../person-record.ts';
import { conditionIndex } from './condition-index.ts';
import { drugIndex } from './drug-index.ts';
import { type MedicineResolution, resolveMedicine } from './resolve-medicine.ts';
import { resolveConditions } from './resolve-condition.ts';
import { resolveSubstances } from './resolve-substance.ts';
import { nearestNames } from './spelling.ts';
import { substanceIndex } from './substance-index.ts';

/** What a source wrote and the codes beside it. */
export interface Named {
  readonly written: string;
  readonly codes: readonly Code[];
}

/** Names and codes of a record to ids of the knowledge. Nothing is guessed: what is not certain stays unresolved. */
export interface Resolver {
  /** Product strings, brands, salts, combinations, slips of spelling; RxNorm, ATC and SNOMED codes. */
  medicine(named: Named): MedicineResolution;
  /** Condition ids, the narrowest only; wider ones by `withWiderConditions`. */
  condition(named: Named): readonly string[];
  /** For allergies: drug ids, class ids (`~penicillins`) and substance ids (`latex`). */
  substance(named: Named): readonly string[];
  /** As conditions: systems write a kidney transplant as either, and a stent placed is a stent that is there. */
  procedure(named: Named): readonly string[];
  /** Names of medicines nearest in spelling, best first, at most five. */
  suggest(written: string): readonly string[];
}

/** Indexes are made when first asked for, and kept with the resolver. */
export function createResolver(knowledge: Pick<Knowledge, 'drugs' | 'facts'>): Resolver {
  const drugs = lazy(() => drugIndex(knowledge));
  const conditions = lazy(() => conditionIndex(knowledge));
  const substances = lazy(() => substanceIndex(knowledge));
  return {
    medicine: (named) => resolveMedicine(drugs(), named),
    condition: (named) => resolveConditions(conditions(), named),
    substance: (named) => resolveSubstances(substances(), drugs(), named),
    procedure: (named) => resolveConditions(conditions(), named),
    suggest: (written) => nearestNames(drugs(), written),
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => (value ??= { made: make() }).made;
}
