import { argon2id } from '@noble/hashes/argon2.js';
import { createDecipheriv, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COST, seal, unseal } from './index.ts';
import { deriveKey } from './key.ts';

const page = readFileSync(new URL('../../docs/reference/sealed-file.md', import.meta.url), 'utf8');
const block = (mark: string): Buffer => {
  const text = new RegExp(`^\`\`\`text vector=${mark}\n([0-9a-f\n]+)\`\`\``, 'm').exec(page)?.[1];
  if (text === undefined) throw new Error(`the page has no block ${mark}`);
  return Buffer.from(text.replaceAll('\n', ''), 'hex');
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const PASSPHRASE = 'Stra\u00dfe \ufb01ve \u2126mega';
const counting = (): ((bytes: number) => Uint8Array) => {
  let next = 0;
  return (bytes) => Uint8Array.from({ length: bytes }, () => next++);
};
const VECTORS = [
  { name: 'least', content: 'what is mine', cost: { memoryKiB: 19_456, passes: 2, lanes: 1 } },
  { name: 'new', content: 'plan '.repeat(40), cost: DEFAULT_COST },
] as const;

describe('the vectors of docs/reference/sealed-file.md', () => {
  it.each(VECTORS)('$name: is opened', async ({ name, content }) => {
    const opened = await unseal(block(`${name} file`), 'Stra\u00dfe five \u03a9mega');
    expect(new TextDecoder().decode(opened)).toBe(content);
  });

  it.each(VECTORS)('$name: has the key that is written there', async ({ name, cost }) => {
    expect(hex(await deriveKey(PASSPHRASE, counting()(16), cost))).toBe(hex(block(`${name} key`)));
  });

  // Unpacked content: the bytes do not depend on a host's gzip.
  it('is written byte by byte as the first one stands there', async () => {
    const { content, cost } = VECTORS[0];
    const sealed = await seal(new TextEncoder().encode(content), PASSPHRASE, counting(), cost);
    expect(hex(sealed)).toBe(hex(block('least file')));
  });

  // By the table of the page alone, with Node's own AES and SHA.
  it.each(VECTORS)('$name: is opened by another program that follows the table', ({ name, content, cost }) => {
    const file = block(`${name} file`);
    const [header, sealed] = [file.subarray(0, 52), file.subarray(84)];
    expect(header.subarray(0, 8).toString('latin1')).toBe('\u0089PROPRIA');
    expect([header[8], header[9], header[11]]).toEqual([1, 1, cost.lanes]);
    expect([header.readUInt32BE(12), header.readUInt32BE(16)]).toEqual([cost.memoryKiB, cost.passes]);
    expect(header.readUInt32BE(48)).toBe(sealed.length);
    expect(hex(createHash('sha256').update(header).update(sealed).digest())).toBe(hex(file.subarray(52, 84)));
    const cipher = createDecipheriv('aes-256-gcm', block(`${name} key`), header.subarray(36, 48));
    cipher.setAAD(header).setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    expect((header[10] === 1 ? gunzipSync(plain) : plain).toString('utf8')).toBe(content);
  });
});

describe('Argon2id', () => {
  it('gives the tag of RFC 9106, section 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      m: 32,
      t: 3,
      p: 4,
      version: 0x13,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      dkLen: 32,
    });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  // https://github.com/P-H-C/phc-winner-argon2, src/test.c, version 0x13
  it("gives the tag of the reference implementation's own test", async () => {
    const cost = { memoryKiB: 65_536, passes: 2, lanes: 1 };
    const key = await deriveKey('password', new TextEncoder().encode('somesalt'), cost);
    expect(hex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });
});
