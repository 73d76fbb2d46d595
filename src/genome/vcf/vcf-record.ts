import { asciiText } from '../text/ascii.ts';
import { evidenceAgainst } from './evidence-against.ts';
import { type Genotype, parseGenotype } from './genotype.ts';

/** One record as far as one person is concerned. */
export interface VcfRecord {
  /** Contig name as written. */
  readonly contig: string;
  readonly pos1: number;
  /** Last base that the record speaks of: by REF, or by INFO END of blocks and symbolic alleles. */
  readonly end1: number;
  /** The same, but where a deletion or copy number change tells no end: it may reach to the end of its chromosome. */
  readonly reach1: number;
  readonly id: string;
  /** Upper case. */
  readonly ref: string;
  /** Upper case for sequences; empty for `.`. */
  readonly alts: readonly string[];
  readonly filter: string;
  /** `CN` of the sample, of records with a symbolic allele such as `<DEL>` or `<CNV>`; null where it is not stated. */
  readonly copyNumber: number | null;
  /** Says that a stretch is reference: ALT is nothing but `<NON_REF>`, `<*>`, or `.` with END beyond REF. */
  readonly block: boolean;
  /** Null when the record has no GT. */
  readonly call: SampleCall | null;
  readonly offset: number;
  readonly line: number | null;
  /** First columns and the sample's own, at most 400 characters. */
  readonly text: string;
}

export interface SampleCall {
  /** Null when GT is malformed; then `gt` shows it. */
  readonly genotype: Genotype | null;
  readonly gt: string;
  readonly phaseSet: string | null;
  /** GQ; where it is absent RGQ (GATK's reference records) or GQX (Strelka). */
  readonly gq: number | null;
  readonly dp: number | null;
  /** MIN_DP of the sample, else of INFO (bcftools). */
  readonly minDp: number | null;
  /** Reads per allele. */
  readonly ad: readonly number[] | null;
  /** Alleles that AD or PL speak for against the genotype; empty where they do not. */
  readonly against: readonly number[];
  /** Sample-level filter. */
  readonly ft: string | null;
}

const TAB = 9;
const MAX_TEXT = 400;

/**
 * Reads one line, touching only the fixed columns and the sample's. Null when it has no eight columns, no positive
 * POS, no REF, or no column for the sample.
 * @param sampleColumn 0 for the first sample
 */
export function parseVcfRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  sampleColumn: number,
  offset: number,
  line: number | null,
): VcfRecord | null {
  const fixedEnd = tabAt(bytes, start, end, 9);
  const sampleStart =
    fixedEnd < 0 ? -1 : sampleColumn === 0 ? fixedEnd + 1 : tabAt(bytes, fixedEnd + 1, end, sampleColumn) + 1;
  if (sampleStart <= 0) return null;
  const sampleEnd = tabAt(bytes, sampleStart, end, 1);
  const fields = asciiText(bytes, start, fixedEnd).split('\t');
  const [
    contig = '',
    posText = '',
    id = '',
    refText = '',
    altText = '',
    qual = '',
    filter = '',
    info = '',
    format = '',
  ] = fields;
  const pos1 = /^\d{1,10}$/.test(posText) ? Number(posText) : 0;
  if (contig === '' || pos1 < 1 || refText === '') return null;
  const sample = asciiText(bytes, sampleStart, sampleEnd < 0 ? end : sampleEnd);
  const ref = refText.toUpperCase();
  const alts = altText === '.' ? [] : altText.split(',').map((alt) => (alt.startsWith('<') ? alt : alt.toUpperCase()));
  const refEnd = pos1 + ref.length - 1;
  const end1 = Math.max(refEnd, symbolicEnd(pos1, alts, info, format, sample));
  return {
    contig,
    pos1,
    end1,
    reach1: end1 <= pos1 && alts.some(isLoss) ? OPEN_END : end1,
    id,
    ref,
    alts,
    filter,
    copyNumber: copyNumberOf(alts, format, sample),
    block: alts.length === 0 ? end1 > refEnd : alts.every(isUnspecific),
    call: parseCall(format, sample, info),
    offset,
    line,
    text: shorten([contig, posText, id, ref, altText, qual, filter, info, format, sample]),
  };
}

/** Place of the nth tab at or after `at`; -1 where the line has fewer. */
function tabAt(bytes: Uint8Array, at: number, end: number, nth: number): number {
  let tab = at - 1;
  for (let left = nth; left > 0; left--) {
    tab = bytes.indexOf(TAB, tab + 1);
    if (tab < 0 || tab >= end) return -1;
  }
  return tab;
}

/** `<NON_REF>` and `<*>` (also `<X>` of old samtools) stand for "any other allele". */
export function isUnspecific(alt: string): boolean {
  return alt === '<NON_REF>' || alt === '<*>' || alt === '<X>';
}

/**
 * Last base of blocks and symbolic alleles: INFO END; in VCF 4.5, which does without it, SVLEN of `<DEL>`, `<DUP>`, `<INV>`,
 * `<CNV>` and the sample's LEN of `<*>`. 0 where nothing tells, and for records with a sequence among their alternatives.
 */
function symbolicEnd(pos1: number, alts: readonly string[], info: string, format: string, sample: string): number {
  if (!alts.every((alt) => alt.startsWith('<'))) return 0;
  const end = /(?:^|;)END=(\d{1,10})(?:;|$)/.exec(info)?.[1];
  if (end !== undefined) return Number(end);
  const lengths = /(?:^|;)SVLEN=([-\d.,]+)/.exec(info)?.[1]?.split(',') ?? [];
  const reaches = alts
    .map((alt, i) => (/^<(?:DEL|DUP|INV|CNV)/.test(alt) ? pos1 + Math.abs(Number(lengths[i] ?? 0)) : 0))
    .filter(Number.isFinite);
  const blockLength = alts.some(isUnspecific) ? Number(valueOf(format, sample, 'LEN') ?? 0) : 0;
  const last1 = Math.max(0, ...reaches, Number.isFinite(blockLength) ? pos1 + blockLength - 1 : 0);
  return last1;
}

/** Beyond every chromosome. */
const OPEN_END = 2 ** 31 - 1;

/** `<DEL>`, `<DEL:ME>`, `<CN0>`, `<CNV>`: alleles under which a stretch may be gone. */
export function isLoss(alt: string): boolean {
  return /^<(?:DEL[:>]|CN0>|CNV[:>])/i.test(alt);
}

/** What `CN` says of one sample; most records have no symbolic allele and are not looked at. */
export function copyNumberOf(alts: readonly string[], format: string, sample: string): number | null {
  return alts.some((alt) => alt.startsWith('<') && !isUnspecific(alt)) ? numberOf(valueOf(format, sample, 'CN')) : null;
}

/** The sample's value of one FORMAT key; null when absent, empty or `.`. */
function valueOf(format: string, sample: string, key: string): string | null {
  const at = format.split(':').indexOf(key);
  const value = at < 0 ? undefined : sample.split(':')[at];
  return value === undefined || value === '' || value === '.' ? null : value;
}

/** What a record says of one sample; null without GT. */
export function parseCall(format: string, sample: string, info: string): SampleCall | null {
  const keys = format.split(':');
  const values = sample.split(':');
  const get = (key: string): string | null => {
    const at = keys.indexOf(key);
    const value = at < 0 ? undefined : values[at];
    return value === undefined || value === '' || value === '.' ? null : value;
  };
  const gtAt = keys.indexOf('GT');
  if (gtAt < 0) return null;
  const gt = values[gtAt] ?? '.';
  const ad = get('AD');
  const setText = get('PSL') ?? get('PS');
  const sets = new Set(setText === null ? [] : setText.split(',').filter((set) => set !== '' && set !== '.'));
  const genotype = parseGenotype(gt === '' ? '.' : gt);
  const reads = numbersOf(ad);
  return {
    // Copies of different phase sets (PSL) are not phased to each other.
    genotype: genotype !== null && sets.size > 1 ? { ...genotype, phased: false } : genotype,
    gt,
    phaseSet: sets.size === 1 ? ([...sets][0] ?? null) : null,
    gq: numberOf(get('GQ') ?? get('RGQ') ?? get('GQX')),
    dp: numberOf(get('DP')),
    minDp: numberOf(get('MIN_DP') ?? minDpOf(info)),
    ad: reads,
    against: genotype === null ? [] : evidenceAgainst(genotype.alleles, reads, numbersOf(get('PL'))),
    ft: get('FT'),
  };
}

/** Whole numbers with `.` as 0; null where none is stated or one is something else. */
function numbersOf(text: string | null): readonly number[] | null {
  if (text === null || !/^[\d,.]*\d[\d,.]*$/.test(text)) return null;
  return text.split(',').map((n) => (n === '.' ? 0 : Number(n)));
}

/** As bcftools and others write it for blocks. Most records have none, and looking first is cheaper than matching. */
function minDpOf(info: string): string | null {
  if (!info.includes('MIN') && !info.includes('Min') && !info.includes('min')) return null;
  return /(?:^|;)MIN_?DP=(\d+)/i.exec(info)?.[1] ?? null;
}

function numberOf(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function shorten(fields: readonly string[]): string {
  const whole = fields.join('\t');
  if (whole.length <= MAX_TEXT) return whole;
  const cut = fields.map((field, i) => (field.length <= 60 || i === 9 ? field : `${field.slice(0, 57)}...`)).join('\t');
  return cut.length <= MAX_TEXT ? cut : `${cut.slice(0, MAX_TEXT - 3)}...`;
}
