import type { ProteinChange } from '../../annotate/index.ts';

/** Where in a gene a class of changes must lie. All that is stated must hold. */
export interface Within {
  /** Exon numbers, both ends in it; exons without coding bases count. */
  readonly exons: readonly [number, number] | null;
  /** Name of a `protein-region`: a domain, a loop. */
  readonly region: string | null;
  readonly residues: readonly [number, number] | null;
  /** Outside the coding sequence. */
  readonly part: 'promoter' | 'utr-3' | 'utr-5' | { readonly intron: number } | null;
}

/** Classes of changes that names speak of. */
export type MutationClass =
  /** Any that changes the protein. */
  | 'any'
  | 'missense'
  | 'nonsense'
  | 'frameshift'
  | 'truncating'
  | 'in-frame'
  | 'insertion'
  | 'deletion'
  | 'splice-site'
  | 'skipping'
  | 'exon-loss'
  | 'itd'
  | 'start-lost'
  /** By what it does: loss of the product's function, gain of it, either. */
  | 'inactivating'
  | 'activating'
  | 'oncogenic';

/** Which inheritance a leaf asks for; null: the record that names it says. */
export type OriginAsked = 'somatic' | 'germline' | 'either';

interface GenomicPlace {
  readonly chr: string;
  readonly start: number;
  readonly end: number;
  readonly ref: string | null;
  readonly alt: string | null;
}

/** Other ways by which one and the same variant is known; compared only where both sides state them. */
export interface Identity {
  /** Names and aliases, as keys of text (`textKey`). */
  readonly texts: readonly string[];
  /** `NM_007313:c.1001C>T`, accession without its version. */
  readonly cdna: readonly string[];
  /** GRCh37, with bases. */
  readonly places: readonly GenomicPlace[];
  /** Transcript whose numbering the name follows, without its version. */
  readonly transcript: string | null;
}

/** One name of the knowledge as a thing that can be held against a tumour. */
export type Leaf =
  /** One change of a protein. */
  | {
      readonly of: 'change';
      readonly gene: string;
      readonly change: ProteinChange;
      /** As the name itself gives it: `c.241C>T`. */
      readonly cdna: string | null;
      readonly origin: OriginAsked | null;
    }
  /** Any substitution at residues, or one to certain others: `G12/G13`, `S310F/Y`. */
  | {
      readonly of: 'codon';
      readonly gene: string;
      readonly at: readonly { readonly ref: string; readonly at: number }[];
      /** One-letter residues; null: any. */
      readonly alts: string | null;
      readonly origin: OriginAsked | null;
    }
  /** A class of changes of a gene. */
  | {
      readonly of: 'mutation';
      readonly gene: string;
      readonly class: MutationClass;
      readonly within: Within | null;
      /** `Non-V600`: not there. */
      readonly except: Within | null;
      /** Not one of the gene's frequent changes. */
      readonly rare: boolean;
      /** Both copies of the gene. */
      readonly both: boolean;
      /** Must be oncogenic (somatic) or pathogenic (inherited). */
      readonly oncogenic: boolean;
      readonly origin: OriginAsked | null;
    }
  /** Only known by its coding sequence or genomic place: splice sites, introns, UTR. */
  | {
      readonly of: 'sequence';
      readonly gene: string;
      readonly cdna: string | null;
      readonly origin: OriginAsked | null;
    }
  /** Null partner: any. `loose`: a rearrangement, on whichever side the gene stands. */
  | {
      readonly of: 'fusion';
      readonly gene5: string | null;
      readonly gene3: string | null;
      readonly exon5: number | null;
      readonly exon3: number | null;
      readonly loose: boolean;
    }
  | {
      readonly of: 'copy';
      readonly gene: string;
      readonly call: 'amplification' | 'gain' | 'deletion' | 'lost' | 'heterozygosity-lost' | 'any';
    }
  | { readonly of: 'arm'; readonly arm: string; readonly call: 'amplification' | 'deletion' }
  /** A value of a `tumour-marker`; `gene` with `high`: amplification of it stands in for a high expression. */
  | {
      readonly of: 'marker';
      readonly marker: string;
      readonly is: string | null;
      readonly atLeast: number | null;
      readonly below: number | null;
      readonly standIn: string | null;
    }
  /** Measured in the laboratory, and no marker of the knowledge: it cannot be told here. */
  | {
      readonly of: 'measured';
      readonly gene: string;
      readonly by: 'expression' | 'protein' | 'methylation' | 'phosphorylation' | 'location' | 'serum' | 'signature';
      readonly state: 'high' | 'low' | 'present' | 'changed';
    }
  | { readonly of: 'wild-type'; readonly gene: string }
  /** An inherited allele that is never read from a tumour: `rs…`, `*28`. */
  | { readonly of: 'inherited'; readonly gene: string; readonly allele: string }
  | { readonly of: 'hla'; readonly allele: string }
  /** No rule reads the name: it matches only a change that somebody names in the same words, bases or places. */
  | { readonly of: 'opaque'; readonly gene: string };

/** A leaf with the words it stands for. */
export interface NamedLeaf {
  readonly words: string;
  readonly leaf: Leaf;
  readonly also: Identity | null;
}

/** Text compared without case, spaces, hyphens and `p.`; `''` never equals anything. */
export function textKey(text: string): string {
  return text
    .replace(/^p\./i, '')
    .replace(/[\s_()-]+/g, '')
    .toLowerCase();
}
