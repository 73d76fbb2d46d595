import type { MetaDefinitions } from './meta-line.ts';
import { checkMeta } from './meta-line.ts';
import type { StrictProblem, StrictVerdict } from './problem.ts';
import { checkRecord } from './record-line.ts';

const COLUMNS = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO'];
const KEEP = 100;
/** How far back a normalised variant may have moved: the longest deletion that is compared. */
const WINDOW = 10_000;

export interface StrictChecker {
  /** One line without its line end. */
  line(text: string): void;
  /** `newline`: did the text end with a line end? */
  end(newline: boolean): StrictVerdict;
}

/** Holds a VCF text, fed line by line, against the specification of the version that it names (4.1 to 4.5). */
export function createStrictChecker(): StrictChecker {
  const problems: StrictProblem[] = [];
  const definitions: MetaDefinitions = { info: new Map(), format: new Map(), alt: new Set() };
  const contigs = new Set<string>();
  const recent = new Map<string, number>();
  let problemCount = 0;
  let line = 0;
  let minor = 0;
  let version: string | null = null;
  let width = 0;
  let records = 0;
  let contig = '';
  let position = -1;
  const report = (part: string, detail: string): void => {
    problemCount += 1;
    if (problems.length < KEEP) problems.push({ line, part, detail });
  };

  function header(text: string): void {
    const columns = text.split('\t');
    width = columns.length;
    const samples = columns.slice(9);
    if (!COLUMNS.every((name, i) => columns[i] === name)) report('columns', `the columns are ${COLUMNS.join(', ')}`);
    else if (columns.length > 8 && (columns[8] !== 'FORMAT' || samples.length === 0))
      report('columns', 'after INFO come FORMAT and at least one sample');
    if (samples.some((name) => name === '')) report('columns', 'a sample has no name');
    if (new Set(samples).size < samples.length) report('columns', 'two samples have one name');
  }

  function record(text: string): void {
    records += 1;
    const columns = text.split('\t');
    if (columns.length !== width) return report('columns', `${columns.length} columns under a header of ${width}`);
    checkRecord(columns, minor, definitions, report);
    const [chrom = '', pos = '', , ref = '', alt = ''] = columns;
    const name = chrom.replace(/^<(.*)>$/, '$1');
    if (name !== contig) {
      if (contigs.has(name)) report('order', `${name} comes again after another contig`);
      contigs.add(name);
      contig = name;
      position = -1;
      recent.clear();
    }
    if (Number(pos) < position) report('order', `${pos} comes after ${position}`);
    position = Math.max(position, Number(pos));
    for (const one of alt.split(',')) noteVariant(Number(pos), ref, one);
  }

  function noteVariant(pos: number, ref: string, alt: string): void {
    if (!/^[ACGTN]+$/i.test(ref) || !/^[ACGTN]+$/i.test(alt) || alt.toUpperCase() === ref.toUpperCase()) return;
    const key = trimmed(pos, ref.toUpperCase(), alt.toUpperCase());
    if (recent.has(key)) report('duplicate', `the variant ${key} stands there twice`);
    recent.set(key, pos);
    if (recent.size > 4 * WINDOW) for (const [old, at] of recent) if (at < pos - WINDOW) recent.delete(old);
  }

  return {
    line(text) {
      line += 1;
      if (line === 1) {
        version = /^##fileformat=(VCFv4\.[1-5])$/.exec(text)?.[1] ?? null;
        if (version === null) report('fileformat', 'the first line is ##fileformat=VCFv4.1 to 4.5');
        minor = version === null ? 3 : Number(version.at(-1));
      } else if (width === 0 && text.startsWith('##')) checkMeta(text, minor, definitions, report);
      else if (width === 0 && text.startsWith('#CHROM')) header(text);
      else if (width === 0) report('meta', 'a line before #CHROM does not start with ##');
      else record(text);
    },
    end(newline) {
      if (line === 0) report('fileformat', 'the text is empty');
      else if (width === 0) report('columns', 'there is no #CHROM line');
      if (line > 0 && minor >= 3 && !newline) report('end', 'the last line has no line end');
      return { valid: problemCount === 0, version, records, problems, problemCount };
    },
  };
}

/** The least form of a change: shared last bases off, then shared first ones. */
function trimmed(pos: number, ref: string, alt: string): string {
  let end = 0;
  while (end < Math.min(ref.length, alt.length) - 1 && ref.at(-1 - end) === alt.at(-1 - end)) end += 1;
  let start = 0;
  while (start < Math.min(ref.length, alt.length) - 1 - end && ref[start] === alt[start]) start += 1;
  return `${pos + start}:${ref.slice(start, ref.length - end)}>${alt.slice(start, alt.length - end)}`;
}

/** The verdict on a whole text. Lines end in LF or CRLF. */
export function checkVcfText(text: string): StrictVerdict {
  const checker = createStrictChecker();
  const lines = text.split('\n');
  const newline = lines.at(-1) === '';
  if (newline) lines.pop();
  if (text !== '') for (const line of lines) checker.line(line.endsWith('\r') ? line.slice(0, -1) : line);
  return checker.end(newline);
}
