import { PropriaError } from '../core/index.ts';

/** What is used of WebCrypto and of the compression streams: the same names in Node 20 and in every browser. */
interface HostGlobals {
  readonly crypto?: { readonly subtle?: Subtle };
  readonly CompressionStream: new (format: 'gzip') => ByteTransform;
  readonly DecompressionStream: new (format: 'gzip') => ByteTransform;
}

interface Subtle {
  importKey(
    format: 'raw',
    key: Uint8Array,
    algorithm: 'AES-GCM',
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  encrypt(algorithm: GcmParameters, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
  decrypt(algorithm: GcmParameters, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}

interface GcmParameters {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
  readonly tagLength: 128;
}

interface ByteTransform {
  readonly writable: {
    getWriter(): {
      write(bytes: Uint8Array): Promise<void>;
      close(): Promise<void>;
      abort(why: unknown): Promise<void>;
    };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(why: unknown): Promise<void>;
    };
  };
}

// A cast and no ambient declaration: Node's and the browser's own types name the same globals, each a little differently.
const globals = globalThis as unknown as HostGlobals;

interface Locked {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  /** Authenticated, not encrypted. */
  readonly header: Uint8Array;
}

/** AES-256-GCM; the tag of 16 bytes stands at the end. */
export async function encrypt(content: Uint8Array, { key, nonce, header }: Locked): Promise<Uint8Array> {
  const subtle = subtleOf();
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt(parametersOf(nonce, header), imported, content));
}

/** Null where key, header and bytes do not belong together. */
export async function decrypt(sealed: Uint8Array, { key, nonce, header }: Locked): Promise<Uint8Array | null> {
  const subtle = subtleOf();
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await subtle.decrypt(parametersOf(nonce, header), imported, sealed));
  } catch {
    return null;
  }
}

const parametersOf = (iv: Uint8Array, additionalData: Uint8Array): GcmParameters => ({
  name: 'AES-GCM',
  iv,
  additionalData,
  tagLength: 128,
});

/** A page that came over plain http has no `crypto.subtle`. */
function subtleOf(): Subtle {
  const subtle = globals.crypto?.subtle;
  if (subtle === undefined) throw new PropriaError('VAULT_NO_CRYPTO');
  return subtle;
}

export const gzip = (bytes: Uint8Array): Promise<Uint8Array> =>
  through(new globals.CompressionStream('gzip'), bytes, Infinity);

/** Throws a RangeError beyond `most` bytes, a TypeError for what is no gzip. */
export const gunzip = (bytes: Uint8Array, most: number): Promise<Uint8Array> =>
  through(new globals.DecompressionStream('gzip'), bytes, most);

async function through(transform: ByteTransform, bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  const reader = transform.readable.getReader();
  // A fault shows on both ends; it is thrown from the reading one.
  const written = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    size += value.length;
    if (size > most) {
      const error = new RangeError(`more than ${most} bytes`);
      await reader.cancel(error);
      throw error;
    }
    pieces.push(value);
  }
  await written;
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
