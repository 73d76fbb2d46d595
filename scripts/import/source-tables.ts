import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Shapes of the source tables, as far as the importers read them. The folder given holds `pgx-alleles/` and its neighbours. */

export interface SourcePosition {
  readonly pos: number;
  readonly rsid: string | null;
  readonly ref: string;
  readonly alts: readonly string[];
  readonly hgvs: readonly string[];
  readonly sourceAlleleToVcf?: Readonly<Record<string, string>>;
}

export interface SourceAllele {
  readonly name: string;
  readonly reference?: boolean;
  readonly at: Readonly<Record<string, string>>;
}

export interface SourceDefinition {
  readonly gene: string;
  readonly chrom: string;
  readonly dataVersion: string;
  readonly positions: readonly SourcePosition[];
  readonly alleles: readonly SourceAllele[];
  readonly reportAs?: Readonly<Record<string, string>>;
}

export interface SourceCallingRules {
  readonly extraPositions?: readonly {
    readonly pos: number;
    readonly rsid: string;
    readonly ref: string;
    readonly alts: readonly string[];
  }[];
  readonly ampTier1?: { readonly alleles: readonly string[]; readonly positions: readonly number[] };
  readonly removedAlleles?: readonly string[];
  readonly requiredPositions?: readonly number[];
  readonly unphasedPriority?: readonly { readonly candidates: readonly string[]; readonly pick: string }[];
}

export interface SourcePhenotypes {
  readonly keyedBy: 'function' | 'activity';
  readonly dataVersion: string;
  readonly alleles: Readonly<Record<string, { readonly function: string; readonly activity?: string }>>;
  readonly rules: readonly {
    readonly pair: readonly string[];
    readonly phenotype: string;
    readonly activityScore?: string;
  }[];
}

export function readJson<T>(folder: string, ...path: string[]): T {
  const bytes = readFileSync(join(folder, ...path));
  const text = path.at(-1)?.endsWith('.gz') === true ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return JSON.parse(text) as T;
}

/** Rows of a TSV with a column line, by column name. */
export function readTsv(folder: string, ...path: string[]): Record<string, string>[] {
  const bytes = readFileSync(join(folder, ...path));
  const text = path.at(-1)?.endsWith('.gz') === true ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = (head ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** `2025-11-05-00-25` → `2025-11-05`; free text is cut to the last ISO date or month that it names. */
export function versionOf(dataVersion: string): string {
  const dates = dataVersion.match(/\d{4}-\d{2}(-\d{2})?/g) ?? [];
  return dates.toSorted().at(-1) ?? dataVersion;
}
