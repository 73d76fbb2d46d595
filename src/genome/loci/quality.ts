import type { ReadState } from '../../core/index.ts';
import type { ReadingOptions } from '../genome-reading.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';

/** The part of the options by which a record counts as read or not. */
export interface QualityLimits {
  readonly minGq: number;
  readonly minDp: number;
  readonly ignoreFilters: boolean;
  readonly firstLineDecides: boolean;
}

export function qualityLimits(options: ReadingOptions): QualityLimits {
  return {
    minGq: options.minGq ?? 20,
    minDp: options.minDp ?? 10,
    ignoreFilters: options.ignoreFilters ?? false,
    firstLineDecides: options.firstLineDecides ?? false,
  };
}

/**
 * Why a record does not count as read; null when it does. Depth is asked of blocks, and of every record without GQ; where a file
 * states neither, nothing is asked. A genotype that its own reads or likelihoods exclude is contradictory.
 */
export function unreadBecause(
  record: VcfRecord,
  limits: QualityLimits,
): Extract<ReadState, 'filtered' | 'no-call' | 'low-quality' | 'discarded'> | null {
  const { call } = record;
  if (call === null || call.genotype?.alleles.every((allele) => allele === null) === true) return 'no-call';
  if (!limits.ignoreFilters && !(passes(record.filter) && passes(call.ft ?? '.'))) return 'filtered';
  if (call.gq !== null && call.gq < limits.minGq) return 'low-quality';
  const depth = call.minDp ?? call.dp ?? readsOf(record);
  if (depth === 0) return 'low-quality';
  if (depth !== null && depth < limits.minDp && (record.block || call.gq === null)) return 'low-quality';
  return call.against.length > 0 ? 'discarded' : null;
}

/** The sum of AD, where it has a number an allele. */
function readsOf({ alts, call }: VcfRecord): number | null {
  const ad = call?.ad ?? null;
  return ad === null || ad.length !== alts.length + 1 ? null : ad.reduce((sum, reads) => sum + reads, 0);
}

function passes(filter: string): boolean {
  return filter === 'PASS' || filter === '.' || filter === '' || filter === '0';
}
