import type { Consequence } from '../../annotate/index.ts';
import type { Mutation } from '../tumour-profile.ts';
import type { Truth } from './verdict.ts';

type Sign = 'inserted' | 'deleted' | 'any';

/** Classes of the Mutation Annotation Format, without case and sign, as consequences; of some the direction counts. */
const CLASSES: Readonly<Record<string, readonly [readonly Consequence[], Sign]>> = {
  missensemutation: [['missense'], 'any'],
  missense: [['missense'], 'any'],
  nonsensemutation: [['nonsense'], 'any'],
  nonsense: [['nonsense'], 'any'],
  frameshiftdel: [['frameshift'], 'deleted'],
  frameshiftins: [['frameshift'], 'inserted'],
  frameshift: [['frameshift'], 'any'],
  frameshiftmutation: [['frameshift'], 'any'],
  inframedel: [['in-frame-deletion', 'in-frame-delins'], 'deleted'],
  inframeins: [['in-frame-insertion', 'in-frame-delins'], 'inserted'],
  inframedeletion: [['in-frame-deletion', 'in-frame-delins'], 'deleted'],
  inframeinsertion: [['in-frame-insertion', 'in-frame-delins'], 'inserted'],
  delins: [['in-frame-delins'], 'any'],
  splicesite: [['splice-site'], 'any'],
  spliceregion: [['splice-region'], 'any'],
  translationstartsite: [['start-lost'], 'any'],
  startlost: [['start-lost'], 'any'],
  nonstopmutation: [['stop-lost'], 'any'],
  silent: [['synonymous'], 'any'],
  intron: [['intron'], 'any'],
  '5utr': [['utr-5'], 'any'],
  '3utr': [['utr-3'], 'any'],
  '5flank': [['upstream'], 'any'],
};

/** Whether a change is of the class that is written; unknown where the class is, or whether bases were lost or gained cannot be told. */
export function classesOf(written: string, consequence: Consequence, net: number | null): Truth {
  const found = CLASSES[written.toLowerCase().replace(/[^a-z0-9]+/g, '')];
  if (found === undefined) return 'unknown';
  const [consequences, sign] = found;
  if (!consequences.includes(consequence)) return consequence === 'unknown' ? 'unknown' : 'false';
  if (sign === 'any' || consequence === 'in-frame-deletion' || consequence === 'in-frame-insertion') return 'true';
  if (net === null) return 'unknown';
  return (sign === 'deleted' ? net < 0 : net > 0) ? 'true' : 'false';
}

/** Bases or residues gained (positive) or lost; null where neither the genomic change nor the name tells. */
export function netLength({ change, effect, variant }: Mutation): number | null {
  if (change !== null) return change.alt.length - change.ref.length;
  const protein = effect.change;
  if (protein?.kind === 'delins' && protein.inserted !== null)
    return protein.inserted.length - (protein.to - protein.from + 1);
  const said = variant.annotations.flatMap(({ consequences }) => consequences).join(' ');
  if (/_del\b|deletion/i.test(said)) return -1;
  return /_ins\b|insertion/i.test(said) ? 1 : null;
}
