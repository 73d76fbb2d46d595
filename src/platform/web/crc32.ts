const POLYNOMIAL = 0xedb88320;
const WAYS = 16;

/** `TABLES[k * 256 + b]`: what byte b adds when k more bytes follow it in the step. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(WAYS * 256);
  for (let b = 0; b < 256; b++) {
    let crc = b;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
    tables[b] = crc;
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256] as number;
    tables[i] = (before >>> 8) ^ (tables[before & 255] as number);
  }
  return tables;
}

/**
 * CRC-32 as gzip has it, sixteen bytes a step: a gigabyte a second where the bytes begin at a whole word of their buffer.
 * @param before the CRC of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES;
  const { length, byteOffset } = bytes;
  let crc = ~before;
  let at = 0;
  const lead = length < 32 ? length : -byteOffset & 3;
  for (; at < lead; at++) crc = (crc >>> 8) ^ t[(crc ^ bytes[at]!) & 255]!;
  if (at === length) return ~crc >>> 0;
  const words = new Int32Array(bytes.buffer, byteOffset + at, (length - at) >>> 2);
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const a = words[i]! ^ crc;
    const b = words[i + 1]!;
    const c = words[i + 2]!;
    const d = words[i + 3]!;
    crc =
      t[3840 + (a & 255)]! ^
      t[3584 + ((a >>> 8) & 255)]! ^
      t[3328 + ((a >>> 16) & 255)]! ^
      t[3072 + (a >>> 24)]! ^
      t[2816 + (b & 255)]! ^
      t[2560 + ((b >>> 8) & 255)]! ^
      t[2304 + ((b >>> 16) & 255)]! ^
      t[2048 + (b >>> 24)]! ^
      t[1792 + (c & 255)]! ^
      t[1536 + ((c >>> 8) & 255)]! ^
      t[1280 + ((c >>> 16) & 255)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + (d & 255)]! ^
      t[512 + ((d >>> 8) & 255)]! ^
      t[256 + ((d >>> 16) & 255)]! ^
      t[d >>> 24]!;
  }
  for (at += whole * 4; at < length; at++) crc = (crc >>> 8) ^ t[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
