import { type Inflater, PropriaError } from '../../core/index.ts';

/** A file inside a zip archive, not yet inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  readonly headerOffset: number;
  readonly encrypted: boolean;
  readonly crc32: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH = 22 + 65_535;
/** Far above any export's; a bound against hostile directories. */
const MAX_ENTRIES = 1000;

/**
 * The entries of a zip archive's central directory (APPNOTE 6.3, without ZIP64, encryption and spanning).
 * Throws GENOME_ZIP_DAMAGED.
 */
export function readZipDirectory(bytes: Uint8Array, source: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (detail: string, offset?: number): PropriaError =>
    new PropriaError('GENOME_ZIP_DAMAGED', {
      place: offset === undefined ? { source } : { source, offset },
      params: { detail },
    });
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - END_SEARCH); at -= 1) {
    if (view.getUint32(at, true) === END) {
      end = at;
      break;
    }
  }
  if (end < 0) throw damaged('its directory is missing, as in a copy that was cut off');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw damaged(`${count} files inside`);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('its directory is cut off', at);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      headerOffset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc32: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * One entry's bytes, checked by size and CRC-32. Never more than `maxSize`, whatever the directory says.
 * Throws GENOME_ZIP_DAMAGED, GENOME_ZIP_ENCRYPTED, GENOME_TOO_LARGE.
 */
export function readZipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxSize: number,
  inflater: Inflater,
  source: string,
): Uint8Array {
  const place = { source, path: entry.name, offset: entry.headerOffset };
  const damaged = (detail: string, cause?: unknown): PropriaError =>
    new PropriaError('GENOME_ZIP_DAMAGED', { place, params: { detail }, cause });
  if (entry.encrypted) throw new PropriaError('GENOME_ZIP_ENCRYPTED', { place });
  if (entry.size > maxSize)
    throw new PropriaError('GENOME_TOO_LARGE', { place, params: { size: entry.size, limit: maxSize } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged('a file header is missing');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw damaged('it is cut off');
  let content: Uint8Array;
  if (entry.method === 0) content = packed;
  else if (entry.method === 8) {
    try {
      content = inflater.inflateRaw(packed, entry.size, entry.size);
    } catch (cause) {
      throw damaged('its compressed bytes cannot be read', cause);
    }
  } else throw damaged(`compression method ${entry.method} is not supported`);
  if (content.length !== entry.size || inflater.crc32(content) >>> 0 !== entry.crc32)
    throw damaged('its checksum does not match');
  return content;
}
