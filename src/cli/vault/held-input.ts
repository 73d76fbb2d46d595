import { PropriaError } from '../../core/index.ts';
import { HELD_SCHEMA, type HeldPerson, readHeld } from '../../vault/index.ts';
import { readStageJson, readText } from '../input-files.ts';
import { type SealedFiles, isSealedPath } from './open-sealed.ts';

/** What a person holds already, among the inputs of `propria seal`. */
export interface HeldInput {
  readonly path: string;
  readonly held: HeldPerson;
  /** As a sealed file, and not as the JSON of one. */
  readonly sealed: boolean;
}

/**
 * Parts the one input that is a person's own from the others.
 * @throws PropriaError CLI_USAGE where two are, and those of opening one
 */
export async function splitHeld(
  inputs: readonly string[],
  sealed: SealedFiles,
): Promise<{ readonly held: HeldInput | null; readonly others: readonly string[] }> {
  let held: HeldInput | null = null;
  const others: string[] = [];
  for (const path of inputs) {
    const found = await heldAt(path, sealed);
    if (found === null) others.push(path);
    else if (held === null) held = found;
    else
      throw new PropriaError('CLI_USAGE', {
        params: { detail: `${held.path} and ${path} both hold a person's own; give one of them`, command: 'seal' },
      });
  }
  return { held, others };
}

async function heldAt(path: string, sealed: SealedFiles): Promise<HeldInput | null> {
  if (await isSealedPath(path)) return { path, held: await sealed.person(path), sealed: true };
  if (!path.endsWith('.json')) return null;
  const value = await readStageJson(path);
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema !== HELD_SCHEMA) return null;
  return { path, held: await readHeld(new TextEncoder().encode(await readText(path))), sealed: false };
}
