import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { functionGene, lowestGene, mitochondrialGene, starGene, statusGene } from '../testing/hand-made-gene.ts';
import { applyOutsideCalls } from './apply-outside-calls.ts';
import { parseOutsideCalls } from './parse-outside-calls.ts';

const parse = (text: string, name = 'lab.tsv', options = {}) => {
  const { calls, notices } = parseOutsideCalls(text, name, options);
  return {
    calls: calls.map((c) => [
      c.gene,
      c.noCall ? 'no call' : [c.diplotype ?? '', c.phenotype ?? '', c.activityScore ?? ''].join('|'),
      c.locator.line,
    ]),
    notices: notices.map((n) => `${n.code}@${n.place !== undefined && 'line' in n.place ? n.place.line : '-'}`),
  };
};

describe('own table', () => {
  const table: [string, string, unknown[], string[]][] = [
    ['a diplotype', 'CYP2D6\t*1/*4\n', [['CYP2D6', '*1/*4||', 1]], []],
    ['no end of line', 'CYP2D6\t*1/*4', [['CYP2D6', '*1/*4||', 1]], []],
    [
      'CRLF, empty lines, comments, byte order mark',
      '\uFEFF# from the lab\r\n\r\nCYP2D6\t*1/*4\r\n',
      [['CYP2D6', '*1/*4||', 3]],
      [],
    ],
    ['a phenotype', 'CYP2D6\t\tPM', [['CYP2D6', '|PM|', 1]], []],
    ['a score', 'CYP2D6\t\t\t1.25', [['CYP2D6', '||1.25', 1]], []],
    [
      'a header',
      'Gene\tDiplotype\tPhenotype\tActivity Score\nCYP2D6\t*1/*4\tIM\t1.0',
      [['CYP2D6', '*1/*4|IM|1.0', 2]],
      [],
    ],
    [
      'a header as a comment',
      '## from the lab\n#gene\tphenotype\tdiplotype\nCYP2D6\tIM\t*1/*4',
      [['CYP2D6', '*1/*4|IM|', 3]],
      [],
    ],
    ['a header in another order', 'gene\tphenotype\tgenotype\nCYP2D6\tIM\t*1/*4', [['CYP2D6', '*1/*4|IM|', 2]], []],
    [
      'a gene twice',
      'CYP2D6\t*1/*4\nCYP2D6\t*1/*10',
      [
        ['CYP2D6', '*1/*4||', 1],
        ['CYP2D6', '*1/*10||', 2],
      ],
      [],
    ],
    ['lower case and spaces', ' cyp2d6 \t *1/*4 ', [['CYP2D6', '*1/*4||', 1]], []],
    [
      'not called',
      'CYP2D6\t.\nG6PD\t\tNot available',
      [
        ['CYP2D6', 'no call', 1],
        ['G6PD', 'no call', 2],
      ],
      [],
    ],
    ['a dot beside a phenotype', 'CYP2D6\t.\tPM', [['CYP2D6', '|PM|', 1]], []],
    [
      'one bad line of three',
      'CYP2D6\t*1/*4\nrubbish\nTPMT\t*1/*2',
      [
        ['CYP2D6', '*1/*4||', 1],
        ['TPMT', '*1/*2||', 3],
      ],
      ['PGX_OUTSIDE_NO_GENE@2'],
    ],
    ['a gene and nothing', 'CYP2D6\t\t', [], ['PGX_OUTSIDE_NOTHING_STATED@1']],
    ['more columns', 'CYP2D6\t*1/*4\t\t\t0.6\t0.75', [['CYP2D6', '*1/*4||', 1]], ['PGX_OUTSIDE_MORE_COLUMNS@1']],
    ['a line without end', `CYP2D6\t${'*1'.repeat(20_000)}`, [], ['PGX_OUTSIDE_LINE_TOO_LONG@1']],
    ['empty', '', [], []],
  ];
  test.each(table)('%s', (_, text, calls, notices) => {
    expect(parse(text)).toEqual({ calls, notices });
  });
  test('binary input is refused with a code', () => {
    expect(() => parseOutsideCalls('CYP\u0000', 'x.bam')).toThrow(
      expect.objectContaining({ code: 'PGX_OUTSIDE_NOT_TEXT', place: { source: 'x.bam' } }),
    );
  });
});

describe('outputs of callers, known by their header', () => {
  test('Cyrius: possible genotypes are several, unassigned copies none', () => {
    const head = 'Sample\tGenotype\tFilter\n';
    expect(parse(`${head}S1\t*1/*46;*43/*45\tMore_than_one_possible_genotype`).calls).toEqual([
      ['CYP2D6', '*1/*46||', 2],
      ['CYP2D6', '*43/*45||', 2],
    ]);
    expect(parse(`${head}S1\t*1_*2_*68\tNot_assigned_to_haplotypes`).calls).toEqual([['CYP2D6', 'no call', 2]]);
    expect(parse(`${head}S1\tNone\tNone`).calls).toEqual([['CYP2D6', 'no call', 2]]);
  });
  test('several samples: one must be named', () => {
    const text = 'Sample\tGenotype\tFilter\nS1\t*1/*4\tPASS\nS2\t*1/*5\tPASS';
    expect(parse(text)).toEqual({ calls: [], notices: ['PGX_OUTSIDE_SAMPLE@1'] });
    expect(parse(text, 'c.tsv', { sample: 'S2' }).calls).toEqual([['CYP2D6', '*1/*5||', 3]]);
  });
  test('PyPGx: the gene stands in the file name', () => {
    const text = '\tGenotype\tPhenotype\tHaplotype1\tHaplotype2\nS1\t*1/*2\tIntermediate Metabolizer\t*1;\t*2;';
    expect(parse(text, 'out/CYP2C19-results.tsv').calls).toEqual([['CYP2C19', '*1/*2|Intermediate Metabolizer|', 2]]);
    expect(parse(text, 'HLA-B.tsv').calls[0]?.[0]).toBe('HLA-B');
    expect(parse(text, '-').notices).toContain('PGX_OUTSIDE_UNNAMED_GENE@2');
  });
  test('Aldy: one line a variant, one call a solution', () => {
    const text =
      '#Sample\tGene\tSolutionID\tMajor\tMinor\tCopy\n#Solution 1: *1, *4\nS\tCYP2D6\t1\t*1/*4\t*1;*4.021\t0\nS\tCYP2D6\t1\t*1/*4\t*1;*4.021\t1';
    expect(parse(text).calls).toEqual([['CYP2D6', '*1/*4||', 3]]);
  });
  test('OptiType: three genes of one line', () => {
    const text =
      '\tA1\tA2\tB1\tB2\tC1\tC2\tReads\tObjective\n0\tA*01:01\tA*31:01\tB*57:01\tB*07:02\tC*06:02\tC*07:02\t1245\t1210.8';
    expect(parse(text).calls.map((c) => c.slice(0, 2))).toEqual([
      ['HLA-A', 'A*01:01/A*31:01||'],
      ['HLA-B', 'B*57:01/B*07:02||'],
      ['HLA-C', 'C*06:02/C*07:02||'],
    ]);
  });
  test('pb-StarPhase', () => {
    const text = JSON.stringify({
      gene_details: {
        CYP2D6: { diplotypes: [{ hap1: '*1', hap2: '*4.001' }] },
        TPMT: { diplotypes: [] },
        'no gene!': 1,
      },
    });
    expect(parse(text)).toEqual({
      calls: [
        ['CYP2D6', '*1/*4.001||', 1],
        ['TPMT', 'no call', 1],
      ],
      notices: ['PGX_OUTSIDE_TOOL@-', 'PGX_OUTSIDE_NOTHING_STATED@-'],
    });
  });
});

test('no text makes it crash, and every call keeps its line', () => {
  const piece = fc.constantFrom(
    'CYP2D6',
    'HLA-B',
    'DPYD',
    'TPMT',
    'MT-RNR1',
    '*1',
    '*4x3',
    '/',
    '|',
    '\t',
    '\n',
    '\r\n',
    '#',
    '.',
    'PM',
    '≥3.0',
    '[',
    ' + ',
    ']',
    '*57:01',
    'g.1A>C',
    'Gene\tDiplotype',
    '{"gene_details":',
    '}',
    'Sample\tGenotype\tFilter',
    '__proto__',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (junk) => {
      let read: ReturnType<typeof parseOutsideCalls>;
      try {
        read = parseOutsideCalls(junk, 'junk.tsv');
      } catch (error) {
        expect(error).toBeInstanceOf(PropriaError);
        return;
      }
      const lines = junk.split(/\r\n|\n|\r/).length;
      for (const call of read.calls) expect(call.locator.line).toBeLessThanOrEqual(lines);
      for (const gene of [starGene, lowestGene, functionGene, statusGene, mitochondrialGene]) {
        expect(applyOutsideCalls(gene, null, read.calls).gene).toBe(gene.symbol);
      }
    }),
    { numRuns: 2000 },
  );
});
