/** A place as `c.` counts: `88`, `88+1`, `89-2`, `-12`, `*45`; in `g.` and `m.` only `base`. */
export interface NucleotidePlace {
  /** Counted from 1; below 0 before the start codon; after the stop codon from 1 again, with `afterStop`. Null: `?`. */
  readonly base: number | null;
  /** Bases into the intron, 0 in exons. */
  readonly offset: number;
  readonly afterStop: boolean;
}

export interface NucleotideChange {
  /** `NM_004333.4`, `LRG_299t1`; null where none is written. */
  readonly reference: string | null;
  /** `c` coding, `g` genomic, `m` mitochondrial, `n` of a transcript without a protein. */
  readonly type: 'c' | 'g' | 'm' | 'n';
  readonly kind: 'substitution' | 'deletion' | 'duplication' | 'insertion' | 'delins' | 'inversion' | 'same';
  readonly from: NucleotidePlace;
  readonly to: NucleotidePlace;
  /** Bases that are replaced, where written. */
  readonly ref: string | null;
  /** Bases that come instead; null where only their number is told. */
  readonly alt: string | null;
}

const PLACE = String.raw`(\*|-)?(\d+|\?)([+-]\d+)?`;
const WHOLE = new RegExp(
  `^(?:([A-Za-z][A-Za-z0-9_.-]*)(?:\\([A-Za-z0-9-]+\\))?:)?(?:([cgmn])\\.)?\\(?${PLACE}(?:_${PLACE})?(.+?)\\)?$`,
);
const EDIT =
  /^(?:([ACGTN]+)>([ACGTN]+)|(del)([ACGTN]*|\d+)(?:ins([ACGTN]+|\d+|\(\d+\)))?|(dup)([ACGTN]*|\d+)|(ins)([ACGTN]+|\d+|\(\d+\))|(inv)\d*|([ACGTN]*)=)$/i;

/**
 * A change of a sequence of bases: `c.1799T>A`, `NM_004333.4:c.1799T>A`, `c.2235_2249del`, `c.3028+1G>A`, `c.-124C>T`,
 * `c.1799_1800delTGinsAA`, `c.1799_1800TG>AA`, `g.7_8dup`. Without `c.` it is read as coding. Null where the text is none.
 */
export function parseNucleotideChange(text: string): NucleotideChange | null {
  const found = WHOLE.exec(text.trim());
  if (found === null) return null;
  const type = (found[2] ?? 'c') as NucleotideChange['type'];
  const from = placeOf(found[3], found[4] as string, found[5]);
  const to = found[7] === undefined ? from : placeOf(found[6], found[7], found[8]);
  if (!isPlace(from, type) || !isPlace(to, type)) return null;
  const edit = editOf(found[9] as string, found[7] !== undefined);
  return edit === null ? null : { reference: found[1] ?? null, type, ...edit, from, to };
}

/** A change of a coding sequence; null for genomic and other ones. */
export function parseCdna(text: string): NucleotideChange | null {
  const change = parseNucleotideChange(text);
  return change?.type === 'c' ? change : null;
}

function placeOf(sign: string | undefined, base: string, offset: string | undefined): NucleotidePlace {
  const number = base === '?' ? null : Number(base);
  return {
    base: number !== null && sign === '-' ? -number : number,
    offset: offset === undefined ? 0 : Number(offset),
    afterStop: sign === '*',
  };
}

function isPlace({ base, offset, afterStop }: NucleotidePlace, type: NucleotideChange['type']): boolean {
  if (base === 0) return false;
  if (type === 'c') return true;
  if (afterStop || (base !== null && base < 0)) return false;
  return type === 'n' || offset === 0;
}

type Edit = Pick<NucleotideChange, 'kind' | 'ref' | 'alt'>;

function editOf(text: string, isRange: boolean): Edit | null {
  const found = EDIT.exec(text);
  if (found === null) return null;
  if (found[1] !== undefined && found[2] !== undefined) {
    const [ref, alt] = [found[1].toUpperCase(), found[2].toUpperCase()];
    return { kind: ref.length === 1 && alt.length === 1 ? 'substitution' : 'delins', ref, alt };
  }
  if (found[3] !== undefined) {
    const ref = basesOrNull(found[4]);
    return found[5] === undefined
      ? { kind: 'deletion', ref, alt: '' }
      : { kind: 'delins', ref, alt: basesOrNull(found[5]) };
  }
  if (found[6] !== undefined) return { kind: 'duplication', ref: basesOrNull(found[7]), alt: null };
  if (found[8] !== undefined) return isRange ? { kind: 'insertion', ref: '', alt: basesOrNull(found[9]) } : null;
  if (found[10] !== undefined) return { kind: 'inversion', ref: null, alt: null };
  return { kind: 'same', ref: basesOrNull(found[11]), alt: null };
}

function basesOrNull(text: string | undefined): string | null {
  return text === undefined || !/^[ACGTN]+$/i.test(text) ? null : text.toUpperCase();
}
