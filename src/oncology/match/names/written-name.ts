import type { Leaf } from '../leaf.ts';
import type { Tree } from '../tree.ts';

/** A name as the knowledge writes it, before it is read. */
export interface WrittenName {
  /** `EGFR`, `EML4::ALK`, `v::ALK`, `FGFR2::?` */
  readonly gene: string;
  /** Without spaces at its ends and double ones inside: `Exon 19 Deletion`. */
  readonly name: string;
  /** Terms of the Sequence Ontology that the source gives; empty: none. */
  readonly types: readonly string[];
}

/** Reads one kind of names; null: it is none of these. */
export type NameRule = (written: WrittenName) => Tree<Leaf> | null;

export function leafOf(leaf: Leaf): Tree<Leaf> {
  return { leaf };
}
