import { z } from 'zod';
import type { AdviceSchemas } from '../../knowledge/index.ts';
import { careSchema } from './care-schema.ts';
import {
  count,
  date,
  digest,
  fingerprint,
  groupOrMixture,
  knowledgeMark,
  level,
  list,
  locus,
  notice,
  recordRef,
  settling,
  state,
  text,
  trace,
  word,
} from './core-schemas.ts';
import { geneFinding, geneResult, openAllele, outcome } from './gene-schema.ts';
import { medicineSchemas } from './medicine-schema.ts';
import { preventionFields } from './prevention-schema.ts';
import { fileFacts, readingSchema } from './reading-schema.ts';
import { recordSchema } from './record-schema.ts';
import { tumourFields } from './tumour-schema.ts';

const quality = z.strictObject({
  ...fileFacts,
  samples: count,
  states: z.partialRecord(state, count).readonly(),
  total: count,
  read: count,
  genes: list(
    z.strictObject({
      gene: text,
      total: count,
      read: count,
      assumed: count,
      unread: list(z.strictObject({ locus, rsid: text.nullable(), state })),
    }),
  ),
});

const wordCounts = z.strictObject({
  avoid: count,
  'change-dose': count,
  caution: count,
  'not-enough-data': count,
  'usual-care': count,
});

const release = z.strictObject({
  id: text,
  digest,
  date: text,
  overlays: list(z.strictObject({ name: text, digest, records: list(recordRef) })),
  packs: z.exactOptional(list(z.strictObject({ name: text, digest, date: text }))),
});

const sources = list(
  z.strictObject({
    id: text,
    body: text,
    title: text,
    url: text,
    version: text,
    date: text,
    licence: text,
    attribution: text,
  }),
);

/** The schemas of the stage documents. */
export function documentSchemas(advice: AdviceSchemas) {
  const { guidance, medicineFinding } = medicineSchemas(advice);

  const findings = z.strictObject({
    schema: z.literal('propria/findings/1'),
    engine: text,
    knowledge: knowledgeMark,
    group: groupOrMixture,
    inputs: list(quality),
    outside: list(fingerprint),
    notices: list(notice),
    genes: list(geneFinding),
    medicines: list(medicineFinding),
  });

  const item = z.strictObject({
    id: text,
    drug: text,
    name: text,
    rxnorm: text.nullable(),
    atc: list(text),
    current: z.boolean(),
    group: z.enum(['current', 'change', 'open', 'usual', 'no-rule']),
    word,
    lacking: z.enum(['gene', 'guidance']).nullable(),
    atLeast: word.nullable(),
    direction: z.enum(['up', 'down', 'either']).nullable(),
    lead: count.nullable(),
    leadContext: list(advice.contextTermSchema),
    confidence: level.nullable(),
    instead: list(text),
    watch: list(advice.actionSchema),
    cost: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('assessed'), value: z.strictObject({ amount: z.number(), currency: text }) }),
      z.strictObject({
        status: z.literal('not-assessed'),
        reason: z.literal('no-price-list'),
        settledBy: list(settling),
      }),
    ]),
    decides: z.enum(['prescriber', 'prescriber-after-test']),
    settledBy: list(settling),
    asks: list(text),
    record: recordRef.nullable(),
    guidance,
    trace,
  });

  const planFields = {
    made: date,
    engine: text,
    knowledge: release,
    sources,
    group: groupOrMixture,
    findings: digest,
    summary: z.strictObject({
      words: wordCounts,
      noRule: count,
      current: wordCounts.nullable(),
      genes: z.strictObject({ settled: count, probable: count, open: count, 'not-assessed': count }),
    }),
    items: list(item),
    actNow: z.array(text).max(5).readonly(),
    unknownMedicines: list(text),
    genes: list(
      z.strictObject({
        id: text,
        result: geneResult,
        read: z.strictObject({ read: count, total: count }).nullable(),
        varies: list(locus),
        mattersFor: list(text),
        trace,
      }),
    ),
    open: list(
      z.strictObject({
        gene: text,
        state: z.enum(['not-assessed', 'open']),
        reason: geneResult.shape.call.shape.reason.unwrap().nullable(),
        outcomes: list(outcome),
        openAlleles: list(openAllele),
        holdsBack: list(text),
        settledBy: list(settling),
      }),
    ),
    inputs: list(quality),
    outside: list(fingerprint),
    notices: list(notice),
  };

  const plan = z.strictObject({ schema: z.literal('propria/plan/1'), ...planFields });
  const board = tumourFields(advice, { release, sources });
  const tumour = z.strictObject({ schema: z.literal('propria/tumour/1'), ...board });
  const coming = preventionFields({ release, sources });
  const prevention = z.strictObject({ schema: z.literal('propria/prevention/1'), ...coming });
  const care = careSchema(advice, {
    release,
    sources,
    genome: z.strictObject(planFields),
    tumour: z.strictObject(board),
    prevention: z.strictObject(coming),
  });
  return { reading: readingSchema, findings, plan, record: recordSchema, care, tumour, prevention };
}
