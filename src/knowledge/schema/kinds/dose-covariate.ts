import { z } from 'zod';

/**
 * Where in a person the value of a covariate is found: `analyte:creatinine`, `person:age`, `person:sex`, `derived:bsa`,
 * `allele-count:CYP2C9:*2` (how many of the two copies carry it; several joined by `|` are counted together),
 * `phenotype:CYP3A5`, `activity-score:CYP2D6`, `diplotype:CYP2C9` (word `*1/*2`, the lower name first), `medicine:amiodarone|dronedarone` (1 where one of them is taken, 0 where the
 * list of medicines is known without any), `condition:dialysis|…` (likewise), and `regimen:dose`, `daily-dose`, `formulation`, `hour`.
 */
const WHERE =
  /^(analyte:[a-z0-9-]+|person:(age|postnatal-age|postmenstrual-age|sex|group|smoking)|derived:[a-z0-9-]+|allele-count:[A-Z0-9]+:.+|phenotype:[A-Z0-9]+|activity-score:[A-Z0-9]+|diplotype:[A-Z0-9]+|medicine:[a-z0-9~|-]+|condition:[a-z0-9|-]+|regimen:(dose|daily-dose|formulation|hour))$/;

/** One thing that a model must know of the patient. */
export const doseCovariateSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w*$/),
  /** Token for people: `creatinine`, `weight`. */
  measure: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** `flag`: 0 or 1. `count`: whole number. `code`: whole number with a meaning, see `codes`. */
  as: z.enum(['number', 'flag', 'count', 'code']).default('number'),
  unit: z.string(),
  /** Values outside are refused. Printed in the source where the model was read, save where `rangeConfirmed` is false. */
  range: z.optional(z.tuple([z.number(), z.number()])),
  rangeConfirmed: z.optional(z.literal(false)),
  /** Ours: outside it no patient is; the value was mistyped or has another unit. */
  plausible: z.optional(z.tuple([z.number(), z.number()])),
  /** Units it is often given in by mistake: value in `unit` = given value × times + plus. */
  mistaken: z.optional(
    z
      .array(z.strictObject({ unit: z.string(), times: z.number().positive(), plus: z.optional(z.number()) }))
      .readonly(),
  ),
  /** Assumed where it is not known, and shown as an assumption. */
  default: z.optional(z.number()),
  /** g/mol: turns a mass concentration into a molar one. */
  molarMass: z.optional(z.number().positive()),
  /** Token of each number of a code. */
  codes: z.optional(z.record(z.string(), z.string())),
  /** The first that is there. Empty: it must be stated. */
  from: z.array(z.string().regex(WHERE, 'a place in a person')).readonly().default([]),
  /** Number of a word or of a count: `{ male: 1, female: 0 }`. One that is not there has no place in the model. */
  map: z.optional(z.record(z.string(), z.number())),
  /** For a value found in `stepsUnit`, the number of the last step that it reaches: `[[0, 1], [15, 0]]`, 1 below 15. In order. */
  steps: z.optional(z.array(z.tuple([z.number(), z.number()])).readonly()),
  stepsUnit: z.optional(z.string()),
  /** Alleles that have a place in the model; one that has none is never taken for the usual allele. Empty: all have. */
  known: z.array(z.string()).readonly().default([]),
  /** The model's own value for a gene that is not known. */
  unknown: z.optional(z.number()),
});

export type DoseCovariateBody = z.output<typeof doseCovariateSchema>;
