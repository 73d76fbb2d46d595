import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../test/support/random.ts';
import { PropriaError } from '../core/index.ts';
import { MOST_CONTENT, isSealedFile, seal, unseal } from './index.ts';

const LEAST = { memoryKiB: 19_456, passes: 2, lanes: 1 };
const PASSPHRASE = 'correct horse battery';
const random = (bytes: number): Uint8Array => randomBytes(bytes);
const content = new TextEncoder().encode(
  JSON.stringify({ of: 'a person', values: Array.from({ length: 50 }, String) }),
);

let file: Uint8Array = new Uint8Array();
beforeAll(async () => {
  file = await seal(content, PASSPHRASE, random, LEAST);
});

/** The code that opening ends with; anything but a coded error fails the test. */
async function codeOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  try {
    await unseal(bytes, passphrase);
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'opened';
}

/** A hostile hand makes the checksum fit again. */
function forged(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = file.slice();
  change(bytes);
  bytes.set(createHash('sha256').update(bytes.subarray(0, 52)).update(bytes.subarray(84)).digest(), 52);
  return bytes;
}

const put32 = (at: number, value: number) => (bytes: Uint8Array) => new DataView(bytes.buffer).setUint32(at, value);

describe('a sealed file', () => {
  it('gives back what was sealed, and is packed', async () => {
    expect(await unseal(file, PASSPHRASE)).toEqual(content);
    expect(isSealedFile(file)).toBe(true);
    expect(file.length).toBeLessThan(content.length);
  });

  it('holds an empty content', async () => {
    const sealed = await seal(new Uint8Array(), PASSPHRASE, random, LEAST);
    expect(await unseal(sealed, PASSPHRASE)).toEqual(new Uint8Array());
  });

  it('takes salt and nonce fresh for each file', async () => {
    const again = await seal(content, PASSPHRASE, random, LEAST);
    expect(Buffer.from(again.subarray(20, 48))).not.toEqual(Buffer.from(file.subarray(20, 48)));
    expect(Buffer.from(again.subarray(84))).not.toEqual(Buffer.from(file.subarray(84)));
  });

  it('tells how far the key is, and lets others work in between', async () => {
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await unseal(file, PASSPHRASE, (done) => told.push(done));
    clearInterval(timer);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(2);
  });
});

describe('a file that cannot be opened', () => {
  it('is refused for every byte that is another, and never called a wrong passphrase', async () => {
    const { next } = createRandom(4);
    for (let at = 0; at < file.length; at += 1) {
      const bytes = file.slice();
      bytes[at]! ^= 1 << Math.floor(next() * 8);
      const expected = at < 8 ? 'VAULT_NOT_A_SEALED_FILE' : at === 8 ? 'VAULT_UNKNOWN_VERSION' : 'VAULT_DAMAGED';
      expect(await codeOf(bytes), `byte ${at}`).toBe(expected);
    }
  });

  it('is refused at every length, shorter or longer', async () => {
    expect(await codeOf(new Uint8Array())).toBe('VAULT_NOT_A_SEALED_FILE');
    for (let length = 1; length < file.length; length += 1)
      expect(await codeOf(file.slice(0, length)), `${length} bytes`).toBe('VAULT_DAMAGED');
    expect(await codeOf(new Uint8Array([...file, 10]))).toBe('VAULT_DAMAGED');
  });

  it('is refused for bytes of any other kind', async () => {
    const { next } = createRandom(5);
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from({ length: Math.floor(next() * 300) }, () => Math.floor(next() * 256));
      expect(await codeOf(bytes)).toBe('VAULT_NOT_A_SEALED_FILE');
      if (bytes.length > 9) {
        bytes.set(file.subarray(0, 9));
        expect(await codeOf(bytes)).toBe('VAULT_DAMAGED');
      }
    }
  });

  it.each([
    ['other words', 'correct horse batterie'],
    ['a space behind', `${PASSPHRASE} `],
    ['nothing', ''],
  ])('is told apart from a wrong passphrase: %s', async (_, passphrase) => {
    expect(await codeOf(file, passphrase)).toBe('VAULT_WRONG_PASSPHRASE');
  });

  it('is refused where a hostile hand changed the content, the nonce or the packing, and made the checksum fit', async () => {
    for (const at of [10, 40, 90, file.length - 1])
      expect(await codeOf(forged((bytes) => (bytes[at]! ^= 1))), `byte ${at}`).toBe('VAULT_WRONG_PASSPHRASE');
  });

  it.each([
    ['4 TiB of memory', put32(12, 0xffff_ffff)],
    ['more than 256 MiB', put32(12, 262_145)],
    ['less memory than is ever written', put32(12, 8)],
    ['four thousand million passes', put32(16, 0xffff_ffff)],
    ['one pass', put32(16, 1)],
    ['the most memory and the most passes', (bytes: Uint8Array) => (put32(12, 262_144)(bytes), put32(16, 10)(bytes))],
    ['no lane', (bytes: Uint8Array) => (bytes[11] = 0)],
    ['255 lanes', (bytes: Uint8Array) => (bytes[11] = 255)],
  ])('is refused before any work where it asks for %s', async (_, change) => {
    let worked = false;
    const opening = unseal(forged(change), PASSPHRASE, () => (worked = true));
    await expect(opening).rejects.toMatchObject({ code: 'VAULT_COST_REFUSED' });
    expect(worked).toBe(false);
  });

  it('names a method that does not exist', async () => {
    expect(await codeOf(forged((bytes) => (bytes[9] = 2)))).toBe('VAULT_DAMAGED');
    expect(await codeOf(forged((bytes) => (bytes[10] = 9)))).toBe('VAULT_DAMAGED');
  });
});

describe('sealing', () => {
  it.each([
    ['1234567', 'VAULT_PASSPHRASE_TOO_SHORT'],
    // Seven characters, fourteen code units.
    ['🔑'.repeat(7), 'VAULT_PASSPHRASE_TOO_SHORT'],
    // An accent written apart is one character with its letter.
    ['e\u0301'.repeat(7), 'VAULT_PASSPHRASE_TOO_SHORT'],
  ])('refuses the passphrase %j', async (passphrase, code) => {
    await expect(seal(content, passphrase, random, LEAST)).rejects.toMatchObject({ code });
  });

  it('refuses a cost that it would not open', async () => {
    await expect(seal(content, PASSPHRASE, random, { ...LEAST, memoryKiB: 1024 })).rejects.toMatchObject({
      code: 'VAULT_COST_REFUSED',
    });
  });

  it('refuses more than a file may hold', async () => {
    await expect(seal(new Uint8Array(MOST_CONTENT + 1), PASSPHRASE, random, LEAST)).rejects.toMatchObject({
      code: 'VAULT_TOO_LARGE',
    });
  });

  it('opens with the same words from another keyboard', async () => {
    const sealed = await seal(content, 'caf\u00e9 au lait', random, LEAST);
    expect(await unseal(sealed, 'cafe\u0301 au lait')).toEqual(content);
  });
});
