import type { RecordRef } from '../core/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { EquationBody } from './schema/kinds/equation.ts';

/** A record whose kind is a schema and no code. */
export interface Fact<Body extends object> {
  readonly ref: RecordRef;
  /** Without the kind before it. */
  readonly id: string;
  /** Ids in `sources.yaml`. */
  readonly sources: readonly string[];
  readonly body: Body;
}

/** What stands in the records of each kind. A new kind is a schema in `schema/kinds/` and a line here. */
export interface FactKinds {
  readonly equation: EquationBody;
}

/** All records of one kind, by id without the kind. */
export function factsOf<Kind extends keyof FactKinds>(
  knowledge: Pick<Knowledge, 'facts'>,
  kind: Kind,
): ReadonlyMap<string, Fact<FactKinds[Kind]>> {
  return (knowledge.facts.get(kind) ?? new Map()) as ReadonlyMap<string, Fact<FactKinds[Kind]>>;
}
