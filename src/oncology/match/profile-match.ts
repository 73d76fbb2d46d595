import type { Locator } from '../../core/index.ts';
import type { Specificity } from '../therapy-statement.ts';

/** A molecular profile, or one marker of an approval, held against a tumour, in three-valued logic. */
export interface ProfileMatch {
  /** `unknown`: some leaf cannot be told (assay does not cover it, marker not tested), and it decides. */
  readonly truth: 'true' | 'false' | 'unknown';
  /** The least specific of the leaves that made it true; null unless true. */
  readonly specificity: Specificity | null;
  /** Number of leaves that hold. */
  readonly leaves: number;
  /** Ids of the alterations, markers that it rests on. */
  readonly on: readonly string[];
  readonly facts: readonly Locator[];
  /** Leaves that cannot be told, as said in the knowledge, and what would settle them: `test:HER2`, `cover:KRAS`. */
  readonly open: readonly { readonly leaf: string; readonly needs: string }[];
  /** What a reader should know of how it holds: `reversed:ALK::EML4`, `one-copy:PTEN`. */
  readonly notes?: readonly string[];
}
