import { chromosomeOf } from '../change/place-of.ts';
import { type Table, type TableReader, type TableRow, genomePlace, rowPlace, rowsOfSample } from '../table/table.ts';
import { readNumber } from '../text/read-number.ts';
import type { FusionReading } from '../tumour-reading.ts';
import { fusionName, partner } from './fusion-text.ts';

const NAME = ['FusionName', 'FusionGene', 'Fusion', 'Fusion_Name', 'fusion_genes', 'Gene_Fusion'];
const GENE5 = [
  'gene1',
  'gene5',
  'Gene_1_symbol(5end_fusion_partner)',
  'Site1_Hugo_Symbol',
  'gene_name1',
  'LeftGene',
  'geneA',
  'gene_a',
  'Gene5Prime',
  '5_gene',
  'gene5prime',
  'upstream_gene',
  'geneUp',
  'GeneStart',
];
const GENE3 = [
  'gene2',
  'gene3',
  'Gene_2_symbol(3end_fusion_partner)',
  'Site2_Hugo_Symbol',
  'gene_name2',
  'RightGene',
  'geneB',
  'gene_b',
  'Gene3Prime',
  '3_gene',
  'gene3prime',
  'downstream_gene',
  'geneDown',
  'GeneEnd',
];
const POINT5 = [
  'LeftBreakpoint',
  'breakpoint1',
  'Fusion_point_for_gene_1(5end_fusion_partner)',
  'breakpoint5',
  'breakpoint_a',
];
const POINT3 = [
  'RightBreakpoint',
  'breakpoint2',
  'Fusion_point_for_gene_2(3end_fusion_partner)',
  'breakpoint3',
  'breakpoint_b',
];
const FRAME = [
  'PROT_FUSION_TYPE',
  'reading_frame',
  'Predicted_effect',
  'Site2_Effect_On_Frame',
  'Frame',
  'in_frame',
  'inframe',
  'phased',
];
const READS = [
  'JunctionReadCount',
  'SplitReads',
  'split_reads',
  'Tumor_Split_Read_Count',
  'Spanning_unique_reads',
  'reads',
  'junction_reads',
];
const CONFIDENCE = ['confidence', 'likelihood', 'Confidence_Level', 'reported'];
const SAMPLE = ['Sample_ID', 'Tumor_Sample_Barcode', 'SampleID', 'Sample'];

/** STAR-Fusion, Arriba, FusionCatcher, PCGR, cBioPortal's structural variants and fusions, LINX, or plain pairs of genes. */
export const fusionTable: TableReader = {
  kind: 'fusions',
  fits: ({ at }, first, role) => {
    const pair = at(...GENE5) >= 0 && at(...GENE3) >= 0;
    const name = at(...NAME);
    return (
      pair ||
      (name >= 0 &&
        (role === 'fusions' || fusionName(first?.[name] ?? '') !== null || at(...READS) >= 0 || at('Frame') >= 0))
    );
  },
  read(table, { options, counter }) {
    const { at } = table.header;
    const column = {
      name: at(...NAME),
      gene5: at(...GENE5),
      gene3: at(...GENE3),
      point5: at(...POINT5),
      point3: at(...POINT3),
      chr5: at('Site1_Chromosome', 'chr1', 'chrom1'),
      pos5: at('Site1_Position', 'pos1', 'start1'),
      chr3: at('Site2_Chromosome', 'chr2', 'chrom2'),
      pos3: at('Site2_Position', 'pos2', 'start2'),
      frame: at(...FRAME),
      reads: at(...READS),
      confidence: at(...CONFIDENCE),
      exon5: at('exon5', 'Site1_Exon', 'exon1', 'fusedExonUp'),
      exon3: at('exon3', 'Site2_Exon', 'exon2', 'fusedExonDown'),
      region5: at('Site1_Region'),
      number5: at('Site1_Region_Number'),
      region3: at('Site2_Region'),
      number3: at('Site2_Region_Number'),
      status: at('SV_Status'),
    };
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const fusions: FusionReading[] = [];
    const known = new Set<string>();
    for (const row of rows) {
      const cell = (i: number): string => row.cells[i] ?? '';
      if (/^germline$/i.test(cell(column.status))) {
        counter.count('TUMOUR_STRUCTURAL_INHERITED', 'info', row.line);
        continue;
      }
      const pair = pairOf(cell(column.gene5), cell(column.gene3)) ?? fusionName(cell(column.name));
      if (pair === null) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
        continue;
      }
      const breakpoints = [
        pointOf(cell(column.point5)) ?? placeOf(cell(column.chr5), cell(column.pos5)),
        pointOf(cell(column.point3)) ?? placeOf(cell(column.chr3), cell(column.pos3)),
      ].filter((point) => point !== null);
      // cBioPortal's older table has a row for each partner.
      const key = JSON.stringify([pair, breakpoints, cell(column.name)]);
      if (known.has(key)) continue;
      known.add(key);
      const exon = (direct: number, region: number, number: number): number | null =>
        whole(cell(direct)) ?? (/exon/i.test(cell(region)) ? whole(cell(number)) : null);
      fusions.push({
        ...pair,
        breakpoints,
        exon5: exon(column.exon5, column.region5, column.number5),
        exon3: exon(column.exon3, column.region3, column.number3),
        inFrame: frameOf(cell(column.frame)),
        reads: readNumber(cell(column.reads)),
        confidence: cell(column.confidence) === '' || cell(column.confidence) === '.' ? null : cell(column.confidence),
        at: placeAt(table, row, breakpoints[0], `${pair.gene5 ?? 'v'}::${pair.gene3 ?? 'v'}`),
      });
    }
    return { sample, fusions, assay: { fusions: true } };
  },
};

const placeAt = (
  table: Table,
  row: TableRow,
  point: { readonly chr: string; readonly pos: number } | undefined,
  what: string,
): FusionReading['at'] =>
  point === undefined ? rowPlace(table, row, what) : genomePlace(table, row, point.chr, point.pos);

/** Partners in columns of their own. Arriba lists the genes around a breakpoint between genes, with distances: none of them is fused. */
function pairOf(
  first: string,
  second: string,
): { readonly gene5: string | null; readonly gene3: string | null } | null {
  const gene5 = first.includes('(') ? null : partner(first);
  const gene3 = second.includes('(') ? null : partner(second);
  return gene5 === undefined || gene3 === undefined || (gene5 === null && gene3 === null) ? null : { gene5, gene3 };
}

/** `chr22:23632600:+`, `22:23632600` */
function pointOf(text: string): { readonly chr: string; readonly pos: number } | null {
  const [chr = '', pos = ''] = text.split(':');
  return placeOf(chr, pos);
}

function placeOf(chrText: string, posText: string): { readonly chr: string; readonly pos: number } | null {
  const chr = chromosomeOf(chrText);
  const pos = whole(posText);
  return chr === null || pos === null || pos < 1 ? null : { chr, pos };
}

const whole = (text: string): number | null => (/^\d{1,10}$/.test(text) ? Number(text) : null);

function frameOf(text: string): boolean | null {
  const said = text.toLowerCase().replaceAll(/[\s_-]/g, '');
  if (said === '') return null;
  if (/out?of?frame|outframe|frameshift|stopcodon|^no$|^false$/.test(said)) return false;
  return /inframe|^yes$|^true$/.test(said) ? true : null;
}
