import { type Build, type ByteSource, type Host, type Notice, PropriaError } from '../../core/index.ts';
import { checkEnd, chromNumber, contigName, lineScanner, openText } from '../../genome/index.ts';
import { classOf, starsOf } from '../clinvar-lines.ts';
import { variantKey } from '../known-variants.ts';
import type { ImportRow } from './import-rows.ts';

/** A release as far as it speaks of the genes wanted. */
export interface ClinvarScan {
  readonly build: Build;
  readonly date: string | null;
  /** Records of the file. */
  readonly records: number;
  /** In order of place. */
  readonly rows: readonly ImportRow[];
  readonly notices: readonly Notice[];
}

export interface ScanOptions {
  /** Null: all. */
  readonly genes: ReadonlySet<string> | null;
  /** Where the file does not say. */
  readonly build?: Build;
  /** Told each chromosome as it begins. */
  readonly onChrom?: (chrom: string) => void;
}

const [TAB, HASH, SEMICOLON] = [9, 35, 59] as const;
const ENDS_EARLY = /\|(?:nonsense|frameshift_variant|splice_donor_variant|splice_acceptor_variant)\b/;

/**
 * Reads ClinVar's VCF in one pass. Of each record only its gene is looked at unless that is wanted.
 * @throws PropriaError `CLINVAR_NOT_CLINVAR`, `CLINVAR_NO_CLASSES`, `CLINVAR_NO_GENES`, `CLINVAR_BUILD_UNKNOWN`, `VCF_TRUNCATED`,
 *   `BGZF_…`, `GZIP_…`
 */
export async function scanClinvar(source: ByteSource, options: ScanOptions, host: Host): Promise<ClinvarScan> {
  const text = await openText(source, host);
  const place = { source: source.name };
  const header = { build: null as Build | null, date: null as string | null, clinvar: false, columns: false };
  const rows: ImportRow[] = [];
  const genes = geneFilter(options.genes);
  const decoder = new TextDecoder();
  const textOf = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
  let records = 0;
  let classified = 0;
  let contig = '';

  const readHeader = (line: string): void => {
    header.build =
      (/^##reference=.*(GRCh3[78])/i.exec(line)?.[1]?.replace(/^grch/i, 'GRCh') as Build | undefined) ?? header.build;
    header.date = /^##fileDate=(\d{4}-\d{2}-\d{2})/.exec(line)?.[1] ?? header.date;
    if (/^##source=ClinVar\b|^##INFO=<ID=CLNSIG,/.test(line)) header.clinvar = true;
    if (line.startsWith('#CHROM\tPOS\tID\tREF\tALT')) header.columns = true;
  };

  const visit = (bytes: Uint8Array, start: number, stop: number): boolean => {
    if (stop <= start) return true;
    if (bytes[start] === HASH) {
      readHeader(textOf(bytes, start, stop));
      return true;
    }
    if (!header.columns || !header.clinvar)
      throw new PropriaError('CLINVAR_NOT_CLINVAR', {
        place,
        params: { detail: header.columns ? 'its header names neither ClinVar nor CLNSIG' : 'it has no VCF header' },
      });
    records += 1;
    let at = start;
    for (let column = 0; column < 7; column++) {
      at = bytes.indexOf(TAB, at) + 1;
      if (at <= 0 || at > stop) return true;
    }
    const gene = fieldOf(bytes, at, stop, GENEINFO);
    if (gene === null) return true;
    if (fieldOf(bytes, at, stop, CLNSIG) !== null) classified += 1;
    if (!genes.wants(bytes, gene.from, gene.to)) return true;
    const row = rowOf(textOf(bytes, start, stop), options.genes);
    if (row === null) return true;
    if (row.contig !== contig) options.onChrom?.((contig = row.contig));
    rows.push(row);
    return true;
  };

  const scanner = lineScanner(visit, source.name);
  const { seekable } = text;
  for await (const piece of seekable?.ahead?.(0) ?? text.stream()) {
    // What is no text at all is told apart before its first line ends.
    if (records === 0 && !header.columns && piece.bytes[0] !== HASH && piece.offset === 0)
      throw new PropriaError('CLINVAR_NOT_CLINVAR', { place, params: { detail: 'it does not begin as a VCF does' } });
    scanner.feed(piece);
  }
  scanner.finish();
  const build = header.build ?? options.build ?? null;
  if (records === 0) throw new PropriaError('CLINVAR_NOT_CLINVAR', { place, params: { detail: 'it has no records' } });
  if (classified === 0) throw new PropriaError('CLINVAR_NO_CLASSES', { place, params: { count: records } });
  if (rows.length === 0) throw new PropriaError('CLINVAR_NO_GENES', { place, params: { count: records } });
  if (build === null) throw new PropriaError('CLINVAR_BUILD_UNKNOWN', { place });
  const notices = await checkEnd(source, text, host.inflater, 8);
  return { build, date: header.date, records, rows: inOrder(rows), notices };
}

/** By place, then by alleles: the order of the import, whatever that of the file. */
function inOrder(rows: readonly ImportRow[]): readonly ImportRow[] {
  const ranks = new Map<string, number>();
  for (const { contig } of rows) if (!ranks.has(contig)) ranks.set(contig, chromNumber(contig));
  return rows.toSorted(
    (a, b) =>
      (a.contig === b.contig ? 0 : ranks.get(a.contig)! - ranks.get(b.contig)!) ||
      a.pos1 - b.pos1 ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

const codes = (name: string): readonly number[] => [...`${name}=`].map((letter) => letter.charCodeAt(0));
const GENEINFO = codes('GENEINFO');
const CLNSIG = codes('CLNSIG');

/** Value of one INFO entry. */
function fieldOf(
  bytes: Uint8Array,
  start: number,
  stop: number,
  name: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const first = name[0]!;
  for (let at = start; at < stop;) {
    if (bytes[at] === first) {
      let i = 1;
      while (i < name.length && bytes[at + i] === name[i]) i++;
      if (i === name.length) {
        let to = at + i;
        while (to < stop && bytes[to] !== SEMICOLON) to++;
        return { from: at + i, to };
      }
    }
    while (at < stop && bytes[at] !== SEMICOLON) at++;
    at++;
  }
  return null;
}

/** Neighbouring records are mostly of one gene: its bytes are compared before they are read. */
function geneFilter(genes: ReadonlySet<string> | null): {
  wants(bytes: Uint8Array, from: number, to: number): boolean;
} {
  let last: Uint8Array = new Uint8Array(0);
  let verdict = false;
  const decoder = new TextDecoder();
  return {
    wants(bytes, from, to) {
      if (genes === null) return true;
      let same = last.length === to - from;
      for (let i = 0; same && i < last.length; i++) same = last[i] === bytes[from + i];
      if (same) return verdict;
      last = bytes.slice(from, to);
      verdict = namesOf(decoder.decode(last)).some((name) => genes.has(name));
      return verdict;
    },
  };
}

/** `BRCA2:675|LOC1:2` */
function namesOf(text: string): readonly string[] {
  return text.split('|').map((one) => one.split(':')[0] ?? '');
}

function rowOf(line: string, genes: ReadonlySet<string> | null): ImportRow | null {
  const [contig = '', pos, id = '', ref = '', alt = '', , , info = ''] = line.split('\t');
  const entries = new Map(
    info.split(';').map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, at), one.slice(at + 1)] as const;
    }),
  );
  const called = classOf(entries.get('CLNSIG') ?? '');
  const chrom = contigName(contig)?.chrom;
  const pos1 = Number(pos);
  if (called === null || chrom === undefined || !/^[ACGTN]+$/i.test(alt) || !/^[ACGTN]+$/i.test(ref) || !(pos1 > 0))
    return null;
  const key = variantKey(chrom, pos1, ref, alt);
  const names = namesOf(entries.get('GENEINFO') ?? '').filter((name) => genes === null || genes.has(name));
  const consequences = entries.get('MC');
  return {
    contig: chrom,
    pos1: Number(key.split(':')[1]),
    key,
    class: called,
    stars: starsOf(entries.get('CLNREVSTAT') ?? ''),
    variation: id === '' || id === '.' ? null : id,
    genes: names,
    endsEarly: consequences === undefined ? null : ENDS_EARLY.test(consequences),
  };
}
