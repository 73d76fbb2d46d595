import type { ProteinChange } from '../../annotate/index.ts';

/**
 * Whether a change of a tumour is the one that a name gives: `exact`, `equivalent` (another writing: a duplication as an insertion, less
 * told on one side), or null. Another residue at the place is another change.
 */
export function sameAsNamed(named: ProteinChange, found: ProteinChange): 'exact' | 'equivalent' | null {
  if (named.kind === found.kind) return sameKind(named, found);
  if (named.kind === 'duplication' && found.kind === 'insertion')
    return isDuplication(found, named) ? 'equivalent' : null;
  if (named.kind === 'insertion' && found.kind === 'duplication')
    return isDuplication(named, found) ? 'equivalent' : null;
  return null;
}

type Range = Extract<ProteinChange, { from: number }>;
type Insertion = Extract<ProteinChange, { kind: 'insertion' }>;

function sameKind(named: ProteinChange, found: ProteinChange): 'exact' | 'equivalent' | null {
  switch (named.kind) {
    case 'substitution':
      return found.kind === 'substitution' &&
        named.at === found.at &&
        named.alt === found.alt &&
        sameResidue(named.ref, found.ref)
        ? 'exact'
        : null;
    case 'synonymous':
    case 'nonsense':
      return found.kind === named.kind && named.at === found.at && sameResidue(named.ref, found.ref) ? 'exact' : null;
    case 'deletion':
    case 'duplication':
      return found.kind === named.kind && sameRange(named, found) ? 'exact' : null;
    case 'insertion':
    case 'delins':
      if (found.kind !== named.kind || !sameRange(named, found)) return null;
      if (named.inserted === found.inserted) return named.inserted === null ? 'equivalent' : 'exact';
      return named.inserted === null ? 'equivalent' : null;
    case 'frameshift':
      return found.kind === 'frameshift' ? sameFrameshift(named, found) : null;
    case 'extension':
      if (found.kind !== 'extension' || named.at !== found.at) return null;
      if (named.alt === found.alt) return 'exact';
      return named.alt === null || found.alt === null ? 'equivalent' : null;
    case 'start-lost':
    case 'itd':
      return 'exact';
    case 'splice':
      return found.kind === 'splice' && named.at === found.at ? 'exact' : null;
    case 'unknown':
      return null;
  }
}

/** `W288fs` is any frameshift there; what both tell (first new residue, distance of the stop) must agree. */
function sameFrameshift(
  named: Extract<ProteinChange, { kind: 'frameshift' }>,
  found: Extract<ProteinChange, { kind: 'frameshift' }>,
): 'exact' | 'equivalent' | null {
  if (named.at !== found.at || !sameResidue(named.ref, found.ref)) return null;
  if (named.alt !== null && found.alt !== null && named.alt !== found.alt) return null;
  if (named.stop !== null && found.stop !== null && named.stop !== found.stop) return null;
  return named.alt === found.alt && named.stop === found.stop ? 'exact' : 'equivalent';
}

function sameRange(one: Range, other: Range): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    sameResidue(one.refFrom, other.refFrom) &&
    sameResidue(one.refTo, other.refTo)
  );
}

/** A name may leave a residue out. */
function sameResidue(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** The residues put in stand right before: as many as the duplicated ones, with the same first and last. */
function isDuplication(insertion: Insertion, range: Range): boolean {
  const put = insertion.inserted;
  if (put === null || put.length !== range.to - range.from + 1) return false;
  if (insertion.from !== range.to && insertion.to !== range.from) return false;
  return sameResidue(put[0] as string, range.refFrom) && sameResidue(put[put.length - 1] as string, range.refTo);
}

/** First and last residue that a change touches; null where it has no place in the protein. */
export function residuesOf(change: ProteinChange): readonly [number, number] | null {
  switch (change.kind) {
    case 'substitution':
    case 'synonymous':
    case 'nonsense':
    case 'frameshift':
    case 'extension':
    case 'splice':
      return [change.at, change.at];
    case 'deletion':
    case 'duplication':
    case 'insertion':
    case 'delins':
      return [change.from, change.to];
    case 'start-lost':
      return [1, 1];
    case 'itd':
    case 'unknown':
      return null;
  }
}
