import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type CompiledModel, compileModel } from '../model/compile-model.ts';
import type { ModelDefinition } from '../model/model-definition.ts';

export type DoseModelRecord = Fact<FactKinds['dose-model']>;

/** Every model of the knowledge, by id. A run that asks for none of them never reads them. */
export function doseModels(knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, DoseModelRecord> {
  return factsOf(knowledge, 'dose-model');
}

/** The models of one drug, in the order of their ids. */
export function doseModelsOf(knowledge: Pick<Knowledge, 'facts'>, drug: string): readonly DoseModelRecord[] {
  return [...doseModels(knowledge).values()].filter(({ body }) => body.drug === drug);
}

/** The mathematics of a record: the record itself, which holds more. */
export function definitionOf(record: Pick<DoseModelRecord, 'body'>): ModelDefinition {
  return record.body;
}

const compiled = new WeakMap<object, CompiledModel>();

/** Compiled once a record. @throws PropriaError CORE_FORMULA_SYNTAX, CORE_FORMULA_UNITS */
export function compiledModel(record: Pick<DoseModelRecord, 'body'>): CompiledModel {
  let found = compiled.get(record.body);
  if (found === undefined) compiled.set(record.body, (found = compileModel(definitionOf(record))));
  return found;
}
