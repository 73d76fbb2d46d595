import { z } from 'zod';

/** Formula text of core over plain numbers in the declared units. */
export const namedFormulaSchema = z.strictObject({ name: z.string().regex(/^[A-Za-z_]\w*$/), text: z.string().min(1) });

/** One to three compartments, by the parameters there are; solved in closed form. */
const linear = z.strictObject({
  type: z.literal('linear'),
  absorption: z.enum(['none', 'first-order', 'transit']),
  nTransit: z.optional(z.number().int().min(1).max(50)),
  /** Amount over volume times this is the concentration in the model's unit. */
  concScale: z.optional(z.number().positive()),
});

/** Ordinary differential equations in states, parameters, thetas, covariates and `t`. */
const ode = z.strictObject({
  type: z.literal('ode'),
  states: z
    .array(z.strictObject({ name: z.string(), rhs: z.string().min(1), init: z.optional(z.number()) }))
    .min(1)
    .readonly(),
  /** Evaluated in order before the right-hand sides. */
  algebraic: z.optional(z.array(namedFormulaSchema).readonly()),
  doseTargets: z.strictObject({ depot: z.exactOptional(z.string()), central: z.exactOptional(z.string()) }),
  outputs: z.array(namedFormulaSchema).min(1).readonly(),
});

export const doseStructureSchema = z.discriminatedUnion('type', [linear, ode]);

/** Lower triangle of a covariance, rows in the order of the names. */
export const varianceBlockSchema = z.strictObject({
  names: z.array(z.string()).readonly(),
  lower: z.array(z.array(z.number()).readonly()).readonly(),
});

/** How far a measured value lies from the predicted one, f: see the forms of the model language. */
export const residualSchema = z.strictObject({
  output: z.optional(z.string()),
  form: z.enum(['variance-sum', 'sd-sum', 'log-additive', 'power']),
  add: z.optional(z.number().nonnegative()),
  prop: z.optional(z.number().nonnegative()),
  power: z.optional(z.number()),
});
