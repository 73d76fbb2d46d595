import { type Host, type Notice, PropriaError, baseName } from '../core/index.ts';
import { fileKind } from './detect/file-kind.ts';
import type { FileReading } from './file-reading.ts';
import { readMaf } from './maf/read-maf.ts';
import { mergeFiles } from './merge/merge-files.ts';
import { openTumourText } from './text/scan-lines.ts';
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

async function readTumourFile(file: TumourFile, options: TumourOptions, host: Host): Promise<FileReading> {
  const source = file.name === file.source.name ? file.source : { ...file.source, name: file.name };
  const opened = await openTumourText(source, host);
  switch (fileKind(opened, file.role)) {
    case 'vcf':
      return readSomaticVcf(opened, file.role, options, host);
    case 'maf':
      return readMaf(opened, file.role, options);
  }
}
