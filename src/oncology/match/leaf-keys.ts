import type { Leaf, NamedLeaf } from './leaf.ts';
import { type Tree, leavesOf } from './tree.ts';

/** What a profile asks a tumour for, as far as an index needs it. */
export interface Asked {
  /** `gene:EGFR`, `marker:her2`, `arm:17p`: without any of these it is not worth a look. */
  readonly keys: readonly string[];
  /** It can hold by what is absent. */
  readonly byAbsence: boolean;
  /** Genes named as partners of a fusion, and as changed themselves. */
  readonly fused: readonly string[];
  readonly changed: readonly string[];
}

export function askedByLeaves(tree: Tree<NamedLeaf>): Asked {
  const keys: string[] = [];
  const fused: string[] = [];
  const changed: string[] = [];
  let byAbsence = false;
  for (const { leaf: named, negated } of leavesOf(tree)) {
    const { leaf } = named;
    keys.push(...keysOf(leaf));
    if (negated || leaf.of === 'wild-type') byAbsence = true;
    if (leaf.of === 'fusion') fused.push(...[leaf.gene5, leaf.gene3].filter((gene) => gene !== null));
    if (leaf.of === 'change' || leaf.of === 'codon' || leaf.of === 'mutation') changed.push(leaf.gene);
  }
  return { keys, byAbsence, fused, changed };
}

export function joinAsked(parts: readonly Asked[]): Asked {
  return {
    keys: parts.flatMap(({ keys }) => keys),
    byAbsence: parts.some(({ byAbsence }) => byAbsence),
    fused: parts.flatMap(({ fused }) => fused),
    changed: parts.flatMap(({ changed }) => changed),
  };
}

function keysOf(leaf: Leaf): readonly string[] {
  switch (leaf.of) {
    case 'fusion':
      return [leaf.gene5, leaf.gene3].filter((gene) => gene !== null).map((gene) => `gene:${gene}`);
    case 'marker':
      return leaf.standIn === null ? [`marker:${leaf.marker}`] : [`marker:${leaf.marker}`, `gene:${leaf.standIn}`];
    case 'arm':
      return [`arm:${leaf.arm}`];
    case 'hla':
      return [];
    default:
      return [`gene:${leaf.gene}`];
  }
}
