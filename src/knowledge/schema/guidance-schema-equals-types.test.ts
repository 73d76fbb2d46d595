import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Action, Amount, ContextTerm, Effect, Modality, OptionUse } from '../../core/index.ts';
import type { GuidanceRecord, GuidanceRule, KeySet } from '../guidance-record.ts';
import type {
  actionSchema,
  amountSchema,
  effectSchema,
  modalitySchema,
  optionUseSchema,
  plainContextTermSchema,
} from './action.ts';
import type { GuidanceFile, guidanceRuleSchema, keySetSchema } from './guidance.ts';

/** Both ways assignable: a schema that lags behind its type, or a type behind its schema, does not compile. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? [KeysOf<A>, KeysOf<B>] extends [KeysOf<B>, KeysOf<A>]
      ? true
      : 'optional keys differ'
    : 'B is wider'
  : 'A is wider';

/** Keys of every member of a union: an optional key that only one side has does not show in assignability. */
type KeysOf<T> = T extends unknown ? keyof T : never;

test('schemas and types say the same', () => {
  expectTypeOf<Same<z.infer<typeof amountSchema>, Amount>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof effectSchema>, Effect>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof modalitySchema>, Modality>>().toEqualTypeOf<true>();
  expectTypeOf<
    Same<z.infer<typeof plainContextTermSchema>, Exclude<ContextTerm, { readonly anyOf: unknown }>>
  >().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof optionUseSchema>, OptionUse>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof actionSchema>, Action>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof keySetSchema>, KeySet>>().toEqualTypeOf<true>();
  expectTypeOf<Same<z.infer<typeof guidanceRuleSchema>, GuidanceRule>>().toEqualTypeOf<true>();
  expectTypeOf<
    Same<Omit<GuidanceFile, 'id' | 'version' | 'licence'>, Omit<GuidanceRecord, 'ref'>>
  >().toEqualTypeOf<true>();
});
