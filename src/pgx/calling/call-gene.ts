import type { LocusId, LocusReading, Notice } from '../../core/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import type { GeneCall, PositionUse } from '../gene-result.ts';
import { type CallOptions, settleOptions } from './call-options.ts';
import { callPattern } from './call-pattern.ts';
import { compileGene } from './compiled-gene.ts';
import { patternOf } from './gene-pattern.ts';

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
  const call = callPattern(compiled, patternOf(compiled, readings, settleOptions(options)), options);
  return {
    ...call,
    positions: gene.loci.map((locus) => positionUse(locus, readings.get(locus.id))),
    notices: call.notices.map((notice) => withPlace(notice, readings)),
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

function withPlace(notice: Notice, readings: ReadonlyMap<LocusId, LocusReading>): Notice {
  const locator = readings.get(notice.params?.['locus'] as LocusId)?.locator;
  return locator === undefined || locator === null ? notice : { ...notice, place: locator };
}
