import type { Leaf } from '../leaf.ts';
import type { Tree } from '../tree.ts';
import { type NameRule, leafOf } from './written-name.ts';

type FusionLeaf = Extract<Leaf, { of: 'fusion' }>;

export function fusionOf(gene5: string | null, gene3: string | null, more: Partial<FusionLeaf> = {}): FusionLeaf {
  return { of: 'fusion', gene5, gene3, exon5: null, exon3: null, loose: false, ...more };
}

/** Partners where the gene itself is a pair: `EML4::ALK`, `v::ALK`, `::ALK`, `FGFR2::?`. */
export function partnersOf(gene: string): readonly [string | null, string | null] | null {
  const at = gene.indexOf('::');
  if (at < 0) return null;
  const side = (text: string): string | null => (/^(?:|v|\?)$/i.test(text) ? null : text);
  return [side(gene.slice(0, at)), side(gene.slice(at + 2))];
}

/** `EML4::ALK Fusion`, `EWSR1::FLI1 e7::e6`, `MYB Rearrangement`, `FGFR3 FUSIONS`, `intron 9 rearrangement`, `reg_e@[IGH]::BCL2`. */
export const fusionName: NameRule = ({ gene, name }) => {
  const pair = partnersOf(gene);
  if (pair !== null) {
    const [gene5, gene3] = pair;
    if (gene5 === null && gene3 === null) return null;
    const exons = exonsOf(name);
    if (exons !== null) return leafOf(fusionOf(gene5, gene3, exons));
    return /^(?:fusions?|rearrangements?|translocations?|positive)?$/i.test(name)
      ? leafOf(fusionOf(gene5, gene3))
      : null;
  }
  if (/^(?:(?:gene )?fusions?)$/i.test(name)) return leafOf(fusionOf(null, gene, { loose: true }));
  if (/^(?:intron \d+ )?(?:rearrange(?:ments?|d)|translocations?)$/i.test(name))
    return leafOf(fusionOf(null, gene, { loose: true }));
  const regulated = /^reg_e@\[([^\]]+)\]::(.+)$/.exec(name);
  return regulated === null ? null : leafOf(fusionOf(regulated[1] as string, regulated[2] as string));
};

/** `e20::e20`, `e2;e11`, `E6;A20`. */
function exonsOf(text: string): { readonly exon5: number; readonly exon3: number } | null {
  const found = /^[a-z]?(\d+)(?:::|[;,:-])\s*[a-z]?(\d+)$/i.exec(text.trim());
  return found === null ? null : { exon5: Number(found[1]), exon3: Number(found[2]) };
}

/**
 * Fusions in old writing, with what lies in them: `EML4-ALK C1156Y`, `BCR-ABL L248R F359I`, `EML4-ALK C1156Y-L1198F`,
 * `LMNA-NTRK1 e2;e11`, `ALK FUSION F1245C`, `ZNF198-FGFR1`. One of the partners is the gene itself.
 */
export function oldFusionName(read: NameRule): NameRule {
  return ({ gene, name, types }) => {
    const found =
      /^([A-Z][A-Z0-9]+)-([A-Z][A-Z0-9]+)(?: (.+))?$/.exec(name) ?? /^([A-Z][A-Z0-9]*) FUSIONS? (.+)$/.exec(name);
    if (found === null) return null;
    let pair: FusionLeaf;
    let rest: string | undefined;
    if (found.length === 4) {
      const gene5 = own(gene, found[1] as string);
      const gene3 = own(gene, found[2] as string);
      if (gene5 !== gene && gene3 !== gene) return null;
      if (gene5 === gene && /^V\d+$/.test(gene3)) return null;
      pair = fusionOf(gene5, gene3);
      rest = found[3];
    } else {
      if (own(gene, found[1] as string) !== gene) return null;
      pair = fusionOf(null, gene);
      rest = found[2];
    }
    if (rest === undefined) return leafOf(pair);
    const exons = exonsOf(rest);
    if (exons !== null) return leafOf({ ...pair, ...exons });
    const parts: Tree<Leaf>[] = [leafOf(pair)];
    for (const one of rest.split(/ and |[ -]+/)) {
      const inside = read({ gene, name: one, types });
      if (inside === null) return null;
      parts.push(inside);
    }
    return { all: parts };
  };
}

/** `ABL` of a name in ABL1's list is ABL1. */
function own(gene: string, written: string): string {
  return gene === written || gene === `${written}1` ? gene : written;
}
