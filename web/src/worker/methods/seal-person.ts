import { type HeldPerson, sealPerson as seal } from '../../../../src/vault/index.ts';
import type { Method } from '../method.ts';

/** All that a person keeps as one sealed file. @throws PropriaError VAULT_PASSPHRASE_TOO_SHORT */
export const sealPerson: Method<{ readonly held: HeldPerson; readonly passphrase: string }, Uint8Array> = (
  _kit,
  { held, passphrase },
) => seal(held, passphrase, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
