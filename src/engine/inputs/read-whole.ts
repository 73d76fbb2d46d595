import {
  type ByteSource,
  type Host,
  PropriaError,
  type SourceFingerprint,
  baseName,
  sha256Hex,
} from '../../core/index.ts';

/** Largest record that is read, packed or unpacked: ten times a lifelong one with all its bills. */
export const RECORD_LIMIT = 256 * 1024 * 1024;
/** Largest list of calls or prices. */
export const LIST_LIMIT = 64 * 1024 * 1024;

export interface WholeText {
  readonly text: string;
  /** Of the bytes as they are stored. */
  readonly source: SourceFingerprint;
}

/**
 * A text file whole, unpacked if it is gzip.
 * @param kind what it was taken for, for the message
 * @throws PropriaError INPUT_TOO_LARGE, GZIP_DAMAGED
 */
export async function readWhole(source: ByteSource, limit: number, kind: string, host: Host): Promise<WholeText> {
  const { name, size } = source;
  const tooLarge = (bytes: number): PropriaError =>
    new PropriaError('INPUT_TOO_LARGE', { place: { source: name }, params: { size: bytes, limit, kind } });
  if (size > limit) throw tooLarge(size);
  const packed = await source.read(0, size);
  const digest = sha256Hex(packed);
  return {
    text: new TextDecoder().decode(await unpacked(packed, name, limit, host, tooLarge)),
    source: { name: baseName(name), bytes: size, headerSha256: digest, readSha256: digest, whole: true },
  };
}

async function unpacked(
  bytes: Uint8Array,
  name: string,
  limit: number,
  host: Host,
  tooLarge: (bytes: number) => PropriaError,
): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of host.inflater.gunzipStream(once(bytes))) {
      size += piece.length;
      if (size > limit) throw tooLarge(size);
      pieces.push(piece);
    }
  } catch (cause) {
    if (cause instanceof PropriaError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PropriaError('GZIP_DAMAGED', { params: { detail }, place: { source: name }, cause });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// oxlint-disable-next-line require-await -- a port takes it so
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
