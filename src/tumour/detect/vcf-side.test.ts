import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import { isTumourVcf } from './vcf-side.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-vcf-side-'));
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

async function isTumour(path: string): Promise<boolean> {
  const source = await openFile(path);
  try {
    return await isTumourVcf({ name: path, source }, nodeHost);
  } finally {
    await source.close();
  }
}

function written(header: readonly string[], columns: string, record: string): string {
  const path = join(
    folder,
    `${Math.abs(header.join().length * 31 + columns.length * 7 + record.length)}-${columns.length}.vcf`,
  );
  writeFileSync(path, ['##fileformat=VCFv4.2', ...header, columns, record, ''].join('\n'));
  return path;
}

const ONE = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tNA1';
const TWO = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tTUMOR\tNORMAL';
const NONE = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO';

describe('whose a VCF is', () => {
  it.each([
    ['the example’s tumour', () => join(examples, 'colon-cancer/tumour/tumour.vcf'), true],
    ['the example’s genome', () => join(examples, 'colon-cancer/NA18855.g.vcf.gz'), false],
    ['a file of twenty people', () => join(examples, 'cohort/twenty.vcf.gz'), false],
    ['a pair by its names', () => written([], TWO, '7\t5\t.\tA\tT\t.\tPASS\t.\tGT\t0/1\t0/0'), true],
    ['sites without a sample', () => written([], NONE, '7\t5\t.\tA\tT\t.\tPASS\t.'), true],
    ['records marked somatic', () => written([], ONE, '7\t5\t.\tA\tT\t.\tPASS\tDP=9;SOMATIC\tGT\t0/1'), true],
    ['one that shows nothing', () => written([], ONE, '7\t5\t.\tA\tT\t.\tPASS\tDP=9\tGT\t0/1'), false],
    [
      'an inherited genome annotated from a database of tumours',
      () =>
        written(
          ['##source=HaplotypeCaller', '##INFO=<ID=COSMIC,Number=.,Type=String,Description="Seen in tumour samples">'],
          ONE,
          '7\t5\t.\tA\tT\t.\tPASS\tCOSMIC=1\tGT\t0/1',
        ),
      false,
    ],
  ] as const)('%s', async (_what, path, expected) => {
    expect(await isTumour(path())).toBe(expected);
  });
});
