import { type Build, type Host, type Notice, PropriaError, baseName } from '../core/index.ts';
import { fileKind } from './detect/file-kind.ts';
import type { FileReading } from './file-reading.ts';
import { readMaf } from './maf/read-maf.ts';
import { readBedPanel, readGenePanel, readHlaList } from './measured/read-list.ts';
import { mergeFiles } from './merge/merge-files.ts';
import { readTumourDocument } from './stated/read-document.ts';
import { readTypedList } from './stated/read-typed-list.ts';
import { readTable } from './table/read-table.ts';
import { type OpenedText, openTumourText } from './text/scan-lines.ts';
import type { TumourFile, TumourOptions } from './tumour-file.ts';
import type { TumourReading } from './tumour-reading.ts';
import { readSomaticVcf } from './vcf/read-somatic-vcf.ts';

/**
 * All that the files say of one tumour. What each file is, its content tells; `role` decides where that is not enough.
 * @throws PropriaError TUMOUR_…, those of containers (GZIP_DAMAGED, BGZF_…), of VCF headers, BUILD_MIXED, BUILD_CONTRADICTION
 */
export async function readTumour(
  files: readonly TumourFile[],
  options: TumourOptions,
  host: Host,
): Promise<TumourReading> {
  if (files.length === 0) throw new PropriaError('TUMOUR_NO_FILES');
  const readings: FileReading[] = [];
  const inherited: boolean[] = [];
  const twice: Notice[] = [];
  for (const file of files) {
    const reading = await readTumourFile(file, options, host);
    const { name, headerSha256, readSha256, bytes } = reading.document;
    const before = readings.some(
      ({ document }) =>
        document.bytes === bytes && document.headerSha256 === headerSha256 && document.readSha256 === readSha256,
    );
    if (before) {
      twice.push({ code: 'TUMOUR_FILE_TWICE', severity: 'info', params: { name: baseName(name) } });
      continue;
    }
    readings.push(reading);
    inherited.push(file.role === 'germline' || file.role === 'normal');
  }
  const merged = mergeFiles(readings, inherited);
  return twice.length === 0 ? merged : { ...merged, notices: [...merged.notices, ...twice] };
}

/**
 * What a file is, without reading it: `vcf`, `maf`, `stated` (a tumour.yaml), `typed`, `bed`, `genes`, `hla`, or what its table holds (`fusions`).
 * Null for a file that is no tumour's.
 */
export async function tumourFileKind(file: TumourFile, host: Host): Promise<string | null> {
  try {
    const kind = fileKind(await openTumourText(file.source, host), file.role);
    return kind.is === 'table' ? kind.reader.kind : kind.is;
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

async function readTumourFile(file: TumourFile, options: TumourOptions, host: Host): Promise<FileReading> {
  const source = file.name === file.source.name ? file.source : { ...file.source, name: file.name };
  const opened = await openTumourText(source, host);
  const reading = await readOpened(opened, file, options, host);
  return hasPlaces(reading) ? withBuildOfName(reading, options.build, source.name) : reading;
}

const hasPlaces = ({ variants = [], segments = [], assay }: FileReading): boolean =>
  segments.length > 0 || assay?.regions !== undefined || variants.some(({ change }) => change !== null);

/** A file that says nothing of its build may carry it in its name, as tables mostly do: `tumour.hg19.seg`. The user's word goes before. */
function withBuildOfName(reading: FileReading, stated: Build | undefined, path: string): FileReading {
  if (reading.build !== null && reading.build !== undefined) return reading;
  if (stated !== undefined) return { ...reading, build: stated };
  const name = baseName(path);
  const said = [
    ...name.matchAll(/(?:^|[^a-z0-9])(?:(grch37|hg19|b37|hs37d5)|(?:grch38|hg38|b38|hs38))(?=[^a-z0-9]|$)/gi),
  ];
  const builds = new Set(said.map(([, old]): Build => (old === undefined ? 'GRCh38' : 'GRCh37')));
  const [build] = builds;
  if (build === undefined || builds.size > 1) return reading;
  const notice: Notice = {
    code: 'TUMOUR_BUILD_BY_NAME',
    severity: 'caution',
    place: { kind: 'text', source: name },
    params: { name, build },
  };
  return { ...reading, build, notices: [...reading.notices, notice] };
}

async function readOpened(
  opened: OpenedText,
  file: TumourFile,
  options: TumourOptions,
  host: Host,
): Promise<FileReading> {
  const kind = fileKind(opened, file.role);
  switch (kind.is) {
    case 'vcf':
      return readSomaticVcf(opened, file.role, options, host);
    case 'maf':
      return readMaf(opened, file.role, options);
    case 'stated':
      return readTumourDocument(opened, options);
    case 'typed':
      return readTypedList(opened, options);
    case 'bed':
      return readBedPanel(opened);
    case 'genes':
      return readGenePanel(opened);
    case 'hla':
      return readHlaList(opened);
    case 'table':
      return readTable(opened, kind.reader, kind.headerText, file.role, options);
  }
}
