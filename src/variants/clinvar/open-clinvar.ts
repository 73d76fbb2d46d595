import { type ByteSource, type Host, type Notice, baseName } from '../../core/index.ts';
import { openText } from '../../genome/index.ts';
import type { ClinvarImport } from './clinvar-import.ts';
import { type ImportHead, importOfLines, importText, lineOf, readImport } from './import-rows.ts';
import { type ScanOptions, scanClinvar } from './scan-clinvar.ts';

/** A release made ready: the text to keep, and what it says of itself. */
export interface ClinvarMade {
  readonly text: string;
  readonly head: ImportHead;
  /** Records of the file that it was made of. */
  readonly records: number;
  /** Alleles kept, by class. */
  readonly classes: Readonly<Record<string, number>>;
  readonly notices: readonly Notice[];
}

/** `propria import clinvar`: reads ClinVar's VCF and makes the text of an import. Errors as `scanClinvar`. */
export async function makeClinvarImport(source: ByteSource, options: ScanOptions, host: Host): Promise<ClinvarMade> {
  const scan = await scanClinvar(source, options, host);
  const text = importText(scan.rows, {
    build: scan.build,
    date: scan.date,
    file: baseName(source.name),
    bytes: source.size,
    genes: options.genes === null ? null : [...options.genes].toSorted(),
  });
  const head = JSON.parse(text.slice(0, text.indexOf('\n'))) as ImportHead;
  const classes: Record<string, number> = {};
  for (const row of scan.rows) classes[row.class] = (classes[row.class] ?? 0) + 1;
  return { text, head, records: scan.records, classes, notices: scan.notices };
}

/**
 * An import of ours, or ClinVar's own VCF, which takes longer: some seconds.
 * @param options for ClinVar's VCF: the genes wanted
 * @throws PropriaError `CLINVAR_…`, and as of damaged files
 */
export async function openClinvarImport(source: ByteSource, options: ScanOptions, host: Host): Promise<ClinvarImport> {
  if (await isImport(source, host)) return readImport(source, host);
  const scan = await scanClinvar(source, options, host);
  return importOfLines(scan.rows.map(lineOf), {
    build: scan.build,
    date: scan.date,
    file: baseName(source.name),
    genes: options.genes === null ? null : [...options.genes],
    count: scan.rows.length,
    sha256: null,
  });
}

async function isImport(source: ByteSource, host: Host): Promise<boolean> {
  for await (const { bytes } of (await openText(source, host)).stream()) return bytes[0] === 123;
  return false;
}
