import { z } from 'zod';
import type { AdviceSchemas } from '../../knowledge/index.ts';
import { chance, evidence, level, list, recordRef, settling, text, trace, word } from './core-schemas.ts';

/** Guidance carries coded advice, whose schemas belong to the knowledge. */
export function medicineSchemas({ contextTermSchema, effectSchema, guidanceOptionSchema }: AdviceSchemas) {
  const body = z.enum(['CPIC', 'DPWG', 'FDA']);
  const statement = z.strictObject({
    source: text,
    body,
    rule: text,
    record: recordRef,
    evidence,
    population: text,
    context: list(contextTermSchema),
    keys: z.record(text, text).readonly(),
    effects: z.record(text, list(effectSchema)).readonly(),
    options: list(guidanceOptionSchema),
    word,
    standing: z.enum(['holds', 'may-hold']),
    probability: chance,
    confidence: level,
    unread: list(text),
  });
  const guidance = z.strictObject({
    drug: text,
    genes: list(text),
    word,
    lacking: z.exactOptional(z.enum(['gene', 'guidance'])),
    atLeast: z.exactOptional(word),
    couldBe: z.exactOptional(list(z.strictObject({ word, probability: chance.nullable() }))),
    statements: list(statement),
    agreement: z.enum(['agree', 'differ', 'single', 'none']),
    differences: list(z.strictObject({ body: text, word })),
    settledBy: list(settling),
    asks: list(text),
  });
  const medicineFinding = z.strictObject({
    id: text,
    kind: z.literal('medicine/guidance'),
    value: guidance,
    evidence: list(evidence),
    trace,
  });
  return { guidance, medicineFinding };
}
