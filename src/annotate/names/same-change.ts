import type { ProteinChange } from '../protein-change.ts';
import { substituted } from './parse-protein-change.ts';
import { nameEdit } from './name-edit.ts';

/**
 * Whether two names say one change. A duplication equals the insertion that it is, a delins the change that is left when common ends are
 * cut off, one- and three-letter writing are alike. A frameshift without its new residue or stop agrees with any at that
 * residue. With `sequence` (the protein, one letter a residue) names are brought to one place first, and nothing is left open;
 * without it a duplication of more than two residues is held against an insertion by its ends and length alone, which is not
 * enough, so they are not the same. Changes without a place (`itd`, `unknown`) equal nothing but `itd` itself.
 */
export function sameChange(a: ProteinChange, b: ProteinChange, sequence: string | null = null): boolean {
  const one = plainChange(a, sequence);
  const other = plainChange(b, sequence);
  if (one.kind === 'unknown' || other.kind === 'unknown') return false;
  if (one.kind === 'frameshift' && other.kind === 'frameshift')
    return one.at === other.at && one.ref === other.ref && agree(one.alt, other.alt) && agree(one.stop, other.stop);
  if (one.kind === 'extension' && other.kind === 'extension')
    return one.at === other.at && agree(one.alt, other.alt) && agree(one.stop, other.stop);
  return keyOf(one) === keyOf(other);
}

/** The one form of a change: 3'-most place, duplication before insertion, common ends of a delins cut off. */
export function plainChange(change: ProteinChange, sequence: string | null = null): ProteinChange {
  switch (change.kind) {
    case 'deletion':
    case 'duplication':
    case 'insertion':
    case 'delins':
      break;
    default:
      return change;
  }
  if (sequence !== null && fits(change, sequence)) {
    const edit = editOf(change, sequence);
    if (edit !== null) return nameEdit(sequence, edit.start, edit.removed, edit.inserted).change;
  }
  if (change.kind === 'duplication' && change.to - change.from <= 1) return insertionOf(change);
  if (change.kind === 'delins' && change.inserted !== null && change.from === change.to)
    return substituted(change.refFrom, change.from, change.inserted) ?? change;
  return change;
}

type Ranged = Extract<ProteinChange, { readonly from: number }>;

/** A duplication of one or two residues tells all that was inserted. */
function insertionOf(change: Ranged): ProteinChange {
  const inserted = change.from === change.to ? change.refFrom : change.refFrom + change.refTo;
  // The residue behind is not known from the name, and not needed: the place says it.
  return { kind: 'insertion', from: change.to, to: change.to + 1, refFrom: change.refTo, refTo: '', inserted };
}

function fits(change: Ranged, sequence: string): boolean {
  return sequence[change.from - 1] === change.refFrom && (sequence[change.to - 1] ?? '') === change.refTo;
}

function editOf(
  change: Ranged,
  sequence: string,
): { readonly start: number; readonly removed: number; readonly inserted: string } | null {
  switch (change.kind) {
    case 'deletion':
      return { start: change.from - 1, removed: change.to - change.from + 1, inserted: '' };
    case 'duplication':
      return { start: change.to, removed: 0, inserted: sequence.slice(change.from - 1, change.to) };
    case 'insertion':
      return change.inserted === null ? null : { start: change.from, removed: 0, inserted: change.inserted };
    case 'delins':
      return change.inserted === null
        ? null
        : { start: change.from - 1, removed: change.to - change.from + 1, inserted: change.inserted };
  }
}

function agree<Value>(a: Value | null, b: Value | null): boolean {
  return a === null || b === null || a === b;
}

function keyOf(change: ProteinChange): string {
  switch (change.kind) {
    case 'insertion':
      return `insertion ${change.from} ${change.refFrom} ${change.inserted ?? '?'}`;
    case 'deletion':
    case 'duplication':
      return `${change.kind} ${change.from} ${change.refFrom} ${change.to} ${change.refTo}`;
    case 'delins':
      return `delins ${change.from} ${change.refFrom} ${change.to} ${change.refTo} ${change.inserted ?? '?'}`;
    case 'substitution':
      return `${change.ref} ${change.at} ${change.alt}`;
    case 'synonymous':
    case 'nonsense':
      return `${change.kind} ${change.ref} ${change.at}`;
    case 'splice':
      return `splice ${change.at}`;
    case 'frameshift':
    case 'extension':
    case 'start-lost':
    case 'itd':
    case 'unknown':
      return change.kind;
  }
}
