import { z } from 'zod';
import { kebab } from '../action.ts';
import { of100Schema, saidSchema } from './said.ts';

/** Who is asked: by kinship, not by name. */
export const RELATIVES = [
  'parent',
  'child',
  'brother-or-sister',
  'grandparent',
  'uncle-or-aunt',
  'nephew-or-niece',
  'cousin',
] as const;

/**
 * Parts of the letter to relatives, by what kind of result it tells of. Texts have the parameters `{result}` (the result in the
 * doctors' word) and `{medicines}`.
 */
export const familyLetterSchema = z.strictObject({
  result: z.enum(['drug-response', 'drug-reaction', 'inherited-risk', 'carrier']),
  /** `one`: one changed copy of the gene, passed on with a chance of half; `two`: both copies are changed. */
  copies: z.enum(['one', 'two']),
  title: saidSchema,
  parts: z
    .array(
      z.strictObject({
        id: z.enum(['greeting', 'what', 'means', 'means-not', 'do', 'choice', 'close']),
        text: saidSchema,
      }),
    )
    .min(5)
    .readonly(),
  relatives: z
    .array(
      z.strictObject({
        who: z.enum(RELATIVES),
        /** How many of 100 such relatives share the changed copy, or for `two` at least one of them. */
        of100: of100Schema,
        /** `at-least`: more where the other parent brings one too. */
        bound: z.enum(['about', 'at-least']),
        text: saidSchema,
      }),
    )
    .min(2)
    .readonly(),
  /** Where the chance comes from. */
  basis: kebab,
  reviewed: z.iso.date(),
  confirmed: z.boolean(),
});

export type FamilyLetterBody = z.output<typeof familyLetterSchema>;
