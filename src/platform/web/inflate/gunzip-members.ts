import { crc32 } from '../crc32.ts';
import { InflateStream } from './inflate-stream.ts';

const CUT = 'unexpected end of file';

/**
 * The members of a gzip file (RFC 1952), one after another, of input that comes in pieces. As zlib does it: zeros behind a
 * member end the file, anything else must be a further member. Damage throws an Error in the words of zlib.
 */
export class GunzipMembers {
  readonly #inflate = new InflateStream();
  #pending: Uint8Array = new Uint8Array(0);
  #part: 'header' | 'text' | 'trailer' | 'over' = 'header';
  #members = 0;
  #ended = false;
  #crc = 0;
  #size = 0;

  push(bytes: Uint8Array): void {
    if (this.#part === 'text') this.#inflate.push(bytes);
    else this.#pending = this.#pending.length === 0 ? bytes : joined(this.#pending, bytes);
  }

  end(): void {
    this.#ended = true;
    this.#inflate.end();
  }

  /** The next text, good until the next call; null where more input is needed or the file is read. */
  next(): Uint8Array | null {
    for (;;) {
      if (this.#part === 'over') return null;
      if (this.#part === 'header') {
        const length = this.#headerLength();
        if (length === null) return null;
        this.#begin(length);
      }
      if (this.#part === 'text') {
        const text = this.#inflate.next();
        if (text !== null) {
          this.#crc = crc32(text, this.#crc);
          this.#size = (this.#size + text.length) >>> 0;
          return text;
        }
        if (!this.#inflate.done) return null;
        this.#pending = this.#inflate.rest();
        this.#part = 'trailer';
      }
      if (!this.#checkTrailer()) return null;
    }
  }

  /** What came out until now, of a file that ends in the middle. */
  flush(): Uint8Array {
    return this.#part === 'text' ? this.#inflate.flush() : new Uint8Array(0);
  }

  #begin(headerLength: number): void {
    this.#inflate.reset();
    this.#inflate.push(this.#pending.subarray(headerLength));
    if (this.#ended) this.#inflate.end();
    this.#pending = new Uint8Array(0);
    this.#crc = this.#size = 0;
    this.#part = 'text';
  }

  #headerLength(): number | null {
    const bytes = this.#pending;
    if (this.#members > 0 && (bytes.length === 0 ? this.#ended : bytes[0] === 0)) {
      this.#part = 'over';
      return null;
    }
    const length = gzipHeaderLength(bytes);
    if (length === null && this.#ended) throw new Error(CUT);
    return length;
  }

  #checkTrailer(): boolean {
    const bytes = this.#pending;
    if (bytes.length < 8) {
      if (this.#ended) throw new Error(CUT);
      return false;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    if (view.getUint32(0, true) !== this.#crc) throw new Error('incorrect data check');
    if (view.getUint32(4, true) !== this.#size) throw new Error('incorrect length check');
    this.#pending = bytes.subarray(8);
    this.#members += 1;
    this.#part = 'header';
    return true;
  }
}

/** Null where the bytes end within the header. */
function gzipHeaderLength(bytes: Uint8Array): number | null {
  if ((bytes.length > 0 && bytes[0] !== 0x1f) || (bytes.length > 1 && bytes[1] !== 0x8b))
    throw new Error('incorrect header check');
  if (bytes.length < 10) return null;
  if (bytes[2] !== 8) throw new Error('unknown compression method');
  const flags = bytes[3]!;
  if ((flags & 0xe0) !== 0) throw new Error('unknown header flags set');
  let at = 10;
  if ((flags & 4) !== 0) {
    if (at + 2 > bytes.length) return null;
    at += 2 + (bytes[at]! | (bytes[at + 1]! << 8));
    if (at > bytes.length) return null;
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) {
    if (at + 2 > bytes.length) return null;
    const crc = crc32(bytes.subarray(0, at)) & 0xffff;
    if (crc !== (bytes[at]! | (bytes[at + 1]! << 8))) throw new Error('header crc mismatch');
    at += 2;
  }
  return at;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
