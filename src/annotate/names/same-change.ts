import type { ProteinChange } from '../protein-change.ts';
import { substituted } from './substituted.ts';
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
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case 'frameshift':
    case 'extension': {
      const shift = other as typeof one;
      const sameRef = one.kind === 'extension' || told(one.ref, (other as typeof one).ref);
      return sameRef && one.at === shift.at && agree(one.alt, shift.alt) && agree(one.stop, shift.stop);
    }
    case 'deletion':
    case 'duplication':
    case 'insertion':
    case 'delins':
      return sameStretch(one, other as typeof one);
    case 'substitution': {
      const { ref, at, alt } = other as typeof one;
      return one.ref === ref && one.at === at && one.alt === alt;
    }
    case 'synonymous':
    case 'nonsense': {
      const { ref, at } = other as typeof one;
      return one.ref === ref && one.at === at;
    }
    case 'splice':
      return one.at === (other as typeof one).at;
    case 'start-lost':
    case 'itd':
      return true;
  }
}

/** A residue that a name leaves out (`53_54insP`, `-1541fs`) agrees with any. */
function told(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

function sameStretch(one: Ranged, other: Ranged): boolean {
  if (one.from !== other.from || one.to !== other.to) return false;
  if (!told(one.refFrom, other.refFrom) || !told(one.refTo, other.refTo)) return false;
  return insertedOf(one) === insertedOf(other);
}

function insertedOf(change: Ranged): string | null {
  return change.kind === 'insertion' || change.kind === 'delins' ? change.inserted : null;
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
  if (change.kind === 'duplication') return insertionOf(change) ?? change;
  return change.kind === 'delins' && change.inserted !== null ? shortened(change, change.inserted) : change;
}

type Ranged = Extract<ProteinChange, { readonly from: number }>;

/** A duplication of one or two residues tells all that was inserted; the residue behind is not told, and not needed. */
function insertionOf(change: Ranged): ProteinChange | null {
  if (change.to - change.from > 1 || change.refFrom === '' || change.refTo === '') return null;
  const inserted = change.from === change.to ? change.refFrom : change.refFrom + change.refTo;
  return { kind: 'insertion', from: change.to, to: change.to + 1, refFrom: change.refTo, refTo: '', inserted };
}

/** A delins without the residues at its ends that stay, as far as the name tells them: `A771delinsAYVMA` puts YVMA behind A771. */
function shortened(change: Ranged, whole: string): ProteinChange {
  let { from, to, refFrom, refTo } = change;
  let inserted = whole;
  if (inserted[0] === refFrom && from === to && inserted.length > 1)
    return { kind: 'insertion', from, to: to + 1, refFrom, refTo: '', inserted: inserted.slice(1) };
  if (inserted[0] === refFrom && from < to) {
    from++;
    refFrom = from === to ? refTo : '';
    inserted = inserted.slice(1);
  }
  if (inserted !== '' && inserted.at(-1) === refTo && from < to) {
    to--;
    refTo = from === to ? refFrom : '';
    inserted = inserted.slice(0, -1);
  }
  if (inserted === '') return { kind: 'deletion', from, to, refFrom, refTo };
  const single = from === to && refFrom !== '' ? substituted(refFrom, from, inserted) : null;
  return single ?? { kind: 'delins', from, to, refFrom, refTo, inserted };
}

function fits(change: Ranged, sequence: string): boolean {
  const is = (at: number, told: string): boolean => told === '' || sequence[at - 1] === told;
  return change.to <= sequence.length && is(change.from, change.refFrom) && is(change.to, change.refTo);
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
