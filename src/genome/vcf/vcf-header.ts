/** What the `##` and `#CHROM` lines say, as far as reading genotypes needs it. */
export interface VcfHeader {
  /** `4.2`; null without a `##fileformat` line. */
  readonly version: string | null;
  readonly samples: readonly string[];
  readonly contigs: readonly { readonly id: string; readonly length: number | null; readonly assembly: string | null }[];
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
    else if (key === 'contig') {
      const id = attribute(value, 'ID');
      const length = Number(attribute(value, 'length') ?? Number.NaN);
      if (id !== null) contigs.push({ id, length: Number.isSafeInteger(length) && length > 0 ? length : null, assembly: attribute(value, 'assembly') });
    } else if (key === 'ALT') alts.push(attribute(value, 'ID') ?? '');
    else if (key === 'FORMAT' && attribute(value, 'ID') === 'AD') adNumber = attribute(value, 'Number');
    else if (key === 'SAMPLE') {
      const sex = /^(?:(f|female|2)|(m|male|1))$/i.exec(attribute(value, 'Sex') ?? attribute(value, 'Gender') ?? '');
      const id = attribute(value, 'ID');
      if (sex !== null && id !== null) sexes.set(id, sex[1] === undefined ? 'male' : 'female');
    }
  }
  const columns = (lines.at(-1) ?? '').split('\t');
  return { version, samples: columns.slice(9), contigs, references, alts, adNumber, sexes, lines: lines.length };
}

/** The value of one attribute of `<ID=…,length=…,Description="…, …">`. */
function attribute(structure: string, name: string): string | null {
  const found = new RegExp(`[<,]\\s*${name}\\s*=\\s*("(?:[^"\\\\]|\\\\.)*"|[^,>]*)`, 'i').exec(structure)?.[1];
  if (found === undefined) return null;
  return found.startsWith('"') ? found.slice(1, -1) : found.trim();
}
