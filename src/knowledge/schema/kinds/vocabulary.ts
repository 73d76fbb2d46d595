import { type ConditionBody, conditionSchema } from './condition.ts';
import { drugClassReferences, drugClassSchema } from './drug-class.ts';
import { type DrugNameBody, drugNameSchema, drugNameTable } from './drug-name.ts';
import { drugWordSchema } from './drug-word.ts';
import type { FactKind } from './kind.ts';
import { substanceSchema } from './substance.ts';

/** Names and codes: of drugs, their classes, conditions, procedures and other substances. */
export const VOCABULARY_KINDS: readonly FactKind[] = [
  {
    kind: 'drug-name',
    folder: 'drug-names',
    schema: drugNameSchema,
    table: drugNameTable,
    references: (body: DrugNameBody) => body.drugs.map((drug) => `drug/${drug}`),
  },
  { kind: 'drug-word', folder: 'drug-words', schema: drugWordSchema },
  { kind: 'drug-class', folder: 'drug-classes', schema: drugClassSchema, references: drugClassReferences },
  {
    kind: 'condition',
    folder: 'conditions',
    schema: conditionSchema,
    references: (body: ConditionBody) => (body.parents ?? []).map((parent) => `condition/${parent}`),
  },
  { kind: 'substance', folder: 'substances', schema: substanceSchema },
];
