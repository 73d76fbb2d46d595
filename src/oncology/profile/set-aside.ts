import type { SmallVariant } from '../../tumour/index.ts';
import type { ProfileOptions } from './profile-options.ts';

/** Why a variant is shown and not used; empty: it is used. */
export function asideReasons(variant: SmallVariant, options: ProfileOptions): readonly string[] {
  const { useFiltered = false, minVaf, minDepth, minAltReads } = options;
  const reasons: string[] = [];
  if (!useFiltered && variant.filters.length > 0) reasons.push('filtered');
  if (isBelow(variant.vaf, minVaf)) reasons.push('low-vaf');
  if (isBelow(variant.depth, minDepth)) reasons.push('low-depth');
  if (isBelow(variant.altReads, minAltReads)) reasons.push('few-reads');
  return reasons;
}

function isBelow(value: number | null, least: number | undefined): boolean {
  return value !== null && least !== undefined && value < least;
}
