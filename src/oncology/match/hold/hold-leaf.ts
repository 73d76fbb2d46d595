import type { Held } from '../held.ts';
import type { NamedLeaf } from '../leaf.ts';
import type { MatchKnowledge } from '../match-knowledge.ts';
import { holdChange, holdCodon, holdNamed } from './hold-change.ts';
import { holdArm, holdCopy } from './hold-copy.ts';
import { holdFusion } from './hold-fusion.ts';
import { holdInherited, holdMarker, holdMeasured, holdHla } from './hold-measured.ts';
import { holdMutation } from './hold-mutation.ts';
import { holdWildType } from './hold-wild-type.ts';
import type { OriginWanted } from './origin.ts';
import type { TumourFacts } from './tumour-facts.ts';

/** All that one leaf is held against. */
export interface Holding {
  readonly facts: TumourFacts;
  readonly knowledge: MatchKnowledge;
  /** Which inheritance the record asks for, where the leaf itself does not say. */
  readonly origin: OriginWanted;
  /** Genes that are chiefly known for their fusions. */
  readonly fusionGenes: ReadonlySet<string>;
}

export function holdLeaf(named: NamedLeaf, holding: Holding): Held {
  const { leaf } = named;
  switch (leaf.of) {
    case 'change':
      return holdChange(named, leaf, holding);
    case 'codon':
      return holdCodon(named, leaf, holding);
    case 'sequence':
    case 'opaque':
      return holdNamed(named, leaf, holding);
    case 'mutation':
      return holdMutation(named, leaf, holding);
    case 'fusion':
      return holdFusion(named, leaf, holding);
    case 'copy':
      return holdCopy(named, leaf, holding);
    case 'arm':
      return holdArm(named, leaf, holding);
    case 'marker':
      return holdMarker(named, leaf, holding);
    case 'measured':
      return holdMeasured(named, leaf, holding);
    case 'wild-type':
      return holdWildType(named, leaf, holding);
    case 'inherited':
      return holdInherited(named, leaf);
    case 'hla':
      return holdHla(named, leaf);
  }
}
