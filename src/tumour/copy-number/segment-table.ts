import { pow } from '../../core/index.ts';
import { chromosomeOf, isOnChromosome } from '../change/place-of.ts';
import { type TableReader, genomePlace, rowsOfSample } from '../table/table.ts';
import { readNumber } from '../text/read-number.ts';
import type { Segment } from '../tumour-reading.ts';

const CHROMOSOME = ['Chromosome', 'chrom', 'chr', '#chr', 'seqnames', 'contig'];
const START = ['Start', 'startpos', 'start.pos', 'loc.start', 'Start_position', 'chromStart', 'start_bp'];
const END = ['End', 'endpos', 'end.pos', 'loc.end', 'End_position', 'chromEnd', 'stop'];
const TOTAL = [
  'total_cn',
  'totalCN',
  'tcn.em',
  'tcn',
  'CNt',
  'copyNumber',
  'copy_number',
  'TCN',
  'total',
  'cn',
  'nTotal',
  'totalCopyNumber',
];
const MINOR = ['nMinor', 'lcn.em', 'lcn', 'minorAlleleCopyNumber', 'minor_cn', 'minorCN', 'nMin1_A', 'minor', 'LCN'];
const MAJOR = ['nMajor', 'majorAlleleCopyNumber', 'major_cn', 'majorCN', 'nMaj1_A', 'major'];
const ALLELES: readonly (readonly [string, string])[] = [
  ['A_cn', 'B_cn'],
  ['cn1', 'cn2'],
  ['A', 'B'],
];
const RATIO = ['seg.mean', 'Segment_Mean', 'segmean', 'log2', 'log2ratio', 'Log2', 'cnlr.median', 'meanLog2CopyRatio'];
const SAMPLE = ['SampleID', 'Sample', 'ID', 'Sample_ID', 'Tumor_Sample_Barcode'];

/**
 * Segments of copy number, allele-specific or not: PCGR, ASCAT, Battenberg (first clone), FACETS, Sequenza, PURPLE, CNVkit, scarHRD, and
 * the log ratios of cBioPortal, which are relative to the mean and not corrected for purity.
 */
export const segmentTable: TableReader = {
  kind: 'copy-number segments',
  fits: ({ at }) =>
    at(...CHROMOSOME) >= 0 &&
    at(...START) >= 0 &&
    at(...END) >= 0 &&
    (at(...TOTAL) >= 0 || at(...MINOR) >= 0 || at(...RATIO) >= 0 || ALLELES.some(([a, b]) => at(a) >= 0 && at(b) >= 0)),
  read(table, { options, counter }) {
    const { at } = table.header;
    const column = {
      chr: at(...CHROMOSOME),
      start: at(...START),
      end: at(...END),
      total: at(...TOTAL),
      minor: at(...MINOR),
      major: at(...MAJOR),
      ratio: at(...RATIO),
      ploidy: at('ploidy'),
      purity: at('purity', 'cellularity'),
    };
    const [a, b] = (ALLELES.map((names) => names.map((name) => at(name))).find(
      ([one, two]) => (one ?? -1) >= 0 && (two ?? -1) >= 0,
    ) ?? [-1, -1]) as [number, number];
    const relative = column.total < 0 && column.minor < 0 && a < 0;
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const segments: Segment[] = [];
    for (const row of rows) {
      const { cells } = row;
      const chr = chromosomeOf(cells[column.chr] ?? '');
      const start = readNumber(cells[column.start]);
      const end = readNumber(cells[column.end]);
      if (chr === null) {
        counter.count('TUMOUR_CONTIG_UNKNOWN', 'info', row.line, { found: (cells[column.chr] ?? '').slice(0, 60) });
        continue;
      }
      if (start === null || end === null || end < start || !isOnChromosome(chr, Math.max(1, start), null)) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
        continue;
      }
      const one = readNumber(cells[a]);
      const two = readNumber(cells[b]);
      const minor = readNumber(cells[column.minor]) ?? (one === null || two === null ? null : Math.min(one, two));
      const major = readNumber(cells[column.major]);
      const ratio = readNumber(cells[column.ratio]);
      const total =
        readNumber(cells[column.total]) ??
        (minor !== null && major !== null
          ? minor + major
          : one !== null && two !== null
            ? one + two
            : relative && ratio !== null
              ? 2 * pow(2, ratio)
              : null);
      if (total === null || (total < 0 && total > -0.5 ? false : total < 0)) {
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
        continue;
      }
      const kept = Math.max(0, total);
      if (relative) counter.count('TUMOUR_LOG_RATIO', 'caution', row.line);
      segments.push({
        chr,
        start: Math.max(1, start),
        end,
        total: kept,
        // Callers of fractions may fall a little below none.
        minor: minor === null ? null : Math.min(Math.max(0, minor), kept),
        at: genomePlace(table, row, cells[column.chr] ?? '', Math.max(1, start)),
      });
    }
    const first = rows[0]?.cells ?? [];
    const ploidy = readNumber(first[column.ploidy]);
    const purity = readNumber(first[column.purity]);
    return {
      sample,
      segments,
      assay: { copyNumber: true },
      ploidy: ploidy !== null && ploidy > 0 && ploidy < 20 ? ploidy : null,
      purity: purity !== null && purity > 0 && purity <= 1 ? purity : null,
    };
  },
};
