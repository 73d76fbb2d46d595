import { PropriaError } from '../../core/index.ts';
import type { QualityLimits } from '../loci/quality.ts';
import { asciiText } from '../text/ascii.ts';
import { type VcfRecord, copyNumberOf, parseCall, parseVcfRecord } from '../vcf/vcf-record.ts';
import { emptyColumn, widened } from './code-column.ts';
import type { CodeColumn } from './cohort-reading.ts';
import { type FieldReader, NUMBER_KEYS, fieldReader } from './field-reader.ts';

const TAB = 9;
const FIXED_COLUMNS = 9;
const MAX_SAMPLE_TEXT = 100;

/** One record with the different genotypes that people have in it. */
export interface CohortRecord {
  /** As one person's record, one a genotype; all agree in the fixed columns. */
  readonly variants: readonly VcfRecord[];
  /** Per person the index of the variant. */
  readonly codes: CodeColumn;
}

/**
 * Reads one line for all the people asked for.
 * @param people sample columns, ascending
 * @param format the FORMAT column of the line, as `like` was read from it
 * @throws PropriaError `VCF_COHORT_COLUMNS` when the line has fewer columns than people
 */
export function cohortRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  people: readonly number[],
  like: VcfRecord,
  limits: QualityLimits,
  source: string,
): CohortRecord {
  const head = fixedColumns(bytes, start, end);
  const [, , , , , , , info = '', format = ''] = asciiText(bytes, start, head - 1).split('\t');
  // The length of a block may be the sample's own: then the record as a whole is.
  const own = format.includes('LEN');
  const reader: FieldReader = fieldReader(format, like.alts.length + 1, limits);
  const byNumber = new Int32Array(NUMBER_KEYS).fill(-1);
  const byText = new Map<string, number>();
  const variants: VcfRecord[] = [];
  let codes: CodeColumn = emptyColumn(people.length, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const classOf = (from: number, to: number): number => {
    const key = reader.keyOf(bytes, from, to);
    const known = typeof key === 'number' ? (byNumber[key] as number) : (byText.get(key) ?? -1);
    if (known >= 0) return known;
    const code = variants.length;
    variants.push(
      own ? asOnePerson(bytes, start, head, from, to, like) : withCall(like, format, asciiText(bytes, from, to), info),
    );
    codes = widened(codes, code);
    if (typeof key === 'number') byNumber[key] = code;
    else byText.set(key, code);
    return code;
  };
  let at = head;
  let column = 0;
  // Fields of three bytes are compared as one word with the tab behind them: 2 ns a person instead of 20.
  let commonWord = 0;
  let passedWord = 0;
  const byWord = new Map<number, number>();
  const inRow = people.length > 0 && people.at(-1)! - people[0]! === people.length - 1;
  for (let person = 0; person < people.length; person++) {
    for (const wanted = people[person] as number; column < wanted; column++) {
      const word = at + 4 <= end ? view.getUint32(at) : 0;
      if (word === passedWord && word !== 0) {
        at += 4;
        continue;
      }
      const from = at;
      at = fieldEnd(bytes, at, end);
      if (at - from === 3 && at < end) passedWord = word;
      at += 1;
    }
    column += 1;
    const word = at + 4 <= end ? view.getUint32(at) : 0;
    if (word === commonWord && word !== 0) {
      // All in a row at once where no column lies between them; else a run would be counted again for each.
      const more = inRow ? Math.min(runOf(view, at, end, word), people.length - person) - 1 : 0;
      at += 4 * (more + 1);
      column += more;
      person += more;
      continue;
    }
    const met = word === 0 ? undefined : byWord.get(word);
    if (met !== undefined) {
      codes[person] = met;
      at += 4;
      continue;
    }
    if (at > end || (at === end && bytes[at - 1] !== TAB)) {
      throw new PropriaError('VCF_COHORT_COLUMNS', {
        place: { source, offset: like.offset, chrom: like.contig, pos1: like.pos1 },
        params: { columns: column - 1, people: (people.at(-1) as number) + 1 },
      });
    }
    const from = at;
    at = fieldEnd(bytes, at, end);
    const code = classOf(from, at);
    if (code > 0) codes[person] = code;
    if (at - from === 3 && at < end) {
      byWord.set(word, code);
      if (code === 0) commonWord = word;
    }
    at += 1;
  }
  return { variants, codes };
}

/** Where the field ends that begins here. */
function fieldEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== TAB) at++;
  return at;
}

/** How many fields in a row are this word. By itself, as it is met a million times: what it stands in is large and slow to compile. */
function runOf(view: DataView, at: number, end: number, word: number): number {
  let next = at;
  while (next + 4 <= end && view.getUint32(next) === word) next += 4;
  return (next - at) >>> 2;
}

/** Where the first sample's field begins. */
function fixedColumns(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (let tabs = 0; tabs < FIXED_COLUMNS && at < end; at++) if (bytes[at] === TAB) tabs += 1;
  return at;
}

/** The record with another sample's column. */
function withCall(like: VcfRecord, format: string, sample: string, info: string): VcfRecord {
  const text = like.text.slice(0, like.text.lastIndexOf('\t') + 1) + sample.slice(0, MAX_SAMPLE_TEXT);
  return {
    ...like,
    call: parseCall(format, sample, info),
    copyNumber: copyNumberOf(like.alts, format, sample),
    text,
  };
}

/** The line as a file of this one person would have it. */
function asOnePerson(
  bytes: Uint8Array,
  start: number,
  head: number,
  from: number,
  to: number,
  like: VcfRecord,
): VcfRecord {
  const line = new Uint8Array(head - start + to - from);
  line.set(bytes.subarray(start, head));
  line.set(bytes.subarray(from, to), head - start);
  return parseVcfRecord(line, 0, line.length, 0, like.offset, like.line) ?? like;
}
