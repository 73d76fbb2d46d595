import { z } from 'zod';
import { CLAIMS, CORRECTED_SECTIONS } from '../../record/index.ts';
import { count, fingerprint, knowledgeMark, list, locator, notice, text } from './core-schemas.ts';

const number = z.number();
const optional = <Schema extends z.ZodType>(schema: Schema) => z.exactOptional(schema);
const known = <Schema extends z.ZodType>(value: Schema) =>
  z.strictObject({ value, at: locator, date: text.nullable() }).readonly();
const code = z.strictObject({ system: text, code: text, display: optional(text) });
export const quantity = z.strictObject({ value: number, unit: text });

export const medicineUse = z.strictObject({
  id: text,
  written: text,
  codes: list(code),
  ingredients: list(text),
  resolvedBy: z.enum(['code', 'name', 'brand', 'product', 'spelling']).nullable(),
  status: z.enum(['active', 'planned', 'stopped', 'unknown']),
  kind: z.enum(['prescribed', 'over-the-counter', 'herbal', 'supplement', 'unknown']),
  dose: z
    .strictObject({
      amount: quantity.nullable(),
      timesPerDay: number.nullable(),
      times: list(text),
      withFood: z.boolean().nullable(),
      text: text.nullable(),
    })
    .nullable(),
  route: text.nullable(),
  indications: list(text),
  since: text.nullable(),
  stoppedOn: text.nullable(),
  response: z.enum(['good', 'partial', 'none']).nullable(),
  tolerance: z.enum(['good', 'side-effects']).nullable(),
  asNeeded: z.boolean(),
  at: locator,
  date: text.nullable(),
  given: z.exactOptional(
    list(z.strictObject({ from: text, to: text.nullable(), amount: quantity.nullable(), at: locator })),
  ),
});

const condition = z.strictObject({
  id: text,
  conditions: list(text),
  written: text,
  codes: list(code),
  status: z.enum(['active', 'past', 'absent', 'unknown']),
  onset: text.nullable(),
  at: locator,
  date: text.nullable(),
});

const allergy = z.strictObject({
  id: text,
  written: text,
  codes: list(code),
  substances: list(text),
  kind: z.enum(['allergy', 'intolerance', 'unknown']),
  severity: z.enum(['severe', 'moderate', 'mild', 'unknown']),
  reaction: text.nullable(),
  verification: z.enum(['confirmed', 'unconfirmed', 'refuted', 'unknown']),
  at: locator,
  date: text.nullable(),
});

const measurement = z.strictObject({
  id: text,
  analyte: text.nullable(),
  written: text,
  codes: list(code),
  value: quantity.nullable(),
  as: quantity.nullable(),
  comparator: z.enum(['<', '<=', '>', '>=']).nullable(),
  text: text.nullable(),
  method: text.nullable(),
  flags: list(z.enum(['stale', 'contradictory', 'implausible', 'unit-assumed', 'future'])),
  at: locator,
  date: text.nullable(),
});

const lifestyle = z.strictObject({
  smoking: optional(
    known(
      z.strictObject({
        state: z.enum(['never', 'former', 'current']),
        perDay: optional(number),
        stoppedOn: optional(text),
      }),
    ),
  ),
  alcohol: optional(
    known(z.strictObject({ state: z.enum(['none', 'some', 'heavy']), gramsPerWeek: optional(number) })),
  ),
  grapefruit: optional(known(z.boolean())),
  diet: optional(list(known(text))),
  caffeinePerDay: optional(known(number)),
  activity: optional(known(z.enum(['low', 'moderate', 'high']))),
  exposures: optional(list(known(text))),
  occupation: optional(known(text)),
});

const relative = z.strictObject({
  id: text,
  relation: text,
  sex: z.enum(['female', 'male']).nullable(),
  conditions: list(z.strictObject({ written: text, conditions: list(text), ageAtOnset: number.nullable() })),
  died: z.boolean().nullable(),
  age: optional(number),
  yearOfBirth: optional(number),
  ageAtDeath: optional(number),
  through: optional(text),
  twin: optional(z.enum(['identical', 'fraternal'])),
  adopted: optional(z.boolean()),
  tested: optional(list(z.strictObject({ gene: text, result: z.enum(['pathogenic', 'negative']) }))),
  free: optional(list(text)),
  at: locator,
  date: text.nullable(),
});

const event = z.strictObject({
  written: text,
  codes: list(code),
  means: list(text),
  at: locator,
  date: text.nullable(),
});
const yes = known(z.literal(true));

/** Fields of a person's record, without the mark of a document. */
export const recordFields = {
  name: known(text).nullable(),
  birthDate: known(text).nullable(),
  sex: known(z.enum(['female', 'male'])).nullable(),
  died: known(text).nullable(),
  group: known(text).nullable(),
  pregnancy: known(z.enum(['pregnant', 'not-pregnant', 'planning', 'possible'])).nullable(),
  lactating: known(z.boolean()).nullable(),
  medicines: list(medicineUse),
  stated: z.strictObject({ noMedicines: optional(yes), noAllergies: optional(yes), noConditions: optional(yes) }),
  conditions: list(condition),
  allergies: list(allergy),
  measurements: list(measurement),
  lifestyle,
  family: list(relative),
  procedures: list(event),
  immunizations: list(event),
  genomics: list(
    known(
      z.strictObject({
        gene: text,
        diplotype: text.nullable(),
        phenotype: text.nullable(),
        activityScore: text.nullable(),
      }),
    ),
  ),
  wishes: z.strictObject({
    matters: optional(list(known(text))),
    refuses: optional(list(known(text))),
    goals: optional(list(known(text))),
    wantsPregnancy: optional(known(z.boolean())),
    notToKnow: optional(list(known(text))),
    wantsToKnow: optional(list(known(text))),
  }),
  means: z.strictObject({
    country: optional(known(text)),
    currency: optional(known(text)),
    monthlyBudget: optional(known(number)),
    insurance: optional(known(text)),
  }),
  sources: list(fingerprint),
  inventory: list(
    z.strictObject({
      source: text,
      type: text,
      read: count,
      used: count,
      ignored: list(z.strictObject({ why: text, count })),
    }),
  ),
  notices: list(notice),
  corrected: optional(
    list(
      z.strictObject({
        fact: text,
        section: z.enum(CORRECTED_SECTIONS),
        claim: z.enum(CLAIMS),
        says: text.nullable(),
        on: text,
        was: z.strictObject({ written: text, at: locator, date: text.nullable() }),
      }),
    ),
  ),
};

/** `propria/record/1` */
export const recordSchema = z.strictObject({
  schema: z.literal('propria/record/1'),
  engine: text,
  knowledge: knowledgeMark,
  ...recordFields,
});
