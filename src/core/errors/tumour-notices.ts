import type { NoticeEntry } from './notices.ts';

export const TUMOUR_NOTICES = {
  TUMOUR_ROW_SKIPPED: {
    what: '{count} rows do not have what their file needs; the first: {detail}.',
    meaning: 'These rows were left out; the rest of the file was used.',
  },
  TUMOUR_VAF_IMPOSSIBLE: {
    what: 'The share of reads is given above 1 or below 0 for {count} variants; the first: {found}.',
    meaning: 'The share was left out there; the variants themselves were used.',
  },
  TUMOUR_DEPTH_IMPOSSIBLE: {
    what: 'For {count} variants more reads carry the change than were counted in all; the first: {found}.',
    meaning: 'Reads and share were left out there; the variants themselves were used.',
  },
  TUMOUR_POSITION_IMPOSSIBLE: {
    what: '{count} positions lie beyond the end of their chromosome on {build}; the first: {found}.',
    meaning: 'These coordinates were not used; check the genome build.',
  },
  TUMOUR_ALLELE_UNREADABLE: {
    what: 'For {count} variants the bases cannot be read; the first: {found}.',
    meaning: 'These coordinates were not used; what the file says of the protein was.',
  },
  TUMOUR_CONTIG_UNKNOWN: {
    what: '{count} variants stand on sequences outside the chromosomes; the first: {found}.',
    meaning: 'They were left out.',
  },
  TUMOUR_COLUMN_TWICE: {
    what: 'The column {column} stands in the table {count} times.',
    meaning: 'The first one was used.',
  },
  TUMOUR_BUILD_UNKNOWN: {
    what: 'Nothing in the file tells its genome build.',
    meaning: 'What rests on coordinates alone may stay without a name; say it with --build GRCh37 or --build GRCh38.',
  },
  TUMOUR_NO_PROTEIN: {
    what: '{count} variants of a gene carry neither a protein change nor coordinates.',
    meaning: 'They cannot be named and match nothing.',
  },
  TUMOUR_NOT_IN_TUMOUR: {
    what: '{count} variants of the file have no read in the tumour sample.',
    meaning: 'They were left out.',
  },
  TUMOUR_ALLELE_SKIPPED: {
    what: '{count} alleles are placeholders or symbols without a sequence.',
    meaning: 'They were not read as small variants.',
  },
  TUMOUR_SAMPLE_CHOSEN: {
    what: 'Of the columns {names} the tumour was taken to be {sample}, by {why}.',
    meaning: 'If this is wrong, choose it with --sample NAME.',
  },
  TUMOUR_SAMPLES_DIFFER: {
    what: 'The files name their tumour differently: {names}.',
    meaning: 'They were taken as one tumour; check that this is meant.',
  },
  TUMOUR_FILE_TWICE: {
    what: '{name} was given more than once.',
    meaning: 'It was used once.',
  },
  TUMOUR_LOOKS_GERMLINE_ACCEPTED: {
    what: 'The file looks like a person’s inherited genome: {detail}.',
    meaning: 'It was read as a tumour because you said so; inherited variants may stand among the results.',
  },
  TUMOUR_NUMBER_UNREADABLE: {
    what: '{count} values are no numbers; the first: {found}.',
    meaning: 'They were left out.',
  },
  TUMOUR_OTHER_SAMPLES: {
    what: 'The file also holds {count} other samples.',
    meaning: 'Only rows of {sample} were used.',
  },
  TUMOUR_SAMPLES_JOINED: {
    what: 'The file holds {count} samples of the patient {sample}: {names}.',
    meaning: 'They were taken together, each variant once; choose one with --sample NAME to see it alone.',
  },
  TUMOUR_STRUCTURAL_INHERITED: {
    what: '{count} structural variants are carried by the normal too.',
    meaning: 'They are inherited or a flaw of the alignment, and were not read as fusions.',
  },
  TUMOUR_LOG_RATIO: {
    what: 'The segments give log ratios and no copies ({count} of them).',
    meaning:
      'Copies were reckoned against a mean of two and are not corrected for the share of tumour cells; losses and gains may look smaller than they are.',
  },
  TUMOUR_BUILD_BY_NAME: {
    what: 'Only the name of the file tells its genome build: {name}.',
    meaning: 'Its positions were taken as {build}; say it with --build if that is wrong.',
  },
  TUMOUR_GENE_IS_DATE: {
    what: 'For {count} variants the name of the gene is a date ({found}), as spreadsheets make of MARCHF1 or SEPTIN9.',
    meaning: 'They cannot be matched by that name; export the table again without opening it in a spreadsheet.',
  },
  TUMOUR_TEXT_NOT_UNDERSTOOD: {
    what: 'The alteration “{found}” was not understood.',
    meaning: 'It was not used; write it as GENE and protein change, GENE1::GENE2, or GENE amplification.',
  },
  TUMOUR_VARIANT_MERGED: {
    what: '{count} variants stand in more than one of the files.',
    meaning: 'Each counts once; all places are kept.',
  },
} as const satisfies Record<string, NoticeEntry>;
