import { basename } from 'node:path';
import type { InputPart } from '../../engine/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type HeldPerson, partsOfHeld } from '../../vault/index.ts';
import type { SealedFiles } from './open-sealed.ts';

export interface SealedPartsOptions {
  readonly knowledge: Knowledge;
  /** ISO date of the run. */
  readonly now: string;
  readonly sealed: SealedFiles;
}

/**
 * What a sealed file says of a person, as if its inputs had been given. One that lies in a folder is passed over: nobody
 * asked to open it.
 */
export async function sealedParts(
  { path, named }: { readonly path: string; readonly named: boolean },
  { sealed, ...options }: SealedPartsOptions,
): Promise<readonly InputPart[]> {
  const file = basename(path);
  if (!named) {
    const place = { kind: 'text', source: file } as const;
    return [
      {
        kind: 'passed-over',
        file: path,
        notice: { code: 'RECORD_FILE_PASSED_OVER', severity: 'caution', params: { file }, place },
      },
    ];
  }
  return heldInputs(await sealed.person(path), path, options);
}

/** A plan without what it was made of stands for itself, and is refused beside other inputs. */
export async function heldInputs(
  held: HeldPerson,
  path: string,
  options: Omit<SealedPartsOptions, 'sealed'>,
): Promise<readonly InputPart[]> {
  const parts = await partsOfHeld(held, options);
  return parts.length > 0 || held.plan === null ? parts : [{ kind: 'plan', file: path, plan: held.plan }];
}
