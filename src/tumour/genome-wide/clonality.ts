/** What is needed to tell how many of the tumour's cells carry a change. */
export interface ClonalityInput {
  readonly altReads: number | null;
  readonly depth: number | null;
  readonly vaf: number | null;
  /** Share of tumour cells in the sample, 0 to 1. */
  readonly purity: number | null;
  /** Copies at this place in the tumour's cells; and in normal cells (1 on X and Y of a man). */
  readonly total: number | null;
  readonly normalTotal?: number;
  /** Copies of the more frequent allele; null: not told. */
  readonly major: number | null;
}

export interface Clonality {
  readonly clonality: 'clonal' | 'subclonal' | 'unknown';
  /** Share of the tumour's cells, and its 95 % interval; null where it cannot be told. */
  readonly cells: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Copies of the change that each such cell is taken to have. */
  readonly multiplicity: number | null;
  /** Why it is unknown. */
  readonly needs: 'vaf' | 'purity' | 'copy-number' | 'depth' | null;
}

/**
 * Share of tumour cells with a change: `vaf · (purity · total + normal · (1 − purity)) / (purity · multiplicity)`. The multiplicity is the
 * whole number of copies nearest to what the reads say, at least one and at most the major allele's copies. Subclonal where the whole
 * interval lies below one and its middle below 0.9, clonal where it reaches one (McGranahan 2015, PMID 25877892). A change on several
 * copies in few cells and one on a single copy in all look alike: this takes the fewest cells that do.
 */
export function clonalityOf(input: ClonalityInput): Clonality {
  const { vaf, purity, total, depth, major, normalTotal = 2 } = input;
  const unknown = (needs: NonNullable<Clonality['needs']>): Clonality => ({
    clonality: 'unknown',
    cells: null,
    multiplicity: null,
    needs,
  });
  if (vaf === null || vaf <= 0 || vaf > 1) return unknown('vaf');
  if (purity === null || purity <= 0 || purity > 1) return unknown('purity');
  if (total === null || total < 0.5) return unknown('copy-number');
  if (depth === null || depth < 1) return unknown('depth');
  const perCopy = (purity * total + normalTotal * (1 - purity)) / purity;
  const most = Math.max(1, Math.round(major ?? total));
  const multiplicity = Math.min(most, Math.max(1, Math.round(vaf * perCopy)));
  const { low, high } = shareInterval(vaf, depth);
  const cells = (share: number): number => Math.min(1.5, (share * perCopy) / multiplicity);
  const value = cells(vaf);
  const found = { value, low: cells(low), high: cells(high) };
  const clonality = found.high >= 1 ? 'clonal' : value < 0.9 ? 'subclonal' : 'unknown';
  return { clonality, cells: found, multiplicity, needs: null };
}

const Z = 1.959964;

/** Wilson's interval of a share seen in so many reads: it stays within 0 and 1 at any depth. */
function shareInterval(share: number, reads: number): { readonly low: number; readonly high: number } {
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * reads)) / (1 + z2 / reads);
  const half = (Z / (1 + z2 / reads)) * Math.sqrt((share * (1 - share)) / reads + z2 / (4 * reads * reads));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
