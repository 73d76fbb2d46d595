import { z } from 'zod';
import { amountSchema } from '../action.ts';

const ids = z.array(z.string().min(1)).min(1).readonly();

/**
 * Which medicines are meant: drug ids, classes (`~nsaids`), or ATC codes and prefixes (`M01A`, `B01AC06`). Any of them suffices;
 * `not` takes out. `locally`: also eye drops, creams and the like; without it only what reaches the whole body.
 */
export interface DrugSelector {
  readonly drugs?: readonly string[] | undefined;
  readonly classes?: readonly string[] | undefined;
  readonly atc?: readonly string[] | undefined;
  readonly not?: DrugSelector | undefined;
  readonly locally?: boolean | undefined;
}

export const drugSelectorSchema: z.ZodType<DrugSelector> = z
  .strictObject({
    drugs: z.optional(ids),
    classes: z.optional(z.array(z.string().regex(/^~/)).min(1).readonly()),
    atc: z.optional(
      z
        .array(z.string().regex(/^[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$/, 'an ATC code'))
        .min(1)
        .readonly(),
    ),
    not: z.optional(z.lazy(() => drugSelectorSchema)),
    locally: z.optional(z.boolean()),
  })
  .refine((s) => s.drugs !== undefined || s.classes !== undefined || s.atc !== undefined, 'names no medicine');

/** `from` and `upTo` include their bound, `above` and `below` do not. */
const bounds = {
  from: z.optional(z.number()),
  above: z.optional(z.number()),
  upTo: z.optional(z.number()),
  below: z.optional(z.number()),
};

/** One condition on the person: true, false, or unknown with what would settle it. */
export type SafetyTerm =
  | {
      /** Condition or procedure ids, ICD-10 codes or their beginnings. */
      readonly conditions?: readonly string[] | undefined;
      readonly icd10?: readonly string[] | undefined;
      /** Also where it is past. */
      readonly ever?: boolean | undefined;
      /** Since its onset. */
      readonly longerThanMonths?: number | undefined;
      readonly withinMonths?: number | undefined;
      /** Recorded at least so often. */
      readonly times?: number | undefined;
    }
  | ({ readonly measure: string } & Bounds)
  | { readonly age: Bounds }
  | { readonly sex: 'female' | 'male' }
  | { readonly pregnancy: readonly ('pregnant' | 'planning' | 'possible' | 'not-pregnant')[] }
  | { readonly childbearing: true }
  | { readonly lactating: true }
  /** Another medicine beside the one under the check. */
  | { readonly taking: DrugSelector; readonly forWeeks?: number | undefined; readonly stopped?: boolean | undefined }
  /** Of the medicine under the check. */
  | { readonly dailyDose: { readonly above?: Amount | undefined; readonly from?: Amount | undefined } }
  | { readonly takenForWeeks: number }
  | { readonly indication: readonly string[] }
  | { readonly lifestyle: string; readonly is: readonly string[] }
  | { readonly gene: string; readonly is: readonly string[] }
  | { readonly not: SafetyTerm }
  | { readonly anyOf: readonly SafetyTerm[] }
  | { readonly allOf: readonly SafetyTerm[] };

interface Bounds {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
  readonly upTo?: number | undefined;
  readonly below?: number | undefined;
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

export const safetyTermSchema: z.ZodType<SafetyTerm> = z.union([
  z
    .strictObject({
      conditions: z.optional(ids),
      icd10: z.optional(
        z
          .array(z.string().regex(/^[A-Z][0-9]{2}(\.[0-9]{1,2})?$/, 'an ICD-10 code'))
          .min(1)
          .readonly(),
      ),
      ever: z.optional(z.boolean()),
      longerThanMonths: z.optional(z.number()),
      withinMonths: z.optional(z.number()),
      times: z.optional(z.number().int()),
    })
    .refine((term) => term.conditions !== undefined || term.icd10 !== undefined, 'names no condition'),
  z.strictObject({ measure: z.string().min(1), ...bounds }),
  z.strictObject({ age: z.strictObject(bounds) }),
  z.strictObject({ sex: z.enum(['female', 'male']) }),
  z.strictObject({
    pregnancy: z
      .array(z.enum(['pregnant', 'planning', 'possible', 'not-pregnant']))
      .min(1)
      .readonly(),
  }),
  z.strictObject({ childbearing: z.literal(true) }),
  z.strictObject({ lactating: z.literal(true) }),
  z.strictObject({ taking: drugSelectorSchema, forWeeks: z.optional(z.number()), stopped: z.optional(z.boolean()) }),
  z.strictObject({ dailyDose: z.strictObject({ above: z.optional(amountSchema), from: z.optional(amountSchema) }) }),
  z.strictObject({ takenForWeeks: z.number() }),
  z.strictObject({ indication: ids }),
  z.strictObject({ lifestyle: z.string().min(1), is: ids }),
  z.strictObject({ gene: z.string().min(1), is: ids }),
  z.strictObject({ not: z.lazy(() => safetyTermSchema) }),
  z.strictObject({
    anyOf: z
      .array(z.lazy(() => safetyTermSchema))
      .min(2)
      .readonly(),
  }),
  z.strictObject({
    allOf: z
      .array(z.lazy(() => safetyTermSchema))
      .min(1)
      .readonly(),
  }),
]);

/** `measure` ids that terms name. */
export function measuresIn(terms: readonly SafetyTerm[]): string[] {
  return terms.flatMap((term) => {
    if ('measure' in term) return [`measure/${term.measure}`];
    if ('not' in term) return measuresIn([term.not]);
    if ('anyOf' in term) return measuresIn(term.anyOf);
    if ('allOf' in term) return measuresIn(term.allOf);
    return [];
  });
}
