import { sha256 } from '@noble/hashes/sha2.js';
import { PropriaError } from '../core/index.ts';
import type { KdfCost } from './key.ts';

/** `\x89PROPRIA`: the first byte is no text, so that nothing takes the file for one. */
export const MAGIC: readonly number[] = [0x89, 0x50, 0x52, 0x4f, 0x50, 0x52, 0x49, 0x41];
export const VERSION = 1;
export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;
/** All of it is authenticated together with the content. */
export const HEADER_BYTES = 52;
const CHECKSUM_BYTES = 32;
const TAG_BYTES = 16;

export interface SealedHeader {
  readonly cost: KdfCost;
  readonly packing: 'none' | 'gzip';
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** Bytes behind header and checksum: content and tag. */
  readonly sealedBytes: number;
}

/** The header as it stands in the file; numbers are big-endian. docs/reference/sealed-file.md is the table of it. */
export function writeHeader({ cost, packing, salt, nonce, sealedBytes }: SealedHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[8] = VERSION;
  bytes[9] = ARGON2ID;
  bytes[10] = PACKINGS.indexOf(packing);
  bytes[11] = cost.lanes;
  view.setUint32(12, cost.memoryKiB);
  view.setUint32(16, cost.passes);
  bytes.set(salt, 20);
  bytes.set(nonce, 36);
  view.setUint32(48, sealedBytes);
  return bytes;
}

/** Header, checksum of header and content, content with its tag. */
export function assemble(header: Uint8Array, sealed: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + CHECKSUM_BYTES + sealed.length);
  file.set(header);
  file.set(checksumOf(header, sealed), HEADER_BYTES);
  file.set(sealed, HEADER_BYTES + CHECKSUM_BYTES);
  return file;
}

export interface SealedParts {
  readonly header: SealedHeader;
  readonly headerBytes: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Whether bytes, at least eight, begin like a sealed file. */
export function isSealedFile(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/**
 * Takes a file apart and checks it as far as that needs no passphrase: all but a forgery is told here, so that what remains
 * is a wrong passphrase.
 * @throws PropriaError VAULT_NOT_A_SEALED_FILE, VAULT_UNKNOWN_VERSION, VAULT_DAMAGED
 */
export function takeApart(file: Uint8Array): SealedParts {
  if (!isSealedFile(file)) {
    const cut = file.length > 0 && file.length < MAGIC.length && file.every((byte, at) => byte === MAGIC[at]);
    throw cut ? cutShort(file.length) : new PropriaError('VAULT_NOT_A_SEALED_FILE');
  }
  const version = file[8];
  if (version === undefined) throw cutShort(file.length);
  if (version !== VERSION)
    throw new PropriaError('VAULT_UNKNOWN_VERSION', { params: { found: version, known: VERSION } });
  if (file.length < HEADER_BYTES + CHECKSUM_BYTES + TAG_BYTES) throw cutShort(file.length);
  const headerBytes = file.slice(0, HEADER_BYTES);
  const sealed = file.slice(HEADER_BYTES + CHECKSUM_BYTES);
  const header = readHeader(headerBytes);
  if (sealed.length < header.sealedBytes) throw cutShort(file.length, header.sealedBytes - sealed.length);
  if (sealed.length > header.sealedBytes)
    throw damaged(`it has ${sealed.length - header.sealedBytes} bytes more than it should`);
  const checksum = file.subarray(HEADER_BYTES, HEADER_BYTES + CHECKSUM_BYTES);
  if (!checksumOf(headerBytes, sealed).every((byte, at) => byte === checksum[at]))
    throw damaged('its checksum is not that of its bytes');
  return { header, headerBytes, sealed };
}

export function damaged(detail: string, cause?: unknown): PropriaError {
  return new PropriaError('VAULT_DAMAGED', { params: { detail }, cause });
}

const ARGON2ID = 1;
const PACKINGS = ['none', 'gzip'] as const;

function readHeader(bytes: Uint8Array): SealedHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const packing = PACKINGS[bytes[10] ?? -1];
  if (bytes[9] !== ARGON2ID || packing === undefined) throw damaged('its header names a method that does not exist');
  return {
    cost: { memoryKiB: view.getUint32(12), passes: view.getUint32(16), lanes: view.getUint8(11) },
    packing,
    salt: bytes.slice(20, 20 + SALT_BYTES),
    nonce: bytes.slice(36, 36 + NONCE_BYTES),
    sealedBytes: view.getUint32(48),
  };
}

function checksumOf(header: Uint8Array, sealed: Uint8Array): Uint8Array {
  return sha256.create().update(header).update(sealed).digest();
}

function cutShort(size: number, missing?: number): PropriaError {
  return damaged(`it is cut short after ${size} bytes${missing === undefined ? '' : `; ${missing} are missing`}`);
}
