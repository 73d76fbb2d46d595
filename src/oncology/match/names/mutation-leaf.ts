import type { Leaf, MutationClass, Within } from '../leaf.ts';

type MutationLeaf = Extract<Leaf, { of: 'mutation' }>;

/** A class of changes of a gene, anywhere in it unless said. */
export function mutationOf(
  gene: string,
  kind: MutationClass,
  more: Partial<Omit<MutationLeaf, 'of' | 'gene' | 'class'>> = {},
): MutationLeaf {
  return {
    of: 'mutation',
    gene,
    class: kind,
    within: null,
    except: null,
    rare: false,
    both: false,
    oncogenic: false,
    origin: null,
    ...more,
  };
}

export function within(stated: Partial<Within>): Within {
  return { exons: null, region: null, residues: null, part: null, ...stated };
}
