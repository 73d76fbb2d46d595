/** A change of a protein in parts, one-letter residues; the numbering is that of its own transcript. */
export type ProteinChange =
  | { readonly kind: 'substitution'; readonly ref: string; readonly at: number; readonly alt: string }
  | { readonly kind: 'synonymous'; readonly ref: string; readonly at: number }
  | { readonly kind: 'nonsense'; readonly ref: string; readonly at: number }
  | {
      readonly kind: 'deletion' | 'duplication';
      readonly from: number;
      readonly to: number;
      readonly refFrom: string;
      readonly refTo: string;
    }
  | {
      readonly kind: 'insertion';
      readonly from: number;
      readonly to: number;
      readonly refFrom: string;
      readonly refTo: string;
      /** Residues, or null where only their number or nothing is told. */
      readonly inserted: string | null;
    }
  | {
      readonly kind: 'delins';
      readonly from: number;
      readonly to: number;
      readonly refFrom: string;
      readonly refTo: string;
      readonly inserted: string | null;
    }
  | {
      readonly kind: 'frameshift';
      readonly ref: string;
      readonly at: number;
      /** First new residue; null: not told. */
      readonly alt: string | null;
      /** Residues to the new stop, that one included; null: none found or not told. */
      readonly stop: number | null;
    }
  | { readonly kind: 'extension'; readonly at: number; readonly alt: string | null; readonly stop: number | null }
  | { readonly kind: 'start-lost' }
  /** `p.X1010_splice`: `at` is the nearest coding residue. */
  | { readonly kind: 'splice'; readonly at: number }
  | { readonly kind: 'itd' }
  | { readonly kind: 'unknown' };
