import type { LocusId, LocusReading, Notice } from '../../core/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import type { GeneCall, PositionUse } from '../gene-result.ts';
import { type CallOptions, settleOptions } from './call-options.ts';
import { callPattern } from './call-pattern.ts';
import { type CompiledGene, compileGene } from './compiled-gene.ts';
import { type GenePattern, patternOf } from './gene-pattern.ts';
import type { ShownAt } from './shown-at.ts';

/**
 * Names one gene from what was read at its positions: what follows from the readings, and nothing more. An unread
 * position is left out, never taken as reference; how much that leaves open is said elsewhere (confidence).
 */
export function callGene(
  gene: GeneRecord,
  readings: ReadonlyMap<LocusId, LocusReading>,
  options: CallOptions = {},
): GeneCall {
  const compiled = compileGene(gene);
  const pattern = patternOf(compiled, readings, settleOptions(options));
  const call = callPattern(compiled, pattern, options);
  return {
    ...call,
    positions: gene.loci.map((locus) => positionUse(locus, readings.get(locus.id))),
    notices: [
      ...call.notices.map((notice) => withPlace(notice, readings)),
      ...seenNotices(compiled, pattern, readings),
    ],
  };
}

function positionUse(locus: GeneRecord['loci'][number], reading: LocusReading | undefined): PositionUse {
  return {
    locus: locus.id,
    rsid: locus.rsid,
    state: reading?.state ?? 'absent',
    genotype:
      reading === undefined
        ? ''
        : reading.alleles.map((allele) => allele ?? '.').join(reading.phase.kind === 'unphased' ? '/' : '|'),
    locator: reading?.locator ?? null,
  };
}

/** One notice for all positions that show the same for the same reason: a deletion may hold a whole gene. */
function seenNotices(
  { gene, positions }: CompiledGene,
  { shown }: GenePattern,
  readings: ReadonlyMap<LocusId, LocusReading>,
): readonly Notice[] {
  const groups = new Map<string, ShownAt[]>();
  for (const one of shown) {
    const key = `${one.code} ${one.alleles.join(', ')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): Notice => {
    const { code, alleles, at } = group[0]!;
    const loci = group.map((one) => positions[one.at]!.locus.id);
    const place = readings.get(positions[at]!.locus.id)?.locator ?? null;
    const locus =
      loci.length <= LOCI_TOLD ? loci.join(', ') : `${loci.slice(0, LOCI_TOLD).join(', ')} … (${loci.length})`;
    return {
      code,
      severity: 'caution',
      gene: gene.symbol,
      ...(place === null ? {} : { place }),
      params: { gene: gene.symbol, locus, found: alleles.join(', ').slice(0, 60) },
    };
  });
}

const LOCI_TOLD = 5;

function withPlace(notice: Notice, readings: ReadonlyMap<LocusId, LocusReading>): Notice {
  const locator = readings.get(notice.params?.['locus'] as LocusId)?.locator;
  return locator === undefined || locator === null ? notice : { ...notice, place: locator };
}
