import { z } from 'zod';

/** A word or a number as people write them; numbers are read as their text. */
const word = z.union([z.string().min(1).max(2000), z.number()]);
const yesNo = z.union([z.boolean(), z.enum(['yes', 'no'])]);
const date = z
  .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date: 2026, 2026-04 or 2026-04-30'), z.number().int()])
  .meta({ description: '2026, 2026-04 or 2026-04-30: as exact as you know it' });
const codes = z
  .union([z.string(), z.array(z.string())])
  .meta({ description: 'rxnorm:32968, atc:B01AC04, icd10:I50 …' });
const list = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).max(500)]);

const medicine = z.strictObject({
  name: word.meta({ description: 'Name, brand or product as on the box' }),
  dose: z.optional(word.meta({ description: '20 mg, or a whole instruction: 20 mg twice a day with food' })),
  times: z.optional(list(z.string()).meta({ description: 'morning, noon, evening, bedtime, or 08:00' })),
  'times-a-day': z.optional(z.number().positive().max(48)),
  'with-food': z.optional(yesNo),
  'as-needed': z.optional(yesNo),
  route: z.optional(z.string()),
  for: z.optional(list(z.string()).meta({ description: 'What it is for' })),
  since: z.optional(date),
  stopped: z.optional(z.union([date, z.literal(true)])),
  status: z.optional(z.enum(['active', 'planned', 'stopped', 'unknown'])),
  response: z.optional(z.enum(['good', 'partial', 'none'])),
  tolerance: z.optional(z.enum(['good', 'side-effects'])),
  kind: z.optional(z.enum(['prescribed', 'over-the-counter', 'herbal', 'supplement'])),
  code: z.optional(codes),
});

const condition = z.strictObject({
  name: word,
  status: z.optional(z.enum(['active', 'past', 'absent'])),
  since: z.optional(date),
  code: z.optional(codes),
});

const allergy = z.strictObject({
  to: word,
  reaction: z.optional(word),
  severity: z.optional(z.enum(['severe', 'moderate', 'mild'])),
  kind: z.optional(z.enum(['allergy', 'intolerance'])),
  verified: z.optional(z.union([yesNo, z.literal('refuted')])),
  date: z.optional(date),
  code: z.optional(codes),
});

const value = z.strictObject({
  value: word.meta({ description: 'With its unit: 1.1 mg/dL' }),
  date: z.optional(date),
  method: z.optional(z.string()),
  code: z.optional(codes),
});
const values = z
  .record(z.string(), list(z.union([word, value])))
  .meta({ description: 'creatinine: 1.1 mg/dL on 2026-10-01' });

const event = z.union([word, z.strictObject({ name: word, date: z.optional(date), code: z.optional(codes) })]);

const years = z.number().min(0).max(120);
const relative = z.strictObject({
  relation: z.string().meta({ description: 'mother, sister, maternal-grandfather …' }),
  id: z.optional(z.string().min(1).max(100).meta({ description: 'A name of your own, for `through` of another' })),
  conditions: z.optional(
    list(z.union([word, z.strictObject({ name: word, age: z.optional(years) })])).meta({
      description: 'breast cancer at 45; none for a relative who is well',
    }),
  ),
  died: z.optional(yesNo),
  sex: z.optional(z.enum(['female', 'male'])),
  age: z.optional(years.meta({ description: 'In whole years, now or at death' })),
  born: z.optional(z.number().int().min(1800).max(2200).meta({ description: 'Year of birth' })),
  'age-at-death': z.optional(years),
  through: z.optional(
    z
      .string()
      .meta({ description: 'Whose child a cousin, niece or grandchild is: id of that relative, or the relation' }),
  ),
  twin: z.optional(z.enum(['identical', 'fraternal']).meta({ description: 'Twin of you' })),
  adopted: z.optional(yesNo),
  tested: z.optional(
    z
      .record(z.string(), z.enum(['pathogenic', 'negative']))
      .meta({ description: 'BRCA1: pathogenic (a changed gene was found), or negative' }),
  ),
});

const none = z.literal('none').meta({ description: 'Said: there are none. An empty list says nothing.' });

/** `person.yaml`: everything optional; what is left out is not known, and never taken as normal. */
export const personFileSchema = z.strictObject({
  date: z.optional(date.meta({ description: 'When this was written or last checked' })),
  name: z.optional(word),
  born: z.optional(date),
  died: z.optional(date),
  sex: z.optional(z.enum(['female', 'male'])),
  group: z.optional(z.string().meta({ description: 'Group of the gene tables: European, East Asian …' })),
  pregnancy: z.optional(z.enum(['pregnant', 'not-pregnant', 'planning', 'possible'])),
  breastfeeding: z.optional(yesNo),
  medicines: z.optional(z.union([none, z.array(z.union([word, medicine])).max(200)])),
  herbal: z.optional(z.union([none, z.array(z.union([word, medicine])).max(200)])),
  supplements: z.optional(z.union([none, z.array(z.union([word, medicine])).max(200)])),
  conditions: z.optional(z.union([none, z.array(z.union([word, condition])).max(500)])),
  'ruled-out': z.optional(list(word).meta({ description: 'Conditions that were looked for and are not there' })),
  allergies: z.optional(z.union([none, z.array(z.union([word, allergy])).max(200)])),
  labs: z.optional(values),
  vitals: z.optional(values),
  lifestyle: z.optional(
    z.strictObject({
      smoking: z.optional(
        z.union([
          word.meta({ description: 'never, former, current, 20 a day, stopped 2019-05' }),
          z.strictObject({
            state: z.enum(['never', 'former', 'current']),
            'per-day': z.optional(z.number().nonnegative().max(200)),
            stopped: z.optional(date),
          }),
        ]),
      ),
      alcohol: z.optional(
        z.union([
          word.meta({ description: 'none, some, heavy, 100 g a week' }),
          z.strictObject({
            state: z.optional(z.enum(['none', 'some', 'heavy'])),
            'grams-a-week': z.optional(z.number().nonnegative().max(5000)),
          }),
        ]),
      ),
      grapefruit: z.optional(yesNo),
      diet: z.optional(list(z.string())),
      'caffeine-a-day': z.optional(
        z.number().nonnegative().max(100).meta({ description: 'Cups of coffee or the like' }),
      ),
      activity: z.optional(z.enum(['low', 'moderate', 'high'])),
      work: z.optional(word),
      exposures: z.optional(
        list(z.string()).meta({ description: 'night-shifts, pesticides, charcoal-grilled-food …' }),
      ),
    }),
  ),
  family: z.optional(
    z.union([
      z.array(relative).max(200),
      z.record(z.string(), list(word)).meta({ description: 'mother: breast cancer at 45' }),
    ]),
  ),
  procedures: z.optional(list(event)),
  immunizations: z.optional(list(event)),
  genotypes: z.optional(
    z.record(
      z.string(),
      z.union([
        word.meta({ description: "In quotes: '*1/*2', or a phenotype in words" }),
        z.strictObject({
          diplotype: z.optional(z.string()),
          phenotype: z.optional(z.string()),
          'activity-score': z.optional(word),
        }),
      ]),
    ),
  ),
  wishes: z.optional(
    z.strictObject({
      matters: z.optional(list(z.string()).meta({ description: 'Most important first: fewer-pills, lower-cost …' })),
      refuses: z.optional(list(z.string()).meta({ description: 'blood-products, gelatine, injections …' })),
      goals: z.optional(list(z.string())),
      'wants-pregnancy': z.optional(yesNo),
      'not-to-know': z.optional(list(z.string())),
      'wants-to-know': z.optional(
        list(z.string()).meta({
          description: 'cancer, cardiovascular, metabolic, other, carrier, risk-variant, apoe, polygenic',
        }),
      ),
    }),
  ),
  means: z.optional(
    z.strictObject({
      country: z.optional(z.string().meta({ description: 'Two letters: ES, US, DE' })),
      currency: z.optional(z.string().meta({ description: 'Three letters: EUR, USD' })),
      'monthly-budget': z.optional(z.union([z.number().nonnegative(), z.string()])),
      insurance: z.optional(z.string()),
    }),
  ),
  tumour: z.optional(
    z.looseObject({}).meta({
      description:
        'A tumour as a tumour.yaml states it (type, alterations, markers …): read by propria tumour, not by the plan',
    }),
  ),
});

export type PersonFile = z.output<typeof personFileSchema>;
