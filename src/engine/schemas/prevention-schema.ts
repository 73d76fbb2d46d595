import { z } from 'zod';
import { NOT_NEEDED, PREVENTION_QUESTIONS } from '../../plan/index.ts';
import { count, date, fingerprint, list, notice, text, trace } from './core-schemas.ts';
import { consent, genomeRiskSchema } from './prevention-genome-schema.ts';
import {
  agreementSchema,
  cascadeSchema,
  diseaseRiskSchema,
  equationSchema,
  exposureAnswerSchema,
  familySchema,
  scoreSchema,
  whatIfSchema,
} from './prevention-risk-schema.ts';

const number = z.number();
const every = z.tuple([number, number]).readonly().nullable();

const side = z.strictObject({
  from: z.enum(['guideline', 'threshold', 'carrier', 'family', 'exposure', 'risk']),
  record: text,
  body: text,
  grade: text.nullable(),
  published: text.nullable(),
  says: z.enum(['do', 'weigh', 'against', 'open', 'no-evidence']),
  startAge: number.nullable(),
  stopAge: number.nullable(),
  everyMonths: every,
  because: list(text),
  won: z.boolean(),
  confirmed: z.boolean(),
  citation: text,
});

const item = z.strictObject({
  id: text,
  kind: z.enum([
    'screen',
    'medicine',
    'test',
    'refer',
    'counsel',
    'lifestyle',
    'surgery',
    'avoid',
    'vaccine',
    'exposure',
  ]),
  topic: text,
  state: z.enum([
    'overdue',
    'due',
    'last-not-known',
    'up-to-date',
    'later',
    'weigh',
    'open',
    'followed-up',
    'ask-follow-up',
    'not-needed',
    'no-evidence',
  ]),
  urgent: z.boolean(),
  options: list(z.strictObject({ action: text, everyMonths: every, once: z.boolean() })),
  dates: z.strictObject({
    from: text.nullable(),
    until: text.nullable(),
    last: z.strictObject({ on: text, action: text, fact: text }).nullable(),
    next: text.nullable(),
  }),
  sides: list(side),
  resolution: z.enum(['one-side', 'agree', 'carrier-first', 'stronger-grade', 'earlier-start', 'open']),
  conflict: z.boolean(),
  audience: z.enum(['both', 'clinician']),
  notNeeded: z.enum(NOT_NEEDED).nullable(),
  missing: list(text),
  decides: z.enum(['person', 'prescriber-with-person', 'specialist', 'genetics']),
  answers: list(text),
  trace,
});

/** Fields of the plan of what is coming, also inside a plan. `release` and `sources` are those of the plan. */
export function preventionFields<Release extends z.ZodType, Sources extends z.ZodType>(parts: {
  readonly release: Release;
  readonly sources: Sources;
}) {
  return {
    made: date,
    engine: text,
    knowledge: parts.release,
    sources: parts.sources,
    person: z.strictObject({
      name: text.nullable(),
      birthDate: text.nullable(),
      ageYears: count.nullable(),
      sex: z.enum(['female', 'male']).nullable(),
      group: text.nullable(),
    }),
    asked: list(consent),
    risks: list(diseaseRiskSchema),
    equations: list(equationSchema),
    agreement: list(agreementSchema),
    scores: list(scoreSchema),
    genome: genomeRiskSchema.nullable(),
    family: familySchema,
    cascade: list(cascadeSchema),
    whatIf: list(whatIfSchema),
    items: list(item),
    missing: list(z.strictObject({ fact: text, settles: list(text) })),
    questions: list(z.strictObject({ code: z.enum(PREVENTION_QUESTIONS), params: z.record(text, text).readonly() })),
    exposures: list(exposureAnswerSchema),
    documents: list(fingerprint),
    notices: list(notice),
  };
}
