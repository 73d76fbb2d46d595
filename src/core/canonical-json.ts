import { PropriaError } from './errors/propria-error.ts';

/**
 * Canonical JSON: object keys in code-unit order, no white space, `undefined` members left out, no NaN or infinity
 * (RFC 8785 rules for numbers and strings, which are those of `JSON.stringify`). Equal values give equal bytes.
 */
export function canonicalJson(value: unknown): string {
  return write(value, null);
}

/** Where the writer is; spelled out only in an error, since a document has a hundred thousand places. */
interface Place {
  readonly in: Place | null;
  readonly at: string | number;
}

function write(value: unknown, place: Place | null): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new PropriaError('CORE_NOT_FINITE', { place: { path: spell(place) } });
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    let text = '[';
    for (let at = 0; at < value.length; at += 1)
      text += (at === 0 ? '' : ',') + writeMember(value[at] ?? null, place, at);
    return `${text}]`;
  }
  if (value instanceof Map) return write(Object.fromEntries(value as Map<string, unknown>), place);
  if (typeof value === 'object') {
    const object = value as Record<string, unknown>;
    let text = '';
    // The array is fresh, so sorting in place is safe.
    for (const at of Object.keys(object).sort()) {
      const member = object[at];
      if (member !== undefined)
        text += `${text === '' ? '' : ','}${JSON.stringify(at)}:${writeMember(member, place, at)}`;
    }
    return `{${text}}`;
  }
  throw new PropriaError('CORE_NOT_JSON', { place: { path: spell(place) }, params: { type: typeof value } });
}

/** Most members are texts, which need no place. */
function writeMember(value: unknown, place: Place | null, at: string | number): string {
  return typeof value === 'string' ? JSON.stringify(value) : write(value, { in: place, at });
}

/** `$.genes[3].value` */
function spell(place: Place | null): string {
  if (place === null) return '$';
  return `${spell(place.in)}${typeof place.at === 'number' ? `[${place.at}]` : `.${place.at}`}`;
}
