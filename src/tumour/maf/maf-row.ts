import type { Build, Locator } from '../../core/index.ts';
import { hgvsWord, terms, word } from '../annotation/file-words.ts';
import { NO_POPULATION, readPopulation } from '../annotation/population.ts';
import { otherTranscripts } from '../annotation/read-funcotation.ts';
import { chromosomeOf, isOnChromosome } from '../change/place-of.ts';
import { trimChange } from '../change/trim-change.ts';
import type { ReadVariant } from '../file-reading.ts';
import { shown } from '../text/fingerprint.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';
import { readNumber, readShare, saysNothing } from '../text/read-number.ts';
import type { FileAnnotation, GenomicChange } from '../tumour-reading.ts';
import { judgeSupport } from '../vcf/read-support.ts';
import type { MafColumns } from './maf-columns.ts';
import { effectsOf } from './all-effects.ts';

export interface MafContext {
  /** Name without its folder. */
  readonly source: string;
  readonly offsetKind: 'byte' | 'virtual';
  readonly columns: MafColumns;
  readonly inherited: boolean;
  readonly counter: NoticeCounter;
}

/**
 * The variants of one row: one, or two where both alleles of the tumour differ from the reference. Empty where the row names neither
 * a gene nor a place.
 */
export function mafVariants(
  cells: readonly string[],
  line: string,
  number: number,
  offset: number,
  build: Build | null,
  { source, offsetKind, columns, inherited, counter }: MafContext,
): readonly ReadVariant[] {
  const gene = geneWord(cells[columns.gene]);
  if (gene !== null && isDate(gene)) counter.count('TUMOUR_GENE_IS_DATE', 'serious', number, { found: gene });
  const chromosome = cells[columns.chromosome] ?? '';
  const chr = chromosome === '' ? null : chromosomeOf(chromosome);
  const startText = cells[columns.start] ?? '';
  // Spreadsheets write whole numbers with a point.
  const start = /^\d{1,10}(?:\.0+)?$/.test(startText) ? Number(startText) : null;
  const ref = cells[columns.ref];
  const alts = ref === undefined ? [] : alleles(cells, ref, columns);
  let changes: readonly (GenomicChange | null)[] = [null];
  if (chr !== null && start !== null && ref !== undefined && alts.length > 0) {
    if (isOnChromosome(chr, start, build)) {
      changes = alts.map((alt) => trimChange(chr, start, ref, alt));
      if (changes[0] === null)
        counter.count('TUMOUR_ALLELE_UNREADABLE', 'caution', number, {
          found: `${chromosome}:${startText} ${ref.slice(0, 20)}>${(alts[0] ?? '').slice(0, 20)}`,
        });
    } else
      counter.count('TUMOUR_POSITION_IMPOSSIBLE', 'serious', number, {
        found: `${chromosome}:${startText}`,
        build: build ?? 'GRCh37, GRCh38',
      });
  } else if (startText !== '' && start === null)
    counter.count('TUMOUR_POSITION_IMPOSSIBLE', 'serious', number, {
      found: `${chromosome}:${startText.slice(0, 30)}`,
      build: build ?? 'GRCh37, GRCh38',
    });
  const annotations = annotationsOf(cells, gene, columns);
  const named = annotations[0]?.protein !== null && annotations[0]?.protein !== undefined;
  if (changes[0] === null && gene === null) return [];
  if (changes[0] === null && !named) counter.count('TUMOUR_NO_PROTEIN', 'caution', number);
  const support = supportOf(cells, columns);
  const unreadable = unreadableCount(cells, columns);
  if (unreadable !== null)
    counter.count('TUMOUR_NUMBER_UNREADABLE', 'caution', number, { found: unreadable.slice(0, 60) });
  if (support.fault !== null)
    counter.count(support.fault === 'vaf' ? 'TUMOUR_VAF_IMPOSSIBLE' : 'TUMOUR_DEPTH_IMPOSSIBLE', 'caution', number, {
      found: `${gene ?? ''} ${annotations[0]?.protein ?? `${chromosome}:${startText}`}`.trim().slice(0, 60),
    });
  const normalVaf = normalShare(cells, columns);
  const population =
    columns.frequencies.length === 0 ? NO_POPULATION : readPopulation(columns.frequencies, (at) => cells[at]);
  const germline = word(cells[columns.clinvar]);
  const oncogenicity = word(cells[columns.oncogenicity]);
  const at: Locator =
    chr !== null && start !== null
      ? {
          kind: 'file',
          source,
          chrom: chromosome,
          pos1: start,
          offset: { kind: offsetKind, at: String(offset) },
          line: number,
          text: shown(line),
        }
      : {
          kind: 'document',
          source,
          path: [gene, annotations[0]?.protein].filter(Boolean).join(' ').slice(0, 80),
          line: number,
        };
  const alleleCells = [cells[columns.allele1], cells[columns.allele2]];
  const hom = alleleCells[0] === alleleCells[1] && alleleCells[0] !== undefined && alleleCells[0] !== ref;
  return changes.map((change, i): ReadVariant => ({
    change,
    // What the row says of the protein belongs to its second allele.
    annotations: i === 0 ? annotations : annotations.slice(0, 1).map((one) => ({ ...one, protein: null, cdna: null })),
    origin: inherited ? 'germline' : originOf(cells, columns, normalVaf),
    zygosity: hom ? 'hom' : 'unknown',
    vaf: i === 0 ? support.vaf : null,
    depth: support.depth,
    altReads: i === 0 ? support.altReads : null,
    normalVaf,
    filters: filtersOf(cells[columns.filter]),
    populationFrequency: population.highest,
    groupFrequencies: population.groups,
    clinvar: germline === null && oncogenicity === null ? null : { germline, oncogenicity },
    statedOncogenic: driverOf(cells[columns.driver]),
    at,
  }));
}

const geneWord = (text: string | undefined): string | null => {
  const said = word(text?.trim());
  return said === null || /^unknown$|^na$/i.test(said) ? null : said;
};

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE = new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d{1,2})$`, 'i');
/** What spreadsheets make of MARCHF1, SEPTIN9 and DEC1. */
const isDate = (gene: string): boolean => gene.includes('-') && DATE.test(gene);

/** The first count of reads that is neither a number nor empty. */
function unreadableCount(cells: readonly string[], columns: MafColumns): string | null {
  for (const at of [columns.depth, columns.refCount, columns.altCount]) {
    const cell = cells[at];
    if (cell !== undefined && readNumber(cell) === null && !saysNothing(cell)) return cell;
  }
  return null;
}

/** The changed alleles: the second, which files use for the change, and the first where it is another change that fits the type. */
function alleles(cells: readonly string[], ref: string, columns: MafColumns): readonly string[] {
  const differs = (allele: string | undefined): allele is string =>
    allele !== undefined && allele !== '' && allele !== '.' && allele !== ref;
  const second = cells[columns.allele2];
  const first = cells[columns.allele1];
  if (!differs(second)) return differs(first) ? [first] : [];
  if (!differs(first) || first === second) return [second];
  const type = cells[columns.type] ?? '';
  const fits = /^(?:SNP|DNP|TNP|ONP|MNP)$/i.test(type)
    ? first.length === ref.length && first !== '-'
    : /^DEL$/i.test(type)
      ? first === '-' || first.length < ref.length
      : first !== '-';
  return fits ? [second, first] : [second];
}

function annotationsOf(cells: readonly string[], gene: string | null, columns: MafColumns): readonly FileAnnotation[] {
  let protein: string | null = null;
  for (const at of columns.protein) {
    protein = hgvsWord(cells[at]);
    if (protein !== null) break;
  }
  let cdna: string | null = null;
  for (const at of columns.cdna) {
    cdna = hgvsWord(cells[at]);
    if (cdna !== null) break;
  }
  const what = word(cells[columns.class]);
  const consequences = columns.consequence < 0 ? [] : terms(cells[columns.consequence]);
  const main: FileAnnotation = {
    by: 'maf',
    gene,
    transcript: word(cells[columns.transcript]),
    protein,
    cdna,
    consequences: what === null ? consequences : [what, ...consequences],
    exon: word(cells[columns.exon]),
    chosen: true,
  };
  const others = columns.others < 0 ? undefined : cells[columns.others];
  if (others === undefined || others === '') return [main];
  const listed = others.includes(';') ? effectsOf(others) : otherTranscripts(others, 'maf');
  return [main, ...listed.filter(({ transcript }) => transcript !== main.transcript)];
}

function supportOf(cells: readonly string[], columns: MafColumns): ReturnType<typeof judgeSupport> {
  const alt = readNumber(cells[columns.altCount]);
  const ref = readNumber(cells[columns.refCount]);
  const share = readShare(cells[columns.share]);
  const depth = readNumber(cells[columns.depth]);
  const sum = alt === null || ref === null ? null : alt + ref;
  return judgeSupport(alt, sum, depth, share !== null && columns.shareInPercent ? share / 100 : share);
}

function normalShare(cells: readonly string[], columns: MafColumns): number | null {
  const alt = readNumber(cells[columns.normalAltCount]);
  const ref = readNumber(cells[columns.normalRefCount]);
  const depth = readNumber(cells[columns.normalDepth]) ?? (alt === null || ref === null ? null : alt + ref);
  return alt === null || depth === null || depth <= 0 || alt > depth ? null : alt / depth;
}

/** Above it a matched normal carries the variant. */
const NORMAL_CARRIES = 0.25;

function originOf(
  cells: readonly string[],
  columns: MafColumns,
  normalVaf: number | null,
): 'somatic' | 'germline' | 'unknown' {
  const status = cells[columns.status] ?? '';
  if (/^germline|^loh$/i.test(status)) return 'germline';
  if (/somatic/i.test(status)) return 'somatic';
  if (normalVaf !== null && normalVaf >= NORMAL_CARRIES) return 'germline';
  // A matched normal was sequenced, so what stands here was called against it.
  return word(cells[columns.normalSample]?.trim()) !== null ? 'somatic' : 'unknown';
}

function filtersOf(text: string | undefined): readonly string[] {
  const said = word(text);
  return said === null ? [] : said.split(/[;,|]/).filter((one) => one !== '' && !/^pass$/i.test(one));
}

/** Words of cBioPortal's and of other tables for what drives a tumour. */
function driverOf(text: string | undefined): boolean | null {
  const said = word(text?.trim())?.toLowerCase();
  if (said === undefined) return null;
  if (/^(?:putative_driver|driver|yes|true|1|(?:likely )?oncogenic|resistance)$/.test(said)) return true;
  return /^(?:putative_passenger|passenger|no|false|0|(?:likely )?(?:neutral|benign))$/.test(said) ? false : null;
}
