import { z } from 'zod';
import { kebab } from '../action.ts';

const sex = z.enum(['female', 'male']);

/** Something around the person: from what bound on it is acted on, and what it does. */
export const exposureSchema = z.strictObject({
  title: z.string(),
  /** Analyte id of a measurement. */
  measure: kebab.optional(),
  /** Tokens of exposures or of work that a person states. */
  stated: z.array(kebab).readonly().optional(),
  /** Drugs and drug classes (`~hormonal-contraceptives`) that are the exposure. */
  medicines: z.array(z.string().min(1)).readonly().optional(),
  /** Habits that are the exposure. */
  habits: z
    .array(z.enum(['smoking', 'alcohol']))
    .readonly()
    .optional(),
  /** UCUM, of the bounds and of the levels: the unit that the analyte is kept in. */
  unit: z.string().optional(),
  /** What is done where it is stated and no level is known. */
  action: kebab.optional(),
  /** From that level on, lowest first. */
  bounds: z
    .array(
      z.strictObject({
        from: z.number(),
        action: kebab,
        /** Whole years of age that it is for, both ends in; absent: any. */
        ages: z.tuple([z.number(), z.number()]).optional(),
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  outcomes: z
    .array(
      z.strictObject({
        outcome: kebab,
        sex: sex.optional(),
        ratio: z.number().optional(),
        /** The ratio is for each so much more, in `unit`; absent: exposed against not exposed. */
        per: z.number().optional(),
        interval: z.tuple([z.number(), z.number()]).optional(),
        /** Lifetime risk a thousand at levels of the measure, of never-smokers and smokers; lowest level first. */
        perThousand: z
          .array(z.strictObject({ at: z.number(), neverSmoker: z.number(), smoker: z.number() }))
          .readonly()
          .optional(),
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  /** Genes whose carriers are harmed more. */
  worseWith: z
    .array(
      z.strictObject({
        gene: z.string(),
        /** Which state of it: `two-copies-pi-z`; absent: a variant that is known to cause disease. */
        state: kebab.optional(),
        outcome: kebab,
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly()
    .optional(),
  doubts: z.array(z.string()).readonly().optional(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type ExposureRiskBody = z.output<typeof exposureSchema>;

export const exposureReferences = ({ measure }: ExposureRiskBody): readonly string[] =>
  measure === undefined ? [] : [`analyte/${measure}`];
