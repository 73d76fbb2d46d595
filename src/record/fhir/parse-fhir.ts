import { PropriaError } from '../../core/index.ts';
import type { Root } from './resources.ts';

/** Characters of one file; a lifelong record with all its bills stays below a fifth of it. */
export const SIZE_LIMIT = 256 * 1024 * 1024;
/** Deepest nesting of JSON; FHIR's own resources need about 30. */
export const DEPTH_LIMIT = 200;

/**
 * The documents of a file: one JSON document, or NDJSON with a document a line, or an array of resources.
 * @throws PropriaError FHIR_NOT_JSON, FHIR_TRUNCATED, FHIR_XML, FHIR_NOT_FHIR, FHIR_TOO_DEEP, FHIR_TOO_LARGE.
 */
export function parseFhir(text: string, source: string): readonly Root[] {
  if (text.length > SIZE_LIMIT)
    throw new PropriaError('FHIR_TOO_LARGE', { params: { size: text.length, limit: SIZE_LIMIT }, place: { source } });
  const body = text.charCodeAt(0) === 0xfe_ff ? text.slice(1) : text;
  const start = body.search(/\S/);
  if (start === -1) throw new PropriaError('FHIR_NOT_FHIR', { params: { detail: 'it is empty' }, place: { source } });
  if (body[start] === '<') throw new PropriaError('FHIR_XML', { place: { source, offset: byteOffset(body, start) } });
  checkDepth(body, source);
  return isLines(body, start) ? parseLines(body, source) : rootsOf(parseOne(body, source));
}

/** The roots of a value that is parsed already. */
export function rootsOf(value: unknown): readonly Root[] {
  return Array.isArray(value) && value.length > 0
    ? value.map((item: unknown, i) => ({ value: item, prefix: `[${i}].` }))
    : [{ value, prefix: '' }];
}

/** Whether the first line is a whole document and more follows. */
function isLines(body: string, start: number): boolean {
  const end = body.indexOf('\n', start);
  if (end === -1 || body[start] !== '{' || !/^\s*\{/.test(body.slice(end, end + 200))) return false;
  return /\}\s*$/.test(body.slice(Math.max(start, end - 200), end)) && parses(body.slice(start, end));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parseLines(body: string, source: string): readonly Root[] {
  const roots: Root[] = [];
  let line = 0;
  for (let from = 0; from < body.length;) {
    const end = body.indexOf('\n', from);
    const text = body.slice(from, end === -1 ? body.length : end);
    line += 1;
    if (text.trim() !== '') roots.push({ value: parseOne(text, source, line), prefix: `line[${line}].` });
    from = end === -1 ? body.length : end + 1;
  }
  return roots;
}

function parseOne(text: string, source: string, line?: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const place = { source, ...(line === undefined ? {} : { line }), offset: byteOffset(text, at) };
    if (at >= text.trimEnd().length || /end of JSON|Unterminated/.test(message))
      throw new PropriaError('FHIR_TRUNCATED', { place, cause });
    const found = JSON.stringify(text.slice(at, at + 1));
    throw new PropriaError('FHIR_NOT_JSON', { params: { detail: `unexpected ${found}` }, place, cause });
  }
}

/** Bytes of UTF-8 before a character. */
function byteOffset(text: string, at: number): number {
  return new TextEncoder().encode(text.slice(0, at)).length;
}

/** Counts brackets outside of strings, without building anything. */
function checkDepth(text: string, source: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        break;
      case 0x7b:
      case 0x5b:
        depth += 1;
        if (depth > DEPTH_LIMIT)
          throw new PropriaError('FHIR_TOO_DEEP', {
            params: { limit: DEPTH_LIMIT },
            place: { source, offset: byteOffset(text, at) },
          });
        break;
      case 0x7d:
      case 0x5d:
        depth -= 1;
        break;
      default:
        break;
    }
  }
}

/** Position of the quote that ends the string which begins at `at`. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); ; end = text.indexOf('"', end + 1)) {
    if (end === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}
