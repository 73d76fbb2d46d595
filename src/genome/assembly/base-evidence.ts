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
  differ: number;
  /** The same by chromosome, to find files put together from two builds. */
  readonly byChrom: Map<string, { exact: number; differ: number }>;
}

/** Counts over records that begin at a locus; one in four bases agrees by chance, an exact one hardly ever. */
export function countBases(build: Build, windows: readonly LocusWindow[], recordsAt: (window: LocusWindow) => readonly VcfRecord[]): BaseCount {
  const count: BaseCount = { build, agree: 0, exact: 0, differ: 0, byChrom: new Map() };
  for (const window of windows) {
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
      if (named || (record.ref === window.ref && record.alts.some((alt) => window.alts.includes(alt)))) {
        count.exact += 1;
        here.exact += 1;
      }
    }
  }
  return count;
}

/** Whether the bases speak for this build: they agree far beyond chance. */
export function speaksFor({ agree, exact, differ }: BaseCount): boolean {
  return exact >= 2 && agree >= 9 * differ ? true : exact >= 1 && differ === 0;
}
