import { type HeldPerson, openPerson as unseal } from '../../../../src/vault/index.ts';
import type { Method } from '../method.ts';

/** What a sealed file holds. Making the key takes a second or two on purpose. @throws PropriaError VAULT_… */
export const openPerson: Method<{ readonly file: Blob; readonly passphrase: string }, HeldPerson> = async (
  _kit,
  { file, passphrase },
) => unseal(new Uint8Array(await file.arrayBuffer()), passphrase);
