import { stat } from 'node:fs/promises';
import { PropriaError } from '../../core/index.ts';
import { SCHEMAS, type TumourDocument, openDocument } from '../../engine/index.ts';
import { readText } from '../input-files.ts';

/**
 * The board that a file holds: one that was written before, or that of a plan; null where the file is something else.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, CORE_NOT_A_DOCUMENT, TUMOUR_NO_FILES for a plan without a tumour
 */
export async function openBoard(paths: readonly string[]): Promise<TumourDocument | null> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || !path.endsWith('.json')) return null;
  if ((await stat(path).catch(() => null))?.isFile() !== true) return null;
  const value = jsonOf(await readText(path));
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null;
  if (!/^propria\/(tumour|care)\//.test(String(value.schema))) return null;
  const document = await openDocument(value, path);
  if (document.schema === SCHEMAS.tumour) return document;
  if (document.schema !== SCHEMAS.care || document.tumour === undefined) throw new PropriaError('TUMOUR_NO_FILES');
  return { schema: SCHEMAS.tumour, ...document.tumour };
}

/** What is no JSON is told by the reader of tumour files. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
