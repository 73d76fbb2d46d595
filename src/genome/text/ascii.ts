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
