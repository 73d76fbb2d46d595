import { PropriaError, canonicalJson } from '../core/index.ts';
import type { HeldPerson } from './held-person.ts';
import type { KdfCost, Progress } from './key.ts';
import { type RandomBytes, seal, unseal } from './sealed-file.ts';

/** The document as canonical JSON in a sealed file. @throws PropriaError as `seal` */
export function sealPerson(
  held: HeldPerson,
  passphrase: string,
  random: RandomBytes,
  cost?: KdfCost,
  onProgress?: Progress,
): Promise<Uint8Array> {
  return seal(new TextEncoder().encode(canonicalJson(held)), passphrase, random, cost, onProgress);
}

/**
 * The document that a sealed file holds, its shape checked whole.
 * @throws PropriaError as `unseal`; CORE_NOT_A_DOCUMENT, CORE_UNKNOWN_SCHEMA for a content that this version does not know.
 */
export async function openPerson(bytes: Uint8Array, passphrase: string, onProgress?: Progress): Promise<HeldPerson> {
  return readHeld(await unseal(bytes, passphrase, onProgress));
}

/** The document out of its JSON. @throws PropriaError CORE_NOT_A_DOCUMENT, CORE_UNKNOWN_SCHEMA */
export async function readHeld(content: Uint8Array): Promise<HeldPerson> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (cause) {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', { params: { detail: 'it is not JSON' }, cause });
  }
  return (await loadHeldSchema()).checkHeld(value);
}

/** The schema of the document, loaded only where one is opened. */
export const loadHeldSchema = () => import('./held-schema.ts');
