import type { Report } from './problem.ts';
import { type FieldType, RESERVED_FORMAT, RESERVED_INFO, reserved } from './reserved-keys.ts';

export interface FieldDefinition {
  readonly number: string;
  readonly type: FieldType;
}

/** What the meta lines define, as far as records are checked against it. */
export interface MetaDefinitions {
  readonly info: Map<string, FieldDefinition>;
  readonly format: Map<string, FieldDefinition>;
  readonly alt: Set<string>;
}

type Field = readonly [key: string, value: string, quoted: boolean];

const KNOWN = new Set(['INFO', 'FORMAT', 'FILTER', 'ALT', 'contig', 'SAMPLE', 'PEDIGREE', 'META']);
const TYPES = new Set(['Integer', 'Float', 'Flag', 'Character', 'String']);
/** Structural types that may be used without a definition (VCF 4.1 §1.4.4), gVCF's stand-ins, and ambiguity codes. */
const ALT_ID = /^((DEL|INS|DUP|INV|CNV)(:[^,<>\s:]+)*|NON_REF|\*|[RYSWKMBDHVN])$/;

export function isStandardAlt(id: string): boolean {
  return ALT_ID.test(id);
}

/** Checks one `##key=value` line and notes what it defines. `minor` is the 3 of VCFv4.3. */
export function checkMeta(line: string, minor: number, definitions: MetaDefinitions, report: Report): void {
  const match = /^##([^=<>\s]+)=(.+)$/.exec(line);
  if (match === null) return report('meta', 'a meta line is ##key=value');
  const [, key = '', value = ''] = match;
  if (key === 'assembly' && !isUrl(value)) return report('meta', 'assembly is not a URL');
  if (key === 'pedigreeDB' && !isUrl(value.replace(/^<(.*)>$/, '$1'))) return report('meta', 'pedigreeDB is not a URL');
  if (!KNOWN.has(key)) {
    if (value.startsWith('<') && !value.endsWith('>')) report('meta', `${key} is not closed by ">"`);
    return;
  }
  const fields = structured(value);
  if (fields === null) return report('meta', `${key} is not a list of key=value in < and >, with quotes closed`);
  CHECKS[key]?.(fields, minor, definitions, report);
}

/** `<ID=x,Number=1,Description="a, \"b\"">` as fields, or null where it cannot be read. */
function structured(value: string): Field[] | null {
  if (!value.startsWith('<') || !value.endsWith('>')) return null;
  const body = value.slice(1, -1);
  const fields: Field[] = [];
  let at = 0;
  while (at <= body.length) {
    const pattern = /([A-Za-z0-9_.-]+)=(?:"((?:[^"\\]|\\.)*)"|(\[[^\]]*\])|([^",<>]*))(,|$)/y;
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match === null) return null;
    fields.push([match[1] as string, match[2] ?? match[3] ?? match[4] ?? '', match[2] !== undefined]);
    at = pattern.lastIndex;
    if (match[5] === '') break;
  }
  return fields;
}

type Check = (fields: readonly Field[], minor: number, definitions: MetaDefinitions, report: Report) => void;

function starts(fields: readonly Field[], keys: readonly string[]): boolean {
  return keys.every((key, i) => fields[i]?.[0] === key);
}

function describedBy(fields: readonly Field[], at: number): boolean {
  return fields[at]?.[2] === true;
}

const fieldCheck =
  (kind: 'INFO' | 'FORMAT'): Check =>
  (fields, minor, definitions, report) => {
    if (!starts(fields, ['ID', 'Number', 'Type', 'Description']))
      return report('meta', `${kind} needs ID, Number, Type, Description in this order`);
    if (!describedBy(fields, 3)) return report('meta', `${kind} Description is not in quotes`);
    const [id, number, type] = fields.map(([, value]) => value) as [string, string, string];
    if (!/^[^\s,;=<>]+$/.test(id) || fields.slice(0, 3).some(([, , quoted]) => quoted))
      return report('meta', `${kind} ID is not a plain word`);
    const letters = minor >= 5 ? /^(\d+|[AGRPM]|L[AGR]|\.)$/ : minor >= 2 ? /^(\d+|[AGR]|\.)$/ : /^(\d+|[AG]|\.)$/;
    if (!letters.test(number)) return report('meta', `${kind} ${id} has Number=${number}`);
    if (!TYPES.has(type) || (kind === 'FORMAT' && type === 'Flag'))
      return report('meta', `${kind} ${id} has Type=${type}`);
    if ((type === 'Flag') !== (number === '0')) report('meta', `${kind} ${id}: Type=Flag goes with Number=0`);
    const fixed = reserved(kind === 'INFO' ? RESERVED_INFO : RESERVED_FORMAT, id, minor);
    if (fixed !== undefined && fixed.type !== type)
      report('meta', `${kind} ${id} is reserved with Type=${fixed.type}, not ${type}`);
    if (fixed !== undefined && fixed.number !== '' && fixed.number !== number)
      report('meta', `${kind} ${id} is reserved with Number=${fixed.number}, not ${number}`);
    (kind === 'INFO' ? definitions.info : definitions.format).set(id, { number, type: type as FieldType });
  };

const CHECKS: Readonly<Record<string, Check>> = {
  INFO: fieldCheck('INFO'),
  FORMAT: fieldCheck('FORMAT'),
  FILTER: (fields, _minor, _definitions, report) => {
    const id = fields[0]?.[1] ?? '';
    if (!starts(fields, ['ID', 'Description']) || !describedBy(fields, 1))
      report('meta', 'FILTER needs ID and a quoted Description');
    else if (!/^[^\s;,]+$/.test(id) || id === '0') report('meta', `FILTER cannot have the ID ${id}`);
  },
  ALT: (fields, _minor, definitions, report) => {
    const id = fields[0]?.[1] ?? '';
    const description = fields.findIndex(([key]) => key === 'Description');
    if (fields[0]?.[0] !== 'ID' || description !== 1 || !describedBy(fields, 1))
      report('meta', 'ALT needs ID and a quoted Description');
    else if (!isStandardAlt(id))
      report('meta', `ALT ID ${id} is not DEL, INS, DUP, INV or CNV, with or without a suffix`);
    else definitions.alt.add(id);
  },
  contig: (fields, minor, _definitions, report) => {
    const id = fields[0]?.[1] ?? '';
    const letters = minor >= 3 ? /^[^\s,<>[\]*="']+$/ : /^[^\s,<>[\]*="'][^\s,<>[\]"']*$/;
    if (fields[0]?.[0] !== 'ID' || !letters.test(id))
      report('meta', `contig ID "${id}" has a sign that no contig may have`);
    for (const [key, value] of fields) {
      if (key === 'length' && !/^\d+$/.test(value)) report('meta', `contig length "${value}" is not a whole number`);
      if (key === 'URL' && !isUrl(value)) report('meta', 'contig URL is not a URL');
    }
  },
  SAMPLE: (fields, minor, _definitions, report) => {
    if (fields[0]?.[0] !== 'ID') return report('meta', 'SAMPLE needs an ID first');
    if (!/^[A-Za-z0-9_.-]+$/.test(fields[0][1]) || fields[0][2])
      report('meta', `SAMPLE ID "${fields[0][1]}" has a sign that it may not have`);
    if (minor < 3 && fields.some(([key, , quoted]) => quoted && key !== 'Description'))
      report('meta', 'only the Description of a SAMPLE is in quotes');
  },
  PEDIGREE: (fields, minor, _definitions, report) => {
    if (minor >= 3 && fields[0]?.[0] !== 'ID') report('meta', 'PEDIGREE needs an ID first');
    for (const [key, value] of fields)
      if (!/^[A-Za-z0-9_.-]+$/.test(value)) report('meta', `PEDIGREE ${key} has a sign that it may not have`);
  },
  META: (fields, _minor, _definitions, report) => {
    if (!starts(fields, ['ID'])) report('meta', 'META needs an ID first');
  },
};

/** scheme://[user@]host[:port][/path]; a host has a letter or is four numbers. */
function isUrl(text: string): boolean {
  const match = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^\s@/]+@)?([^\s:/?#]*)(?::\d+)?([/?#]\S*)?$/.exec(text);
  if (match === null) return false;
  const host = match[1] ?? '';
  if (host === '') return /^file:\/\//i.test(text) && match[2] !== undefined;
  return /^(\d{1,3}\.){3}\d{1,3}$/.test(host) || (/[A-Za-z]/.test(host) && /^[A-Za-z0-9._-]+$/.test(host));
}
