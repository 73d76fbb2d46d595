import { type Held, FALSE, cannotTell, holds } from '../held.ts';
import type { Leaf, NamedLeaf } from '../leaf.ts';
import type { MarkerValue } from '../../tumour-profile.ts';
import type { Holding } from './hold-leaf.ts';

type MarkerLeaf = Extract<Leaf, { of: 'marker' }>;

/** A value of a marker. Without any the leaf is open: never taken for negative. */
export function holdMarker(named: NamedLeaf, leaf: MarkerLeaf, holding: Holding): Held {
  const values = holding.facts.markers.get(leaf.marker) ?? [];
  const fits = values.filter((value) => isValue(leaf, value) === 'yes');
  if (fits.length > 0)
    return holds(
      'marker',
      [leaf.marker],
      fits.flatMap(({ at }) => at),
    );
  const open = values.length === 0 || values.some((value) => isValue(leaf, value) === 'unknown');
  if (!open) return FALSE;
  const amplified = leaf.standIn === null ? null : amplification(leaf.standIn, holding);
  return amplified ?? cannotTell(named.words, `test:${holding.knowledge.markerName(leaf.marker)}`);
}

function isValue({ is, atLeast, below }: MarkerLeaf, { state, number }: MarkerValue): 'yes' | 'no' | 'unknown' {
  if (is !== null) {
    if (state === null) return 'unknown';
    if (state !== is) return 'no';
  }
  if (atLeast === null && below === null) return 'yes';
  if (number === null) return 'unknown';
  return (atLeast === null || number >= atLeast) && (below === null || number < below) ? 'yes' : 'no';
}

/** What no file here can say; a high expression of an amplified gene is likely, and said to be no more. */
export function holdMeasured(named: NamedLeaf, leaf: Extract<Leaf, { of: 'measured' }>, holding: Holding): Held {
  const amplified = leaf.by === 'expression' && leaf.state === 'high' ? amplification(leaf.gene, holding) : null;
  return amplified ?? cannotTell(named.words, `test:${named.words}`);
}

function amplification(gene: string, { facts }: Holding): Held | null {
  const found = (facts.copies.get(gene) ?? []).filter(({ call }) => call === 'amplification');
  if (found.length === 0) return null;
  return holds(
    'surrogate',
    found.map(({ id }) => id),
    found.map(({ at }) => at),
    [`amplified:${gene}`],
  );
}

/** Alleles of metabolism and the like are read from the person's own genome, never from the tumour's. */
export function holdInherited(named: NamedLeaf, leaf: Extract<Leaf, { of: 'inherited' }>): Held {
  return cannotTell(named.words, `germline:${leaf.gene}`);
}

export function holdHla(named: NamedLeaf, leaf: Extract<Leaf, { of: 'hla' }>): Held {
  return cannotTell(named.words, `hla:${leaf.allele}`);
}
