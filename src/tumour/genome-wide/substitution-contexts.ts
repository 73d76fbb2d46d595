import type { GenomicChange } from '../tumour-reading.ts';

/** Reads so many bases of the reference from a 1-based position on; null where it has none. */
export type ReferenceBases = (chr: string, pos: number, count: number) => string | null;

const PAIR: Readonly<Record<string, string>> = { A: 'T', C: 'G', G: 'C', T: 'A' };

/**
 * How often each of the 96 kinds of substitution in its context (`A[C>A]A`) is seen, told on the strand whose changed base is a pyrimidine.
 * `unread`: substitutions whose neighbours the reference does not give, or whose base is another than it has.
 */
export function substitutionContexts(
  changes: readonly GenomicChange[],
  reference: ReferenceBases,
): { readonly counts: ReadonlyMap<string, number>; readonly unread: number } {
  const counts = new Map<string, number>();
  let unread = 0;
  for (const { chr, pos, ref, alt } of changes) {
    if (ref.length !== 1 || alt.length !== 1) continue;
    const bases = reference(chr, pos - 1, 3)?.toUpperCase() ?? '';
    if (!/^[ACGT]{3}$/.test(bases) || bases[1] !== ref || PAIR[alt] === undefined) {
      unread++;
      continue;
    }
    const pyrimidine = ref === 'C' || ref === 'T';
    const [before, after] = pyrimidine ? [bases[0], bases[2]] : [PAIR[bases[2]!], PAIR[bases[0]!]];
    const [from, to] = pyrimidine ? [ref, alt] : [PAIR[ref], PAIR[alt]];
    const context = `${before}[${from}>${to}]${after}`;
    counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return { counts, unread };
}

/** The same with a reference that is read piece by piece, such as an indexed FASTA. `read` gives bases `[start, end]`, 1-based and closed. */
export async function substitutionContextsOf(
  changes: readonly GenomicChange[],
  read: (chr: string, start: number, end: number) => Promise<string | null>,
): Promise<ReturnType<typeof substitutionContexts>> {
  const known = new Map<string, string | null>();
  for (const { chr, pos, ref, alt } of changes) {
    if (ref.length !== 1 || alt.length !== 1 || pos < 2) continue;
    const key = `${chr}:${pos - 1}`;
    if (!known.has(key)) known.set(key, await read(chr, pos - 1, pos + 1));
  }
  return substitutionContexts(changes, (chr, pos) => known.get(`${chr}:${pos}`) ?? null);
}
