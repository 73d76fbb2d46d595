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

/** Effects of one score per SD, by ancestry group. An empty table: none is known, so it is never combined. */
const scoreEffectsSchema = z.strictObject({
  score: z.string(),
  effects: z.record(
    z.string(),
    z.strictObject({
      /** Per SD; no logarithm. */
      ratio: z.number().positive(),
      interval: z.tuple([z.number(), z.number()]).optional(),
      /** Measured beside clinical factors. */
      adjusted: z.boolean(),
      citation: z.string(),
      confirmed: z.boolean(),
    }),
  ),
});

export type ScoreEffectsBody = z.output<typeof scoreEffectsSchema>;

/** How the risk of one disease is put together for one person. */
export const diseaseRiskSchema = z
  .strictObject({
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
          /** Inputs that may be missing there and must be given here: without them a plainer sister is the better. */
          wants: z.array(z.string()).readonly().optional(),
          holds: z.array(z.enum(['family', 'polygenic', 'carrier', 'lifestyle'])).readonly(),
          /** Input that tells of the family: the family is inside only where that is more than 0. Absent: always. */
          familyInput: z.string().optional(),
          /** Input that takes the age at the horizon: the equation then gives every age, not some horizons alone. */
          ageAtHorizon: z.string().optional(),
          /** Whether it takes off those who die of something else first. */
          mortality: z.enum(['in-model', 'none']),
          /** Whether the incidence counts the same events: only then does the average stand beside it. */
          average: z.boolean(),
          /** `adjusted`: only effects that were measured beside clinical factors may enter. */
          takesScores: z.enum(['adjusted', 'as-measured']),
        }),
      )
      .readonly(),
    /** Scores that may enter, best first: an effect per SD holds for its own score alone. */
    scores: z.array(scoreEffectsSchema).readonly(),
    /** Ids of carrier management whose penetrance takes the place of the average risk, and by what name it has the outcome there. */
    carriers: z
      .array(
        z.strictObject({
          group: kebab,
          /** Of a group of genes: those that raise this disease. Absent: all. */
          genes: z.array(z.string()).readonly().optional(),
          outcome: kebab,
          /** Age before which carriers have no risk to speak of: from there the penetrance runs up. */
          fromAge: z.number().nonnegative(),
          /** What a score does in carriers of this group: less than in others. Absent: it does not enter. */
          scores: z.array(scoreEffectsSchema).readonly().optional(),
        }),
      )
      .readonly(),
    /** Incidence records of what competes, by sex; absent: nobody is taken to die of anything else. */
    competing: z.partialRecord(z.enum(['female', 'male']), kebab).optional(),
    /** Facts of a person for whom neither an equation nor the average holds; the penetrance of a carrier may. */
    nothingFor: z.array(kebab).readonly().optional(),
    /** Facts of a person for whom the average says nothing, as in `needs` of interventions; `anyone`: an equation or nothing. */
    averageNotFor: z.array(kebab).readonly(),
    /** Years over which the value is told, unless the equation has its own. */
    horizonYears: z.number().positive(),
    /** Share of the family's effect that the score explains: taken off where both enter. Null: not known, then only one enters. */
    familyExplainedByScore: z.number().min(0).max(1).nullable(),
    /** Does a guideline act on the combined number? `research`: none does. */
    standing: z.enum(['guideline', 'research']),
    lifetimeTo: z.number(),
    citation: z.string(),
    confirmed: z.boolean(),
  })
  .refine(({ ages, lifetimeTo }) => ages[1] < lifetimeTo, { message: 'ages reach beyond lifetimeTo' });

export type DiseaseRiskBody = z.output<typeof diseaseRiskSchema>;

/** Equations may be left out of an installation (those of ClinRisk), so none must be there. */
export const diseaseRiskReferences = ({ conditions, competing }: DiseaseRiskBody): readonly string[] => [
  ...conditions.map((id) => `condition/${id}`),
  ...Object.values(competing ?? {}).map((id) => `incidence/${id}`),
];

/** What a change does to a risk. */
export const interventionSchema = z.strictObject({
  /** Disease or outcome ids that it changes: `ascvd`, `coronary-artery-disease`, `type-2-diabetes`, `death` … */
  outcomes: z.array(kebab).min(1).readonly(),
  /** `stop-smoking`, `lower-ldl`, `lower-blood-pressure`, `lose-weight`, `move-more`, or a token of its own. */
  change: kebab,
  /** Effect for that amount: `{ value: 1, unit: mmol/L }`; absent: all or nothing. */
  per: z
    .strictObject({
      value: z.number().positive(),
      unit: z.string(),
      /** Larger amounts were not tried. */
      most: z.number().positive(),
    })
    .optional(),
  /** Input of an equation that the change moves: then the equation is reckoned anew beside the trials. */
  moves: z.strictObject({ measure: z.string(), to: z.union([z.number(), z.string()]).optional() }).optional(),
  ratio: z.number().positive(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  measure: z.enum(['relative-risk', 'hazard-ratio', 'odds-ratio', 'rate-ratio']),
  comparator: z.string(),
  /** Years over which the trials saw it. */
  years: z.number().optional(),
  /**
   * For whom: facts that must hold, or must not. Condition ids; `takes-CLASS` (of a drug class or a drug); `smokes`, `smoked`,
   * `never-smoked`, `anyone`.
   */
  needs: z.array(kebab).readonly(),
  without: z.array(kebab).readonly(),
  /** One of these must hold. */
  needsOne: z.array(kebab).readonly().optional(),
  /** One of these groups of carrier management must be found. */
  carriers: z.array(kebab).readonly().optional(),
  /** Measured values that the person must have: analytes, or body-mass index. */
  values: z
    .array(z.strictObject({ of: kebab, unit: z.string(), atLeast: z.number() }))
    .readonly()
    .optional(),
  /** Events a person-year without the change in the trial: the baseline of people like those, where the person has none of their own. */
  comparatorRate: z.number().positive().optional(),
  /** The risk that people of the trials had at least: below it, it is not for the person. */
  baselineAtLeast: z.strictObject({ share: z.number(), years: z.number() }).optional(),
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
