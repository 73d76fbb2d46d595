import { PropriaError } from './errors/propria-error.ts';

/**
 * Canonical JSON: object keys in code-unit order, no white space, `undefined` members left out, no NaN or infinity
 * (RFC 8785 rules for numbers and strings, which are those of `JSON.stringify`). Equal values give equal bytes.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new PropriaError('CORE_NOT_FINITE', { place: { path } });
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item ?? null, `${path}[${i}]`)).join(',')}]`;
  if (value instanceof Map) return write(Object.fromEntries(value as Map<string, unknown>), path);
  if (typeof value === 'object') {
    const object = value as Record<string, unknown>;
    const members = Object.keys(object)
      .filter((key) => object[key] !== undefined)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${write(object[key], `${path}.${key}`)}`);
    return `{${members.join(',')}}`;
  }
  throw new PropriaError('CORE_NOT_JSON', { place: { path }, params: { type: typeof value } });
}
