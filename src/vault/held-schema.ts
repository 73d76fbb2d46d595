import { z } from 'zod';
import { PropriaError } from '../core/index.ts';
import { SCHEMAS, loadDocumentSchemas } from '../engine/index.ts';
import type { PersonRecord } from '../record/index.ts';
import { HELD_SCHEMA, type HeldPerson } from './held-person.ts';

type DocumentSchemas = Awaited<ReturnType<typeof loadDocumentSchemas>>;

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'an ISO date');
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly();

/** `propria/held/1`, with the schemas of the documents that it may hold. */
export function heldSchema({ reading, record, care }: DocumentSchemas) {
  const part = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('record'), file: text, record: partialRecord(record) }),
    z.strictObject({ kind: z.literal('reading'), file: text, reading }),
    z.strictObject({ kind: z.literal('outside'), file: text, text }),
    z.strictObject({ kind: z.literal('prices'), file: text, text }),
  ]);
  return z.strictObject({
    schema: z.literal(HELD_SCHEMA),
    engine: text,
    knowledge: z.strictObject({ id: text, digest: text }),
    saved: day,
    parts: list(part),
    answers: z.record(text, z.union([text, z.number(), z.boolean(), list(text)])).readonly(),
    answered: z.exactOptional(z.record(text, day).readonly()),
    entries: list(text),
    corrections: list(z.unknown()),
    plan: care.nullable(),
    signed: care.nullable(),
    signatures: list(z.strictObject({ name: text, role: text, on: day, knowledge: text, plan: digest })),
    decisions: list(
      z.strictObject({
        item: text,
        choice: z.enum(['accept', 'decline', 'later']),
        reason: text.nullable(),
        by: text.nullable(),
        on: day,
        digest,
      }),
    ),
    diary: list(
      z.strictObject({
        on: day,
        at: text.nullable(),
        kind: z.enum(['dose', 'effect', 'note']),
        drug: text.nullable(),
        text,
        severity: z.enum(['mild', 'moderate', 'severe']).nullable(),
      }),
    ),
    choices: z.record(text, z.unknown()).readonly(),
    notes: z.record(text, text).readonly(),
  });
}

/** One file says a part of a record: any field may be absent, none may be another. */
function partialRecord({ shape }: DocumentSchemas['record']): z.ZodType<Partial<PersonRecord>> {
  const { schema: _schema, engine: _engine, knowledge: _knowledge, ...fields } = shape;
  const optional = Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)] as const);
  return z.strictObject(Object.fromEntries(optional)) as unknown as z.ZodType<Partial<PersonRecord>>;
}

/** @throws PropriaError CORE_NOT_A_DOCUMENT, CORE_UNKNOWN_SCHEMA */
export async function checkHeld(value: unknown): Promise<HeldPerson> {
  knownSchema(value, HELD_SCHEMA, '$');
  const { plan, signed, parts } = value as Readonly<Record<string, unknown>>;
  if (plan !== null) knownSchema(plan, SCHEMAS.care, '$.plan');
  if (signed !== null) knownSchema(signed, SCHEMAS.care, '$.signed');
  for (const [at, part] of (Array.isArray(parts) ? (parts as readonly unknown[]) : []).entries())
    if (typeof part === 'object' && part !== null && 'reading' in part)
      knownSchema(part.reading, SCHEMAS.reading, `$.parts[${at}].reading`);
  const result = heldSchema(await loadDocumentSchemas()).safeParse(value);
  // What was given is handed back: it holds no more and no less than the schema.
  if (result.success) return value as HeldPerson;
  const issue = result.error.issues[0];
  throw notADocument(['$', ...(issue?.path ?? [])].join('.'), issue?.message ?? 'its shape is not that of its schema');
}

/** A version that this program does not know is called that, and not a fault of shape. */
function knownSchema(value: unknown, known: string, path: string): void {
  if (typeof value !== 'object' || value === null || !('schema' in value) || typeof value.schema !== 'string')
    throw notADocument(path, 'it has no "schema"');
  if (value.schema !== known)
    throw new PropriaError('CORE_UNKNOWN_SCHEMA', { place: { path }, params: { found: value.schema } });
}

function notADocument(path: string, detail: string): PropriaError {
  return new PropriaError('CORE_NOT_A_DOCUMENT', { place: { path }, params: { detail } });
}
