import { PropriaError } from '../core/index.ts';

/** How much work one trial of a passphrase is: Argon2id (RFC 9106), version 1.3. */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Part of the work that is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** The second recommended option of RFC 9106, section 4: between one and two seconds in a browser of today. */
export const DEFAULT_COST: KdfCost = { memoryKiB: 65_536, passes: 3, lanes: 4 };

/**
 * Bounds of what is written and opened. The floor is OWASP's least (19 MiB, two passes); above the ceiling a file would not
 * protect better, it would stop the machine of whoever opens it.
 */
export const COST_BOUNDS = {
  leastMemoryKiB: 19_456,
  leastPasses: 2,
  mostMemoryKiB: 262_144,
  mostPasses: 10,
  mostLanes: 8,
  /** Memory times passes: about half a minute in a browser. */
  mostWorkKiB: 1_048_576,
} as const;

/** Fewer characters are refused when a file is sealed. */
export const LEAST_CHARACTERS = 8;

/** @throws PropriaError VAULT_COST_REFUSED */
export function checkCost({ memoryKiB, passes, lanes }: KdfCost): void {
  const within =
    [memoryKiB, passes, lanes].every((part) => Number.isInteger(part)) &&
    memoryKiB >= COST_BOUNDS.leastMemoryKiB &&
    memoryKiB <= COST_BOUNDS.mostMemoryKiB &&
    passes >= COST_BOUNDS.leastPasses &&
    passes <= COST_BOUNDS.mostPasses &&
    lanes >= 1 &&
    lanes <= COST_BOUNDS.mostLanes &&
    memoryKiB * passes <= COST_BOUNDS.mostWorkKiB;
  if (!within) throw new PropriaError('VAULT_COST_REFUSED', { params: { memory: memoryKiB, passes, lanes } });
}

/** @throws PropriaError VAULT_PASSPHRASE_TOO_SHORT */
export function checkPassphrase(passphrase: string): void {
  const length = [...passphrase.normalize('NFKC')].length;
  if (length < LEAST_CHARACTERS)
    throw new PropriaError('VAULT_PASSPHRASE_TOO_SHORT', { params: { length, least: LEAST_CHARACTERS } });
}

/** 32 bytes of key. NFKC, because keyboards write the same accent in different ways. Lets others work in between. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  { memoryKiB, passes, lanes }: KdfCost,
  onProgress?: Progress,
): Promise<Uint8Array> {
  // Loaded with the first passphrase: every command imports this part, few derive a key.
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  return argon2idAsync(new TextEncoder().encode(passphrase.normalize('NFKC')), salt, {
    m: memoryKiB,
    t: passes,
    p: lanes,
    dkLen: 32,
    version: 0x13,
    asyncTick: 25,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
