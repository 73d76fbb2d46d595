import { type Build, PropriaError } from '../../../core/index.ts';

/** Places of the columns that are read; −1 where a file has none. */
export interface ScoreColumns {
  readonly chrom: number;
  readonly pos: number;
  readonly effect: number;
  readonly other: number;
  readonly inferredOther: number;
  readonly weight: number;
  readonly frequency: number;
  /** Group that the column of frequencies names. */
  readonly frequenciesOf: string | null;
  readonly dosages: readonly [number, number, number];
  /** All three of them are there. */
  readonly perDosage: boolean;
  readonly dominant: number;
  readonly recessive: number;
  readonly effectType: number;
  readonly haplotype: number;
  readonly diplotype: number;
  readonly interaction: number;
  /** `C>T` of the build: the reference's allele first. */
  readonly change: number;
  /** Columns in all. */
  readonly count: number;
}

/**
 * The columns of the PGS Catalog's layout, of its harmonised files (taken first) and of plain tables with `chr`, `pos37`,
 * `pos38`, `weight`, `eaf`.
 * @throws PropriaError `SCORE_COLUMN_MISSING`, `SCORE_ONLY_RSIDS`
 */
export function columnsOf(
  names: readonly string[],
  wanted: Build | null,
  group: string | null,
  source: string,
  line: number,
): ScoreColumns {
  const lower = names.map((name) => name.trim().toLowerCase());
  const find = (...known: readonly string[]): number => {
    for (const name of known) {
      const at = lower.indexOf(name);
      if (at >= 0) return at;
    }
    return -1;
  };
  const fail = (column: string): never => {
    throw new PropriaError('SCORE_COLUMN_MISSING', {
      place: { source, line },
      params: { column, found: names.slice(0, 20).join(', ') },
    });
  };
  const chrom = find('hm_chr', 'chr_name', 'chr', 'chrom');
  const own = wanted === 'GRCh38' ? ['pos38'] : wanted === 'GRCh37' ? ['pos37'] : [];
  const pos = find('hm_pos', 'chr_position', ...own, 'pos', 'pos37', 'pos38');
  const dosages = [0, 1, 2].map((n) => find(`dosage_${n}_weight`)) as [number, number, number];
  const weight = find('effect_weight', 'weight');
  const effect = find('effect_allele');
  if (effect < 0) fail('effect_allele');
  if (weight < 0 && dosages.some((at) => at < 0)) fail('effect_weight');
  if (chrom < 0 || pos < 0) {
    if (find('rsid', 'hm_rsid', 'snp') >= 0) throw new PropriaError('SCORE_ONLY_RSIDS', { place: { source, line } });
    fail(chrom < 0 ? 'chr_name' : 'chr_position');
  }
  const frequency = find(
    ...(group === null ? [] : [`eaf_${group.toLowerCase()}`]),
    'allelefrequency_effect',
    'eaf',
    'effect_allele_frequency',
    ...(group === null ? ['eaf_eur'] : []),
  );
  return {
    chrom,
    pos,
    effect,
    other: find('other_allele', 'reference_allele'),
    inferredOther: find('hm_inferotherallele'),
    weight,
    frequency,
    frequenciesOf: /^eaf_(.+)$/.exec(lower[frequency] ?? '')?.[1]?.toUpperCase() ?? null,
    dosages,
    perDosage: dosages.every((at) => at >= 0),
    dominant: find('is_dominant'),
    recessive: find('is_recessive'),
    effectType: find('effect_type'),
    haplotype: find('is_haplotype'),
    diplotype: find('is_diplotype'),
    interaction: find('is_interaction'),
    change: wanted === 'GRCh38' ? find('allele38') : find('allele37'),
    count: names.length,
  };
}

/** The build that the positions taken are on: of harmonised files that of the harmonisation, else the file's own. */
export function buildOf(
  head: ReadonlyMap<string, string>,
  names: readonly string[],
  wanted: Build | null,
): Build | null {
  const lower = names.map((name) => name.trim().toLowerCase());
  if (lower.includes('hm_pos')) return buildNamed(head.get('hmpos_build'));
  if (lower.includes('chr_position') || lower.includes('pos')) return buildNamed(head.get('genome_build'));
  const [on37, on38] = [lower.includes('pos37'), lower.includes('pos38')];
  if (on37 && on38) return wanted;
  return on37 ? 'GRCh37' : on38 ? 'GRCh38' : null;
}

export function buildNamed(text: string | undefined): Build | null {
  if (text === undefined) return null;
  if (/^(?:grch37|hg19|b37)/i.test(text)) return 'GRCh37';
  return /^(?:grch38|hg38|b38)/i.test(text) ? 'GRCh38' : null;
}
