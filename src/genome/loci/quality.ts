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

/** Why a record does not count as read; null when it does. Depth is asked of blocks only: a called variant has GQ for it. */
export function unreadBecause(
  record: VcfRecord,
  limits: QualityLimits,
): Extract<ReadState, 'filtered' | 'no-call' | 'low-quality'> | null {
  const { call } = record;
  if (call === null || call.genotype?.alleles.every((allele) => allele === null) === true) return 'no-call';
  if (!limits.ignoreFilters && !(passes(record.filter) && passes(call.ft ?? '.'))) return 'filtered';
  if (call.gq !== null && call.gq < limits.minGq) return 'low-quality';
  const depth = call.minDp ?? call.dp;
  if (record.block && depth !== null && depth < limits.minDp) return 'low-quality';
  return null;
}

function passes(filter: string): boolean {
  return filter === 'PASS' || filter === '.' || filter === '' || filter === '0';
}
