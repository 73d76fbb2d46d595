import { PropriaError } from '../core/index.ts';
import { decrypt, encrypt, gunzip, gzip } from './host-crypto.ts';
import { DEFAULT_COST, type KdfCost, type Progress, checkCost, checkPassphrase, deriveKey } from './key.ts';
import {
  NONCE_BYTES,
  SALT_BYTES,
  type SealedHeader,
  assemble,
  damaged,
  takeApart,
  writeHeader,
} from './sealed-header.ts';

/** Fresh unpredictable bytes: `crypto.getRandomValues` in a page, `randomBytes` in Node. */
export type RandomBytes = (bytes: number) => Uint8Array;

/** A hundred times a long life's record and plan; what unpacks to more was not written by this program. */
export const MOST_CONTENT = 256 * 1024 * 1024;

/**
 * One encrypted file of any content. Argon2id makes the key of the passphrase, AES-256-GCM encrypts and authenticates the
 * content together with the header.
 * @throws PropriaError VAULT_PASSPHRASE_TOO_SHORT, VAULT_COST_REFUSED, VAULT_TOO_LARGE, VAULT_NO_CRYPTO
 */
export async function seal(
  content: Uint8Array,
  passphrase: string,
  random: RandomBytes,
  cost: KdfCost = DEFAULT_COST,
  onProgress?: Progress,
): Promise<Uint8Array> {
  checkPassphrase(passphrase);
  checkCost(cost);
  if (content.length > MOST_CONTENT) throw tooLarge();
  const packed = await gzip(content);
  const packing = packed.length < content.length ? 'gzip' : 'none';
  const plain = packing === 'gzip' ? packed : content;
  const salt = Uint8Array.from(random(SALT_BYTES));
  const nonce = Uint8Array.from(random(NONCE_BYTES));
  const header = writeHeader({ cost, packing, salt, nonce, sealedBytes: plain.length + 16 });
  const key = await deriveKey(passphrase, salt, cost, onProgress);
  return assemble(header, await encrypt(plain, { key, nonce, header }));
}

/**
 * The content of a sealed file. Damage is told before a passphrase is tried, so a wrong passphrase is called that and
 * nothing else.
 * @throws PropriaError VAULT_NOT_A_SEALED_FILE, VAULT_UNKNOWN_VERSION, VAULT_DAMAGED, VAULT_COST_REFUSED, VAULT_WRONG_PASSPHRASE, VAULT_TOO_LARGE, VAULT_NO_CRYPTO
 */
export async function unseal(bytes: Uint8Array, passphrase: string, onProgress?: Progress): Promise<Uint8Array> {
  const { header, headerBytes, sealed } = takeApart(bytes);
  checkCost(header.cost);
  const key = await deriveKey(passphrase, header.salt, header.cost, onProgress);
  const plain = await decrypt(sealed, { key, nonce: header.nonce, header: headerBytes });
  if (plain === null) throw new PropriaError('VAULT_WRONG_PASSPHRASE');
  return unpack(plain, header);
}

async function unpack(plain: Uint8Array, { packing }: SealedHeader): Promise<Uint8Array> {
  if (packing === 'none') return plain;
  try {
    return await gunzip(plain, MOST_CONTENT);
  } catch (cause) {
    throw cause instanceof RangeError ? tooLarge() : damaged('its content cannot be unpacked', cause);
  }
}

function tooLarge(): PropriaError {
  return new PropriaError('VAULT_TOO_LARGE', { params: { limit: MOST_CONTENT } });
}
