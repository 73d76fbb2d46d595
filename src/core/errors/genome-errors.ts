import type { ErrorEntry } from './catalogue.ts';

export const GENOME_ERRORS = {
  GENOME_EMPTY: {
    what: 'The file is empty.',
    remedy: 'Export the genome again; an empty file often means an interrupted copy.',
  },
  GENOME_UNKNOWN_FORMAT: {
    what: 'The file is neither a VCF nor a known consumer array file.',
    remedy:
      'Give a VCF or gVCF (plain, gzip or BGZF), or the raw data file of 23andMe, AncestryDNA, MyHeritage or FamilyTreeDNA.',
  },
  GENOME_NOT_ONE_PERSON: {
    what: 'The files cannot be of one person: of {telling} telling positions that both read, {differ} differ ({first}, {second}).',
    remedy: 'Check that both files belong to the same person, and run them one by one otherwise.',
  },
  GENOME_OTHER_FORMAT: {
    what: 'The file is {found}, which Propria does not read.',
    remedy: 'Convert it to VCF first: {convert}.',
  },
  GENOME_UTF16: {
    what: 'The file is text in UTF-16, as some editors save it.',
    remedy: 'Use the file as it was downloaded, or save it again as UTF-8 or plain text.',
  },
  GENOME_LINE_TOO_LONG: {
    what: 'A line is longer than {limit} bytes.',
    remedy: 'Check that the file is a VCF; in a very large cohort file choose fewer samples first (bcftools view -s).',
  },
  GENOME_HEADER_TOO_LONG: {
    what: 'The header does not end within {limit} bytes and {lines} lines.',
    remedy: 'Check that the file is a VCF and is not damaged.',
  },
  GENOME_NOT_TEXT: {
    what: 'The file holds bytes that no VCF text has.',
    remedy: 'The file is damaged or of another kind; export or download it again.',
  },
  GENOME_ZIP_BOMB: {
    what: 'The compressed file grows beyond what any genome file would ({limit} bytes).',
    remedy: 'Do not use this file; get the genome from its original source.',
  },
  BGZF_DAMAGED: {
    what: 'A compressed block is damaged: {detail}.',
    remedy: 'Copy or download the file again and compare its checksum.',
  },
  BGZF_TRUNCATED: {
    what: 'The compressed file ends in the middle of a block.',
    remedy: 'The copy or download was cut short: get the file again.',
  },
  GZIP_DAMAGED: {
    what: 'The gzip data is damaged or cut short: {detail}.',
    remedy: 'Copy or download the file again and compare its checksum.',
  },
  VCF_NO_COLUMN_LINE: {
    what: 'The VCF has no #CHROM line.',
    remedy: 'The file is cut short or damaged; export it again.',
  },
  VCF_COLUMN_LINE: {
    what: 'The #CHROM line does not name the eight fixed columns, separated by tabs: {detail}.',
    remedy: 'Export the VCF again; an editor may have turned tabs into spaces.',
  },
  VCF_VERSION: {
    what: 'The file says it is {found}; versions 4.0 to 4.5 are read.',
    remedy: 'Convert it with bcftools or the tool that wrote it.',
  },
  VCF_TRUNCATED: {
    what: 'The last line of the VCF is cut off.',
    remedy: 'The copy or download was cut short: get the file again.',
  },
  VCF_NOT_RECORDS: {
    what: 'Of {lines} lines {malformed} are empty or no VCF records ({first}).',
    remedy: 'The file is damaged or of another kind; export or download it again.',
  },
  VCF_NO_SAMPLES: {
    what: 'The VCF lists sites but no person: it has no sample column.',
    remedy: 'Use the file with genotypes, not the sites-only one.',
  },
  VCF_NO_GENOTYPES: {
    what: 'No record at the wanted positions has a genotype (GT).',
    remedy: 'Use the file with called genotypes.',
  },
  VCF_SAMPLE_NEEDED: { what: 'The VCF holds {count} people: {names}.', remedy: 'Choose one with --sample NAME.' },
  VCF_SAMPLE_UNKNOWN: {
    what: 'The VCF has no sample {sample}; it has {names}.',
    remedy: 'Choose one of them with --sample NAME.',
  },
  VCF_COHORT_NOT_VCF: {
    what: 'The file is a consumer array of one person, not a cohort.',
    remedy: 'Use propria pgx for one person; a cohort is a VCF with a column a person.',
  },
  VCF_COHORT_COLUMNS: {
    what: 'The line ends after {columns} of at least {people} sample columns.',
    remedy: 'Write the file again: a line that lacks a column may give genotypes to the wrong people.',
  },
  VCF_SAMPLE_TWICE: {
    what: 'The sample name {sample} stands over two columns.',
    remedy: 'Rename the samples (bcftools reheader -s).',
  },
  VCF_TOO_MANY_AT_POSITION: {
    what: 'More than {limit} lines speak of the same positions.',
    remedy: 'The file is damaged or concatenated from many; export it again.',
  },
  BUILD_UNKNOWN: {
    what: 'Nothing in the file tells whether its positions are GRCh37 or GRCh38.',
    remedy: 'Say it with --build GRCh37 or --build GRCh38, if you know it for certain.',
  },
  BUILD_CONTRADICTION: {
    what: 'The file contradicts itself or your choice on the genome build: {detail}.',
    remedy: 'Find out which build the positions are on; correct the header or leave out --build.',
  },
  BUILD_MIXED: {
    what: 'Parts of the file are on GRCh37 and parts on GRCh38: {detail}.',
    remedy: 'Lift all records to one build, or read the original files one by one.',
  },
  BUILD_UNSUPPORTED: {
    what: 'The file is on {found}; GRCh37 and GRCh38 are read.',
    remedy: 'Lift the file over to GRCh38, or ask the laboratory for it.',
  },
  BED_MALFORMED: {
    what: 'The BED line is not "chromosome, start, end" separated by tabs: {detail}.',
    remedy: 'Correct the line; start counts from 0 and end is greater than start.',
  },
  BED_EMPTY: {
    what: 'The BED file names no region.',
    remedy: 'Give the file of callable regions, or leave --callable out.',
  },
  INDEX_DAMAGED: {
    what: 'The index is not a readable .tbi or .csi file: {detail}.',
    remedy: 'Make it again: tabix -p vcf FILE, or bcftools index FILE.',
  },
  GENOME_TOO_LARGE: {
    what: 'The content is {size} bytes; at most {limit} are read.',
    remedy: 'If the file is what it says, give it unpacked and without other files.',
  },
  GENOME_ZIP_DAMAGED: {
    what: 'The zip archive cannot be read: {detail}.',
    remedy: 'Download it again, or unpack it yourself and give the text file inside.',
  },
  GENOME_ZIP_ENCRYPTED: {
    what: 'The zip archive is protected by a password.',
    remedy: 'Unpack it yourself with the password and give the text file inside.',
  },
  GENOME_ZIP_NOTHING: {
    what: 'The zip archive holds no raw array file (found: {files}).',
    remedy: 'Unpack it yourself and give the raw data file.',
  },
  GENOME_NOT_VCF: {
    what: 'The file is not a VCF.',
    remedy: 'The strict check is for VCF files; read an array file without --strict.',
  },
} as const satisfies Record<string, ErrorEntry>;
