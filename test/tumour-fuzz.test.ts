import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { readTumourCohort, trimChange, typedAlteration } from '../src/tumour/index.ts';
import { byteSource } from './support/byte-source.ts';
import { readTexts, table, vcfText } from './support/tumour-text.ts';

/** More by hand: PROPRIA_FUZZ=2000. */
const numRuns = Number(process.env['PROPRIA_FUZZ'] ?? 60);

const FILES: Readonly<Record<string, string>> = {
  'a.vcf': vcfText(
    [
      '##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence|SYMBOL|Gene|Feature_type|Feature|EXON|HGVSc|HGVSp|Protein_position|Amino_acids|CANONICAL|gnomADe_AF">',
      `##INFO=<ID=ANN,Number=.,Type=String,Description="Functional annotations: 'Allele | Annotation'">`,
      '##INFO=<ID=FUNCOTATION,Number=A,Type=String,Description="Funcotation fields are: Gencode_43_hugoSymbol|Gencode_43_proteinChange">',
      '##tumor_sample=TUMOR',
    ],
    ['NORMAL', 'TUMOR'],
    [
      '7\t140753336\t.\tA\tT,G\t.\tPASS\tSOMATIC;CSQ=T|missense_variant|BRAF|E|Transcript|ENST1|15/18|c.1|p.Val600Glu|600|V/E|YES|1e-5;ANN=T|missense_variant|M|BRAF|BRAF|transcript|NM_1|p|15/18|c.1799T>A|p.Val600Glu|||||\tGT:AD:DP\t0/0:50,0,0:50\t0/1:60,40,1:101',
      '1\t35944648\t.\tG\tA\t.\tREJECT\tFUNCOTATION=[G|p.A1B]\tDP:AU:CU:GU:TU\t78:0,0:0,0:78,78:0,0\t58:56,57:0,0:2,2:0,0',
      '2\t42295516\tb1\tG\t]chr2:29223528]G\t.\tPASS\tSVTYPE=BND;MATEID=b2\tPR:SR\t30,0:20,0\t25,6:18,9',
      '17\t39000000\t.\tN\t<DUP>\t.\tPASS\tSVTYPE=CNV;END=40000000\tGT:CN\t./.:2\t./1:9',
    ],
  ),
  'b.maf': table(
    [
      'Hugo_Symbol',
      'NCBI_Build',
      'Chromosome',
      'Start_Position',
      'Reference_Allele',
      'Tumor_Seq_Allele1',
      'Tumor_Seq_Allele2',
      'Tumor_Sample_Barcode',
      'HGVSp_Short',
      't_depth',
      't_alt_count',
      'all_effects',
      'gnomAD_AF',
    ],
    [
      'BRAF',
      'GRCh38',
      'chr7',
      140753336,
      'A',
      'A',
      'T',
      'S1',
      'p.V600E',
      100,
      40,
      'BRAF,missense_variant,p.V600E,ENST1,;',
      '1e-5',
    ],
    ['EGFR', 'GRCh38', '7', 55174772, 'GGA', '-', '-', 'S1', 'p.E746del', 100, 40, '', ''],
  ),
  'c.seg': table(['Chromosome', 'Start', 'End', 'nMajor', 'nMinor'], ['1', 1, 100, 3, 1], ['X', 5, 100, 1, 0]),
  'd.csv': 'gene,call,copies\nERBB2,amplification,14\n',
  'e.tsv':
    '#FusionName\tJunctionReadCount\tLeftGene\tLeftBreakpoint\tRightGene\tRightBreakpoint\nEML4--ALK\t20\tEML4^E\tchr2:1:+\tALK^E\tchr2:2:-\n',
  'f.csv': 'name,value,unit\nHER2,3+,\nTMB,12,/Mb\n',
  'g.tsv': 'Samples\tSBS1\tSBS3\nS1\t10\t30\n',
  'h.txt': table(['PATIENT_ID', 'SAMPLE_ID', 'ONCOTREE_CODE', 'TMB'], ['P1', 'S1', 'LUAD', 7.5]),
  'i.yaml':
    'tumour:\n  type: LUAD\n  alterations:\n    - EGFR L858R\n    - {gene: MET, call: amp, copies: 9}\n  markers: {HER2: 3+, MSI-H: true}\n  assay: {kind: panel, genes: [EGFR]}\n  signatures: {SBS3: 0.4}\n',
  'j.bed': 'chr7\t100\t200\tEGFR\n',
  'k.txt': table(['Hugo_Symbol', 'Entrez_Gene_Id', 'S1'], ['ERBB2', 2064, 2]),
  'l.txt': 'EGFR\nKRAS\nTP53\n',
  'm.txt': 'EGFR L858R\nEML4::ALK\n',
};

const PIECES = [
  [
    '\t',
    '\n',
    ',',
    ';',
    '|',
    '.',
    '-',
    '',
    '*',
    '"',
    "'",
    '%',
    '%3D',
    '_%7C_',
    '#',
    ':',
    '\r\n',
    '\u0000',
    'é',
    '\ufeff',
    '{',
    '}',
    '[',
    '&a',
  ],
  [
    'NaN',
    '1e999',
    '-1',
    '1.7',
    '99999999999',
    '0x10',
    'p.',
    'c.',
    'p.(=)',
    '<DEL>',
    '<NON_REF>',
    ']1:1]A',
    'A'.repeat(300),
    'chrUn_1',
    'NC_000007.14',
    'hg19',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
].flat();

const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 10 })
    .map((edits) =>
      edits.reduce((now, [at, length, piece]) => `${now.slice(0, at)}${piece}${now.slice(at + length)}`, text),
    );

/** Cells exchanged: what still looks like its table. */
const recast = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 12 }).map((edits) => {
    const lines = text.split('\n');
    for (const [at, column, piece] of edits) {
      const i = at % lines.length;
      const cells = lines[i]!.split('\t');
      if (cells.length > column) lines[i] = cells.with(column, piece.replaceAll(/[\t\r\n]/g, '')).join('\t');
    }
    return lines.join('\n');
  });

/** Paths at which a value stands that JSON cannot hold. */
function unsound(value: unknown, path = ''): readonly string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unsound(inner, `${path}.${key}`));
}

/** What was read, checked to be sound; or the code of what was refused. */
async function outcome(name: string, text: string | Uint8Array): Promise<string> {
  try {
    const reading = await readTexts({ [name]: text });
    for (const { change, vaf, depth, altReads, annotations } of reading.variants) {
      if (vaf !== null) expect(vaf >= 0 && vaf <= 1).toBe(true);
      if (depth !== null && altReads !== null) expect(altReads).toBeLessThanOrEqual(depth);
      if (change !== null) {
        expect(change.ref + change.alt).toMatch(/^[ACGTN]+$/);
        expect(change.ref.at(-1) === change.alt.at(-1) && change.ref !== '').toBe(false);
        expect(change.pos).toBeGreaterThan(0);
      }
      for (const { protein, gene } of annotations) expect([protein, gene]).not.toContain('');
    }
    for (const { total, minor } of reading.copyNumber.segments) expect(total >= 0 && (minor ?? 0) <= total).toBe(true);
    for (const { weight } of reading.signatures)
      expect(weight === null || (weight >= 0 && weight <= 1.0001)).toBe(true);
    expect(unsound(reading)).toEqual([]);
    return 'read';
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
}

describe('whatever comes: a sound reading, or a coded error', () => {
  test.each(Object.keys(FILES))('%s with pieces changed', { timeout: 60_000 + 200 * numRuns }, async (name) => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(FILES[name]!), recast(FILES[name]!)), async (text) => {
        outcomes.push(await outcome(name, text));
      }),
      { numRuns },
    );
    // Most small changes leave a file that can be read.
    expect(outcomes).toContain('read');
  });

  test('any text, any bytes, and gzip files cut anywhere', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 })),
        async (content) => {
          await outcome('any', content);
        },
      ),
      { numRuns },
    );
    const packed = gzipSync(FILES['b.maf']!);
    for (let end = 1; end < packed.length; end += 7)
      expect(await outcome('b.maf.gz', packed.subarray(0, end))).not.toBe('read');
  });

  test('a line of many megabytes ends', { timeout: 60_000 }, async () => {
    expect(await outcome('b.maf', `${FILES['b.maf']}BRAF\t${'A'.repeat(5_000_000)}`)).toMatch(/read|TUMOUR/);
    expect(await outcome('any', 'A'.repeat(5_000_000))).toBe('TUMOUR_FILE_UNKNOWN');
    expect(await outcome('i.yaml', `alterations: ${'['.repeat(100_000)}`)).toBe('TUMOUR_YAML_DAMAGED');
  });

  test('a cohort with pieces changed', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(FILES['b.maf']!), async (text) => {
        try {
          for await (const { reading } of readTumourCohort(byteSource('c.maf', text), nodeHost))
            expect(reading.documents).toHaveLength(1);
        } catch (error) {
          if (!(error instanceof PropriaError)) throw error;
        }
      }),
      { numRuns },
    );
  });

  test('any typed alteration is understood or not, and never empty', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.stringMatching(/^[A-Z0-9]{2,6}[ :-](p\.)?[A-Z][0-9]{1,4}[A-Za-z*=_ ]{0,12}$/),
        ),
        (text) => {
          const typed = typedAlteration(text);
          if (typed?.is === 'variant') expect(typed.gene).not.toBe('');
          if (typed?.is === 'marker') expect([typed.name, typed.value]).not.toContain('');
        },
      ),
      { numRuns: 20 * numRuns },
    );
  });
});

describe('a change without what both alleles share', () => {
  const bases = fc.stringMatching(/^[ACGT]{0,6}$/);

  /** The sequence with the change made. */
  function applied(sequence: string, pos: number, ref: string, alt: string): string {
    // An insertion stands behind the base that it names.
    const start = ref === '' ? pos : pos - 1;
    expect(sequence.slice(start, start + ref.length)).toBe(ref);
    return sequence.slice(0, start) + alt + sequence.slice(start + ref.length);
  }

  test('makes the same sequence, however it was padded', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ACGT]{8,20}$/),
        fc.nat(7),
        fc.integer({ min: 1, max: 6 }),
        bases,
        (sequence, at, length, alt) => {
          const ref = sequence.slice(at, at + length);
          const change = trimChange('1', at + 1, ref, alt);
          const expected = sequence.slice(0, at) + alt + sequence.slice(at + ref.length);
          if (change === null) expect(ref).toBe(alt);
          else {
            expect(applied(sequence, change.pos, change.ref, change.alt)).toBe(expected);
            if (change.ref !== '' && change.alt !== '') {
              expect(change.ref[0]).not.toBe(change.alt[0]);
              expect(change.ref.at(-1)).not.toBe(change.alt.at(-1));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a VCF deletion', 100, 'CAA', 'C', { pos: 101, ref: 'AA', alt: '' }],
    ['a MAF deletion', 101, 'AA', '-', { pos: 101, ref: 'AA', alt: '' }],
    ['a VCF insertion', 100, 'C', 'CT', { pos: 100, ref: '', alt: 'T' }],
    ['a MAF insertion', 100, '-', 'T', { pos: 100, ref: '', alt: 'T' }],
    ['two bases', 100, 'CA', 'TT', { pos: 100, ref: 'CA', alt: 'TT' }],
    ['two bases with one between', 100, 'CAG', 'TAT', { pos: 100, ref: 'CAG', alt: 'TAT' }],
  ])('of %s', (_, pos, ref, alt, expected) => {
    expect(trimChange('7', pos, ref, alt)).toEqual({ chr: '7', ...expected });
  });
});
