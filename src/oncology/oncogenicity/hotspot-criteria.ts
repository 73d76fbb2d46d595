import type { Effect, ProteinChange } from '../../annotate/index.ts';
import { type Fired, fire } from './criteria.ts';
import type { GeneFacts, Hotspot } from './gene-facts.ts';

const MANY_TUMOURS = 50;
const MANY_ALIKE = 10;

export interface HotspotSeen {
  readonly hotspot: Hotspot;
  /** Tumours with this very change. */
  readonly alike: number;
}

/**
 * The hotspot that a change lies in. Positions of hotspots follow transcripts of their own, so every isoform's name of the change is
 * tried, and the residue must be the one that the hotspot has.
 */
export function hotspotOf(effects: readonly Effect[], { residues, spans }: GeneFacts): HotspotSeen | null {
  for (const { change } of effects) {
    if (change === null) continue;
    const single = change.kind === 'substitution' ? residues.get(change.at) : undefined;
    if (single !== undefined) {
      const alike = alikeIn(change, single);
      if (alike !== null) return { hotspot: single, alike };
    }
    for (const hotspot of spans) {
      const alike = alikeIn(change, hotspot);
      if (alike !== null) return { hotspot, alike };
    }
  }
  return null;
}

function alikeIn(change: ProteinChange, { kind, residue, from, to, counts, tumours }: Hotspot): number | null {
  switch (change.kind) {
    case 'substitution':
      return kind === 'residue' && change.at === from && residue.startsWith(change.ref)
        ? (counts.get(change.alt) ?? 0)
        : null;
    case 'splice':
      return kind === 'splice' && change.at === from ? tumours : null;
    case 'deletion':
    case 'duplication':
    case 'insertion':
    case 'delins': {
      if (kind !== 'in-frame-indel' || change.from > to || change.to < from) return null;
      return counts.get(indelName(change)) ?? 0;
    }
    default:
      return null;
  }
}

function indelName(change: Extract<ProteinChange, { readonly from: number }>): string {
  const { from, to, refFrom, refTo } = change;
  const place = from === to ? `${refFrom}${from}` : `${refFrom}${from}_${refTo}${to}`;
  switch (change.kind) {
    case 'deletion':
      return `${place}del`;
    case 'duplication':
      return `${place}dup`;
    case 'insertion':
      return `${place}ins${change.inserted ?? ''}`;
    case 'delins':
      return `${place}delins${change.inserted ?? ''}`;
  }
}

/** OS3, OM4 or OP3 by how many tumours have the residue and the very change. */
export function hotspotCriterion({ hotspot, alike }: HotspotSeen): Fired {
  const why = `hotspot:${hotspot.residue}:${alike}/${hotspot.tumours}`;
  if (alike >= MANY_ALIKE) return fire(hotspot.tumours >= MANY_TUMOURS ? 'OS3' : 'OM4', why);
  return fire('OP3', why);
}

/** New residues at this place that are oncogenic by themselves: seen often at a residue that is changed often. */
export function oncogenicResidues({ hotspot }: HotspotSeen): readonly string[] {
  if (hotspot.kind !== 'residue' || hotspot.tumours < MANY_TUMOURS) return [];
  return [...hotspot.counts].flatMap(([alt, count]) => (count >= MANY_ALIKE && alt !== '*' ? [alt] : []));
}
