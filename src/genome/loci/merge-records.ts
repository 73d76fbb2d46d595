import type { Phase } from '../../core/index.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';

/** What one record says of the copies of a locus. */
export interface Copies {
  readonly record: VcfRecord;
  /** Bases per copy, null where GT has `.`. */
  readonly alleles: readonly (string | null)[];
  readonly phase: Phase;
  /** All alleles that the record could have shown, as bases of the locus; two records of the same set are duplicates. */
  readonly offered: string;
}

export type Merged =
  | {
      readonly kind: 'merged';
      readonly alleles: readonly (string | null)[];
      readonly phase: Phase;
      readonly duplicates: boolean;
    }
  | { readonly kind: 'contradiction' };

/**
 * Puts the lines of one locus together. A multi-allelic site may be split into one line an alternative: then each line
 * shows its own and calls all others reference (`0`) or nothing (`.`). The same line twice counts once; two different
 * genotypes for the same alternatives are a contradiction, as are more alternatives than copies.
 */
export function mergeRecords(lines: readonly Copies[], ref: string): Merged {
  const kept: Copies[] = [];
  for (const line of lines) {
    const twin = kept.find(({ offered }) => offered === line.offered);
    if (twin === undefined) kept.push(line);
    else if (!sameGenotype(twin, line)) return { kind: 'contradiction' };
  }
  const [first] = kept;
  if (first === undefined) return { kind: 'contradiction' };
  // A line without alternatives says that nothing but the reference stands there.
  const exclusive = kept.some(({ offered }) => offered === '');
  if (
    exclusive &&
    kept.some(({ alleles }) => alleles.some((allele) => allele?.length === ref.length && allele !== ref))
  )
    return { kind: 'contradiction' };
  const duplicates = kept.length < lines.length;
  if (kept.length === 1) return { kind: 'merged', alleles: first.alleles, phase: first.phase, duplicates };
  const copies = Math.max(...kept.map(({ alleles }) => alleles.length));
  if (kept.some(({ alleles }) => alleles.length !== copies)) return { kind: 'contradiction' };
  const phased = kept.filter((line) => !isUniform(line.alleles));
  const together = phased.every(
    ({ phase }) => phase.kind !== 'unphased' && samePhase(phase, phased[0]?.phase ?? phase),
  );
  const alleles = together ? byCopy(kept, copies, ref) : anyOrder(kept, copies, ref);
  if (alleles === null) return { kind: 'contradiction' };
  return {
    kind: 'merged',
    alleles,
    phase: together ? (phased[0]?.phase ?? first.phase) : { kind: 'unphased' },
    duplicates,
  };
}

function byCopy(lines: readonly Copies[], copies: number, ref: string): (string | null)[] | null {
  const merged: (string | null)[] = [];
  for (let copy = 0; copy < copies; copy++) {
    const said = lines.map(({ alleles }) => alleles[copy] ?? null);
    const others = new Set(said.filter((allele) => allele !== null && allele !== ref));
    if (others.size > 1) return null;
    merged.push([...others][0] ?? (said.includes(null) ? null : ref));
  }
  return merged;
}

function anyOrder(lines: readonly Copies[], copies: number, ref: string): (string | null)[] | null {
  const others = lines.flatMap(({ alleles }) =>
    alleles.filter((allele): allele is string => allele !== null && allele !== ref),
  );
  if (others.length > copies) return null;
  const rest = copies - others.length;
  // A `.` of one line may be the alternative of another; only what then remains is truly unknown.
  const unknown = Math.max(
    0,
    ...lines.map(({ alleles }) => {
      const own = alleles.filter((allele) => allele !== null && allele !== ref).length;
      return alleles.filter((allele) => allele === null).length - (others.length - own);
    }),
  );
  const nulls = Math.min(rest, unknown);
  return [...Array<string>(rest - nulls).fill(ref), ...others, ...Array<null>(nulls).fill(null)];
}

function isUniform(alleles: readonly (string | null)[]): boolean {
  return alleles.every((allele) => allele === alleles[0]);
}

// Of two equal lines one may be phased and the other not; only two phased ones can differ in order.
function sameGenotype(a: Copies, b: Copies): boolean {
  const ordered = a.phase.kind !== 'unphased' && b.phase.kind !== 'unphased';
  const key = ({ alleles }: Copies): string =>
    (ordered ? alleles.map(String) : alleles.map(String).toSorted()).join('/');
  return key(a) === key(b);
}

function samePhase(a: Phase, b: Phase): boolean {
  return a.kind === b.kind && (a.kind !== 'phase-set' || b.kind !== 'phase-set' || a.id === b.id);
}
