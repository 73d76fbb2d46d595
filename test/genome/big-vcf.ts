import { CONTIG_LENGTHS, chromNumber, contigName } from '../../src/genome/contig.ts';

/** Mulberry32: the same numbers everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface BigVcfOptions {
  readonly seed: number;
  readonly contigs: readonly string[];
  /** Records a contig. */
  readonly records: number;
  /** Bases between records, on average. */
  readonly spacing: number;
  /** `variants`: SNVs and short indels, some deletions of hundreds of bases. `blocks`: a gVCF. */
  readonly kind: 'variants' | 'blocks';
  /** Contig lines in the header. */
  readonly declare?: boolean;
}

/** Invented lengths are small, so that they are not taken for another assembly's. */
function lengthOf(contig: string, needed: number): number {
  return needed < 40_000_000 ? needed : CONTIG_LENGTHS.GRCh38[chromNumber(contigName(contig)!.chrom)]!;
}

/** A VCF as a caller writes it, sorted, with INFO that does not shrink to nothing. */
export function bigVcf({ seed, contigs, records, spacing, kind, declare = true }: BigVcfOptions): string {
  const next = random(seed);
  const lines = [
    '##fileformat=VCFv4.2',
    ...(declare ? contigs.map((id) => `##contig=<ID=${id},length=${lengthOf(id, 2 * records * spacing + 1000)}>`) : []),
    '##reference=GRCh38',
  ];
  lines.push('#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1');
  const base = (): string => 'ACGT'[Math.floor(next() * 4)]!;
  const bases = (n: number): string => Array.from({ length: n }, base).join('');
  for (const contig of contigs) {
    let pos = 1;
    for (let i = 0; i < records; i++) {
      pos += 1 + Math.floor(next() * 2 * spacing);
      const quality = `${(next() * 3000).toFixed(3)}`;
      if (kind === 'blocks' && next() < 0.8) {
        const end = pos + Math.floor(next() * 3 * spacing);
        lines.push(
          `${contig}\t${pos}\t.\t${base()}\t<NON_REF>\t.\t.\tEND=${end}\tGT:DP:GQ:MIN_DP\t0/0:${10 + Math.floor(next() * 40)}:${Math.floor(next() * 99)}:${Math.floor(next() * 40)}`,
        );
        pos = end;
        continue;
      }
      const roll = next();
      const ref =
        roll < 0.9 ? base() : roll < 0.99 ? bases(2 + Math.floor(next() * 8)) : bases(200 + Math.floor(next() * 800));
      const alt = roll < 0.9 ? (ref === 'A' ? 'C' : 'A') : ref[0]!;
      const info = `AC=1;BaseQRankSum=${(next() * 4 - 2).toFixed(4)};DP=${Math.floor(next() * 60)};MQ=${(next() * 60).toFixed(3)};QD=${(next() * 40).toFixed(3)}`;
      lines.push(
        `${contig}\t${pos}\t.\t${ref}\t${alt}\t${quality}\tPASS\t${info}\tGT:GQ\t${next() < 0.5 ? '0/1' : '1/1'}:${Math.floor(next() * 99)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
