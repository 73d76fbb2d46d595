import { type BurdenVariant } from './mutation-burden.ts';
import { type Measured, assessed, notAssessed } from './measured.ts';

export interface MicrosatelliteInput {
  /** State that a test gave; it goes before everything. */
  readonly stated: string | null;
  readonly variants: readonly BurdenVariant[];
  /** Repair genes with both copies broken, or with a truncating change. */
  readonly brokenRepairGenes: readonly string[];
  readonly burdenPerMb: number | null;
}

export interface Microsatellites {
  readonly state: string;
  readonly by: 'stated' | 'hint';
  /** What the hint rests on. */
  readonly signs: readonly string[];
}

// A tumour with unstable microsatellites has many changes, and many of them are insertions and deletions in coding repeats: in the
// exomes of TCGA's colon tumours a share above one in seven with a high burden is seen with MSI-H almost alone.
const MANY_INDELS = 0.15;
const LEAST_VARIANTS = 30;
const HIGH_BURDEN = 10;

/**
 * The state that was tested. Without a test never a state, only a hint that one is worth asking for; no hint says nothing: stable is
 * never told from variants.
 */
export function microsatellites(input: MicrosatelliteInput): Measured<Microsatellites> {
  if (input.stated !== null) return assessed({ state: input.stated, by: 'stated', signs: [] });
  const somatic = input.variants.filter(
    ({ what, origin, filters }) => what === 'changes-protein' && origin !== 'germline' && filters.length === 0,
  );
  const signs: string[] = [];
  const indels = somatic.filter(({ insertionOrDeletion }) => insertionOrDeletion).length;
  const many = somatic.length >= LEAST_VARIANTS && indels >= MANY_INDELS * somatic.length;
  if (many) signs.push('many-indels');
  if (input.burdenPerMb !== null && input.burdenPerMb >= HIGH_BURDEN) signs.push('high-burden');
  for (const gene of input.brokenRepairGenes) signs.push(`repair-gene:${gene}`);
  const points = (many && signs.length > 1) || (signs.includes('high-burden') && input.brokenRepairGenes.length > 0);
  return points
    ? assessed({ state: 'instability-suspected', by: 'hint', signs })
    : notAssessed('not-tested', 'microsatellite-test');
}
