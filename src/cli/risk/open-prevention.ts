import { stat } from 'node:fs/promises';
import { PropriaError } from '../../core/index.ts';
import { type PreventionDocument, SCHEMAS, openDocument } from '../../engine/index.ts';
import type { Values } from '../command.ts';
import { readText } from '../input-files.ts';

/** Options that a plan is made with: of a finished one none would have any effect. */
const MAKING = ['ask', 'fact', 'genome', 'clinvar', 'score', 'group', 'sample', 'build', 'callable'] as const;

/**
 * The plan of prevention that a file holds, or that of a person's plan; null where the file is something else, and where a person's
 * plan holds none or something else is asked for: then it is made of its record.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, CORE_NOT_A_DOCUMENT, CLI_USAGE for what a finished plan of prevention cannot be asked
 */
export async function openPrevention(paths: readonly string[], options: Values): Promise<PreventionDocument | null> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || !path.endsWith('.json')) return null;
  if ((await stat(path).catch(() => null))?.isFile() !== true) return null;
  const value = jsonOf(await readText(path), path);
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null;
  if (!/^propria\/(prevention|care)\//.test(String(value.schema))) return null;
  const document = await openDocument(value, path);
  const given = MAKING.filter((name) => {
    const value = options[name];
    return value !== undefined && !(Array.isArray(value) && value.length === 0 && name !== 'ask');
  });
  if (document.schema === SCHEMAS.prevention) {
    if (given.length === 0) return document;
    const names = given.map((name) => `--${name}`).join(', ');
    const detail = `${path} is a finished plan and holds no record: with ${names} give the person's record or plan`;
    throw new PropriaError('CLI_USAGE', { params: { detail, command: 'risk' } });
  }
  if (document.schema !== SCHEMAS.care || document.prevention === undefined || given.length > 0) return null;
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
