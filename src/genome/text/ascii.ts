/** The bytes `[start, end)` as text; VCF fields are ASCII, other bytes are kept as Latin-1 so that nothing throws. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, end)));
  }
  return text;
}

/** A run of digits as a number, or -1 where the field is anything else or beyond 2^31. */
export function parseUnsigned(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 10) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value > 0x7fffffff ? -1 : value;
}

/** Whether `text` (ASCII) stands at `at`. */
export function startsWithAscii(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
