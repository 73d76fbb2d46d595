import type { ProteinChange } from '../protein-change.ts';

/** Residues put in place of as many or other ones, named by what it does. */
export function substituted(ref: string, at: number, alt: string): ProteinChange | null {
  if (ref === alt) return { kind: 'synonymous', ref, at };
  if (ref.length !== 1) {
    if (ref.includes('*')) return null;
    const last = ref.length - 1;
    return {
      kind: 'delins',
      from: at,
      to: at + last,
      refFrom: ref[0] as string,
      refTo: ref[last] as string,
      inserted: alt,
    };
  }
  // `R213X` is the old way to write a stop.
  if (alt === '*' || alt === 'X') return { kind: 'nonsense', ref, at };
  if (alt.length !== 1) return { kind: 'delins', from: at, to: at, refFrom: ref, refTo: ref, inserted: alt };
  return ref === '*' ? { kind: 'extension', at, alt, stop: null } : { kind: 'substitution', ref, at, alt };
}
