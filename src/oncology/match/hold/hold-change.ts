import { type Effect, type ProteinChange, sameChange } from '../../../annotate/index.ts';
import type { Mutation } from '../../tumour-profile.ts';
import type { Held } from '../held.ts';
import { type Identity, type Leaf, type NamedLeaf, textKey } from '../leaf.ts';
import { cdnaOn, withoutVersion } from '../names/accession.ts';
import { cdnaKey } from '../names/sequence-name.ts';
import { residuesOf, sameAsNamed } from '../same-change.ts';
import type { Holding } from './hold-leaf.ts';
import { type Verdict, overMutations } from './leaf-mutations.ts';

/** One change of a protein. Another residue at the same place is no match. */
export function holdChange(named: NamedLeaf, leaf: Extract<Leaf, { of: 'change' }>, holding: Holding): Held {
  return overMutations(
    named,
    { gene: leaf.gene, origin: leaf.origin, seenBy: 'coding', residues: residuesOf(leaf.change) },
    holding,
    (mutation) => {
      const found = mutation.effect.change;
      if (found !== null) {
        const same = sameStretch(leaf, mutation.effect, holding) ?? sameAsNamed(leaf.change, found);
        if (same === 'other') return null;
        if (same !== null) return silentElsewhere(leaf, mutation) ? null : { is: same };
        if (holding.knowledge.otherNames(leaf.gene, found).some((other) => sameAsNamed(leaf.change, other) !== null))
          return { is: 'equivalent' };
      }
      return sameByIdentity(named.also, mutation, holding) ?? inNumberingOf(named.also, leaf.change, mutation.others);
    },
  );
}

/**
 * Names of stretches by the protein they lie in: deletions in a run of one residue, duplications as insertions, common ends of a delins.
 * Null where the protein is not known or is of another numbering than the name.
 */
function sameStretch(
  { gene, change: named }: Extract<Leaf, { of: 'change' }>,
  { transcript, change: found }: Effect,
  { knowledge }: Holding,
): 'equivalent' | 'other' | null {
  if (found === null || !('from' in found) || !('from' in named)) return null;
  if (Math.abs(found.from - named.from) > NEAR) return null;
  if (sameAsNamed(named, found) === 'exact') return null;
  const protein = knowledge.protein(gene, transcript);
  const fits = protein !== null && [named, found].every((one) => isIn(protein, one));
  if (!fits) return null;
  return sameChange(named, found, protein) ? 'equivalent' : 'other';
}

/** Residues by which two writings of one change lie apart at most. */
const NEAR = 60;

function isIn(protein: string, { from, to, refFrom, refTo }: Extract<ProteinChange, { from: number }>): boolean {
  return protein[from - 1] === refFrom && protein[to - 1] === refTo;
}

/** A silent change is only the same where its bases are: the residue says nothing. */
function silentElsewhere(leaf: Extract<Leaf, { of: 'change' }>, { effect }: Mutation): boolean {
  return (
    leaf.change.kind === 'synonymous' &&
    leaf.cdna !== null &&
    effect.cdna !== null &&
    cdnaKey(effect.cdna) !== leaf.cdna
  );
}

/** Substitutions at residues, whatever they become or to those named. */
export function holdCodon(named: NamedLeaf, leaf: Extract<Leaf, { of: 'codon' }>, holding: Holding): Held {
  return overMutations(
    named,
    { gene: leaf.gene, origin: leaf.origin, seenBy: 'coding', residues: spanOf(leaf.at) },
    holding,
    ({ effect: { change } }) => {
      if (change === null) return null;
      const written = [change, ...holding.knowledge.otherNames(leaf.gene, change)];
      return written.some((one) => isAt(leaf, one)) ? { is: leaf.alts === null ? 'codon' : 'exact' } : null;
    },
  );
}

/** From the first to the last of them: what lies between is read with them. */
function spanOf(at: readonly { readonly at: number }[]): readonly [number, number] {
  const places = at.map((one) => one.at);
  return [Math.min(...places), Math.max(...places)];
}

function isAt({ at, alts }: Extract<Leaf, { of: 'codon' }>, change: ProteinChange): boolean {
  if (change.kind === 'substitution')
    return (
      at.some((place) => place.at === change.at && place.ref === change.ref) &&
      (alts === null || alts.includes(change.alt))
    );
  // Residues put in place of exactly this one.
  return (
    alts === null &&
    change.kind === 'delins' &&
    change.from === change.to &&
    at.some((place) => place.at === change.from && place.ref === change.refFrom)
  );
}

/** Names without a change of the protein: only by the same words, bases or places. */
export function holdNamed(
  named: NamedLeaf,
  leaf: Extract<Leaf, { of: 'sequence' | 'opaque' }>,
  holding: Holding,
): Held {
  const origin = leaf.of === 'sequence' ? leaf.origin : null;
  const seenBy = leaf.of === 'opaque' ? 'nothing' : isCoding(leaf.cdna) ? 'coding' : 'genome';
  return overMutations(named, { gene: leaf.gene, origin, seenBy }, holding, (mutation) => {
    if (leaf.of === 'sequence' && leaf.cdna !== null) {
      const cdna = mutation.effect.cdna;
      if (cdna !== null && cdnaKey(cdna) === leaf.cdna) return { is: 'exact' };
    }
    return sameByIdentity(named.also, mutation, holding);
  });
}

/** Coding bases and the two beside an exon, which every reading of exons has. */
function isCoding(cdna: string | null): boolean {
  return cdna !== null && !/^c\.(?:-|\*)|[?]|[+-](?:[3-9]|\d\d)/.test(cdna);
}

/** Same place and bases, same coding sequence on the same transcript, or the same words where the change has no reading. */
function sameByIdentity(also: Identity | null, mutation: Mutation, { facts }: Holding): Verdict {
  if (also === null) return null;
  const { change, effect, others, variant } = mutation;
  if (also.places.length > 0 && change !== null && facts.profile.build === 'GRCh37')
    for (const place of also.places)
      if (
        place.chr === change.chr &&
        place.start === change.pos &&
        place.ref === change.ref &&
        place.alt === change.alt &&
        place.ref + place.alt !== ''
      )
        return { is: 'exact' };
  if (also.cdna.length > 0)
    for (const one of [effect, ...others])
      if (one.cdna !== null && also.cdna.includes(cdnaOn(one.transcript, one.cdna))) return { is: 'exact' };
  if (also.texts.length > 0 && (effect.change === null || effect.change.kind === 'unknown')) {
    const words = [effect.protein, ...variant.annotations.map(({ protein }) => protein)];
    for (const word of words) {
      const key = word === null ? '' : textKey(word);
      if (key !== '' && key !== '?' && also.texts.includes(key)) return { is: 'exact' };
    }
  }
  return null;
}

/** The change in the numbering that the name follows, where the file gives it on that transcript. */
function inNumberingOf(also: Identity | null, named: ProteinChange, others: readonly Effect[]): Verdict {
  const transcript = also?.transcript ?? null;
  if (transcript === null) return null;
  for (const { transcript: on, change } of others)
    if (change !== null && withoutVersion(on) === transcript && sameAsNamed(named, change) !== null)
      return { is: 'equivalent' };
  return null;
}
