import type { NoticeEntry } from './notices.ts';

export const GENOME_NOTICES = {
  VCF_DUPLICATE_LINE: { what: 'The same record stands twice at {chrom}:{pos1}.', meaning: 'The first was used.' },
  VCF_CONTRADICTORY_LINES: {
    what: 'Several records at {chrom}:{pos1} give different genotypes for the same change.',
    meaning: 'None of them was used; the position counts as not read.',
  },
  VCF_SPANNING_DELETION: {
    what: 'A deletion recorded at {chrom}:{from1} takes away the base of {locus}.',
    meaning: 'The position counts as not read: it is neither the reference nor a known variant.',
  },
  VCF_ALLELE_NOT_SEQUENCE: {
    what: 'The genotype at {chrom}:{pos1} uses the allele {allele}, which is not a base sequence.',
    meaning: 'The record was not used; the position counts as not read.',
  },
  VCF_DEPTH_CONTRADICTS: {
    what: 'The genotype at {chrom}:{pos1} is heterozygous, but only one allele has reads (AD).',
    meaning: 'The record was not used; the position counts as not read.',
  },
  VCF_EVIDENCE_CONTRADICTS: {
    what: 'At {chrom}:{pos1} the reads (AD) or likelihoods (PL) of the sample speak against its genotype {text}.',
    meaning: 'The record was not used; the position counts as not read.',
  },
  VCF_MANY_ALLELES: {
    what: 'The genotype at {chrom}:{pos1} has {count} alleles.',
    meaning: 'The first two were used.',
  },
  VCF_UNDOCUMENTED_ALLELE: {
    what: 'The record at {chrom}:{pos1} shows {allele}, which no definition names.',
    meaning: 'The allele is handed on as read; how it counts depends on the gene.',
  },
  VCF_INDEL_UNPROVEN: {
    what: 'At {count} positions of known insertions or deletions the file says only that the single base is the reference: {loci}.',
    meaning: 'That does not exclude the insertion or deletion; these positions count as not read.',
  },
  VCF_PHASE_UNKNOWN: {
    what: 'Two neighbouring changes at {locus} are not phased to each other.',
    meaning: 'Whether they make the known change together is open; the position counts as not read.',
  },
  VCF_LINE_MALFORMED: {
    what: '{count} lines are not VCF records: {detail}.',
    meaning: 'They were left out; positions that only they speak of count as not read.',
  },
  VCF_GENOTYPE_MALFORMED: {
    what: 'The genotype {text} at {chrom}:{pos1} cannot be understood.',
    meaning: 'The record was not used; the position counts as not read.',
  },
  VCF_UNSORTED: {
    what: 'The records are not in order of position.',
    meaning: 'The whole file was scanned instead of searched; nothing was missed.',
  },
  VCF_NO_FILEFORMAT: { what: 'The file does not begin with ##fileformat.', meaning: 'It was read as VCF 4.2.' },
  VCF_VERSION_NEWER: {
    what: 'The file says it is {found}, newer than 4.5.',
    meaning: 'It was read as 4.5; new features are not understood.',
  },
  VCF_NO_TARGETS: {
    what: 'The file has no record at any of the wanted positions.',
    meaning: 'Nothing could be read; the file may hold another part of the genome.',
  },
  BGZF_NO_END_MARK: {
    what: 'The end mark of the compressed file is missing.',
    meaning: 'The file may have been cut short; the records that are there are complete.',
  },
  INDEX_NOT_USED: {
    what: 'The index was not used: {reason}.',
    meaning: 'The file was searched without it; the result is the same.',
  },
  BUILD_FEW_EVIDENCE: {
    what: 'The genome build {build} rests on little evidence: {detail}.',
    meaning: 'Check that it is right.',
  },
  SEX_CONTRADICTS: {
    what: 'The file states {stated}, but the X chromosome looks {seen}.',
    meaning: 'Check that the file belongs to this person; results of genes on X rest on the genotypes as read.',
  },
} as const satisfies Record<string, NoticeEntry>;
