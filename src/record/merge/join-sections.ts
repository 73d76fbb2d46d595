import type { Notice } from '../../core/index.ts';
import type { Known, Lifestyle, Means, Wishes } from '../person-record.ts';
import { newerOf } from './newer-of.ts';

type Sections = readonly Readonly<Record<string, Known<unknown> | readonly Known<unknown>[] | undefined>>[];

export const joinLifestyle = (parts: readonly Lifestyle[], notices: Notice[]): Lifestyle =>
  join(parts as Sections, 'lifestyle', notices) as Lifestyle;

/** An order of wishes is one statement: the later list takes the place of the earlier one. */
export const joinWishes = (parts: readonly Wishes[], notices: Notice[]): Wishes =>
  join(parts as Sections, 'wishes', notices, ['matters']) as Wishes;

export const joinMeans = (parts: readonly Means[], notices: Notice[]): Means =>
  join(parts as Sections, 'means', notices) as Means;

/** Key by key: single statements by their date, lists put together without doubles. */
function join(parts: Sections, section: string, notices: Notice[], ordered: readonly string[] = []): object {
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  const joined: Record<string, unknown> = {};
  for (const key of keys) {
    const values = parts.flatMap((part) => (part[key] === undefined ? [] : [part[key]]));
    const lists = values.filter((value) => Array.isArray(value)) as readonly (readonly Known<unknown>[])[];
    if (lists.length === 0) joined[key] = newerOf(`${section}.${key}`, values as readonly Known<unknown>[], notices);
    else if (ordered.includes(key)) joined[key] = lists.at(-1);
    else joined[key] = withoutDoubles(lists.flat());
  }
  return joined;
}

function withoutDoubles(items: readonly Known<unknown>[]): readonly Known<unknown>[] {
  const seen = new Map<string, Known<unknown>>();
  for (const item of items) {
    const key = JSON.stringify(item.value);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
