/** A record of a test file; what is not given is `.` or `PASS`. */
export interface TestRecord {
  readonly chrom?: string;
  readonly pos: number;
  readonly id?: string;
  readonly ref: string;
  readonly alt?: string;
  readonly filter?: string;
  readonly info?: string;
  readonly format?: string;
  /** One field a sample. */
  readonly gt: string | readonly string[];
}

export interface TestFile {
  readonly version?: string;
  readonly header?: readonly string[];
  readonly samples?: readonly string[];
  readonly records: readonly TestRecord[];
  readonly lineBreak?: string;
}

/** A VCF text. Records stand as given, on chr10 unless they say otherwise. */
export function vcfText({
  version = 'VCFv4.2',
  header = ['##reference=GRCh38'],
  samples = ['S1'],
  records,
  lineBreak = '\n',
}: TestFile): string {
  const columns = [
    '#CHROM',
    'POS',
    'ID',
    'REF',
    'ALT',
    'QUAL',
    'FILTER',
    'INFO',
    ...(samples.length > 0 ? ['FORMAT', ...samples] : []),
  ];
  const lines = records.map(
    ({ chrom = 'chr10', pos, id = '.', ref, alt = '.', filter = 'PASS', info = '.', format = 'GT', gt }) =>
      [
        chrom,
        pos,
        id,
        ref,
        alt,
        '.',
        filter,
        info,
        ...(samples.length > 0 ? [format, ...(typeof gt === 'string' ? [gt] : gt)] : []),
      ].join('\t'),
  );
  return [`##fileformat=${version}`, ...header, columns.join('\t'), ...lines, ''].join(lineBreak);
}
