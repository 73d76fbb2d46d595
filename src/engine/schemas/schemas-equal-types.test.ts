import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type {
  CarePlanDocument,
  FindingsDocument,
  PlanDocument,
  PreventionDocument,
  ReadingDocument,
  RecordDocument,
  TumourDocument,
} from '../documents.ts';
import type { documentSchemas } from './plan-schema.ts';

type Schemas = ReturnType<typeof documentSchemas>;
type Inferred<Stage extends keyof Schemas> = z.infer<Schemas[Stage]>;
/** Both ways assignable: a schema that lags behind its type, or a type behind its schema, does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'the schema is narrower') : 'the schema is wider';

test('schemas and types of the stage documents say the same', () => {
  expectTypeOf<Same<Inferred<'reading'>, ReadingDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'findings'>, FindingsDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'plan'>, PlanDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'record'>, RecordDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'care'>, CarePlanDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'tumour'>, TumourDocument>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Inferred<'prevention'>, PreventionDocument>>().toEqualTypeOf<true>();
});
