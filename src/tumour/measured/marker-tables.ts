import { type TableReader, rowPlace, rowsOfSample } from '../table/table.ts';
import { plainName } from '../table/header-row.ts';
import { readNumber, saysNothing } from '../text/read-number.ts';
import type { MarkerReading, StatedTumour } from '../tumour-reading.ts';
import { markerWords } from './marker-value.ts';

const NAME = ['name', 'marker', 'biomarker', 'test', 'analyte', 'measure'];
const VALUE = ['value', 'result', 'score', 'reading'];
const SAMPLE = ['Sample_ID', 'SampleID', 'Sample', 'Tumor_Sample_Barcode'];

/** One row a marker: `name`, `value`, `unit`. */
export const markerTable: TableReader = {
  kind: 'markers',
  fits: ({ at }) => at(...NAME) >= 0 && at(...VALUE) >= 0,
  read(table, { options, counter }) {
    const { at } = table.header;
    const column = { name: at(...NAME), value: at(...VALUE), unit: at('unit', 'units') };
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const markers: MarkerReading[] = [];
    for (const row of rows) {
      const name = (row.cells[column.name] ?? '').trim();
      const words = markerWords(row.cells[column.value] ?? '', row.cells[column.unit] ?? null);
      if (name === '') counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
      else if (words !== null) markers.push({ name, ...words, at: rowPlace(table, row, name) });
    }
    return { sample, markers };
  },
};

/** Columns of a clinical table that say nothing of the tumour's biology. */
const BESIDE = new Set(
  [
    'SAMPLE_ID',
    'PATIENT_ID',
    'ONCOTREE_CODE',
    'CANCER_TYPE',
    'CANCER_TYPE_DETAILED',
    'SAMPLE_TYPE',
    'SAMPLE_CLASS',
    'METASTATIC_SITE',
    'PRIMARY_SITE',
    'TUMOR_PURITY',
    'PURITY',
    'PLOIDY',
    'GENE_PANEL',
    'SAMPLE_COVERAGE',
    'SOMATIC_STATUS',
    'INSTITUTE',
    'SEX',
    'AGE',
    'OS_STATUS',
    'OS_MONTHS',
    'DFS_STATUS',
    'DFS_MONTHS',
    'TUMOR_TISSUE_SITE',
    'SAMPLE_COUNT',
    'FORM_COMPLETION_DATE',
    'OTHER_SAMPLE_ID',
    'TISSUE_SOURCE_SITE',
    'TISSUE_SOURCE_SITE_CODE',
    'TISSUE_PROSPECTIVE_COLLECTION_INDICATOR',
    'TISSUE_RETROSPECTIVE_COLLECTION_INDICATOR',
    'MUTATION_COUNT',
    'FRACTION_GENOME_ALTERED',
    'DRIVER_MUTATION',
    'MATCHED_NORMAL',
    'ETHNICITY',
    'RACE',
    'GRADE',
    'STAGE',
    'ANALYSIS_COHORT',
  ].map(plainName),
);
const TYPE = ['ONCOTREE_CODE', 'ONCOTREE', 'CANCER_TYPE_DETAILED', 'CANCER_TYPE'];

/** cBioPortal's clinical table of samples: the type, purity, and each further column as a marker by its name. */
export const clinicalTable: TableReader = {
  kind: 'clinical data of samples',
  fits: ({ at }) => at('SAMPLE_ID') >= 0 && (at('PATIENT_ID') >= 0 || at(...TYPE) >= 0),
  read(table, { options }) {
    const { header } = table;
    const { sample, rows } = rowsOfSample(table, header.at('SAMPLE_ID'), options.sample);
    const [row] = rows;
    if (row === undefined) return { sample };
    const cell = (at: number): string | null => (saysNothing(row.cells[at]) ? null : (row.cells[at] as string));
    const markers = header.names.flatMap((name, i): readonly MarkerReading[] => {
      const words = BESIDE.has(plainName(name)) || plainName(name) === '' ? null : markerWords(row.cells[i] ?? '');
      // Columns of cBioPortal are in capitals with underscores: `TMB_NONSYNONYMOUS`.
      const plain = name.replaceAll('_', ' ');
      return words === null ? [] : [{ name: plain, ...words, at: rowPlace(table, row, name), quiet: true }];
    });
    const typeAt = TYPE.map((name) => header.at(name)).find((at) => cell(at) !== null) ?? -1;
    const type = cell(typeAt);
    const purity = readNumber(cell(header.at('TUMOR_PURITY', 'PURITY'))?.replace('%', ''));
    const matched = cell(header.at('SOMATIC_STATUS'));
    const stated: StatedTumour | undefined =
      type === null
        ? undefined
        : {
            type: { text: type, at: rowPlace(table, row, header.names[typeAt] ?? '') },
            setting: null,
            priorTherapies: null,
          };
    return {
      sample,
      markers,
      purity: purity === null || purity <= 0 || purity > 100 ? null : purity > 1 ? purity / 100 : purity,
      ploidy: readNumber(cell(header.at('PLOIDY')) ?? undefined),
      assay: matched === null ? {} : { matchedNormal: /matched/i.test(matched) && !/unmatched/i.test(matched) },
      ...(stated === undefined ? {} : { stated }),
    };
  },
};

/** PURPLE's purity table: one row. */
export const purpleTable: TableReader = {
  kind: 'purity and ploidy',
  fits: ({ at }) => at('purity', 'cellularity') >= 0 && at('ploidy') >= 0 && at('Chromosome', 'chrom', 'chr') < 0,
  read(table) {
    const { at } = table.header;
    const [row] = table.rows;
    if (row === undefined) return {};
    const marker = (name: string, column: number, unit: string | null): readonly MarkerReading[] => {
      const text = row.cells[column];
      return saysNothing(text) ? [] : [{ name, value: text as string, unit, at: rowPlace(table, row, name) }];
    };
    const purity = readNumber(row.cells[at('purity', 'cellularity')]);
    const ploidy = readNumber(row.cells[at('ploidy')]);
    return {
      purity: purity !== null && purity > 0 && purity <= 1 ? purity : null,
      ploidy: ploidy !== null && ploidy > 0 && ploidy < 20 ? ploidy : null,
      markers: [
        ...marker('MSI', at('msStatus'), null),
        ...marker('TMB', at('tmbPerMb'), '/Mb'),
        ...marker('Whole genome doubling', at('wholeGenomeDuplication'), null),
      ],
      assay: { copyNumber: true },
    };
  },
};

/** Gene expression: one row a gene with a column of values, or one column a sample. Each value becomes a marker `GENE expression`. */
export const expressionTable: TableReader = {
  kind: 'gene expression',
  fits: ({ at, names }, first, role, name) => {
    if (at('Variant_Classification', 'HGVSp_Short', 'Protein_Change', 'Fusion', 'call') >= 0) return false;
    if (at(...EXPRESSION_GENE) < 0) return false;
    if (at(...EXPRESSION_UNITS.map(([column]) => column)) >= 0) return true;
    if (role !== 'expression' && !/expression|mrna|rna|z-?scores?|tpm|fpkm/i.test(name)) return false;
    return names.some((_, i) => readNumber(first?.[i]) !== null);
  },
  read(table, { options, counter }) {
    const { header } = table;
    const geneAt = header.at(...EXPRESSION_GENE);
    const known = EXPRESSION_UNITS.find(([column]) => header.at(column) >= 0);
    const beside = new Set([...EXPRESSION_GENE, 'Entrez_Gene_Id', 'gene_id', 'Cytoband'].map(plainName));
    const { sample, rows } = rowsOfSample(table, known === undefined ? -1 : header.at(...SAMPLE), options.sample);
    const samples = header.names.filter((name) => !beside.has(plainName(name)) && name !== '');
    const wide =
      known === undefined
        ? options.sample !== undefined && samples.includes(options.sample)
          ? options.sample
          : (samples[0] ?? '')
        : null;
    const valueAt = known === undefined ? header.names.indexOf(wide ?? '') : header.at(known[0]);
    const unit = known?.[1] ?? (/z-?scores?/i.test(table.name) ? 'z' : /tpm/i.test(table.name) ? 'TPM' : null);
    const markers: MarkerReading[] = [];
    for (const row of rows) {
      const gene = (row.cells[geneAt] ?? '').split('|')[0]?.trim() ?? '';
      const text = row.cells[valueAt];
      if (saysNothing(text) || saysNothing(gene)) continue;
      if (readNumber(text) === null) {
        counter.count('TUMOUR_NUMBER_UNREADABLE', 'caution', row.line, { found: `${gene} ${text}`.slice(0, 60) });
        continue;
      }
      markers.push({
        name: `${gene} expression`,
        value: text as string,
        unit,
        at: rowPlace(table, row, gene),
        quiet: true,
      });
    }
    return { sample: sample ?? wide, markers };
  },
};

const EXPRESSION_GENE = ['Gene', 'Hugo_Symbol', 'gene_name', 'Symbol', 'Gene_Symbol', 'gene_id'];
const EXPRESSION_UNITS: readonly (readonly [column: string, unit: string])[] = [
  ['TPM', 'TPM'],
  ['zscore', 'z'],
  ['z', 'z'],
  ['z_score', 'z'],
  ['FPKM', 'FPKM'],
  ['RPKM', 'FPKM'],
  ['log2TPM', 'log2 TPM'],
  ['percentile', 'percentile'],
];
