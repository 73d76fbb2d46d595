const decoder = new TextDecoder();
/** Below this length joining characters is faster than a call of the decoder. */
const SHORT = 16;

/** The bytes `[start, end)` as text. VCF fields are ASCII; stray bytes never throw. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
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

const TAB = 9;
/** Most columns of a record are shorter; a call of `indexOf` costs as much as looking at so many bytes. */
const NEAR = 24;

/** Place of the next tab, -1 without one. */
export function findTab(bytes: Uint8Array, start: number): number {
  const near = Math.min(start + NEAR, bytes.length);
  for (let at = start; at < near; at++) if (bytes[at] === TAB) return at;
  return bytes.indexOf(TAB, near);
}
