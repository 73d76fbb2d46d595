import type { Locator, Notice } from '../../core/index.ts';
import { dayNumber } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Code, InventoryRow, Known } from '../person-record.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { lineOf } from './check-shape.ts';

export interface FileOptions {
  /** ISO date of the run. */
  readonly now: string;
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly resolver: Resolver;
}

/** What the readers of the sections share while one file is read. */
export interface FileReader extends FileOptions {
  /** The file's own date: when what has none of its own held. */
  readonly date: string | null;
  readonly notices: Notice[];
  at(path: string): Locator;
  say(code: Notice['code'], severity: Notice['severity'], path: string, params?: Notice['params']): void;
  /** A date of the file, or null with a notice where it is none or lies after today. */
  dateOf(written: string | number | undefined, path: string): string | null;
  known<Value>(value: Value, path: string, date?: string | null): Known<Value>;
  count(section: string, used: boolean, why?: string): void;
  inventory(): readonly InventoryRow[];
}

export function createFileReader(
  source: string,
  lines: ReadonlyMap<string, number>,
  options: FileOptions,
  fileDate: string | number | undefined,
): FileReader {
  const notices: Notice[] = [];
  const rows = new Map<string, { read: number; used: number; ignored: Map<string, number> }>();
  const reader: Omit<FileReader, 'date'> = {
    ...options,
    notices,
    at: (path) => ({ kind: 'document', source, path, ...lineOf(lines, path) }),
    say(code, severity, path, params) {
      notices.push({ code, severity, place: reader.at(path), ...(params === undefined ? {} : { params }) });
    },
    dateOf(written, path) {
      if (written === undefined) return null;
      const text = String(written);
      const day = dayNumber(text);
      if (day === null) reader.say('RECORD_DATE_UNREADABLE', 'caution', path, { written: text });
      else if (day > (dayNumber(options.now) ?? day))
        reader.say('RECORD_DATE_FUTURE', 'caution', path, { written: text, now: options.now });
      else return text;
      return null;
    },
    known: (value, path, date = date0) => ({ value, at: reader.at(path), date }),
    count(section, used, why = 'not-read') {
      const row = rows.get(section) ?? { read: 0, used: 0, ignored: new Map<string, number>() };
      rows.set(section, row);
      row.read += 1;
      if (used) row.used += 1;
      else row.ignored.set(why, (row.ignored.get(why) ?? 0) + 1);
    },
    inventory: () =>
      [...rows].map(([type, { read, used, ignored }]) => ({
        source,
        type,
        read,
        used,
        ignored: [...ignored].map(([why, count]) => ({ why, count })),
      })),
  };
  const date0 = reader.dateOf(fileDate, 'date');
  return { ...reader, date: date0 };
}

export const listOf = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

export const isYes = (value: boolean | 'yes' | 'no'): boolean => value === true || value === 'yes';

/** `Fewer pills` is `fewer-pills`. */
export const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `rxnorm:32968` */
export function codesOf(written: string | readonly string[] | undefined): readonly Code[] {
  return listOf(written).flatMap((text) => {
    const match = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S+)\s*$/.exec(text);
    return match === null
      ? []
      : [{ system: (match[1] ?? '').toLowerCase().replace(/^icd-10/, 'icd10'), code: match[2] ?? '' }];
  });
}

/** `stroke 2019`, `PCI on 2026-08-10`, `heart failure since 2020`, parted into words and date. */
export function nameAndDate(text: string): { readonly name: string; readonly date: string | undefined } {
  const match = /^(.*?)[\s,(]+(?:(?:since|in|on|from|of)\s+)?(\d{4}(?:-\d{2}(?:-\d{2})?)?)\)?$/u.exec(
    text.trim().slice(0, 2000),
  );
  return match === null ? { name: text.trim(), date: undefined } : { name: (match[1] ?? '').trim(), date: match[2] };
}
