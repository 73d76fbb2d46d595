import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AcceptOutcome } from '../src/cli/accept/outcome.ts';
import { oneSampleVcfs } from '../src/cli/accept/one-sample-vcf.ts';
import { acceptPgx } from '../src/cli/accept/pgx.ts';

let folder = '';

const HEADER = [
  '##fileformat=VCFv4.3',
  '##reference=GRCh38',
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
];
const vcf = (...records: string[]): string =>
  `${[...HEADER, '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP1', ...records].join('\n')}\n`;
const record = (place: string, ref: string, alt: string, gt: string): string =>
  [...place.split(':'), '.', ref, alt, '.', 'PASS', '.', 'GT', gt].join('\t');

async function outcomes(name: string, content: string | object): Promise<readonly AcceptOutcome[]> {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const found: AcceptOutcome[] = [];
  for await (const outcome of acceptPgx({ file: join(folder, name), data: folder, note: () => {} }))
    found.push(outcome);
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accept-'));
  await mkdir(join(folder, 'vcf'));
  await writeFile(
    join(folder, 'vcf/p.vcf'),
    vcf(record('chr16:31096368', 'C', 'T', '0/1'), record('chr4:88131171', 'G', 'T', '0/0')),
  );
  const own = { pos: 31096368, rsid: null, ref: 'C', alts: ['T'], hgvs: ['g.31096368C>T'] };
  const alleles = [
    { name: 'plain', reference: true, at: { 31096368: 'C' } },
    { name: 'changed', at: { 31096368: 'T' } },
  ];
  await writeFile(
    join(folder, 'own.json'),
    JSON.stringify({ gene: 'OWN1', chrom: 'chr16', positions: [own], alleles }),
  );
});

describe('cases of pharmacogenes', () => {
  const one = (id: string, expected: object, more: object = {}): object => ({
    id,
    vcf: 'vcf/p.vcf',
    genes: ['VKORC1'],
    expected,
    ...more,
  });

  test('what agrees passes and what does not fails, with the answer in the shape of what was expected', async () => {
    const right = { diplotypes: ['rs9923231 variant (T)/rs9923231 reference (C)'], called: true };
    const cases = [
      one('right', right),
      one('wrong pair', { ...right, diplotypes: ['rs9923231 reference (C)/rs9923231 reference (C)'] }),
      one('wrongly uncalled', { diplotypes: [], called: false }),
      one('own definition', { diplotypes: ['plain/changed'] }, { genes: [], definition: 'own.json' }),
      one(
        'by gene',
        {
          genes: {
            ABCG2: { calledByMatcher: true },
            CYP2C19: { calledByMatcher: false, sourceDiplotypes: ['Unknown/Unknown'] },
          },
        },
        { genes: null },
      ),
      one(
        'outside',
        { genes: { 'HLA-B': { calledByMatcher: false, phenotypesInclude: ['*57:01 negative'] } } },
        { genes: null, outsideCalls: ['HLA-B\t*15:02/*07:02\n'] },
      ),
      one('no such gene', { genes: { NOSUCH: { called: true } } }, { genes: null }),
      one('no such file', right, { vcf: 'vcf/none.vcf' }),
    ];
    const found = await outcomes('cases.json', { schema: 'pgx-cases/1', cases });
    expect(found.map(({ id, pass }) => [id, pass])).toEqual([
      ['right', true],
      ['wrong pair', false],
      ['wrongly uncalled', false],
      ['own definition', true],
      ['by gene', true],
      ['outside', true],
      ['no such gene', false],
      ['no such file', false],
    ]);
    expect(found[0]!.answer).toEqual({ diplotypes: ['rs9923231 reference (C)/rs9923231 variant (T)'], called: true });
    expect(found[1]!.difference).toContain('VKORC1 diplotypes');
  });

  test('an unknown kind of file is a failure, not a skip', async () => {
    expect(await outcomes('odd.json', { schema: 'pgx-odd/1' })).toMatchObject([{ id: 'odd.json', pass: false }]);
  });

  test('phenotypes of pairs', async () => {
    const rows = [
      'CYP2C19\t*2/*2\tpoor metabolizer\t\tPoor Metabolizer',
      'CYP2C9\t*1/*2\tIntermediate Metabolizer\t1.5\t1.5',
      'CYP2C9\t*1/*1\tPoor Metabolizer\t2.0\t2.0',
    ];
    const found = await outcomes(
      'pairs.tsv',
      `gene\tdiplotype\tphenotype\tactivityScore\tlookupKey\n${rows.join('\n')}\n`,
    );
    expect(found.map(({ id, pass }) => [id, pass])).toEqual([
      ['CYP2C19:*2/*2', true],
      ['CYP2C9:*1/*2', true],
      ['CYP2C9:*1/*1', false],
    ]);
  });
});

test('a person cut out of a file of many is a whole VCF', () => {
  const text = `${HEADER[0]}\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB\tC\nchr1\t5\t.\tA\tG\t.\t.\t.\tGT\t0/0\t0/1\t1/1\nchr1\t9\t.\tC\tT\t.\t.\t.\tGT:GQ\t0/0:9\t./.\t1/1:99\n`;
  const { samples, cut } = oneSampleVcfs(new TextEncoder().encode(text));
  expect(samples).toEqual(['A', 'B', 'C']);
  expect(new TextDecoder().decode(cut('B'))).toBe(
    `${HEADER[0]}\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tB\nchr1\t5\t.\tA\tG\t.\t.\t.\tGT\t0/1\nchr1\t9\t.\tC\tT\t.\t.\t.\tGT:GQ\t./.\n`,
  );
});
