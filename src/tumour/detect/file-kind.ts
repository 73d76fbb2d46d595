import { PropriaError } from '../../core/index.ts';
import { type HeaderRow, headerRow } from '../table/header-row.ts';
import type { OpenedText } from '../text/scan-lines.ts';
import type { TumourRole } from '../tumour-file.ts';
import { refuseOther } from './refuse-other.ts';

export type FileKind = 'vcf' | 'maf';

/** What a file is, by its first lines; the role decides only between tables that look alike. @throws PropriaError TUMOUR_FILE_UNKNOWN … */
export function fileKind({ head, source }: OpenedText, _role: TumourRole | undefined): FileKind {
  const { name } = source;
  refuseOther(head, name);
  if (/^##fileformat=VCF/i.test(head) || /^#CHROM\t/m.test(head)) return 'vcf';
  const first = firstRow(head);
  if (first === null) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source: name } });
  const row = headerRow(first);
  if (isMaf(row)) return 'maf';
  throw new PropriaError('TUMOUR_FILE_UNKNOWN', { place: { source: name }, params: { found: first.slice(0, 80) } });
}

function firstRow(head: string): string | null {
  let comment: string | null = null;
  for (const line of head.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (!line.startsWith('#')) return line;
    comment = line;
  }
  return comment;
}

function isMaf(row: HeaderRow): boolean {
  const gene = row.at('Hugo_Symbol', 'Gene_Symbol', 'SYMBOL', 'Gene', 'gene_name') >= 0;
  const protein = row.at('HGVSp_Short', 'Protein_Change', 'HGVSp', 'Amino_Acid_Change') >= 0;
  const place =
    row.at('Chromosome', 'Chrom', 'Chr') >= 0 &&
    row.at('Reference_Allele', 'Ref', 'Reference') >= 0 &&
    row.at('Tumor_Seq_Allele2', 'Tumor_Seq_Allele1', 'Tumor_Allele', 'Alternate_Allele', 'Alt') >= 0;
  return (gene && protein) || place;
}
