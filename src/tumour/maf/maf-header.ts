import { PropriaError } from '../../core/index.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';
import { type MafColumns, mafColumns } from './maf-columns.ts';

/**
 * Columns of a MAF's header line.
 * @throws PropriaError TUMOUR_COLUMNS_MISSING where neither a protein change nor a place can be read
 */
export function mafHeader(line: string, number: number, counter: NoticeCounter, source: string): MafColumns {
  const columns = mafColumns(line, counter, number);
  const placed =
    columns.chromosome >= 0 && columns.start >= 0 && columns.ref >= 0 && (columns.allele2 >= 0 || columns.allele1 >= 0);
  const missing = [
    ...(columns.gene < 0 && !placed ? ['Hugo_Symbol'] : []),
    ...(columns.protein.length === 0 && !placed
      ? ['HGVSp_Short, or Chromosome, Start_Position, Reference_Allele and Tumor_Seq_Allele2']
      : []),
  ];
  if (missing.length > 0)
    throw new PropriaError('TUMOUR_COLUMNS_MISSING', {
      place: { source, line: number },
      params: { kind: 'variants (MAF)', columns: missing.join(', ') },
    });
  return columns;
}
