import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVcfText } from './check-vcf.ts';

const COLUMNS = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO';
const GOOD = ['7', '117', 'rs1', 'G', 'A', '50', 'PASS', 'DP=30'];

interface Parts {
  readonly minor?: number;
  readonly meta?: readonly string[];
  readonly records?: readonly (readonly string[])[];
  readonly format?: string;
  readonly samples?: readonly string[];
  readonly names?: readonly string[];
}

function vcf({
  minor = 2,
  meta = [],
  records = [GOOD],
  format,
  samples = [],
  names = samples.map((_, i) => `P${i}`),
}: Parts): string {
  const tail = format === undefined ? [] : [format, ...samples];
  const columns = format === undefined ? COLUMNS : [COLUMNS, 'FORMAT', ...names].join('\t');
  return [
    `##fileformat=VCFv4.${minor}`,
    ...meta,
    columns,
    ...records.map((record) => [...record, ...tail].join('\t')),
    '',
  ].join('\n');
}

const change = (column: number, value: string): string[] => GOOD.map((old, i) => (i === column ? value : old));
const parts = (text: string): string[] => [...new Set(checkVcfText(text).problems.map(({ part }) => part))];

describe('strict verdict: columns of a record', () => {
  it.each([
    [0, '7', []],
    [0, '<7>', []],
    [0, '7,1', ['CHROM']],
    [0, '7 a', ['CHROM']],
    [0, '', ['CHROM']],
    [1, '0', []],
    [1, '1e3', ['POS']],
    [1, '.', ['POS']],
    [2, 'a;b', []],
    [2, ';a', ['ID']],
    [3, 'gn', []],
    [3, 'R', ['REF']],
    [3, '.', ['REF']],
    [4, 'T,CG,*', ['INFO?']],
    [4, 'G', ['ALT']],
    [4, 'T,', ['ALT']],
    [4, '<DEL:ME>', []],
    [4, '<OTHER>', ['ALT']],
    [4, '<NON_REF>', []],
    [4, ']7:5]GT', []],
    [4, 'GT[<ctg1>:5[', []],
    [4, ']7:5]', ['ALT']],
    [4, 'GT]7:5[', ['ALT']],
    [4, 'G.', []],
    [5, '1e-3', []],
    [5, '-1', ['QUAL']],
    [5, 'high', ['QUAL']],
    [6, 'q10;s50', []],
    [6, 'q10;', ['FILTER']],
    [6, '0', ['FILTER']],
    [7, '.', []],
    [7, 'DB;H2', []],
    [7, 'DB=yes', ['INFO']],
    [7, 'DP=-3', ['INFO']],
    [7, 'AF=0.1,0.2', ['INFO']],
    [7, 'AC=.', []],
    [7, 'CIGAR=3M1D', []],
    [7, 'CIGAR=M3', ['INFO']],
    [7, 'A B=1', ['INFO']],
    [7, 'NOTE=', ['INFO']],
  ])('column %i holding "%s"', (column, value, expected) => {
    const found = parts(vcf({ records: [change(column, value)] }));
    expect(found).toEqual(expected[0] === 'INFO?' ? [] : expected);
  });
});

describe('strict verdict: versions differ', () => {
  it.each([
    ['a key twice in INFO', { records: [change(7, 'DP=1;DP=2')] }, [], ['INFO']],
    ['an identifier twice', { records: [change(2, 'a;a')] }, [], ['ID']],
    [
      'a reserved integer',
      { records: [change(7, 'N=-2147483648')], meta: ['##INFO=<ID=N,Number=1,Type=Integer,Description="n">'] },
      [],
      ['INFO'],
    ],
    ['AD by allele', { meta: ['##FORMAT=<ID=AD,Number=A,Type=Integer,Description="d">'] }, [], ['meta']],
    ['an underscore in FORMAT', { format: 'GT:A_B', samples: ['0/1:1'] }, ['FORMAT'], []],
  ])('%s', (_, text, in42, in43) => {
    expect(parts(vcf({ ...text, minor: 2 }))).toEqual(in42);
    expect(parts(vcf({ ...text, minor: 3 }))).toEqual(in43);
  });

  it('asks for a last line end from 4.3 on', () => {
    expect(parts(vcf({ minor: 2 }).trimEnd())).toEqual([]);
    expect(parts(vcf({ minor: 3 }).trimEnd())).toEqual(['end']);
  });
});

describe('strict verdict: meta lines', () => {
  it.each([
    ['##source=x y', true],
    ['##source=', false],
    ['#source=x', false],
    ['##INFO=<ID=X,Number=1,Type=String,Description="a, \\"b\\" > c">', true],
    ['##INFO=<ID=X,Number=1,Type=String,Description=plain>', false],
    ['##INFO=<ID=X,Type=String,Number=1,Description="x">', false],
    ['##INFO=<ID=X,Number=Q,Type=String,Description="x">', false],
    ['##INFO=<ID=X,Number=1,Type=Text,Description="x">', false],
    ['##INFO=<ID=X,Number=1,Type=Flag,Description="x">', false],
    ['##INFO=<ID=X,Number=0,Type=Flag,Description="x">', true],
    ['##INFO=<ID=DP,Number=1,Type=Float,Description="x">', false],
    ['##INFO=<ID=X,Number=1,Type=String,Description="x"', false],
    ['##FORMAT=<ID=X,Number=0,Type=Flag,Description="x">', false],
    ['##FORMAT=<ID=GL,Number=3,Type=Float,Description="x">', false],
    ['##FILTER=<ID=q10,Description="x">', true],
    ['##FILTER=<ID=q10,Description=x>', false],
    ['##ALT=<ID=DUP:TANDEM,Description="x">', true],
    ['##ALT=<ID=WEIRD,Description="x">', false],
    ['##contig=<ID=chr1,length=248956422,assembly=GRCh38>', true],
    ['##contig=<ID=chr1,length=long>', false],
    ['##assembly=https://example.org/a.fa', true],
    ['##assembly=https://8080/a.fa', false],
    ['##pedigreeDB=<>', false],
    ['##SAMPLE=<ID=S1,Mixture="a">', false],
    ['##PEDIGREE=<Child=a,Mother=b:c>', false],
  ])('%s', (line, valid) => expect(checkVcfText(vcf({ meta: [line] })).valid).toBe(valid));
});

describe('strict verdict: samples', () => {
  it.each([
    ['GT:PL', '0/1:1,2,3', true],
    ['GT:PL', '0/1:1,2', false],
    ['GT:PL', '1:1,2', true],
    ['GT', '0/2', false],
    ['GT', './.', true],
    ['GT', '0-1', false],
    ['DP:GT', '3:0/1', false],
    ['DP', '3', true],
    ['DP', 'three', false],
    ['GT:DP', '0/1', true],
    ['GT', '0/1:3', false],
    ['GT:GT', '0/1:0/1', false],
  ])('%s %s', (format, sample, valid) => expect(checkVcfText(vcf({ format, samples: [sample] })).valid).toBe(valid));

  it('refuses one name for two people, and a FORMAT column without people', () => {
    expect(parts(vcf({ format: 'GT', samples: ['0/1', '0/1'], names: ['a', 'a'] }))).toEqual(['columns']);
    expect(parts(vcf({ format: 'GT', samples: [] }))).toEqual(['columns']);
  });
});

describe('strict verdict: the whole text', () => {
  const at = (chrom: string, pos: number, ref: string, alt: string): string[] => [
    chrom,
    String(pos),
    '.',
    ref,
    alt,
    '.',
    '.',
    '.',
  ];
  it.each([
    ['positions that go back', [at('1', 9, 'A', 'C'), at('1', 8, 'A', 'C')], ['order']],
    ['a contig that comes again', [at('1', 9, 'A', 'C'), at('2', 8, 'A', 'C'), at('1', 10, 'A', 'C')], ['order']],
    ['one change, written in two ways', [at('1', 9, 'CAT', 'CGT'), at('1', 10, 'A', 'G')], ['duplicate']],
    ['two insertions of unknown bases', [at('1', 9, 'C', '<INS>'), at('1', 9, 'C', '<INS>')], []],
    ['a record with a column missing', [at('1', 9, 'C', 'T').slice(0, 7)], ['columns']],
  ])('%s', (_, records, expected) => expect(parts(vcf({ records }))).toEqual(expected));

  it.each([
    ['', 'fileformat'],
    ['##fileformat=VCFv3.3\n', 'fileformat'],
    ['##fileformat=VCFv4.2 \n', 'fileformat'],
    ['##fileformat=VCFv4.2\n', 'columns'],
  ])('%j', (text, part) => expect(parts(text)).toContain(part));

  it('gives a verdict on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof checkVcfText(text).valid === 'boolean'));
    const base = vcf({
      format: 'GT:PL',
      samples: ['0/1:1,2,3'],
      meta: ['##INFO=<ID=X,Number=1,Type=String,Description="x">'],
    });
    fc.assert(
      fc.property(
        fc.nat(base.length),
        fc.nat(20),
        fc.string(),
        (from, cut, put) => typeof checkVcfText(base.slice(0, from) + put + base.slice(from + cut)).valid === 'boolean',
      ),
      { numRuns: 1000 },
    );
    expect(checkVcfText(`##fileformat=VCFv4.2\n##INFO=<${'ID=X,'.repeat(100_000)}`).valid).toBe(false);
  });
});
