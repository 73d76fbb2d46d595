import type { ErrorEntry } from './catalogue.ts';

/** Polygenic scores and ancestry. */
export const RISK_SCORE_ERRORS = {
  SCORE_NO_COLUMNS: {
    what: 'The scoring file has no line of column names.',
    remedy:
      'Give a file in the layout of the PGS Catalog: comment lines, then names of columns, then one variant a line.',
  },
  SCORE_COLUMN_MISSING: {
    what: 'The scoring file has no column {column}; it has {found}.',
    remedy: 'A score needs a place (chr_name and chr_position, or hm_chr and hm_pos), effect_allele and effect_weight.',
  },
  SCORE_ONLY_RSIDS: {
    what: 'The scoring file names its variants by rsID alone.',
    remedy:
      'Take the harmonised file of the same score (…_hmPOS_GRCh37.txt.gz or …_hmPOS_GRCh38.txt.gz), which has positions.',
  },
  SCORE_ROW: {
    what: 'The row cannot be read: {detail}.',
    remedy: 'Correct the row or take the file from its source again; nothing was scored.',
  },
  SCORE_NO_ROWS: {
    what: 'The scoring file has no variant that can be placed.',
    remedy: 'Download the file again; if it is of rsIDs or of HLA alleles alone, take the harmonised file.',
  },
  SCORE_OTHER_BUILD: {
    what: 'The score is on {score}, the genome on {genome}.',
    remedy: 'Take the scoring file harmonised to {genome}, or a genome on {score}.',
  },
  SCORE_BUILD_UNKNOWN: {
    what: 'The scoring file does not say which genome build its positions are on.',
    remedy: 'State it with --score-build GRCh37 or GRCh38.',
  },
  SCORE_NO_MATCH: {
    what: 'None of the {count} variants of the score was found with fitting alleles.',
    remedy: 'Check the genome build of both files and that the file holds these chromosomes; no score is given.',
  },
  SCORE_NOT_SORTED: {
    what: 'The genome file is not sorted by position: {chrom}:{pos1} comes behind a later place.',
    remedy: 'Sort it (bcftools sort) and score it again.',
  },
  SCORE_SAMPLE: {
    what: 'The genome file has no sample {sample}.',
    remedy: 'Name one of its samples: {found}.',
  },
  SCORE_PLINK_DAMAGED: {
    what: 'The PLINK files do not fit each other: {detail}.',
    remedy: 'Give the .bed with the .bim and .fam that were written with it, in the usual order by variant.',
  },
  SCORE_PGEN_STORAGE: {
    what: 'The .pgen is stored in a way that is not read here: {detail}.',
    remedy: 'Export it with plink2 --make-bed and give the .bed; where it holds dosages, export a VCF with DS instead.',
  },
  ANCESTRY_REFERENCE: {
    what: 'The reference of ancestry cannot be used: {detail}.',
    remedy: 'It needs more people than components, each with a label, finite components and a finite sum.',
  },
  ANCESTRY_COMPONENTS_FILE: {
    what: 'The components cannot be read: {detail}.',
    remedy:
      "Give a table with the columns PC1, PC2 … of the person, projected on the reference's axes; with several people a column sample, and --sample.",
  },
  ANCESTRY_NO_REFERENCE: {
    what: 'No reference has sums of {score}; that of the pack has those of {packed}.',
    remedy: 'Give one with --reference: a table with label, PC1, PC2 … and sum of this score, a row a person.',
  },
  ANCESTRY_COMPONENTS: {
    what: 'The person has {found} components, the reference {wanted}.',
    remedy: 'Project the person on the same reference with as many components.',
  },
} as const satisfies Record<string, ErrorEntry>;
