import type { Consequence } from '../effect.ts';
import type { ProteinChange } from '../protein-change.ts';

export interface NamedEdit {
  readonly change: ProteinChange;
  readonly consequence: Consequence;
}

/**
 * The name of an edit of a protein: `removed` residues from `start0` on give way to `inserted`. Common ends are cut off, what is left is
 * moved as far to the end of the protein as it reads the same, and an insertion that repeats what stands before it is a
 * duplication (HGVS 20.05, protein, 3' rule). `protein` ends with `*`; `inserted` may end with one, a new stop.
 */
export function nameEdit(protein: string, start0: number, removed: number, inserted: string): NamedEdit {
  let start = start0;
  let end = start0 + removed;
  let from = 0;
  let to = inserted.length;
  while (start < end && from < to && protein[start] === inserted[from]) {
    start++;
    from++;
  }
  while (end > start && to > from && protein[end - 1] === inserted[to - 1]) {
    end--;
    to--;
  }
  let added = inserted.slice(from, to);
  if (start === end && added === '') {
    const first = Math.min(start0, protein.length - 1);
    const ref = protein.slice(first, first + Math.max(removed, 1));
    return { change: { kind: 'synonymous', ref, at: first + 1 }, consequence: 'synonymous' };
  }
  if (added.startsWith('*')) return named({ kind: 'nonsense', ref: at(protein, start), at: start + 1 }, 'nonsense');
  if (start === end) {
    while (added.length > 0 && !added.includes('*') && protein[start] === added[0]) {
      added = added.slice(1) + protein[start];
      start++;
    }
    return inserting(protein, start, added);
  }
  if (added === '') {
    while (end < protein.length && protein[start] === protein[end] && protein[end] !== '*') {
      start++;
      end++;
    }
    return named({ kind: 'deletion', ...place(protein, start, end) }, 'in-frame-deletion');
  }
  const stop = added.endsWith('*');
  if (end - start === 1 && added.length === 1)
    return named({ kind: 'substitution', ref: at(protein, start), at: start + 1, alt: added }, 'missense');
  const consequence = stop ? 'nonsense' : added.length === end - start ? 'missense' : 'in-frame-delins';
  return named({ kind: 'delins', ...place(protein, start, end), inserted: added }, consequence);
}

function inserting(protein: string, start: number, added: string): NamedEdit {
  const size = added.length;
  if (size <= start && protein.slice(start - size, start) === added)
    return named({ kind: 'duplication', ...place(protein, start - size, start) }, 'in-frame-insertion');
  const where = { from: start, to: start + 1, refFrom: at(protein, start - 1), refTo: at(protein, start) };
  return named(
    { kind: 'insertion', ...where, inserted: added },
    added.endsWith('*') ? 'nonsense' : 'in-frame-insertion',
  );
}

function place(protein: string, start: number, end: number) {
  return { from: start + 1, to: end, refFrom: at(protein, start), refTo: at(protein, end - 1) };
}

function at(protein: string, index: number): string {
  return protein[index] ?? 'X';
}

function named(change: ProteinChange, consequence: Consequence): NamedEdit {
  return { change, consequence };
}
