import type { Leaf } from '../leaf.ts';
import type { Tree } from '../tree.ts';
import { className } from './class-name.ts';
import { codonName } from './codon-name.ts';
import { copyName } from './copy-name.ts';
import { fusionName, oldFusionName } from './fusion-name.ts';
import { measuredName, wildTypeName } from './measured-name.ts';
import { proteinName } from './protein-name.ts';
import { inheritedName, sequenceName } from './sequence-name.ts';
import { type NameRule, type WrittenName, leafOf } from './written-name.ts';

/** In this order: the first that reads a name decides. */
const RULES: readonly NameRule[] = [
  fusionName,
  wildTypeName,
  measuredName,
  inheritedName,
  copyName,
  codonName,
  proteinName,
  sequenceName,
  className,
];

const one: NameRule = (written) => {
  for (const rule of RULES) {
    const read = rule(written);
    if (read !== null) return read;
  }
  return null;
};

const oldFusion = oldFusionName(one);

/** Nobody names a variant in more letters. */
const LONGEST = 300;

/**
 * What a variant's name says, as a tree of leaves; `opaque` where no rule reads it. The grammar is that of the names of public evidence
 * (docs/methods/therapy-matching.md lists it); nothing of it depends on which gene it is.
 *
 * @param written.gene the feature it belongs to, `v::ALK` for fusions
 */
export function parseName(written: WrittenName): Tree<Leaf> {
  if (written.name.length > LONGEST) return leafOf({ of: 'opaque', gene: written.gene });
  const tidy: WrittenName = { ...written, name: written.name.replace(/\s+/g, ' ').trim() };
  return (
    one(tidy) ?? oldFusion(tidy) ?? several(tidy) ?? withoutGene(tidy) ?? leafOf({ of: 'opaque', gene: tidy.gene })
  );
}

/** `V600E and AMPLIFICATION`, `EXON 10 and EXON 21 MUTATIONS`, `V600E/K and AMPLIFICATION`, `Ex19 del L858R`. */
function several({ gene, name, types }: WrittenName): Tree<Leaf> | null {
  const either = /^ex(?:on)? ?(\d+) ?del(?:etion)?s?[ /]+(.+)$/i.exec(name);
  if (either !== null) {
    const inExon = one({ gene, name: `Exon ${either[1]} Deletion`, types });
    const other = one({ gene, name: either[2] as string, types });
    return inExon === null || other === null ? null : { any: [inExon, other] };
  }
  const parts = name.split(/ and | \+ /);
  if (parts.length < 2) return null;
  const last = parts.at(-1) as string;
  const read: Tree<Leaf>[] = [];
  for (const part of parts) {
    // `EXON 10 and EXON 21 MUTATIONS`: what the last one is, all are.
    const tree =
      one({ gene, name: part, types }) ??
      one({ gene, name: `${part} ${last.split(' ').at(-1)}`, types }) ??
      oldFusion({ gene, name: part, types });
    if (tree === null) return null;
    read.push(tree);
  }
  return { all: read };
}

/** `FGFR2 mutations`, `ABL2 fusions`, `EGFRVIII`: the gene is said once more. */
function withoutGene({ gene, name, types }: WrittenName): Tree<Leaf> | null {
  if (gene.length >= name.length || !name.toUpperCase().startsWith(gene.toUpperCase())) return null;
  const rest = name.slice(gene.length).trim();
  return rest === '' ? null : (one({ gene, name: rest, types }) ?? null);
}
