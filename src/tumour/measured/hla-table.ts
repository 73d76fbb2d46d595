import type { TumourReading } from '../tumour-reading.ts';
import { type TableReader, rowPlace } from '../table/table.ts';

const ALLELE = /^(?:HLA-)?((?:[ABCEFG]|D[RQPMO][AB]\d?|MIC[AB])\*\d{2,3}(?::\d{2,3}){0,3}[NLSCAQ]?)$/;

/** `HLA-A*02:01` of the ways in which typings are written; null for what is none. */
export function hlaAllele(text: string): string | null {
  const found = ALLELE.exec(text.trim());
  return found === null ? null : `HLA-${found[1]}`;
}

/** OptiType's row of six alleles, or a column of alleles. */
export const hlaTable: TableReader = {
  kind: 'HLA alleles',
  fits: ({ at }, first) =>
    (at('A1') >= 0 && at('A2') >= 0 && at('B1') >= 0) ||
    (at('allele') >= 0 && hlaAllele(first?.[at('allele')] ?? '') !== null),
  read(table, { counter }) {
    const hla: TumourReading['hla'][number][] = [];
    for (const row of table.rows) {
      const found = row.cells.flatMap((cell) => {
        const allele = hlaAllele(cell);
        return allele === null ? [] : [{ allele, at: rowPlace(table, row, allele) }];
      });
      if (found.length === 0)
        counter.count('TUMOUR_ROW_SKIPPED', 'caution', row.line, { detail: row.text.slice(0, 80) });
      hla.push(...found);
    }
    return { hla };
  },
};
