import { stat } from 'node:fs/promises';
import { PropriaError } from '../../core/index.ts';
import { type PreventionDocument, SCHEMAS, openDocument } from '../../engine/index.ts';
import { readText } from '../input-files.ts';

/**
 * The plan of prevention that a file holds, or that of a person's plan; null where the file is something else, and where a person's
 * plan holds none: then it is made of its record.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, CORE_NOT_A_DOCUMENT
 */
export async function openPrevention(paths: readonly string[]): Promise<PreventionDocument | null> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || !path.endsWith('.json')) return null;
  if ((await stat(path).catch(() => null))?.isFile() !== true) return null;
  const value = jsonOf(await readText(path), path);
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null;
  if (!/^propria\/(prevention|care)\//.test(String(value.schema))) return null;
  const document = await openDocument(value, path);
  if (document.schema === SCHEMAS.prevention) return document;
  if (document.schema !== SCHEMAS.care || document.prevention === undefined) return null;
  return { schema: SCHEMAS.prevention, ...document.prevention };
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (cause) {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', {
      place: { source: path },
      params: { detail: 'it is not JSON' },
      cause,
    });
  }
}
