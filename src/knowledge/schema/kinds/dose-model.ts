import { z } from 'zod';
import { GROUPS } from '../../groups.ts';
import { kebab } from '../action.ts';
import { doseCovariateSchema } from './dose-covariate.ts';
import { doseStructureSchema, namedFormulaSchema, residualSchema, varianceBlockSchema } from './dose-structure.ts';
import { doseTargetSchema } from './dose-target.ts';

/** One limit of the people that a model was made of. */
const limit = z.strictObject({
  /** `age` in years, `weight` in kg, `height` in cm, `bmi` in kg/m2, or the name of a covariate, in its unit. */
  of: z.string().min(1),
  unit: z.string(),
  from: z.optional(z.number()),
  upTo: z.optional(z.number()),
  /** Printed where the model was read. False: ours, from the wording of the population. */
  confirmed: z.boolean(),
});

const population = z.strictObject({
  summary: z.string().min(1),
  limits: z.array(limit).readonly(),
  sex: z.optional(z.enum(['female', 'male'])),
  /** Where all of them were of one population group: that group, as the frequency tables name it. */
  group: z.optional(z.enum(GROUPS)),
  /** No model here was made of pregnant women. */
  pregnancy: z.enum(['not-studied', 'studied']),
  /** Counts that belong together: two alleles of a gene. */
  sums: z
    .array(
      z.strictObject({
        of: z.array(z.string()).min(2).readonly(),
        equals: z.optional(z.number()),
        atMost: z.optional(z.number()),
      }),
    )
    .readonly()
    .default([]),
  /** Definitions that must stay above zero for the parameters to mean anything. */
  positive: z.array(z.string()).readonly().default([]),
});

const dose = z.strictObject({
  time: z.number(),
  amt: z.number(),
  cmt: z.optional(z.enum(['central', 'depot'])),
  dur: z.optional(z.number().positive()),
  ii: z.optional(z.number().positive()),
  addl: z.optional(z.number().int().nonnegative()),
});

/** A patient, a regimen and what must come out, to seven digits: whoever changes a formula learns of it. */
const check = z.strictObject({
  covariates: z.record(z.string(), z.number()),
  parameters: z.record(z.string(), z.number()),
  regimen: z.array(dose).readonly(),
  times: z.array(z.number()).readonly(),
  outputs: z.record(z.string(), z.array(z.number()).readonly()),
});

/**
 * A published population model of one drug: the mathematics (assignable to the `ModelDefinition` of dosing), whom it was made
 * of, what to aim at, and what is doubtful about it. Times and amounts in `units`.
 */
export const doseModelSchema = z.strictObject({
  drug: kebab,
  atc: z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/),
  citation: z.string().min(1),
  doi: z.nullable(z.string().startsWith('10.')),
  /** Whether the identifier was seen in a source. */
  doiConfirmed: z.boolean(),
  pmid: z.optional(z.string().regex(/^\d+$/)),
  url: z.optional(z.url()),
  /** Independent places where the figures were read; the paper itself was not among them. */
  readIn: z.number().int().positive(),
  /** Whether two places at least agree on the figures. */
  confirmed: z.boolean(),
  genes: z.array(z.string()).readonly().default([]),
  structure: doseStructureSchema,
  units: z.strictObject({
    time: z.enum(['h', 'd']),
    amount: z.string(),
    concentration: z.string(),
    volume: z.string(),
  }),
  covariates: z.array(doseCovariateSchema).readonly(),
  thetas: z.array(z.strictObject({ name: z.string(), value: z.number(), unit: z.string() })).readonly(),
  definitions: z.array(namedFormulaSchema).readonly(),
  /** Each with the unit that its formula gives. */
  parameters: z.array(namedFormulaSchema.extend({ unit: z.string() })).readonly(),
  omega: varianceBlockSchema,
  iov: z.optional(
    varianceBlockSchema.extend({
      /** When a new occasion begins; `hours` where it is a fixed time. */
      occasion: z.enum(['day', 'visit', 'course']),
      hours: z.optional(z.number().positive()),
    }),
  ),
  residual: z.array(residualSchema).min(1).readonly(),
  timeBreaks: z.optional(z.array(z.number()).readonly()),
  population,
  /** How it is given; intervals and infusion times that a search may try, in hours. Ours, from common use. */
  giving: z.strictObject({
    route: z.enum(['infusion', 'oral', 'subcutaneous']),
    infusionHours: z.array(z.number()).readonly().default([]),
    intervalHours: z.array(z.number()).readonly(),
    /** Most of an infusion in an hour, in `units.amount`. Ours, from what labels say, not confirmed; none where none is known. */
    mostPerHour: z.optional(z.number().positive()),
    /** Amount of one dose that nobody is given less or more of, in `units.amount`: bounds of a search, no recommendation. */
    amounts: z.tuple([z.number().positive(), z.number().positive()]),
  }),
  /** Other ways to write an amount: model amount = written amount × times. */
  amounts: z
    .array(z.strictObject({ substance: kebab, unit: z.string(), times: z.number().positive(), confirmed: z.boolean() }))
    .readonly()
    .default([]),
  /** What the laboratory measures of each output, and g/mol to turn mass into moles. */
  levels: z
    .array(
      z.strictObject({
        output: z.string(),
        analyte: z.optional(kebab),
        molarMass: z.optional(z.number().positive()),
      }),
    )
    .readonly(),
  targets: z.array(doseTargetSchema).readonly(),
  /** What is doubtful, in our words; shown with every dose. */
  doubts: z.array(z.string().min(1)).readonly(),
  check,
});

export type DoseModelBody = z.output<typeof doseModelSchema>;

export const doseModelReferences = ({ drug, levels, covariates }: DoseModelBody): readonly string[] => [
  `drug/${drug}`,
  ...levels.flatMap(({ analyte }) => (analyte === undefined ? [] : [`analyte/${analyte}`])),
  ...covariates.flatMap(({ from }) =>
    from.flatMap((at) => (at.startsWith('analyte:') ? [`analyte/${at.slice('analyte:'.length)}`] : [])),
  ),
];
