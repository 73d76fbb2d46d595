import type { Host } from '../../core/index.ts';
import { type OpenedText, openTumourText, scanLines } from '../text/scan-lines.ts';
import type { TumourFile } from '../tumour-file.ts';
import { germlineCallerOf, saysSomatic } from '../vcf/germline-signs.ts';
import { isNormalName, isTumourName } from '../vcf/tumour-columns.ts';
import { readSomaticHeader } from '../vcf/vcf-fields.ts';

/** Records looked at beyond the header. */
const LOOKED_AT = 200;

/**
 * Whether a VCF shows itself as a tumour's: by its header, by the names of its columns, by records marked as somatic, by holding no
 * sample at all. One that shows nothing is taken for a person's own; `readTumour` judges again what it is given.
 */
export async function isTumourVcf(file: TumourFile, host: Host): Promise<boolean> {
  return showsTumour(await openTumourText(file.source, host));
}

async function showsTumour(opened: OpenedText): Promise<boolean> {
  const lines: string[] = [];
  const records: string[] = [];
  await scanLines(opened, (line) => {
    if (line.startsWith('#')) lines.push(line);
    else if (line !== '') records.push(line);
    return records.length < LOOKED_AT;
  });
  const columns = lines.findLast((line) => line.startsWith('#CHROM'))?.split('\t') ?? [];
  const samples = columns.slice(9);
  if (columns.length > 0 && samples.length === 0) return true;
  const named = samples.some(isTumourName);
  const normal = samples.length === 2 && samples.some(isNormalName);
  const header = readSomaticHeader(lines);
  // Databases that an inherited genome was annotated with speak of tumours too.
  if (germlineCallerOf(header) !== null && !named && !normal && header.tumour.length === 0) return false;
  return (
    saysSomatic(header, { named, normal }) ||
    records.some((line) => /(?:^|;)SOMATIC(?:;|=|$)/.test(line.split('\t', 8)[7] ?? ''))
  );
}
