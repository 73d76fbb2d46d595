import { nodeHost } from '../../src/platform/node/index.ts';
import { type TumourOptions, type TumourReading, type TumourRole, readTumour } from '../../src/tumour/index.ts';
import { byteSource } from './byte-source.ts';

/** Reads texts or bytes as the files of one tumour, by their names. */
export async function readTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: TumourOptions = {},
  role?: Readonly<Record<string, TumourRole>>,
): Promise<TumourReading> {
  return readTumour(
    Object.entries(files).map(([name, text]) => ({
      name,
      source: byteSource(name, text),
      ...(role?.[name] === undefined ? {} : { role: role[name] }),
    })),
    options,
    nodeHost,
  );
}

/** A table of tab-separated lines. */
export const table = (...rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.join('\t')).join('\n')}\n`;

/** A VCF of GRCh38 with these header lines, samples and records. */
export function vcfText(header: readonly string[], samples: readonly string[], records: readonly string[]): string {
  const columns = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO'];
  return [
    '##fileformat=VCFv4.2',
    '##reference=GRCh38',
    ...header,
    [...columns, ...(samples.length > 0 ? ['FORMAT', ...samples] : [])].join('\t'),
    ...records,
    '',
  ].join('\n');
}

export const codes = (reading: TumourReading): readonly string[] => reading.notices.map(({ code }) => code);
