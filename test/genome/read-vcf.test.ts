import { describe, expect, test } from 'vitest';
import { DELETION, DIFFERS, INSERTION, ON_M, ON_X, REPEAT, SNV, STAR3, TWO_BASES, UNIT6 } from './loci.ts';
import { noticesOf, read, said } from './read.ts';
import type { TestRecord } from './vcf-text.ts';

const at = (
  pos: number,
  ref: string,
  alt: string,
  gt: string,
  more: Partial<TestRecord> = {},
): { records: TestRecord[] } => ({ records: [{ pos, ref, alt, gt, ...more }] });
const snv = (alt: string, gt: string, more: Partial<TestRecord> = {}): { records: TestRecord[] } =>
  at(94781859, 'G', alt, gt, more);
const x = (gt: string): { records: TestRecord[] } => at(154536002, 'C', 'T', gt, { chrom: 'chrX' });

describe('genotypes of one base', () => {
  test.each([
    ['0/0', 'G/G'],
    ['0/1', 'G/A'],
    ['1/0', 'A/G'],
    ['1/1', 'A/A'],
    ['0|1', 'G|A'],
    ['1|0', 'A|G'],
    ['1', 'A'],
    ['0', 'G'],
    ['1/.', 'A/.'],
    ['.|1', '.|A'],
    ['./.', 'no-call'],
    ['.', 'no-call'],
    ['|0|1', 'G|A'], // leading phase of VCF 4.4
    ['/0/1', 'G/A'],
    ['/0|1', 'G/A'], // mixed: taken as unphased
    ['|0/1', 'G/A'],
    ['|1', 'A'],
    ['0/1/1', 'G/A'], // the first two, told
    ['0/7', 'discarded'],
    ['0/x', 'discarded'],
    ['0/-1', 'discarded'],
  ])('%s is %s', async (gt, expected) => {
    expect(await said(SNV, snv('A', gt))).toBe(expected);
  });

  test('phase sets', async () => {
    expect(await said(SNV, snv('A', '0|1:94780000', { format: 'GT:PS' }))).toBe('G|A@94780000');
    expect(await said(SNV, snv('A', '0/1:94780000', { format: 'GT:PS' }))).toBe('G/A');
    expect(await said(SNV, snv('A', '0|1:.', { format: 'GT:PS' }))).toBe('G|A');
    expect(await said(SNV, snv('A', '0|1', { format: 'GT:PS' }))).toBe('G|A');
    expect(await said(SNV, snv('A', '0|1:a,a', { format: 'GT:PSL' }))).toBe('G|A@a');
    expect(await said(SNV, snv('A', '0|1:a,b', { format: 'GT:PSL' }))).toBe('G/A');
  });

  test('several alternatives, lower case, other bases', async () => {
    expect(await said(SNV, snv('T,A', '1/2'))).toBe('T/A');
    expect(await said(SNV, { records: [{ pos: 94781859, ref: 'g', alt: 'a', gt: '0/1' }] })).toBe('G/A');
    expect(await said(SNV, snv('T', '0/1'))).toBe('G/T');
    expect(await noticesOf(snv('T', '0/1'))).toContain('VCF_UNDOCUMENTED_ALLELE');
  });

  test('alleles that are no sequence count only when GT uses them', async () => {
    for (const symbol of ['*', '<DEL>', '<NON_REF>', '<*>', 'G]chr17:198982]', 'N']) {
      expect(await said(SNV, snv(`A,${symbol}`, '0/1'))).toBe('G/A');
      expect(await said(SNV, snv(`A,${symbol}`, '0/2'))).toBe('discarded');
    }
  });

  test('copies by chromosome', async () => {
    expect(await said(ON_X, x('1'))).toBe('T');
    expect(await said(ON_X, x('0/1'))).toBe('C/T');
    expect(await said(ON_M, at(1555, 'A', 'G', '0/1', { chrom: 'MT' }))).toBe('A');
    expect(await said(ON_M, at(1555, 'A', 'G', '1', { chrom: 'chrM' }))).toBe('G');
  });

  test('names of contigs', async () => {
    for (const chrom of ['10', 'chr10', 'CHR10', 'NC_000010.11'])
      expect(await said(SNV, snv('A', '0/1', { chrom }))).toBe('G/A');
    expect(await said(SNV, snv('A', '0/1', { chrom: 'chr10_alt' }))).toBe('absent-variants-only');
  });

  test('CRLF, comments in ID, byte order mark', async () => {
    const records = snv('A', '0/1', { id: 'rs4244285;x' }).records;
    expect(await said(SNV, { records, lineBreak: '\r\n' })).toBe('G/A');
    const { readings } = await read({ records, lineBreak: '\r\n' });
    expect(readings.get(SNV.id)?.locator).toMatchObject({
      kind: 'file',
      chrom: 'chr10',
      pos1: 94781859,
      line: 4,
      text: expect.stringMatching(/^chr10\t94781859\trs4244285;x\tG\tA\t.*\t0\/1$/),
    });
  });
});

describe('quality', () => {
  test.each([
    ['filtered', { filter: 'LowQual' }],
    ['filtered', { filter: 'PASS;q10' }],
    ['G/A', { filter: '.' }],
    ['low-quality', { format: 'GT:GQ', gt: '0/1:19' }],
    ['G/A', { format: 'GT:GQ', gt: '0/1:20' }],
    ['G/A', { format: 'GT:GQ', gt: '0/1:.' }],
    ['low-quality', { format: 'GT:RGQ', gt: '0/0:5' }],
    ['filtered', { format: 'GT:FT', gt: '0/1:q10' }],
    ['discarded', { format: 'GT:AD', gt: '0/1:0,31' }],
    ['G/A', { format: 'GT:AD', gt: '0/1:1,31' }],
    ['A/A', { format: 'GT:AD', gt: '1/1:0,31' }],
    // Depth is asked of blocks, and of what has no quality.
    ['low-quality', { format: 'GT:DP', gt: '0/1:3' }],
    ['low-quality', { format: 'GT:DP', gt: '0/0:0' }],
    ['G/A', { format: 'GT:DP:GQ', gt: '0/1:3:40' }],
    ['low-quality', { format: 'GT:DP:GQ', gt: '0/1:0:40' }],
    ['G/A', { format: 'GT:DP', gt: '0/1:10' }],
  ])('%s: %j', async (expected, more) => {
    expect(await said(SNV, snv('A', '0/1', more))).toBe(expected);
  });

  test('limits and filters are options', async () => {
    expect(await said(SNV, snv('A', '0/1:19', { format: 'GT:GQ' }), { minGq: 10 })).toBe('G/A');
    expect(await said(SNV, snv('A', '0/1', { filter: 'q10' }), { ignoreFilters: true })).toBe('G/A');
  });

  test('reads per allele count only where AD is per allele', async () => {
    const file = snv('A', '0/1:0,31', { format: 'GT:AD' });
    const declared = (number: string): readonly string[] => [
      '##reference=GRCh38',
      `##FORMAT=<ID=AD,Number=${number},Type=Integer,Description="Reads">`,
    ];
    expect(await said(SNV, { ...file, header: declared('R') })).toBe('discarded');
    expect(await said(SNV, { ...file, header: declared('.') })).toBe('G/A');
  });
});

describe('lines that speak of one position', () => {
  const two = (...gts: readonly [ref: string, alt: string, gt: string][]): { records: TestRecord[] } => ({
    records: gts.map(([ref, alt, gt]) => ({ pos: 94781859, ref, alt, gt })),
  });

  test.each([
    ['one line an alternative, unphased', two(['G', 'A', '0/1'], ['G', 'T', '0/1']), 'A/T'],
    ['… phased', two(['G', 'A', '0|1'], ['G', 'T', '1|0']), 'T|A'],
    ['… with dots for the other', two(['G', 'A', '1/.'], ['G', 'T', './1']), 'A/T'],
    ['… one not carried', two(['G', 'A', '0/0'], ['G', 'T', '0/1']), 'G/T'],
    ['both alternatives on one strand', two(['G', 'A', '0|1'], ['G', 'T', '0|1']), 'discarded'],
    ['three alternatives for two copies', two(['G', 'A', '1/1'], ['G', 'T', '0/1']), 'discarded'],
    ['the same twice', two(['G', 'A', '0/1'], ['G', 'A', '0/1']), 'G/A'],
    ['the same twice, once phased', two(['G', 'A', '0|1'], ['G', 'A', '0/1']), 'G|A'],
    ['a contradiction', two(['G', 'A', '0/1'], ['G', 'A', '1/1']), 'discarded'],
    ['opposite strands', two(['G', 'A', '0|1'], ['G', 'A', '1|0']), 'discarded'],
    ['reference, then a variant', two(['G', '.', '0/0'], ['G', 'A', '0/1']), 'discarded'],
    ['a wrong REF beside a right one', two(['C', 'A', '0/1'], ['G', 'A', '0/1']), 'G/A'],
    [
      'one of them filtered',
      {
        records: [
          { pos: 94781859, ref: 'G', alt: 'A', gt: '0/0' },
          { pos: 94781859, ref: 'G', alt: 'T', gt: '0/1', filter: 'q10' },
        ],
      },
      'filtered',
    ],
  ])('%s', async (_, file, expected) => {
    expect(await said(SNV, file)).toBe(expected);
  });

  test('duplicates and contradictions are told', async () => {
    expect(await noticesOf(two(['G', 'A', '0/1'], ['G', 'A', '0/1']))).toContain('VCF_DUPLICATE_LINE');
    expect(await noticesOf(two(['G', 'A', '0/1'], ['G', 'A', '1/1']))).toContain('VCF_CONTRADICTORY_LINES');
  });
});

describe('changes written otherwise', () => {
  test('a wrong REF is not read', async () => {
    expect(await said(SNV, at(94781859, 'C', 'A', '0/1'), { build: 'GRCh38' })).toBe('discarded');
    expect(await noticesOf(at(94781859, 'C', 'A', '0/1'))).toContain('VCF_REF_MISMATCH');
  });

  test.each([
    ['inside a longer REF', at(94781857, 'CCG', 'CCA', '0/1'), 'G/A'],
    ['two bases exchanged', at(94781858, 'CG', 'TA', '0/1'), 'G/A'],
    ['beside a deletion of the next bases', at(94781859, 'GCC', 'G,ACC', '0/2'), 'G/A'],
    ['… the deletion carried', at(94781859, 'GCC', 'G,ACC', '1/2'), 'discarded'],
    ['an insertion behind', at(94781859, 'G', 'GT', '0/1'), 'G/GT'],
    ['a deletion over it', at(94781856, 'CCCG', 'C', '0/1'), 'discarded'],
    ['a deletion over it, not carried', at(94781856, 'CCCG', 'C', '0/0'), 'absent'],
    ['a deletion before it', at(94781855, 'CCCC', 'C', '0/1'), 'absent-variants-only'],
    [
      'a symbolic deletion over it',
      at(94780000, 'C', '<DEL>', '0/1', { info: 'SVTYPE=DEL;END=94790000' }),
      'discarded',
    ],
    ['… by its length, VCF 4.5', at(94780000, 'C', '<DEL>', '0/1', { info: 'SVLEN=10000' }), 'discarded'],
    ['… too short', at(94780000, 'C', '<DEL>', '0/1', { info: 'SVLEN=-1000' }), 'absent-variants-only'],
    [
      'a duplication over it',
      at(94780000, 'C', '<DUP>', '0/1', { info: 'SVTYPE=DUP;END=94790000' }),
      'absent-variants-only',
    ],
  ])('%s', async (_, file, expected) => {
    expect(await said(SNV, file)).toBe(expected);
  });

  test.each([
    ["the definition's own", DELETION, at(94949281, 'GA', 'G', '0/1'), 'GA/G'],
    ['padded', DELETION, at(94949279, 'TTGAA', 'TTGA', '0/1'), 'GA/G'],
    ['moved right', DELETION, at(94949282, 'AA', 'A', '0/1'), 'GA/G'],
    ['another deletion there', DELETION, at(94949281, 'GAA', 'G', '0/1'), 'discarded'],
    ['another insertion there', DELETION, at(94949281, 'G', 'GTT', '0/1'), 'GA/GTTA'],
    ['a changed base in it', DELETION, at(94949282, 'A', 'C', '0/1'), 'absent-variants-only'],
    ['its REF without alternatives', DELETION, at(94949281, 'GA', '.', '0/0'), 'GA/GA'],
    ['its first base as reference', DELETION, at(94949281, 'G', '.', '0/0'), 'absent'],
    ['an insertion', INSERTION, at(99652770, 'T', 'TA', '1/1', { chrom: 'chr7' }), 'TA/TA'],
    ['its first base as reference', INSERTION, at(99652770, 'T', '.', '0/0', { chrom: 'chr7' }), 'absent'],
    ['a base exchanged there', INSERTION, at(99652770, 'T', 'C', '0/1', { chrom: 'chr7' }), 'absent-variants-only'],
    ['a repeat with one more', REPEAT, at(233760233, 'C', 'CAT', '0/1', { chrom: 'chr2' }), 'CAT/CATAT'],
    ['… and one less, untrimmed', REPEAT, at(233760233, 'CATAT', 'CAT,CATATAT', '1/2', { chrom: 'chr2' }), 'C/CATAT'],
    ['… written at the end of the repeat', REPEAT, at(233760248, 'A', 'ATA', '0/1', { chrom: 'chr2' }), 'CAT/CATAT'],
    ['… four more', REPEAT, at(233760233, 'C', 'CATATATAT', '0/1', { chrom: 'chr2' }), 'CAT/CATATATATAT'],
    [
      '… lines split',
      REPEAT,
      {
        records: [
          { chrom: 'chr2', pos: 233760233, ref: 'CAT', alt: 'C', gt: '0|0' },
          { chrom: 'chr2', pos: 233760233, ref: 'C', alt: 'CAT', gt: '1|0' },
        ],
      },
      'CATAT|CAT',
    ],
    ['a unit of six, moved', UNIT6, at(48037783, 'GGAGTCG', 'G', '0/1', { chrom: '13' }), 'AGGAGTC/A'],
    ['two bases', TWO_BASES, at(38572266, 'TC', 'CT', '0/1', { chrom: 'chr19' }), 'TC/CT'],
  ])('%s', async (_, target, file, expected) => {
    expect(await said(target, file)).toBe(expected);
  });

  test.each([
    ['0|1', '0|1', 'TC|CT'],
    ['1/1', '1/1', 'CT/CT'],
    ['0/0', '0/0', 'TC/TC'],
    ['0|1', '1|0', 'TT|CC'],
    ['0/1', '1/1', 'TT/CT'],
    ['0/1', '0/1', 'discarded'],
    ['0/1', './.', 'no-call'],
  ])('two bases on two lines: %s, %s', async (first, second, expected) => {
    const records = [
      { chrom: 'chr19', pos: 38572266, ref: 'T', alt: 'C', gt: first },
      { chrom: 'chr19', pos: 38572267, ref: 'C', alt: 'T', gt: second },
    ];
    expect(await said(TWO_BASES, { records })).toBe(expected);
  });
});

describe('GRCh37', () => {
  const header = ['##reference=hs37d5'];
  test('positions and bases of that build, alleles as on GRCh38', async () => {
    const file = {
      header,
      records: [
        { chrom: '10', pos: 96541616, ref: 'G', alt: 'A', gt: '0/1' },
        { chrom: '10', pos: 96602623, ref: 'G', alt: 'A', gt: '0/1' },
        { chrom: '7', pos: 99270539, ref: 'C', alt: 'T', gt: '1/1' },
        { chrom: '10', pos: 96709038, ref: 'GA', alt: 'G', gt: '0/1' },
      ],
    };
    expect(await said(SNV, file)).toBe('G/A');
    expect(await said(DIFFERS, file)).toBe('G/A');
    expect(await said(STAR3, file)).toBe('T/T');
    expect(await said(DELETION, file)).toBe('GA/G');
  });

  test("assumed reference is the file's own", async () => {
    const file = { header, records: [{ chrom: '10', pos: 96541616, ref: 'G', alt: 'A', gt: '0/1' }] };
    expect(await said(STAR3, file)).toBe('absent-variants-only');
    expect(await said(STAR3, file, { assumeReference: true })).toBe('C/C (assumed)');
    expect(await said(DIFFERS, file, { assumeReference: true })).toBe('G/G (assumed)');
    expect(await said(STAR3, { records: snv('A', '0/1').records }, { assumeReference: true })).toBe('T/T (assumed)');
  });
});

describe('absence', () => {
  const variants = snv('A', '0/1');
  const all = {
    records: [
      { pos: 94781859, ref: 'G', alt: 'A', gt: '0/0' },
      { pos: 94842866, ref: 'A', alt: 'G', gt: '0/0' },
    ],
  };

  test('means unread, and is named by the kind of file', async () => {
    expect(await said(DIFFERS, variants)).toBe('absent-variants-only');
    expect(await said(DELETION, all)).toBe('absent');
    expect((await read(variants)).format).toMatchObject({ content: 'variants-only' });
    expect((await read(all)).format).toMatchObject({ content: 'all-sites' });
  });

  test('callable regions must hold the whole locus', async () => {
    const region = (start0: number, end0: number): object => ({ callable: [{ chrom: '10', start0, end0 }] });
    expect(await said(DELETION, variants, region(94949280, 94949282))).toBe('GA/GA (assumed)');
    expect(await said(DELETION, variants, region(94949280, 94949281))).toBe('absent-variants-only');
    expect(await said(DELETION, variants, region(94949281, 94949290))).toBe('absent-variants-only');
    expect(
      await said(DELETION, variants, {
        callable: [
          { chrom: 'chr10', start0: 94949200, end0: 94949281 },
          { chrom: 'chr10', start0: 94949281, end0: 94949300 },
        ],
      }),
    ).toBe('GA/GA (assumed)');
  });

  test('what was looked at and not read is never assumed', async () => {
    expect(await said(SNV, snv('A', './.'), { assumeReference: true })).toBe('no-call');
    expect(await said(SNV, snv('A', '0/1', { filter: 'q10' }), { assumeReference: true })).toBe('filtered');
    expect(await said(SNV, at(94781859, 'C', 'A', '0/1'), { assumeReference: true })).toBe('discarded');
  });
});

describe('gVCF', () => {
  const block = (pos: number, end: number, more: Partial<TestRecord> = {}): TestRecord => ({
    pos,
    ref: 'G',
    alt: '<NON_REF>',
    info: `END=${end}`,
    filter: '.',
    format: 'GT:DP:GQ:MIN_DP',
    gt: '0/0:30:99:25',
    ...more,
  });
  const g = (...records: TestRecord[]): { records: TestRecord[] } => ({ records });

  test.each([
    ['inside', SNV, g(block(94780000, 94790000)), 'G/G (block)'],
    ['its last base', SNV, g(block(94780000, 94781859)), 'G/G (block)'],
    ['behind its end', SNV, g(block(94780000, 94781858)), 'absent'],
    ['before its start', SNV, g(block(94781860, 94790000)), 'absent'],
    ['<*>', SNV, g(block(94780000, 94790000, { alt: '<*>' })), 'G/G (block)'],
    [
      '<*> with LEN, VCF 4.5',
      SNV,
      g(block(94781800, 0, { alt: '<*>', info: '.', format: 'GT:GQ:DP:LEN', gt: '0/0:99:30:60' })),
      'G/G (block)',
    ],
    [
      '… too short',
      SNV,
      g(block(94781800, 0, { alt: '<*>', info: '.', format: 'GT:GQ:DP:LEN', gt: '0/0:99:30:59' })),
      'absent',
    ],
    ['ALT . with END', SNV, g(block(94780000, 94790000, { alt: '.' })), 'G/G (block)'],
    ['END behind other keys', SNV, g(block(94780000, 94790000, { info: 'DP=3;END=94790000;X=1' })), 'G/G (block)'],
    ['low GQ', SNV, g(block(94780000, 94790000, { gt: '0/0:30:19:25' })), 'low-quality'],
    ['low MIN_DP', SNV, g(block(94780000, 94790000, { gt: '0/0:30:99:9' })), 'low-quality'],
    ['low DP without MIN_DP', SNV, g(block(94780000, 94790000, { format: 'GT:DP:GQ', gt: '0/0:9:99' })), 'low-quality'],
    [
      'MIN_DP of INFO',
      SNV,
      g(block(94780000, 94790000, { info: 'END=94790000;MinDP=4', format: 'GT:DP', gt: '0/0:30' })),
      'low-quality',
    ],
    ['GQX', SNV, g(block(94780000, 94790000, { format: 'GT:GQX:DP:MIN_DP', gt: '0/0:15:30:25' })), 'low-quality'],
    ['a filter', SNV, g(block(94780000, 94790000, { filter: 'LowGQX' })), 'filtered'],
    ['no call', SNV, g(block(94780000, 94790000, { gt: './.:0:0:0' })), 'no-call'],
    ['haploid', SNV, g(block(94780000, 94790000, { gt: '0:30:99:25' })), 'G (block)'],
    ['REF of another build', SNV, g(block(94781859, 94790000, { ref: 'T' })), 'discarded'],
    [
      'a variant record',
      SNV,
      g(block(94780000, 94781858), {
        pos: 94781859,
        ref: 'G',
        alt: 'A,<NON_REF>',
        format: 'GT:AD:GQ',
        gt: '0/1:12,14,0:99',
      }),
      'G/A',
    ],
    [
      'a deletion over one base of it',
      SNV,
      g({ pos: 94781858, ref: 'CG', alt: 'C,<NON_REF>', format: 'GT:GQ', gt: '0/1:99' }, block(94781860, 94790000)),
      'discarded',
    ],
    ['over anchor and deleted bases', DELETION, g(block(94949000, 94949282)), 'GA/GA (block)'],
    ['over the anchor only', DELETION, g(block(94949000, 94949281)), 'absent'],
    ['over both, in two blocks', DELETION, g(block(94949000, 94949281), block(94949282, 94949300)), 'GA/GA (block)'],
    [
      '… one of them thin',
      DELETION,
      g(block(94949000, 94949281), block(94949282, 94949300, { gt: '0/0:8:99:8' })),
      'low-quality',
    ],
    [
      '… a changed base between',
      DELETION,
      g(block(94949000, 94949281), { pos: 94949282, ref: 'A', alt: 'C,<NON_REF>', format: 'GT:GQ', gt: '0/1:99' }),
      'GA/GA (block)',
    ],
    ['one line a base', DELETION, g(block(94949281, 94949281), block(94949282, 94949282)), 'GA/GA (block)'],
    ['an insertion', INSERTION, g(block(99652000, 99652770, { chrom: 'chr7', ref: 'A' })), 'T/T (block)'],
    ['two bases', TWO_BASES, g(block(38572200, 38572300, { chrom: 'chr19' })), 'TC/TC (block)'],
  ])('%s', async (_, target, file, expected) => {
    expect(await said(target, file)).toBe(expected);
  });

  test("GRCh37 blocks give that build's reference", async () => {
    const file = { header: ['##reference=hg19'], records: [block(99270000, 99280000, { chrom: 'chr7' })] };
    expect(await said(STAR3, file)).toBe('C/C (block)');
  });
});
