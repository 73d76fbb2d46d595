import { z } from 'zod';

const classId = z.string().regex(/^~[a-z0-9]+(-[a-z0-9]+)*$/, 'a class: `~` and a kebab-case word');
const atcPrefix = z.string().regex(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/, 'the beginning of an ATC code');

/**
 * A class of drugs, with a leading `~` in its id. Members are drugs with an ATC code under a prefix, drugs by id, and members
 * of other classes, without those of `not`. `open`: it has no list of its own, because members depend on the person or on an
 * enzyme (`~alternative`, `~not-mainly-cyp2d6`).
 */
export const drugClassSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  /** Other ids that mean this class. */
  aliases: z.optional(z.array(classId)),
  kind: z.enum(['chemical', 'therapeutic', 'property']),
  open: z.optional(z.literal(true)),
  atc: z.optional(z.array(atcPrefix)),
  drugs: z.optional(z.array(z.string())),
  classes: z.optional(z.array(classId)),
  not: z.optional(z.array(z.string())),
  /** SNOMED codes of the class as a substance and of an allergy to it. */
  snomed: z.optional(z.array(z.string().regex(/^\d+$/))),
  /** Allergy to this class and another: how often both, in words; `same` where it is the same structure. */
  crossesWith: z.optional(
    z.array(
      z.strictObject({
        with: z.string().regex(/^~?[a-z0-9]+(-[a-z0-9]+)*$/),
        strength: z.enum(['same', 'high', 'moderate', 'low', 'none-expected']),
        citation: z.string().min(1),
        confirmed: z.boolean(),
      }),
    ),
  ),
  confirmed: z.boolean(),
});

export type DrugClassBody = z.output<typeof drugClassSchema>;

/** Drugs and classes that the body names. */
export function drugClassReferences(body: DrugClassBody): string[] {
  const all = [...(body.drugs ?? []), ...(body.classes ?? []), ...(body.not ?? [])];
  return [...all, ...(body.crossesWith ?? []).map((cross) => cross.with)].map((id) =>
    id.startsWith('~') ? `drug-class/${id}` : `drug/${id}`,
  );
}
