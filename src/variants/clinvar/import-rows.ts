import { type Build, type ByteSource, type Host, PropriaError, sha256Hex } from '../../core/index.ts';
import { openText } from '../../genome/index.ts';
import type { KnownVariants, VariantAssertion, VariantClass } from '../known-variants.ts';
import type { ClinvarImport } from './clinvar-import.ts';

/** One allele as a release calls it. */
export interface ImportRow {
  /** `chr13` */
  readonly contig: string;
  /** Of the key. */
  readonly pos1: number;
  /** `13:32316484:GC:G` */
  readonly key: string;
  readonly class: VariantClass;
  readonly stars: number;
  readonly variation: string | null;
  readonly genes: readonly string[];
  /** Whether the protein ends early: nonsense, frameshift, essential splice site; null: the release does not tell. */
  readonly endsEarly: boolean | null;
}

/** What the first line of an import says. */
export interface ImportHead {
  readonly format: string;
  readonly build: Build;
  readonly date: string | null;
  /** File it was made of, without its folder, and its size. */
  readonly file: string;
  readonly bytes: number;
  readonly genes: readonly string[] | null;
  readonly count: number;
  /** Of all that follows the first line. */
  readonly sha256: string;
}

export const IMPORT_FORMAT = 'propria/clinvar/1';
const LETTERS: Readonly<Record<VariantClass, string>> = {
  pathogenic: 'P',
  'likely-pathogenic': 'L',
  either: 'E',
  conflicting: 'C',
  uncertain: 'U',
  benign: 'B',
};
const CLASSES = Object.fromEntries(Object.entries(LETTERS).map(([name, letter]) => [letter, name])) as Readonly<
  Record<string, VariantClass>
>;

/** The text of an import: a line of JSON, then a line an allele: key, class, stars, variation, genes, whether it ends early. */
export function importText(rows: readonly ImportRow[], head: Omit<ImportHead, 'format' | 'count' | 'sha256'>): string {
  const body = rows.map(lineOf).join('\n');
  const whole: ImportHead = { format: IMPORT_FORMAT, ...head, count: rows.length, sha256: sha256Hex(`${body}\n`) };
  return `${JSON.stringify(whole)}\n${body}\n`;
}

export function lineOf(row: ImportRow): string {
  return [
    row.key,
    LETTERS[row.class],
    row.stars,
    row.variation ?? '',
    row.genes.join('|'),
    row.endsEarly === null ? '' : row.endsEarly ? '1' : '0',
  ].join('\t');
}

/** Lines in memory, read only where they are asked for: half a million take some forty megabytes. */
export function importOfLines(
  lines: readonly string[],
  head: Omit<ImportHead, 'format' | 'bytes' | 'sha256'> & { readonly sha256: string | null },
): ClinvarImport {
  return {
    build: head.build,
    date: head.date,
    file: head.file,
    genes: head.genes === null ? null : new Set(head.genes),
    count: head.count,
    sha256: head.sha256,
    *alleles(genes) {
      // Neighbours are mostly of one gene.
      let text = '';
      let own: readonly string[] = [];
      for (const line of lines) {
        const end = line.indexOf('\t');
        const fields = line.slice(end + 1).split('\t', 4);
        if (fields[3] !== text) own = (text = fields[3] ?? '').split('|').filter((gene) => genes.has(gene));
        if (own.length > 0)
          yield { key: line.slice(0, end), genes: own, class: CLASSES[fields[0] ?? ''] ?? 'uncertain' };
      }
    },
    variants(keys, seed) {
      const known = new Map<string, readonly VariantAssertion[]>();
      for (const line of lines) {
        const key = line.slice(0, line.indexOf('\t'));
        if (keys.has(key)) known.set(key, [...(known.get(key) ?? []), ...assertionsOf(rowOf(line), head, seed)]);
      }
      return known;
    },
  };
}

function assertionsOf(
  row: ImportRow,
  { build, date }: Pick<ImportHead, 'build' | 'date'>,
  seed: KnownVariants,
): readonly VariantAssertion[] {
  return row.genes.map((gene) => ({
    gene,
    class: row.class,
    stars: row.stars,
    variation: row.variation,
    protein: null,
    release: date,
    key38: build === 'GRCh38' ? row.key : (seed.get(row.key)?.[0]?.key38 ?? null),
    ...(row.endsEarly === null ? {} : { endsEarly: row.endsEarly }),
  }));
}

/**
 * Reads an import that `importText` wrote, packed or not.
 * @throws PropriaError `CLINVAR_VERSION`, `CLINVAR_DAMAGED`, `GZIP_…`
 */
export async function readImport(source: ByteSource, host: Host): Promise<ClinvarImport> {
  const pieces: Uint8Array[] = [];
  for await (const { bytes } of (await openText(source, host)).stream()) pieces.push(bytes.slice());
  const text = new TextDecoder().decode(joined(pieces));
  const end = text.indexOf('\n');
  const place = { source: source.name };
  const head = headOf(text.slice(0, Math.max(0, end)), place);
  const body = text.slice(end + 1);
  if (sha256Hex(body) !== head.sha256)
    throw new PropriaError('CLINVAR_DAMAGED', { place, params: { detail: 'its digest does not fit what it holds' } });
  return importOfLines(body.slice(0, -1).split('\n'), head);
}

function headOf(line: string, place: { readonly source: string }): ImportHead {
  let head: Partial<ImportHead>;
  try {
    head = JSON.parse(line) as Partial<ImportHead>;
  } catch (cause) {
    throw new PropriaError('CLINVAR_DAMAGED', { place, params: { detail: 'its first line cannot be read' }, cause });
  }
  if (head.format !== IMPORT_FORMAT)
    throw new PropriaError('CLINVAR_VERSION', { place, params: { found: String(head.format).slice(0, 40) } });
  if (!isHead(head))
    throw new PropriaError('CLINVAR_DAMAGED', { place, params: { detail: 'its first line lacks a field' } });
  return head;
}

function isHead(head: Partial<ImportHead>): head is ImportHead {
  return (
    (head.build === 'GRCh37' || head.build === 'GRCh38') &&
    (head.date === null || typeof head.date === 'string') &&
    typeof head.file === 'string' &&
    typeof head.count === 'number' &&
    typeof head.sha256 === 'string' &&
    (head.genes === null || Array.isArray(head.genes))
  );
}

/** The digest holds, so the line is as it was written. */
function rowOf(line: string): ImportRow {
  const [key = '', letter = '', stars, variation = '', genes = '', early] = line.split('\t');
  const [chrom = '', pos] = key.split(':');
  return {
    contig: `chr${chrom}`,
    pos1: Number(pos),
    key,
    class: CLASSES[letter] ?? 'uncertain',
    stars: Number(stars),
    variation: variation === '' ? null : variation,
    genes: genes.split('|'),
    endsEarly: early === '' || early === undefined ? null : early === '1',
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
