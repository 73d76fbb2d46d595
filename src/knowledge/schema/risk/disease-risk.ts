import { z } from 'zod';
import { kebab } from '../action.ts';

/** Yearly hazards of a disease, or of death of other causes, by age. */
export const incidenceSchema = z.strictObject({
  /** Disease id; `death-other-causes` for what competes. */
  disease: kebab,
  /** Of competing deaths: the disease that is left out of them. */
  without: kebab.optional(),
  sex: z.enum(['female', 'male']),
  population: z.string(),
  /** Ages in years: from each, up to (not with) the other. */
  from: z.array(z.number()).readonly(),
  upTo: z.array(z.number()).readonly(),
  /** Events a person-year. */
  hazard: z.array(z.number().nonnegative()).readonly(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type IncidenceBody = z.output<typeof incidenceSchema>;

/** How the risk of one disease is put together for one person. */
export const diseaseRiskSchema = z.strictObject({
  title: z.string(),
  /** `coronary-artery-disease`, `breast-cancer` … is the record's id. Conditions that mean it is there already. */
  conditions: z.array(kebab).readonly(),
  onlySex: z.enum(['female', 'male']).optional(),
  /** Ages for which it is reckoned, both ends in. */
  ages: z.tuple([z.number(), z.number()]),
  /** Equations that give it, best first; `holds`: what each has inside already and is not to be counted twice. */
  equations: z
    .array(
      z.strictObject({
        equation: kebab,
        outcome: z.string(),
        horizonYears: z.number().optional(),
        holds: z.array(z.enum(['family', 'polygenic', 'carrier', 'lifestyle'])).readonly(),
      }),
    )
    .readonly(),
  /** Scores that may enter: an effect per SD holds for its own score alone. `adjusted`: measured beside clinical factors. */
  scores: z
    .array(
      z.strictObject({
        score: z.string(),
        /** Per SD, natural logarithm not taken. By ancestry group. */
        effects: z.record(
          z.string(),
          z.strictObject({
            ratio: z.number().positive(),
            interval: z.tuple([z.number(), z.number()]).optional(),
            adjusted: z.boolean(),
            citation: z.string(),
            confirmed: z.boolean(),
          }),
        ),
      }),
    )
    .readonly(),
  /** Ids of carrier management whose penetrance takes the place of the average risk, and by what name it has the outcome there. */
  carriers: z.array(z.strictObject({ group: kebab, outcome: kebab })).readonly(),
  /** Share of the family's effect that the score explains: taken off where both enter. Null: not known, then only one enters. */
  familyExplainedByScore: z.number().min(0).max(1).nullable(),
  /** Does a guideline act on the combined number? `research`: none does. */
  standing: z.enum(['guideline', 'research']),
  lifetimeTo: z.number(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type DiseaseRiskBody = z.output<typeof diseaseRiskSchema>;

/** What a change does to a risk. */
export const interventionSchema = z.strictObject({
  /** Disease or outcome ids that it changes: `ascvd`, `coronary-artery-disease`, `type-2-diabetes`, `death` … */
  outcomes: z.array(kebab).min(1).readonly(),
  /** `stop-smoking`, `lower-ldl`, `lower-blood-pressure`, `lose-weight`, `move-more`, or a token of its own. */
  change: kebab,
  /** Effect for that amount: `{ value: 1, unit: mmol/L }`; absent: all or nothing. */
  per: z.strictObject({ value: z.number(), unit: z.string() }).optional(),
  /** Input of an equation that the change moves: then the equation is reckoned anew beside the trials. */
  moves: z.strictObject({ measure: z.string(), to: z.union([z.number(), z.string()]).optional() }).optional(),
  ratio: z.number().positive(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  measure: z.enum(['relative-risk', 'hazard-ratio', 'odds-ratio', 'rate-ratio']),
  comparator: z.string(),
  /** Years over which the trials saw it. */
  years: z.number().optional(),
  /** For whom: conditions of the person, facts as in prevention rules. */
  needs: z.array(kebab).readonly(),
  without: z.array(kebab).readonly(),
  onlySex: z.enum(['female', 'male']).optional(),
  ages: z.tuple([z.number(), z.number()]).optional(),
  harms: z
    .array(
      z.strictObject({
        harm: kebab,
        ratio: z.number().optional(),
        interval: z.tuple([z.number(), z.number()]).optional(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  certainty: z.enum(['high', 'moderate', 'low']),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type InterventionBody = z.output<typeof interventionSchema>;
