import { type Cardinality, wrongValue } from './field-values.ts';
import { type MetaDefinitions, isStandardAlt } from './meta-line.ts';
import type { Report } from './problem.ts';
import { RESERVED_FORMAT, RESERVED_INFO, reserved } from './reserved-keys.ts';

const BASES = /^[ACGTN]+$/i;
/** `G]17:198982]`, `]13:123456]T`, `C[2:321682[`, `[17:198983[A`; a single breakend is `.A` or `A.` (VCF 4.1 §5.4). */
const BREAKEND =
  /^(([ACGTN]+|\.)?([[\]])[^[\]\s,]+:\d+\3|([[\]])[^[\]\s,]+:\d+\4([ACGTN]+|\.)|\.[ACGTN]+|[ACGTN]+\.)$/i;
const GENOTYPE = /^[/|]?(\.|\d+)([/|](\.|\d+))*$/;

export function isBreakend(alt: string): boolean {
  return BREAKEND.test(alt) && /[ACGTN.]/i.test(alt.replace(/([[\]]).*\1/, ''));
}

/** Checks the columns of one record; `columns` as split by tabs, their number already right. */
export function checkRecord(
  columns: readonly string[],
  minor: number,
  definitions: MetaDefinitions,
  report: Report,
): void {
  const [chrom = '', pos = '', id = '', ref = '', alt = '', qual = '', filter = '', info = '', format, ...samples] =
    columns;
  if (!/^(<[^\s<>,:]+>|[^\s<>,:[\]*=]+)$/.test(chrom)) report('CHROM', `"${chrom}" has a sign that no contig may have`);
  if (!/^\d+$/.test(pos)) report('POS', `"${pos}" is not a whole number of at least 0`);
  const ids = id.split(';');
  if (ids.some((one) => !/^[^\s;,]+$/.test(one))) report('ID', `"${id}" has an empty part, a comma or a space`);
  if (minor >= 3 && new Set(ids).size < ids.length) report('ID', `"${id}" names one identifier twice`);
  if (!BASES.test(ref)) report('REF', `"${ref}" has a sign that is not one of A, C, G, T, N`);
  const alts = alt === '.' ? [] : alt.split(',');
  for (const one of alts) {
    const symbolic = /^<([^\s,<>]+)>$/.exec(one)?.[1];
    const known =
      symbolic === undefined
        ? BASES.test(one) || one === '*' || isBreakend(one)
        : isStandardAlt(symbolic) || definitions.alt.has(symbolic);
    if (!known) report('ALT', `"${one}" is not a sequence, *, a defined <ID> or a breakend`);
    else if (one.toUpperCase() === ref.toUpperCase()) report('ALT', `"${one}" equals REF`);
  }
  if (qual !== '.' && !/^\+?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+|inf(inity)?)$/i.test(qual))
    report('QUAL', `"${qual}" is not a number of at least 0`);
  const filters = filter.split(';');
  if (filters.some((one) => !/^[^\s;,]+$/.test(one) || one === '0'))
    report('FILTER', `"${filter}" has an empty part, a space or 0`);
  if (minor >= 3 && new Set(filters).size < filters.length) report('FILTER', `"${filter}" names one filter twice`);
  checkInfo(info, { alts: alts.length, ploidy: 2 }, minor, definitions, report);
  if (format !== undefined) checkSamples(format, samples, alts.length, minor, definitions, report);
}

function checkInfo(
  info: string,
  cardinality: Cardinality,
  minor: number,
  definitions: MetaDefinitions,
  report: Report,
): void {
  if (info === '.') return;
  const keys = new Set<string>();
  for (const entry of info.split(';')) {
    const equals = entry.indexOf('=');
    const key = equals < 0 ? entry : entry.slice(0, equals);
    const value = equals < 0 ? null : entry.slice(equals + 1);
    const plainKey = minor >= 3 ? /^([A-Za-z_][0-9A-Za-z_.]*|1000G)$/ : /^[^\s,;=]+$/;
    if (!plainKey.test(key)) report('INFO', `"${key}" is no key`);
    if (value !== null && (value === '' || (minor < 3 && /\s/.test(value))))
      report('INFO', `${key} has an empty value or one with a space`);
    if (minor >= 3 && keys.has(key)) report('INFO', `${key} stands there twice`);
    keys.add(key);
    const fixed = reserved(RESERVED_INFO, key, minor);
    const definition = definitions.info.get(key) ?? fixed;
    if (fixed?.value === 'flag') {
      if (value !== null && value !== '0' && value !== '1')
        report('INFO', `${key} is a flag and has the value ${value}`);
      continue;
    }
    for (const rule of new Set([fixed, definition])) {
      // Number=G has no ploidy to count by outside the samples.
      const wrong =
        rule === undefined || value === null || rule.number === 'G'
          ? null
          : wrongValue(value, rule, cardinality, minor);
      if (wrong !== null) {
        report('INFO', `${key}: ${wrong}`);
        break;
      }
    }
    if (fixed?.value === 'word' && value !== null && value.includes(','))
      report('INFO', `${key} is one text and has a comma`);
  }
}

function checkSamples(
  format: string,
  samples: readonly string[],
  alts: number,
  minor: number,
  definitions: MetaDefinitions,
  report: Report,
): void {
  const keys = format.split(':');
  const plainKey = minor >= 3 ? /^[A-Za-z_][0-9A-Za-z_.]*$/ : /^[0-9A-Za-z]+$/;
  for (const key of keys)
    if (!plainKey.test(key) && !definitions.format.has(key)) report('FORMAT', `"${key}" is no key`);
  if (keys.indexOf('GT') > 0) report('FORMAT', 'GT is not the first key');
  if (new Set(keys).size < keys.length) report('FORMAT', `${format} names a key twice`);
  samples.forEach((sample, i) => {
    const complain: Report = (part, detail) => report(part, `sample ${i + 1}: ${detail}`);
    const values = sample.split(':');
    if (values.length > keys.length) complain('sample', `${values.length} fields for ${keys.length} keys`);
    let ploidy = 2;
    values.slice(0, keys.length).forEach((value, k) => {
      const key = keys[k] as string;
      if (key === 'GT') {
        if (!GENOTYPE.test(value)) return complain('sample', `"${value}" is no genotype`);
        const alleles = value.split(/[/|]/).filter((allele) => allele !== '');
        ploidy = alleles.length;
        if (alleles.some((allele) => allele !== '.' && Number(allele) > Math.max(alts, 1)))
          complain('sample', `"${value}" names an allele that is not in ALT`);
        return;
      }
      const definition = definitions.format.get(key) ?? reserved(RESERVED_FORMAT, key, minor);
      const wrong = definition === undefined ? null : wrongValue(value, definition, { alts, ploidy }, minor);
      if (wrong !== null) complain('sample', `${key}: ${wrong}`);
    });
  });
}
