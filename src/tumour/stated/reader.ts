import { type Locator, PropriaError } from '../../core/index.ts';
import { plainName } from '../table/header-row.ts';

/** One mapping of the document, its keys compared without case, blanks, hyphens and underscores. */
export interface Section {
  readonly path: string;
  value(key: string): unknown;
  text(key: string): string | null;
  /** A number, or one in per cent. @throws PropriaError TUMOUR_YAML_SHAPE */
  number(key: string, low: number, high: number): number | null;
  flag(key: string): boolean | null;
  at(key?: string): Locator;
  fail(key: string, detail: string): PropriaError;
}

/**
 * @param keys all that the section may have, each as the document writes it: `callableMb`
 * @throws PropriaError TUMOUR_YAML_SHAPE for what is no mapping and for a key that is none of these
 */
export function section(value: unknown, path: string, source: string, keys: readonly string[]): Section {
  const fail = (key: string, detail: string): PropriaError =>
    new PropriaError('TUMOUR_YAML_SHAPE', {
      place: { source, path: joined(path, key) },
      params: { path: joined(path, key) || 'the document', detail },
    });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fail('', 'it should be keys with values');
  const known = new Map(keys.map((key) => [plainName(key), key]));
  const held = new Map<string, { readonly written: string; readonly value: unknown }>();
  for (const [written, inner] of Object.entries(value)) {
    const key = known.get(plainName(written));
    if (key === undefined) throw fail(written.slice(0, 60), `no such key; known are ${keys.join(', ')}`);
    if (inner !== null && inner !== '') held.set(key, { written, value: inner });
  }
  const one: Section = {
    path,
    fail,
    value: (key) => held.get(key)?.value,
    text(key) {
      const inner = held.get(key)?.value;
      if (inner === undefined) return null;
      if (typeof inner !== 'string' && typeof inner !== 'number' && typeof inner !== 'boolean')
        throw fail(key, 'it should be text');
      return String(inner).trim();
    },
    number(key, low, high) {
      const inner = held.get(key)?.value;
      if (inner === undefined) return null;
      const percent = typeof inner === 'string' && /%\s*$/.test(inner);
      const value = Number(typeof inner === 'string' ? inner.replace(/%\s*$/, '') : inner) / (percent ? 100 : 1);
      if ((typeof inner !== 'number' && typeof inner !== 'string') || !(value >= low && value <= high))
        throw fail(key, `it should be a number from ${low} to ${high}`);
      return value;
    },
    flag(key) {
      const inner = held.get(key)?.value;
      if (inner === undefined) return null;
      if (/^(?:yes|true)$/i.test(scalarText(inner))) return true;
      if (/^(?:no|false)$/i.test(scalarText(inner))) return false;
      throw fail(key, 'it should be yes or no');
    },
    at: (key = '') => ({ kind: 'document', source, path: joined(path, held.get(key)?.written ?? key) }),
  };
  return one;
}

const joined = (path: string, key: string): string => (path === '' ? key : key === '' ? path : `${path}.${key}`);

/** The items of a list, or the one value as a list of it; empty for nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Text of a value that is one; empty for lists and keys. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
