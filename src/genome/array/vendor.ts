/** The four published layouts of consumer arrays. */
export interface ArrayLayout {
  readonly vendor: 'ftdna' | '23andme' | 'ancestrydna' | 'myheritage';
  readonly separator: '\t' | ',';
  /** Columns of a row, in order. */
  readonly columns: readonly string[];
  /** Column index of the genotype, or of its two alleles. */
  readonly genotype: readonly [number] | readonly [number, number];
}

const WITH_RESULT = { separator: ',', columns: ['rsid', 'chromosome', 'position', 'result'], genotype: [3] } as const;

export const LAYOUTS: readonly ArrayLayout[] = [
  { vendor: '23andme', separator: '\t', columns: ['rsid', 'chromosome', 'position', 'genotype'], genotype: [3] },
  {
    vendor: 'ancestrydna',
    separator: '\t',
    columns: ['rsid', 'chromosome', 'position', 'allele1', 'allele2'],
    genotype: [3, 4],
  },
  { vendor: 'myheritage', ...WITH_RESULT },
  { vendor: 'ftdna', ...WITH_RESULT },
];

const NAMES: readonly (readonly [RegExp, ArrayLayout['vendor']])[] = [
  [/23andme/i, '23andme'],
  [/ancestrydna/i, 'ancestrydna'],
  [/myheritage/i, 'myheritage'],
  [/family ?tree ?dna|ftdna/i, 'ftdna'],
];

/** The header row as words: `# rsid<TAB>chromosome…`, `RSID,CHROMOSOME…`, `"RSID","CHROMOSOME"…` */
export function headerColumns(line: string): { separator: '\t' | ','; columns: string[] } {
  const separator = line.includes('\t') ? '\t' : ',';
  const columns = line
    .replace(/^#\s*/, '')
    .split(separator)
    .map((word) => word.trim().replaceAll('"', '').toLowerCase());
  return { separator, columns };
}

export function isHeaderRow(line: string): boolean {
  return /^#?\s*"?rsid"?\s*[,\t]/i.test(line);
}

/**
 * The layout by its column row; where two vendors share one (MyHeritage, FTDNA), by the vendor's name in the comments.
 * Null where no published layout has these columns.
 */
export function layoutOf(headerRow: string, comments: readonly string[]): ArrayLayout | null {
  const { separator, columns } = headerColumns(headerRow);
  const fitting = LAYOUTS.filter(
    (layout) =>
      layout.separator === separator &&
      layout.columns.length === columns.length &&
      layout.columns.every((name, i) => name === columns[i]),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const text = comments.join('\n');
  const named = NAMES.find(([pattern]) => pattern.test(text))?.[1];
  return (
    fitting.find((layout) => layout.vendor === named) ?? fitting.find((layout) => layout.vendor === 'ftdna') ?? null
  );
}

/** A first look at a text: is it one of the array layouts at all? */
export function looksLikeArray(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 200);
  return (
    lines.some(isHeaderRow) ||
    lines.some((line) => line.startsWith('#') && NAMES.some(([pattern]) => pattern.test(line)))
  );
}

/** AncestryDNA numbers its sex chromosomes; the others name them. 25 is the pseudo-autosomal part of X. */
const CHROMOSOMES: Readonly<Record<string, string>> = { '23': 'X', '24': 'Y', '25': 'X', '26': 'M', XY: 'X', MT: 'M' };

/** `chr10` from `10`, `chrX` from `23`; null for anything that is no chromosome. */
export function chromosomeOf(text: string): string | null {
  const bare = text.replace(/^chr/i, '').toUpperCase();
  const name = CHROMOSOMES[bare] ?? bare;
  return /^([1-9]|1\d|2[0-2]|X|Y|M)$/.test(name) ? `chr${name}` : null;
}
