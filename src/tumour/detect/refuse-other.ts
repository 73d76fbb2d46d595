import { PropriaError } from '../../core/index.ts';

/** Files that people give instead of a tumour's: what they begin with, what they are, what to do. */
const OTHERS: readonly (readonly [start: string, found: string, convert: string])[] = [
  ['BAM\u0001', 'a BAM file of aligned reads', 'call the somatic variants'],
  ['CRAM', 'a CRAM file of aligned reads', 'call the somatic variants'],
  ['BCF\u0002', 'a BCF file', 'bcftools view -Oz -o tumour.vcf.gz FILE'],
  ['%PDF', 'a PDF', 'write what it reports into a tumour.yaml, or ask the laboratory for the VCF'],
  ['PK\u0003\u0004', 'a zip archive or a spreadsheet', 'unpack it, or save the sheet as tab-separated text'],
  ['\ufffd\ufffd\u0011\ufffd', 'an Office document', 'save it as tab-separated text'],
  ['TBI\u0001', 'an index', 'give the VCF file beside it'],
  ['CSI\u0001', 'an index', 'give the VCF file beside it'],
  ['<', 'a web page or XML document', 'download the file itself, not the page that shows it'],
  ['>', 'a FASTA file of sequences', 'call the somatic variants'],
  ['@HD\t', 'a file of aligned reads', 'call the somatic variants'],
  ['@SQ\t', 'a file of aligned reads', 'call the somatic variants'],
  ['@', 'a file of raw reads', 'call the somatic variants'],
];

/** @throws PropriaError TUMOUR_OTHER_FORMAT, TUMOUR_NOT_TEXT */
export function refuseOther(head: string, source: string): void {
  const place = { source };
  // The mark of a tar archive stands behind its first file's name and rights.
  if (head.slice(257, 262) === 'ustar')
    throw new PropriaError('TUMOUR_OTHER_FORMAT', {
      place,
      params: { found: 'a tar archive', convert: 'unpack it and give the files inside' },
    });
  for (const [start, found, convert] of OTHERS)
    if (head.startsWith(start)) throw new PropriaError('TUMOUR_OTHER_FORMAT', { place, params: { found, convert } });
  if (head.includes('\0')) throw new PropriaError('TUMOUR_NOT_TEXT', { place });
}
