import { z } from 'zod';
import { kebab } from '../action.ts';
import { namedFormulaSchema } from '../kinds/dose-structure.ts';

const slot = z.string().regex(/^[A-Za-z_]\w*$/);

/**
 * Where in a person an input is found, the first that is there: `analyte:cholesterol`, `derived:egfr`, `person:age|sex`,
 * `condition:a|b` (one of them), `medicine:~class|drug` (one of them taken), `lifestyle:smoker|ever-smoker|quit-years|per-day`,
 * `family:condition` (a first-degree relative; `family:condition<60`: before that age).
 */
const WHERE =
  /^(analyte:[a-z0-9-]+|derived:[a-z0-9-]+|person:(?:age(?:-in-\d+)?|sex)|condition:[a-z0-9|-]+|medicine:[a-z0-9~|-]+|lifestyle:(smoker|ever-smoker|quit-years|per-day)|family:[a-z0-9|-]+(<\d+)?)$/;

const inputSchema = z.strictObject({
  name: slot,
  /** Token for people: `total-cholesterol`. */
  measure: kebab,
  /** `choice`: one of `levels`; each level is a slot of its own, `race_black`, 1 where it is chosen. */
  as: z.enum(['number', 'count', 'flag', 'choice']).default('number'),
  /** UCUM; `1` for flags, counts, choices, scores. */
  unit: z.string().default('1'),
  /** Other units that it may be given in: value in `unit` = given value × times + plus. */
  also: z
    .array(z.strictObject({ unit: z.string(), times: z.number().positive(), plus: z.number().default(0) }))
    .readonly()
    .default([]),
  /** Both ends belong to it. Outside: no value (`refuse`), or a value that is marked (`flag`). */
  range: z.optional(z.tuple([z.number(), z.number()])),
  /** Whether the range is printed with the equation; else it is ours. */
  rangeConfirmed: z.boolean().default(true),
  outside: z.enum(['refuse', 'flag']).default('refuse'),
  /** The published program takes the nearer end for what lies outside: done, and told. */
  clamp: z.optional(z.tuple([z.number(), z.number()])),
  /** Slot of a level, and how sources write it. */
  levels: z.optional(z.record(slot, z.string())),
  /** Assumed where it is not known, and shown as an assumption. */
  default: z.optional(z.union([z.number(), z.string()])),
  /** The equation has a term for "not known", `NAME_missing`: it may be left out. */
  maybeMissing: z.optional(z.literal(true)),
  /** Needed only where that slot is more than 0: the age at a disease, where there was one. */
  needsIf: z.optional(slot),
  /** Needed for these outcomes alone. */
  for: z.optional(z.array(z.string()).readonly()),
  /** What the share of this factor is told against: a number or a level; flags: 0. Absent: it has none (age, sex). */
  reference: z.optional(z.union([z.number(), z.string()])),
  from: z.array(z.string().regex(WHERE, 'a place in a person')).readonly().default([]),
});

/** Coefficients of one outcome in one group of people. Names are slots, or products of slots: `age*smoker`. */
const columnSchema = z.strictObject({
  /** Token: `ascvd`. */
  outcome: z.string().regex(/^[a-z][a-z0-9-]*$/),
  horizonYears: z.optional(z.number().positive()),
  /** Among several that make one value together: a gene, `event` and `competing`. */
  part: z.optional(z.string()),
  /** Slots that must have these values: `{ sex_male: 1 }`. */
  when: z.record(slot, z.number()).default({}),
  /** Hazards: this column counts from that age on, until the next. */
  fromAge: z.optional(z.number()),
  coefficients: z.record(z.string(), z.number()).default({}),
  constants: z.record(slot, z.number()).default({}),
  /** Id of the table of its hazards. */
  table: z.optional(kebab),
  /** In place of the equation's own. */
  text: z.optional(z.string()),
});

/**
 * How a value is made of the sum `lp` of coefficients times slots. `formula`: core's formula over slots, constants and `lp`
 * (logistic, Cox, recalibrated, points). `multinomial`: shares of the parts against none. `event-table`: events of a Cox model
 * with a competing one, by time. `hazards`: by age, against a competing hazard.
 */
const linkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('formula'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('multinomial') }),
  z.strictObject({ kind: z.literal('event-table'), years: z.number(), mostYears: z.number() }),
  z.strictObject({
    kind: z.literal('hazards'),
    /** Slots of the ages. */
    from: slot,
    upTo: slot,
    /** `exact`: constant hazards inside a band. `yearly`: whole years, each hazard taken at its start. */
    steps: z.enum(['exact', 'yearly']),
  }),
]);

export const riskEquationSchema = z.strictObject({
  title: z.string().min(1),
  link: linkSchema,
  /** `future`: within a horizon. `now`: what is there already. `carrier`: of a variant. `score`: points. `measure`: a quantity. */
  gives: z.enum(['future', 'now', 'carrier', 'score', 'measure']),
  /** UCUM; `1` for probabilities and points. */
  unit: z.string().default('1'),
  inputs: z.array(inputSchema).min(1).readonly(),
  /** Evaluated in order over the inputs' slots. */
  definitions: z.array(namedFormulaSchema).readonly().default([]),
  columns: z.array(columnSchema).min(1).readonly(),
  /** For whom it was made. Slots of inputs or definitions that must lie so; outside there is no value. */
  limits: z
    .array(
      z.strictObject({
        of: slot,
        from: z.optional(z.number()),
        upTo: z.optional(z.number()),
        /** Up to that and not that itself. */
        below: z.optional(z.number()),
        horizonYears: z.optional(z.number()),
        outside: z.enum(['refuse', 'flag']).default('refuse'),
        confirmed: z.boolean().default(true),
      }),
    )
    .readonly()
    .default([]),
  /** Words of ours on whom it was made of. */
  population: z.string().min(1),
  /** Condition ids that it is not made for. */
  without: z.array(kebab).readonly().default([]),
  /** Ids that stand against it by that very name, not by one of their kinds: "heart disease", of which high blood pressure is one. */
  withoutItself: z.array(kebab).readonly().default([]),
  /** Condition ids without which it has no meaning. */
  needs: z.array(kebab).readonly().default([]),
  /** Made for people of this sex alone. */
  onlySex: z.optional(z.enum(['female', 'male'])),
  usesRace: z.boolean().default(false),
  /** Lower first, among equations of one outcome. */
  order: z.number().int(),
  /** Id of the equation that took its place. */
  supersededBy: z.optional(kebab),
  citation: z
    .array(z.strictObject({ text: z.string().min(1), doi: z.optional(z.string()), pmid: z.optional(z.string()) }))
    .min(1)
    .readonly(),
  /** Whether the coefficients were seen in a source; else they rest on memory, and that is shown. */
  confirmed: z.boolean(),
  doubts: z.array(z.string().min(1)).readonly().default([]),
  /** What must be shown with every value, as a token: `clinrisk`. */
  notice: z.optional(kebab),
});

export type RiskEquationBody = z.output<typeof riskEquationSchema>;
export type RiskInputBody = RiskEquationBody['inputs'][number];
export type RiskColumnBody = RiskEquationBody['columns'][number];

export const riskEquationReferences = ({
  columns,
  supersededBy,
  without,
  withoutItself,
  needs,
}: RiskEquationBody): readonly string[] => [
  ...columns.flatMap(({ table }) => (table === undefined ? [] : [`risk-table/${table}`])),
  ...(supersededBy === undefined ? [] : [`risk-equation/${supersededBy}`]),
  ...[...without, ...withoutItself, ...needs].map((id) => `condition/${id}`),
];
