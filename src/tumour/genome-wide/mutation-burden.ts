import type { Assay } from '../tumour-reading.ts';
import { type Measured, assessed, notAssessed } from './measured.ts';

/** One small variant as the burden looks at it. */
export interface BurdenVariant {
  /** `changes-protein` by its consequence; `silent`: within the coding sequence; `other`: neither. */
  readonly what: 'changes-protein' | 'silent' | 'other';
  readonly insertionOrDeletion: boolean;
  readonly origin: 'somatic' | 'germline' | 'unknown';
  readonly filters: readonly string[];
  readonly populationFrequency: number | null;
  readonly vaf: number | null;
  readonly depth: number | null;
}

export interface BurdenOptions {
  /** `protein-changing` (default), or all coding ones. */
  readonly count?: 'protein-changing' | 'coding';
  readonly leastVaf?: number;
  readonly leastDepth?: number;
}

export interface Burden {
  readonly perMb: number;
  readonly counted: number;
  readonly mb: number;
  readonly how: 'protein-changing' | 'coding';
  /** `small-panel` (under 1 Mb), `no-normal` (inherited changes may be among them), `unknown-assay`. */
  readonly cautions: readonly string[];
}

/** A change that more of some population carry is inherited, not the tumour's. */
const RARE = 0.001;
const SMALL_PANEL_MB = 1;

/** Whether a variant is one of those that count, apart from its class. */
function isCounted(variant: BurdenVariant, matchedNormal: boolean | null, options: BurdenOptions): boolean {
  if (variant.origin === 'germline' || variant.filters.length > 0) return false;
  if (matchedNormal !== true && (variant.populationFrequency ?? 0) > RARE) return false;
  if (variant.vaf !== null && variant.vaf < (options.leastVaf ?? 0)) return false;
  return variant.depth === null || variant.depth >= (options.leastDepth ?? 0);
}

/**
 * Mutations a million bases: counted changes over the size that was read. Not assessed without that size: a number over a guessed size
 * would look like one that a threshold of 10/Mb can be held against.
 */
export function mutationBurden(
  variants: readonly BurdenVariant[],
  assay: Assay,
  options: BurdenOptions = {},
): Measured<Burden> {
  const { callableMb, matchedNormal, kind } = assay;
  if (callableMb === null || !(callableMb > 0)) return notAssessed('callable-size-unknown', 'callable-mb');
  const how = options.count ?? 'protein-changing';
  let counted = 0;
  for (const variant of variants)
    if (
      (variant.what === 'changes-protein' || (how === 'coding' && variant.what === 'silent')) &&
      isCounted(variant, matchedNormal, options)
    )
      counted++;
  const cautions: string[] = [];
  if (callableMb < SMALL_PANEL_MB) cautions.push('small-panel');
  if (matchedNormal !== true) cautions.push('no-normal');
  if (kind === 'unknown') cautions.push('unknown-assay');
  return assessed({ perMb: counted / callableMb, counted, mb: callableMb, how, cautions });
}
