import { z } from 'zod';

/**
 * Where in a person a fact of the rules is found: `condition:a|b` (had, ruled out, or nothing), `event:a|b` (a procedure that was
 * done), `pregnancy:pregnant|planning`, `wish:pregnancy`, `lifestyle:smoker|ever-smoker|never-smoker|quit-years|per-day|heavy-alcohol`,
 * `person:age`, `person:sex`, `age:12-55` (both ends in), `sex:male`, `derived:bmi`, `analyte:hba1c` (in the unit), `medicine:~statins|drug`, `family:a|b` and `family:a<60`
 * (a first-degree relative), `relative:a` (any relative), `criterion:a|b` (syndromes, met), `finding:cancer` (inherited, returned), `risk:equation@outcome@10` (in percent; with `>=3` or `<2` a yes or no; `-` for no horizon),
 * `fact:name`.
 */
const WHERE =
  /^(condition|event|pregnancy|wish|lifestyle|person|age|sex|derived|analyte|medicine|family|relative|criterion|finding|risk|fact):[A-Za-z0-9~|@<>=_.-]+$/;

/** A fact that rules ask for, and where a record answers it. What no place answers is not known. */
export const preventionFactSchema = z.strictObject({
  gives: z.enum(['flag', 'number', 'word']),
  /** UCUM, of numbers of analytes and derived values. */
  unit: z.string().optional(),
  /** `first`: the first place that answers. `any`: true where one is, false only where every one is known to be false. */
  by: z.enum(['first', 'any']).default('first'),
  from: z
    .array(
      z.strictObject({
        at: z.string().regex(WHERE, 'a place in a person'),
        /** Only a place that holds answers, and with that value. */
        is: z.boolean().optional(),
      }),
    )
    .readonly(),
  /** Says that an organ is gone or an answer known: who is out of a rule by it alone sees the line, as not needed. */
  closes: z.literal(true).optional(),
  /** Taken where nobody said, and shown as taken: an organ that people are born with; an illness that is not known of. */
  taken: z.boolean().optional(),
  /** Places that leave open what is taken: a womb that is gone may have taken the cervix with it. */
  openWhere: z.array(z.string().regex(WHERE, 'a place in a person')).readonly().optional(),
});

export type PreventionFactBody = z.output<typeof preventionFactSchema>;
