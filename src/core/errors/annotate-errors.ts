import type { ErrorEntry } from './catalogue.ts';

export const ANNOTATE_ERRORS = {
  ANNOTATE_GFF_MALFORMED: {
    what: 'The file holds no gene models in GFF3 or GTF.',
    remedy: 'Give the annotation of Ensembl, GENCODE or RefSeq that belongs to the FASTA file.',
  },
  ANNOTATE_FASTA_INDEX: {
    what: 'The index of the reference sequence cannot be read.',
    remedy: 'Write it again: samtools faidx makes the .fai, and for a BGZF file the .gzi beside it.',
  },
  ANNOTATE_FASTA_COMPRESSION: {
    what: 'The compressed reference sequence cannot be read at any place.',
    remedy: 'Compress it with bgzip and index it with samtools faidx (.fai and .gzi), or give it uncompressed.',
  },
  ANNOTATE_FASTA_SHORT: {
    what: 'The reference sequence has no bases up to {chrom}:{pos1}, where a gene lies.',
    remedy: 'Give the FASTA file that the gene models belong to, with an index made for this very file.',
  },
  ANNOTATE_REFERENCE_BUILD: {
    what: 'The reference sequence is {other}, the changes are on {build}.',
    remedy: 'Give the FASTA and the gene models of {build}.',
  },
} as const satisfies Record<string, ErrorEntry>;
