import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { runImportPgs } from '../src/cli/import/run-import-pgs.ts';
import { runImportClinvar } from '../src/cli/import/run-import-clinvar.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-import-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const said = async (run: () => Promise<void>): Promise<string> => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await run();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
};

const score = (rows: number, variants: number): string =>
  [
    '#pgs_id=PGS000018',
    '#genome_build=GRCh38',
    `#variants_number=${variants}`,
    '#weight_type=beta',
    '#license=CC-BY 4.0',
    'chr_name\tchr_position\teffect_allele\tother_allele\teffect_weight',
    ...Array.from({ length: rows }, (_, i) => `1\t${1000 + i}\tA\tG\t0.1`),
    '',
  ].join('\n');

describe('propria import pgs', () => {
  it('says what a file holds and under which licence, and keeps it as it is under its id', async () => {
    const path = file('score.txt', score(3, 3));
    const text = await said(() => runImportPgs(path, { output: folder }));
    expect(text).toContain('3 variants on GRCh38');
    expect(text).toContain('CC-BY 4.0');
    expect(readFileSync(join(folder, 'PGS000018_GRCh38.txt'), 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  it('refuses one that was cut, or would be written over itself, and writes nothing', async () => {
    const path = file('cut.txt', score(2, 3));
    await expect(runImportPgs(path, { output: join(folder, 'kept.txt') })).rejects.toMatchObject({
      code: 'SCORE_ROWS_MISSING',
    });
    await expect(
      runImportPgs(file('whole.txt', score(3, 3)), { output: join(folder, 'whole.txt') }),
    ).rejects.toMatchObject({ code: 'CLI_OUTPUT_IS_INPUT' });
    expect(readdirSync(folder)).not.toContain('kept.txt');
  });
});

describe('propria import clinvar', () => {
  const path = file(
    'clinvar.vcf',
    [
      '##fileformat=VCFv4.1',
      '##fileDate=2024-01-02',
      '##source=ClinVar',
      '##reference=GRCh38',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO',
      '13\t32316484\t7\tGC\tG\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic;GENEINFO=BRCA2:675',
      '7\t117559590\t8\tATCT\tA\t.\t.\tCLNREVSTAT=practice_guideline;CLNSIG=Pathogenic;GENEINFO=CFTR:1080',
      '',
    ].join('\n'),
  );
  const kept = (name: string): readonly string[] =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .slice(0, -1)
      .split('\n');

  it('keeps the genes of the lists and those named, and warns of an old release', async () => {
    const text = await said(() => runImportClinvar(path, { output: join(folder, 'a.gz'), now: '2026-11-22' }));
    expect(text).toContain('ClinVar of 2024-01-02 on GRCh38, 2 records');
    expect(text).toContain('more than a year ago');
    expect(kept('a.gz').slice(1)).toEqual(['13:32316484:GC:G\tP\t3\t7\tBRCA2\t']);
    await said(() => runImportClinvar(path, { output: join(folder, 'b.gz'), genes: 'cftr', now: '2024-05-01' }));
    expect(kept('b.gz').slice(1)).toEqual([
      '7:117559590:ATCT:A\tP\t4\t8\tCFTR\t',
      '13:32316484:GC:G\tP\t3\t7\tBRCA2\t',
    ]);
  });
});
