import type { Build } from '../../core/index.ts';
import type { LocusWindow } from '../loci/locus-window.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';

/** How the REF bases at known positions agree with one build. */
export interface BaseCount {
  readonly build: Build;
  /** Records at a known position whose REF is that of the build. */
  agree: number;
  /** … and whose alternative or rsID is the known one too: no chance hit. */
  exact: number;
  /** … with rsID, REF and alternative all its own: one such line is no chance. */
  certain: number;
  differ: number;
  /** The same by chromosome, to find files put together from two builds. */
  readonly byChrom: Map<string, { exact: number; differ: number }>;
}

/** Counts over records that begin at a locus; one in four bases agrees by chance, an exact one hardly ever. */
export function countBases(
  build: Build,
  windows: readonly LocusWindow[],
  recordsAt: (window: LocusWindow) => readonly VcfRecord[],
): BaseCount {
  const count: BaseCount = { build, agree: 0, exact: 0, certain: 0, differ: 0, byChrom: new Map() };
  for (const window of windows) {
    // The mitochondrion is the same on both builds and tells nothing.
    if (window.target.pos37 === window.target.pos38) continue;
    for (const record of recordsAt(window)) {
      if (record.pos1 !== window.pos1) continue;
      const { chrom, rsid } = window.target;
      const here = count.byChrom.get(chrom) ?? { exact: 0, differ: 0 };
      count.byChrom.set(chrom, here);
      if (record.ref[0] !== window.ref[0]) {
        count.differ += 1;
        here.differ += 1;
        continue;
      }
      count.agree += 1;
      const named = rsid !== null && record.id.split(';').includes(rsid);
      const written = record.ref === window.ref && record.alts.some((alt) => window.alts.includes(alt));
      if (named && written) count.certain += 1;
      if (named || written) {
        count.exact += 1;
        here.exact += 1;
      }
    }
  }
  return count;
}

/**
 * Whether the bases speak for this build. Of a genome's variants about one stands at one of the wanted positions of the
 * wrong build, and one in twelve of those with the known change: three by chance happen in one genome of several thousand.
 */
export function speaksFor({ agree, exact, differ }: BaseCount): boolean {
  return exact >= 3 && agree >= 9 * differ;
}

/** Enough where nothing else tells the build. */
export function hintsAt({ exact, differ }: BaseCount): boolean {
  return exact >= 1 && differ === 0;
}

/** Chromosomes whose records speak for the other build and not for this one. */
export function chromsOf(other: BaseCount, own: BaseCount): readonly string[] {
  return [...other.byChrom]
    .filter(
      ([chrom, { exact, differ }]) => exact >= 3 && exact >= 9 * differ && (own.byChrom.get(chrom)?.exact ?? 0) === 0,
    )
    .map(([chrom]) => chrom);
}
