import { parseProteinChange } from '../../annotate/index.ts';
import type { ApprovalMarkerBody } from '../../knowledge/index.ts';
import type { Leaf, MutationClass, NamedLeaf } from './leaf.ts';
import type { MatchKnowledge } from './match-knowledge.ts';
import { fusionOf } from './names/fusion-name.ts';
import { mutationOf, within } from './names/mutation-leaf.ts';
import { parseName } from './names/parse-name.ts';
import { cdnaKey } from './names/sequence-name.ts';
import { type Tree, mapTree } from './tree.ts';

type Asked<Of extends ApprovalMarkerBody['test']['of']> = Extract<ApprovalMarkerBody['test'], { of: Of }>;

/** What an approval asks as a tree of leaves; `present: false` is its negation. */
export function markerTree({ label, present, test }: ApprovalMarkerBody, knowledge: MatchKnowledge): Tree<NamedLeaf> {
  const tree = mapTree(testTree(test, knowledge), (leaf) => ({ leaf: { words: label, leaf, also: null } }));
  return present ? tree : { not: tree };
}

function testTree(test: ApprovalMarkerBody['test'], knowledge: MatchKnowledge): Tree<Leaf> {
  switch (test.of) {
    case 'mutation':
      return mutationTree(test, knowledge);
    case 'fusion':
      return { leaf: fusionLeaf(test) };
    case 'copy-number':
      return { leaf: { of: 'copy', gene: test.gene, call: test.call } };
    case 'arm':
      return { leaf: { of: 'arm', arm: test.arm, call: test.call } };
    case 'wild-type':
      return { leaf: { of: 'wild-type', gene: test.gene } };
    case 'marker':
      return {
        leaf: {
          of: 'marker',
          marker: test.marker,
          is: test.is,
          atLeast: test.atLeast,
          below: test.below,
          standIn: null,
        },
      };
  }
}

function fusionLeaf({ gene5, gene3, either }: Asked<'fusion'>): Leaf {
  return either === null ? fusionOf(gene5, gene3) : fusionOf(null, either, { loose: true });
}

function mutationTree(test: Asked<'mutation'>, knowledge: MatchKnowledge): Tree<Leaf> {
  const { gene, origin, protein, cdna, exon, oncogenic } = test;
  const change = protein === null ? null : parseProteinChange(protein);
  if (change !== null)
    return { leaf: { of: 'change', gene, change, cdna: cdna === null ? null : cdnaKey(cdna), origin } };
  if (protein !== null) return { leaf: { of: 'opaque', gene } };
  if (cdna !== null) return { leaf: { of: 'sequence', gene, cdna: cdnaKey(cdna), origin } };
  const named = test.class === null ? 'any' : classOf(gene, test.class);
  if (named === null) return { leaf: { of: 'opaque', gene } };
  const region = test.region === null ? null : knowledge.region(test.region);
  if (test.region !== null && region === null) return { leaf: { of: 'opaque', gene } };
  const place =
    exon === null && region === null
      ? null
      : within({
          exons: exon === null ? null : [exon, exon],
          residues: region === null ? null : [region.from, region.to],
        });
  // A class at a place is itself what makes the change oncogenic (deletions in exon 19); a bare class or gene is not.
  const shown = test.class !== null && (place !== null || named === 'itd');
  return { leaf: mutationOf(gene, named, { within: place, oncogenic: oncogenic && !shown, origin }) };
}

/** Classes are written as in names. */
function classOf(gene: string, written: string): MutationClass | null {
  const words = written.replace(/-/g, ' ').replace(/\s*\(.*\)$/, '');
  // A gene's "deletion" alone would be read as lost copies; an exon makes it a small one.
  const tree = parseName({ gene, name: `Exon 1 ${words}`, types: [] });
  if ('leaf' in tree && tree.leaf.of === 'mutation') return tree.leaf.class;
  const whole = parseName({ gene, name: words, types: [] });
  return 'leaf' in whole && whole.leaf.of === 'mutation' ? whole.leaf.class : null;
}
