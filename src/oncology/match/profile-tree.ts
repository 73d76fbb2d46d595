import { type Knowledge, type NamedVariantBody, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { type Asked, askedByLeaves, joinAsked } from './leaf-keys.ts';
import { type Identity, type Leaf, type NamedLeaf, textKey } from './leaf.ts';
import { cdnaOn, withoutVersion } from './names/accession.ts';
import { partnersOf } from './names/fusion-name.ts';
import { parseName } from './names/parse-name.ts';
import { parseProfile } from './parse-profile.ts';
import { type Tree, leavesOf, mapTree } from './tree.ts';

/** Reads profiles with what the knowledge says of the names in them. */
interface ProfileReader {
  /** Null: the text is no expression. Leaves of the same words are the same object. */
  read(profile: string): Tree<NamedLeaf> | null;
  /** What it asks for, without reading its names where that can wait. */
  asked(profile: string): Asked | null;
}

type Facts = Pick<Knowledge, 'facts'>;

export const profileReader = onceAKnowledge((knowledge: Facts): ProfileReader => {
  const variants = variantsByName(knowledge);
  const markers = markersByName(knowledge);
  const names = new Map<string, Tree<NamedLeaf>>();
  const profiles = new Map<string, Tree<NamedLeaf> | null>();
  const nameTree = (words: string): Tree<NamedLeaf> => {
    let known = names.get(words);
    if (known === undefined) names.set(words, (known = readName(words, variants, markers)));
    return known;
  };
  const read = (profile: string): Tree<NamedLeaf> | null => {
    let known = profiles.get(profile);
    if (known === undefined) {
      const tree = parseProfile(profile);
      profiles.set(profile, (known = tree === null ? null : mapTree(tree, nameTree)));
    }
    return known;
  };
  return {
    read,
    asked: (profile) => {
      if (BY_ABSENCE.test(profile)) {
        const tree = read(profile);
        return tree === null ? null : askedByLeaves(tree);
      }
      const names = parseProfile(profile);
      if (names === null) return null;
      if ('leaf' in names) return askedByName(names.leaf, variants, markers);
      return joinAsked([...leavesOf(names)].map(({ leaf }) => askedByName(leaf, variants, markers)));
    },
  };
});

/** Names and expressions that may hold by what is absent. */
const BY_ABSENCE = /\bNOT\b|wild|\bwt\b|no mutation/i;
const FUSED = /\b(?:fusions?|rearrange(?:ments?|d)|translocations?)\b/i;

/** By the gene before the name, or the marker of that name; what the name says is not asked for yet. */
function askedByName(words: string, { byName }: Variants, markers: MarkerNames): Asked {
  const key = words.toLowerCase();
  const marker = markers.get(key);
  if (marker !== undefined) return askedByLeaves({ leaf: { words, leaf: marker, also: null } });
  const space = words.indexOf(' ');
  const gene = byName.get(key)?.gene ?? (space < 0 ? words : words.slice(0, space));
  const pair = partnersOf(gene);
  const genes = pair === null ? [gene] : pair.filter((one) => one !== null);
  const fused = pair !== null || FUSED.test(words);
  return {
    keys: genes.map((one) => `gene:${one}`),
    byAbsence: false,
    fused: fused ? genes : [],
    changed: fused ? [] : genes,
  };
}

interface Variants {
  readonly byName: ReadonlyMap<string, NamedVariantBody>;
  readonly byAlias: ReadonlyMap<string, NamedVariantBody>;
}

type MarkerNames = ReadonlyMap<string, Leaf>;

/** `EGFR Exon 19 Deletion` by the record of that name, else by its first word as the gene. */
function readName(words: string, { byName, byAlias }: Variants, markers: MarkerNames): Tree<NamedLeaf> {
  const key = words.toLowerCase();
  const marker = markers.get(key);
  const record = byName.get(key);
  if (marker !== undefined) return { leaf: { words, leaf: marker, also: null } };
  const named = (tree: Tree<Leaf>, also: Identity | null): Tree<NamedLeaf> =>
    mapTree(tree, (leaf) => ({ leaf: { words, leaf, also } }));
  const space = words.indexOf(' ');
  const gene = record?.gene ?? (space < 0 ? words : words.slice(0, space));
  const name = record?.name ?? (space < 0 ? '' : words.slice(space + 1));
  const tree =
    space < 0 && record === undefined ? bareGene(words) : parseName({ gene, name, types: record?.types ?? [] });
  if (record !== undefined) return named(tree, identityOf(record, words, tree));
  if (!isOpaque(tree)) return named(tree, null);
  // Another name of a variant that has a record.
  const other = byAlias.get(key);
  if (other === undefined) return named(tree, textsOnly(words, gene, name, []));
  const read = parseName({ gene: other.gene, name: other.name, types: other.types });
  return named(read, identityOf(other, words, read));
}

/** A rule may name a gene alone, or a fusion: any change of it. */
function bareGene(words: string): Tree<Leaf> {
  if (partnersOf(words) !== null) return parseName({ gene: words, name: 'Fusion', types: [] });
  return parseName({ gene: words, name: 'Mutation', types: [] });
}

function isOpaque(tree: Tree<Leaf>): boolean {
  for (const { leaf } of leavesOf(tree)) if (leaf.of === 'opaque') return true;
  return false;
}

/** Only for names of one change: a class may carry the place of one example. */
function identityOf(record: NamedVariantBody, words: string, tree: Tree<Leaf>): Identity | null {
  if (!('leaf' in tree)) return null;
  const { of } = tree.leaf;
  if (of !== 'change' && of !== 'sequence' && of !== 'opaque') return null;
  const cdna: string[] = [];
  for (const one of record.hgvs) {
    const colon = one.indexOf(':');
    if (colon > 0 && one.startsWith('c.', colon + 1)) cdna.push(cdnaOn(one.slice(0, colon), one.slice(colon + 1)));
  }
  return {
    ...textsOnly(words, record.gene, record.name, record.aliases),
    cdna,
    places: record.grch37.flatMap((place) => {
      const [ref, alt] = [bases(place.ref), bases(place.alt)];
      return ref === null || alt === null ? [] : [{ ...place, chr: place.chr.replace(/^chr/i, ''), ref, alt }];
    }),
    transcript: record.transcript === null ? null : withoutVersion(record.transcript),
  };
}

function bases(text: string | null): string | null {
  if (text === null) return null;
  return text === '-' ? '' : text;
}

function textsOnly(words: string, gene: string, name: string, aliases: readonly string[]): Identity {
  const own = textKey(gene);
  const keys = [words, name, ...aliases].map(textKey).map((key) => (key.startsWith(own) ? key.slice(own.length) : key));
  const texts = [...new Set([...keys, ...keys.map((key) => own + key)])].filter((key) => key !== '' && key !== own);
  return { texts, cdna: [], places: [], transcript: null };
}

function variantsByName(knowledge: Facts): Variants {
  const byName = new Map<string, NamedVariantBody>();
  const byAlias = new Map<string, NamedVariantBody>();
  for (const { body } of factsOf(knowledge, 'named-variant').values()) {
    const key = `${body.gene} ${body.name}`.toLowerCase();
    if (!byName.has(key)) byName.set(key, body);
    for (const alias of body.aliases) {
      const other = `${body.gene} ${alias}`.toLowerCase();
      if (!byAlias.has(other)) byAlias.set(other, body);
    }
  }
  return { byName, byAlias };
}

function markersByName(knowledge: Facts): MarkerNames {
  const byName = new Map<string, Leaf>();
  for (const [marker, { body }] of factsOf(knowledge, 'tumour-marker'))
    for (const { name, is, atLeast, below } of body.named) {
      const high = /over-?expression$/i.test(name);
      byName.set(name.toLowerCase(), {
        of: 'marker',
        marker,
        is: is ?? null,
        atLeast: atLeast ?? null,
        below: below ?? null,
        standIn: high ? body.gene : null,
      });
    }
  return byName;
}
