import type { ErrorEntry } from './catalogue.ts';

export const TUMOUR_ERRORS = {
  TUMOUR_NO_FILES: {
    what: 'No tumour file was given.',
    remedy: 'Give a somatic VCF, a MAF, a table of copy numbers, fusions or markers, or a tumour.yaml.',
  },
  TUMOUR_FILE_EMPTY: {
    what: 'The file is empty or holds nothing but a header.',
    remedy: 'Export it again; a tumour in which nothing was found is told by its assay in a tumour.yaml.',
  },
  TUMOUR_FILE_UNKNOWN: {
    what: 'The file is no tumour file that Propria reads (its first line: {found}).',
    remedy:
      'Give a somatic VCF, a MAF, a cBioPortal table, copy-number segments, a fusion caller’s table, a table of markers or signatures, a BED file, or a tumour.yaml; docs/reference/tumour-files.md lists the columns.',
  },
  TUMOUR_OTHER_FORMAT: {
    what: 'The file is {found}, which is not read as a tumour.',
    remedy: 'Do this first: {convert}.',
  },
  TUMOUR_NOT_TEXT: {
    what: 'The file holds bytes that no text table has.',
    remedy: 'The file is damaged or of another kind; export or download it again.',
  },
  TUMOUR_LOOKS_GERMLINE: {
    what: 'The file looks like a person’s inherited genome and not like a tumour: {detail}.',
    remedy:
      'Give the somatic calls of the tumour; read a genome with propria pgx or as the germline file beside the tumour; if it is a tumour after all, say so with --tumour-only.',
  },
  TUMOUR_SAMPLE_NEEDED: {
    what: 'The file holds {count} samples and does not tell which is the tumour: {names}.',
    remedy: 'Choose it with --sample NAME.',
  },
  TUMOUR_SAMPLE_UNKNOWN: {
    what: 'The file has no sample {sample}; it has {names}.',
    remedy: 'Choose one of them with --sample NAME.',
  },
  TUMOUR_COLUMNS_MISSING: {
    what: 'The table of {kind} has no column for {columns}.',
    remedy: 'Export the table with its column names; docs/reference/tumour-files.md lists the names that are known.',
  },
  TUMOUR_ROWS_UNREADABLE: {
    what: 'Of {rows} rows {bad} cannot be read; the first: {detail}.',
    remedy: 'The file is damaged or its columns have moved; export it again.',
  },
  TUMOUR_TOO_MANY_VARIANTS: {
    what: 'The file holds more than {limit} variants.',
    remedy: 'Give the filtered somatic calls, or restrict the file to the regions of the assay (bcftools view -R).',
  },
  TUMOUR_COHORT_NOT_MAF: {
    what: 'The file is no MAF but {found}; many tumours are read from a MAF with a column Tumor_Sample_Barcode.',
    remedy: 'Give a MAF, or run the tumours one by one.',
  },
  TUMOUR_BUILDS_DIFFER: {
    what: 'The files are on different genome builds: {detail}.',
    remedy: 'Lift all to one build, or leave out the files of the other.',
  },
  TUMOUR_BUILD_UNSUPPORTED: {
    what: 'The file is on {found}; GRCh37 and GRCh38 are read.',
    remedy: 'Lift it over to GRCh38, or ask the laboratory for it.',
  },
  TUMOUR_YAML_DAMAGED: {
    what: 'The tumour file is not readable YAML or JSON: {detail}.',
    remedy: 'Correct the line; docs/reference/tumour-files.md shows an example.',
  },
  TUMOUR_YAML_SHAPE: {
    what: 'In the tumour file {path} is not as it should be: {detail}.',
    remedy: 'Correct it; docs/reference/tumour-files.md lists the keys and their values.',
  },
  TUMOUR_TOO_LARGE: {
    what: 'The content is larger than {limit} bytes, more than a file of this kind ({kind}) ever has.',
    remedy: 'Check that this is the file that you meant.',
  },
  TUMOUR_COHORT_SAMPLE: {
    what: 'The row of the tumour {sample} in the table of samples cannot be used: {detail}.',
    remedy: 'Give each tumour one row with its name, as the MAF has it, and its type by code or name of OncoTree.',
  },
} as const satisfies Record<string, ErrorEntry>;
