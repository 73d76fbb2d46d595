import type { Consequence } from '../../../annotate/index.ts';
import type { Mutation } from '../../tumour-profile.ts';

const CHANGES_PROTEIN: ReadonlySet<Consequence> = new Set<Consequence>([
  'splice-site',
  'nonsense',
  'frameshift',
  'stop-lost',
  'start-lost',
  'in-frame-insertion',
  'in-frame-deletion',
  'in-frame-delins',
  'missense',
]);

const LOSES_FUNCTION: ReadonlySet<Consequence> = new Set<Consequence>([
  'splice-site',
  'nonsense',
  'frameshift',
  'start-lost',
]);

/** Silent changes, introns, untranslated parts: none of these is "a mutation of the gene". */
export function changesProtein({ consequence, effect }: Mutation): boolean {
  if (CHANGES_PROTEIN.has(consequence)) return true;
  if (consequence !== 'unknown' || effect.change === null) return false;
  return effect.change.kind !== 'synonymous' && effect.change.kind !== 'unknown';
}

export function isLossOfFunction({ consequence, effect }: Mutation): boolean {
  if (LOSES_FUNCTION.has(consequence)) return true;
  const kind = consequence === 'unknown' ? effect.change?.kind : undefined;
  return kind === 'nonsense' || kind === 'frameshift' || kind === 'splice' || kind === 'start-lost';
}
