import { PropriaError } from '../core/index.ts';
import { loadAdviceSchemas } from '../knowledge/index.ts';
import { type StageDocument, stageOf } from './documents.ts';

/**
 * Takes a parsed JSON value as the stage document that it says it is. Its shape is checked whole against the schema
 * of its stage; the schemas are loaded only here.
 * @throws PropriaError CORE_NOT_A_DOCUMENT, CORE_UNKNOWN_SCHEMA
 */
export async function openDocument(value: unknown, source: string): Promise<StageDocument> {
  const stage = stageOf(value, source);
  const result = (await loadDocumentSchemas())[stage].safeParse(value);
  if (result.success) return value as StageDocument;
  const issue = result.error.issues[0];
  const path = ['$', ...(issue?.path ?? [])].join('.');
  throw new PropriaError('CORE_NOT_A_DOCUMENT', {
    place: { source, path },
    params: { detail: issue?.message ?? 'its shape is not that of its schema' },
  });
}

/** The zod schemas of the three stage documents. */
export async function loadDocumentSchemas() {
  const [{ documentSchemas }, advice] = await Promise.all([import('./schemas/plan-schema.ts'), loadAdviceSchemas()]);
  return documentSchemas(advice);
}
