import { type VcfRecord, isUnspecific, locatorOf } from '../../genome/index.ts';
import type { SeenVariant } from '../carried-copies.ts';

const SEQUENCE = /^[ACGTN]+$/;

/**
 * A record as one variant an alternative, each seen as allele 1 and all others as allele 2.
 * @param unread nothing of the genotype holds: a filter, a low quality
 */
export function seenOfRecord(
  record: VcfRecord,
  unread: boolean,
  context: { readonly source: string; readonly offsetKind: 'byte' | 'virtual' },
): readonly SeenVariant[] {
  const genotype = unread ? null : (record.call?.genotype ?? null);
  const at = locatorOf(record, context);
  const phaseSet = record.call?.phaseSet ?? null;
  return record.alts.flatMap((alt, i) => {
    if (!SEQUENCE.test(alt)) return [];
    const copies = genotype?.alleles.map((one) => (one === null ? '.' : one === 0 ? '0' : one === i + 1 ? '1' : '2'));
    return [
      {
        chrom: record.contig,
        pos1: record.pos1,
        ref: record.ref,
        alt,
        genotype: copies?.join(genotype?.phased === true ? '|' : '/') ?? './.',
        ...(genotype?.phased === true && phaseSet !== null ? { phaseSet } : {}),
        at,
      },
    ];
  });
}

/** Whether a copy carried is no sequence, so that nobody can tell what it makes of the bases: `<DEL>`, a breakend. */
export function carriesSymbol({ call, alts }: VcfRecord): boolean {
  return (
    call?.genotype?.alleles.some((one) => {
      const alt = one === null || one === 0 ? undefined : alts[one - 1];
      return alt !== undefined && alt !== '*' && !SEQUENCE.test(alt) && !isUnspecific(alt);
    }) ?? false
  );
}

/**
 * Lines of a split multi-allelic site that leave the other line's allele out (`./1` and `1/.`): what is missing on one is
 * the alternative of the other.
 */
export function joinHalves(seen: readonly SeenVariant[]): readonly SeenVariant[] {
  const half = seen.filter(({ genotype }) => /^(?:\.[/|]1|1[/|]\.)$/.test(genotype));
  return seen.map((one) => {
    const beside = half.includes(one)
      ? half.filter((other) => other.pos1 === one.pos1 && other.chrom === one.chrom && other.alt !== one.alt)
      : [];
    // Of three alternatives on two copies none can be trusted.
    return beside.length === 1 ? { ...one, genotype: one.genotype.replace('.', '2') } : one;
  });
}
