import { PropriaError } from '../../core/index.ts';
import { type TableReader, rowPlace, rowsOfSample, sampleAmong } from '../table/table.ts';
import { plainName } from '../table/header-row.ts';
import { readNumber, saysNothing } from '../text/read-number.ts';
import type { ArmCopyNumber, GeneCopyNumber } from '../tumour-reading.ts';
import { calledAs } from './called-as.ts';

const GENE = ['Gene', 'Hugo_Symbol', 'Gene_Symbol', 'Symbol', 'GeneName', 'gene_name'];
const CALL = [
  'call',
  'CNA',
  'alteration',
  'event',
  'status',
  'cn_state',
  'cn_call',
  'category',
  'type',
  'copy_number_alteration',
  'Copy_Number_Call',
];
const COPIES = [
  'copies',
  'copy_number',
  'copyNumber',
  'cn',
  'total_cn',
  'tcn',
  'tcn.em',
  'minCopyNumber',
  'total',
  'total_copies',
];
const MINOR = ['minor', 'minor_cn', 'lcn', 'lcn.em', 'minMinorAlleleCopyNumber', 'minor_copies'];
const SAMPLE = ['Tumor_Sample_Barcode', 'Sample_ID', 'SampleID', 'Sample'];

/** One row a gene: `gene`, and a call or a number of copies or both. */
export const geneCopyTable: TableReader = {
  kind: 'copy numbers by gene',
  fits: ({ at }, first, role) => {
    if (at(...GENE) < 0) return false;
    if (at(...COPIES) >= 0) return true;
    const call = at(...CALL);
    return call >= 0 && (role === 'cna' || calledAs(first?.[call] ?? '') !== null);
  },
  read(table, { options, counter }) {
    const { at } = table.header;
    const column = { gene: at(...GENE), call: at(...CALL), copies: at(...COPIES), minor: at(...MINOR) };
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const genes: GeneCopyNumber[] = [];
    for (const row of rows) {
      const gene = geneName(row.cells[column.gene]);
      const word = row.cells[column.call];
      const call = word === undefined || saysNothing(word) ? null : calledAs(word);
      const total = readNumber(row.cells[column.copies]);
      const minor = readNumber(row.cells[column.minor]);
      if (gene === null || (call === null && total === null) || (total !== null && total < -0.5)) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
        continue;
      }
      genes.push({
        gene,
        call,
        total: total === null ? null : Math.max(0, total),
        minor: minor === null ? null : Math.max(0, minor),
        at: rowPlace(table, row, gene),
      });
    }
    return { sample, genes, assay: { copyNumber: true } };
  },
};

const WIDE_BESIDE = new Set(
  [
    'Hugo_Symbol',
    'Entrez_Gene_Id',
    'Gene Symbol',
    'Locus ID',
    'Cytoband',
    'Gene ID',
    'Composite.Element.REF',
    'Description',
  ].map(plainName),
);

/** One column a sample, values from -2 to 2: cBioPortal's data_CNA, GISTIC's thresholded table. */
export const discreteTable: TableReader = {
  kind: 'discrete copy numbers',
  fits: ({ at, names }, first, role) => {
    if (
      at('Hugo_Symbol', 'Gene Symbol') < 0 ||
      at('Variant_Classification', 'HGVSp_Short', 'Protein_Change', 'Fusion') >= 0
    )
      return false;
    if (role === 'expression') return false;
    const values = names.flatMap((name, i) => (WIDE_BESIDE.has(plainName(name)) ? [] : [first?.[i] ?? '']));
    return (
      values.length > 0 &&
      values.every((value) => value === '' || /^(?:-?[012](?:\.0+)?|-1\.5|na|nan)$/i.test(value)) &&
      values.some((value) => value !== '')
    );
  },
  read(table, { options, counter }) {
    const { names } = table.header;
    const samples = names.filter((name) => !WIDE_BESIDE.has(plainName(name)) && name !== '');
    const sample = sampleAmong(samples, options.sample, table.source);
    if (sample === null)
      throw new PropriaError('TUMOUR_COLUMNS_MISSING', {
        place: { source: table.source, line: table.headerLine },
        params: { kind: 'discrete copy numbers', columns: 'a sample' },
      });
    const column = names.indexOf(sample);
    const geneAt = table.header.at('Hugo_Symbol', 'Gene Symbol');
    const genes: GeneCopyNumber[] = [];
    for (const row of table.rows) {
      const gene = geneName(row.cells[geneAt]);
      const text = row.cells[column] ?? '';
      if (saysNothing(text)) continue;
      const call = calledAs(text);
      if (gene === null || call === null) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: `${gene ?? ''} ${text}`.slice(0, 80) });
        continue;
      }
      genes.push({ gene, call, total: null, minor: null, at: rowPlace(table, row, gene) });
    }
    return { sample, genes, assay: { copyNumber: true } };
  },
};

/** One row a chromosome arm: `arm`, `call`. */
export const armTable: TableReader = {
  kind: 'chromosome arms',
  fits: ({ at }) => at('arm', 'chromosome_arm') >= 0 && at(...CALL) >= 0,
  read(table, { options, counter }) {
    const { at } = table.header;
    const arm = at('arm', 'chromosome_arm');
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const arms: ArmCopyNumber[] = [];
    for (const row of rows) {
      const name = armName(row.cells[arm] ?? '');
      const call = calledAs(row.cells[at(...CALL)] ?? '');
      if (name === null || call === null) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
        continue;
      }
      arms.push({ arm: name, call: call === 'deep-deletion' ? 'loss' : call, at: rowPlace(table, row, name) });
    }
    return { sample, arms, assay: { copyNumber: true } };
  },
};

/** `17p` of `chr17p`, `17 p`; null for no arm. */
export function armName(text: string): string | null {
  const found = /^(?:chr)?\s*(\d{1,2}|X|Y)\s*([pq])$/i.exec(text.trim());
  if (found === null) return null;
  const chr = (found[1] as string).toUpperCase();
  const known = chr === 'X' || chr === 'Y' || (Number(chr) >= 1 && Number(chr) <= 22);
  return known ? `${/^\d/.test(chr) ? Number(chr) : chr}${(found[2] as string).toLowerCase()}` : null;
}

/** A symbol as tables write it: GISTIC adds what follows a bar. */
export function geneName(text: string | undefined): string | null {
  const name = (text ?? '').split('|')[0]?.trim() ?? '';
  return saysNothing(name) ? null : name;
}
