import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'phenotype-'));
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const packet = (terms: readonly string[]): string =>
  JSON.stringify({
    id: 'proband',
    subject: { id: 'p', sex: 'MALE' },
    phenotypicFeatures: terms.map((one) => ({
      type: { id: one.slice(1), label: one.slice(1) },
      excluded: one.startsWith('-'),
    })),
    metaData: { created: '2026-01-01', createdBy: 'x', phenopacketSchemaVersion: '2.0' },
  });
// Café-au-lait spots, axillary freckling, neurofibroma; no short stature.
const SPOTS = ['+HP:0000957', '+HP:0000997', '+HP:0001067', '-HP:0004322'];
const head = (chrom: string): string =>
  `##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=${chrom},length=83257441>\n`;
const GENOME = `${head('chr17')}##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\nchr17\t31200443\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\n`;
const CLINVAR = `${head('17')}##fileDate=2026-11-01\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description="x">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n17\t31200443\t1\tA\tG\t.\t.\tGENEINFO=NF1:4763;CLNSIG=Pathogenic;CLNREVSTAT=criteria_provided,_single_submitter\n`;

describe('propria phenotype', () => {
  it('names what to think of first, how little it knows, and what a genome and a current ClinVar add', () => {
    const file = written('case.json', packet(SPOTS));
    const args = ['phenotype', file, '--top', '2', '--genome', written('g.vcf', GENOME)];
    const { code, out } = runCli([...args, '--clinvar', written('clinvar.vcf', CLINVAR)]);
    expect(code).toBe(0);
    expect(out).toMatch(/no diagnosis/);
    expect(out).toMatch(/It knows \d+ diseases from \d+ published cases/);
    expect(out).toMatch(/^ {2}1\. .*OMIM:162200.*NF1$/m);
    expect(out).toMatch(/genome: a known pathogenic variant of NF1/);
    expect(out).toMatch(/no other gene was looked at/);
    expect(out).toMatch(/the features and genome fit/);
    expect(out).not.toMatch(/^ {2}3\. /m);
  }, 60_000);

  it('is the same as JSON every time, and ends with a code for what it cannot read', () => {
    const file = written('again.json', packet(SPOTS));
    const run = () => runCli(['phenotype', file, '--format', 'json']).out;
    const [first, second] = [run(), run()];
    expect(second).toBe(first);
    const ranking = JSON.parse(first) as { schema: string; ranked: readonly object[]; genome: null };
    expect(ranking).toMatchObject({ schema: 'propria/phenotype-ranking/1', genome: null });
    expect(ranking.ranked).toHaveLength(10);
    const cut = runCli(['phenotype', written('cut.json', packet(SPOTS).slice(0, 80))]);
    expect(cut).toMatchObject({ code: 3, out: '' });
    expect(cut.err).toMatch(/PHENOPACKET_TRUNCATED/);
    expect(runCli(['phenotype', file, '--top', '0']).code).toBe(2);
    expect(runCli(['phenotype', written('none.json', packet([]))]).err).toMatch(/PHENOTYPE_NO_TERMS/);
  }, 90_000);
});
