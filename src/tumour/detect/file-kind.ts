import { PropriaError } from '../../core/index.ts';
import { listKind } from '../measured/read-list.ts';
import { looksTyped } from '../stated/read-typed-list.ts';
import { looksStated } from '../stated/read-stated.ts';
import { type HeaderRow, headerRow, splitRow } from '../table/header-row.ts';
import type { TableReader } from '../table/table.ts';
import { TABLE_READERS } from '../table/table-readers.ts';
import type { OpenedText } from '../text/scan-lines.ts';
import type { TumourRole } from '../tumour-file.ts';
import { refuseOther } from './refuse-other.ts';

export type FileKind =
  | { readonly is: 'vcf' | 'maf' | 'stated' | 'typed' | 'bed' | 'genes' | 'hla' }
  | { readonly is: 'table'; readonly reader: TableReader; readonly headerText: string };

/**
 * What a file is, by its first lines; the role decides only between tables that look alike.
 * @throws PropriaError TUMOUR_FILE_UNKNOWN, TUMOUR_FILE_EMPTY, TUMOUR_OTHER_FORMAT, TUMOUR_NOT_TEXT, TUMOUR_LOOKS_GERMLINE
 */
export function fileKind({ head, source }: OpenedText, role: TumourRole | undefined): FileKind {
  const { name } = source;
  refuseOther(head, name);
  if (/^##fileformat=VCF/i.test(head) || /^#CHROM\t/m.test(head)) return { is: 'vcf' };
  if (looksStated(head)) return { is: 'stated' };
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const firstPlain = lines.findIndex((line) => !line.startsWith('#'));
  const [first] = lines;
  if (first === undefined) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source: name } });
  refuseArray(lines, firstPlain, name);
  const list = role === undefined || role === 'panel' ? listKind(head, role) : null;
  if (list !== null) return { is: list };
  // STAR-Fusion, Arriba and others put a hash before the names of their columns.
  const headers = [firstPlain, firstPlain < 0 ? lines.length - 1 : firstPlain - 1].filter((i) => i >= 0);
  for (const i of headers) {
    const headerText = lines[i] as string;
    const header = headerRow(headerText);
    if (isMaf(header)) return { is: 'maf' };
    const next = lines.slice(i + 1).find((line) => !line.startsWith('#'));
    const cells = next === undefined ? null : splitRow(next, header.separator).map((cell) => cell.trim());
    const reader = TABLE_READERS.find((one) => one.fits(header, cells, role, name));
    if (reader !== undefined) return { is: 'table', reader, headerText };
  }
  if (looksTyped(head.length < 60_000 ? lines : lines.slice(0, -1))) return { is: 'typed' };
  throw new PropriaError('TUMOUR_FILE_UNKNOWN', {
    place: { source: name },
    params: { found: (lines[firstPlain] ?? first).slice(0, 80) },
  });
}

/** @throws PropriaError TUMOUR_LOOKS_GERMLINE for the raw file of a consumer array */
function refuseArray(lines: readonly string[], firstPlain: number, source: string): void {
  const header = lines.slice(0, firstPlain + 1).some((line) => /^[#"]?\s*"?rsid"?[\t,]/i.test(line));
  if (!header && !/^"?rs\d+"?[\t,]"?(?:chr)?(?:\d{1,2}|X|Y|MT?)"?[\t,]"?\d+/i.test(lines[firstPlain] ?? '')) return;
  throw new PropriaError('TUMOUR_LOOKS_GERMLINE', {
    place: { source },
    params: { detail: 'it is the raw file of a consumer array' },
  });
}

function isMaf(row: HeaderRow): boolean {
  const gene = row.at('Hugo_Symbol', 'Gene_Symbol', 'SYMBOL', 'Gene', 'gene_name') >= 0;
  const protein = row.at('HGVSp_Short', 'Protein_Change', 'HGVSp', 'Amino_Acid_Change') >= 0;
  const place =
    row.at('Chromosome', 'Chrom', 'Chr') >= 0 &&
    row.at('Reference_Allele', 'Ref', 'Reference') >= 0 &&
    row.at('Tumor_Seq_Allele2', 'Tumor_Seq_Allele1', 'Tumor_Allele', 'Alternate_Allele', 'Alt') >= 0;
  return (gene && protein) || place || (row.at('Hugo_Symbol') >= 0 && row.at('Variant_Classification') >= 0);
}
