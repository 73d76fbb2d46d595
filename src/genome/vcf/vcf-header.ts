/** What the `##` and `#CHROM` lines say, as far as reading genotypes needs it. */
export interface VcfHeader {
  /** `4.2`; null without a `##fileformat` line. */
  readonly version: string | null;
  readonly samples: readonly string[];
  readonly contigs: readonly {
    readonly id: string;
    readonly length: number | null;
    readonly assembly: string | null;
  }[];
  /** Values of `##reference=` and `##assembly=` lines. */
  readonly references: readonly string[];
  /** Ids of `##ALT` lines: symbolic alleles that may come. */
  readonly alts: readonly string[];
  /** `Number` of the FORMAT field AD, if declared. */
  readonly adNumber: string | null;
  /** Sex by sample, from `##SAMPLE=<ID=…,Sex=…>`. */
  readonly sexes: ReadonlyMap<string, 'female' | 'male'>;
  /** Lines from `##fileformat` to `#CHROM`. */
  readonly lines: number;
}

const STRUCTURED = new Set(['contig', 'ALT', 'FORMAT', 'SAMPLE']);

/** The eight columns that every VCF has. */
export const FIXED_COLUMNS = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO'] as const;

/** Reads header lines (without line breaks), the `#CHROM` line last. Lines of unknown meaning are passed over. */
export function parseVcfHeader(lines: readonly string[]): VcfHeader {
  const contigs: { id: string; length: number | null; assembly: string | null }[] = [];
  const references: string[] = [];
  const alts: string[] = [];
  const sexes = new Map<string, 'female' | 'male'>();
  let version: string | null = null;
  let adNumber: string | null = null;
  for (const line of lines) {
    const equals = line.indexOf('=');
    if (!line.startsWith('##') || equals < 0) continue;
    const key = line.slice(2, equals);
    const value = line.slice(equals + 1).trim();
    if (key === 'fileformat') version ??= /^VCFv(\d+\.\d+)$/i.exec(value)?.[1] ?? value;
    else if (key === 'reference' || key === 'assembly') references.push(value);
    else if (!STRUCTURED.has(key)) continue;
    const get = attributesOf(value);
    const id = get('id');
    if (id === null) continue;
    if (key === 'contig') {
      const length = Number(get('length') ?? Number.NaN);
      contigs.push({
        id,
        length: Number.isSafeInteger(length) && length > 0 ? length : null,
        assembly: get('assembly'),
      });
    } else if (key === 'ALT') alts.push(id);
    else if (key === 'FORMAT' && id === 'AD') adNumber = get('number');
    else if (key === 'SAMPLE') {
      const sex = /^(?:(f|female|2)|(m|male|1))$/i.exec(get('sex') ?? get('gender') ?? '');
      if (sex !== null) sexes.set(id, sex[1] === undefined ? 'male' : 'female');
    }
  }
  const columns = (lines.at(-1) ?? '').split('\t');
  return { version, samples: columns.slice(9), contigs, references, alts, adNumber, sexes, lines: lines.length };
}

/** The attributes of `<ID=…,length=…,Description="…, …">` by lower-case name, quotes taken off. Each character is looked at once. */
function attributesOf(structure: string): (name: string) => string | null {
  const found = new Map<string, string>();
  for (let at = structure.startsWith('<') ? 1 : 0; at < structure.length;) {
    const equals = structure.indexOf('=', at);
    if (equals < 0) break;
    const name = structure.slice(at, equals).trim().toLowerCase();
    const quoted = structure[equals + 1] === '"';
    const end = quoted ? closingQuote(structure, equals + 2) : valueEnd(structure, equals + 1);
    found.set(name, quoted ? structure.slice(equals + 2, end) : structure.slice(equals + 1, end).trim());
    at = (quoted ? valueEnd(structure, end) : end) + 1;
  }
  return (name) => found.get(name) ?? null;
}

function closingQuote(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

function valueEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '>') at += 1;
  return at;
}
