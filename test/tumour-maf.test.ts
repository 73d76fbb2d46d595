import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../src/platform/node/index.ts';
import { readTumourCohort } from '../src/tumour/index.ts';
import { byteSource } from './support/byte-source.ts';
import { codes, readTexts, table } from './support/tumour-text.ts';

const GDC = [
  'Hugo_Symbol',
  'NCBI_Build',
  'Chromosome',
  'Start_Position',
  'End_Position',
  'Variant_Classification',
  'Variant_Type',
  'Reference_Allele',
  'Tumor_Seq_Allele1',
  'Tumor_Seq_Allele2',
  'Tumor_Sample_Barcode',
  'HGVSp_Short',
  't_ref_count',
  't_alt_count',
];
const BRAF = [
  'BRAF',
  'GRCh38',
  'chr7',
  140753336,
  140753336,
  'Missense_Mutation',
  'SNP',
  'A',
  'A',
  'T',
  'S1',
  'p.V600E',
  60,
  40,
];
const EGFR = [
  'EGFR',
  'GRCh38',
  'chr7',
  55174772,
  55174786,
  'In_Frame_Del',
  'DEL',
  'GGAATTAAGAGAAGC',
  'GGAATTAAGAGAAGC',
  '-',
  'S1',
  'p.E746_A750del',
  10,
  30,
];
const ERBB2 = [
  'ERBB2',
  'GRCh38',
  'chr17',
  39724727,
  39724728,
  'In_Frame_Ins',
  'INS',
  '-',
  '-',
  'GCATACGTGATG',
  'S1',
  'p.E770_A771insAYVM',
  50,
  50,
];

describe('a MAF', () => {
  test('deletions and insertions stand without the bases that both alleles share', async () => {
    const { variants, build, sample } = await readTexts({
      'tumour.maf': `#version 2.4\n${table(GDC, BRAF, EGFR, ERBB2)}`,
    });
    expect([build, sample]).toEqual(['GRCh38', 'S1']);
    expect(variants.map(({ change }) => change)).toEqual([
      { chr: '7', pos: 140753336, ref: 'A', alt: 'T' },
      { chr: '7', pos: 55174772, ref: 'GGAATTAAGAGAAGC', alt: '' },
      { chr: '17', pos: 39724727, ref: '', alt: 'GCATACGTGATG' },
    ]);
    expect(variants.map(({ vaf, depth, altReads }) => [vaf, depth, altReads])).toEqual([
      [0.4, 100, 40],
      [0.75, 40, 30],
      [0.5, 100, 50],
    ]);
    expect(variants[0]?.annotations).toEqual([
      {
        by: 'maf',
        gene: 'BRAF',
        transcript: null,
        protein: 'p.V600E',
        cdna: null,
        consequences: ['Missense_Mutation'],
        exon: null,
        chosen: true,
      },
    ]);
    expect(variants[0]?.at).toMatchObject({
      kind: 'file',
      source: 'tumour.maf',
      chrom: 'chr7',
      pos1: 140753336,
      line: 3,
    });
  });

  test.each([
    [
      'Firehose',
      [
        'Hugo_Symbol',
        'NCBI_Build',
        'Chromosome',
        'Start_position',
        'End_position',
        'Variant_Classification',
        'Reference_Allele',
        'Tumor_Seq_Allele1',
        'Tumor_Seq_Allele2',
        'Tumor_Sample_Barcode',
        'Protein_Change',
        'i_tumor_f',
      ],
      ['BRAF', '37', '7', 140453136, 140453136, 'Missense_Mutation', 'A', 'A', 'T', 'S1', 'p.V600E', '0.31'],
      { build: 'GRCh37', vaf: 0.31, protein: 'p.V600E' },
    ],
    [
      'Funcotator',
      [
        'Hugo_Symbol',
        'NCBI_Build',
        'Chromosome',
        'Start_Position',
        'End_Position',
        'Variant_Classification',
        'Reference_Allele',
        'Tumor_Seq_Allele1',
        'Tumor_Seq_Allele2',
        'Tumor_Sample_Barcode',
        'cDNA_Change',
        'Protein_Change',
        'Annotation_Transcript',
        'tumor_f',
        't_alt_count',
        't_ref_count',
      ],
      [
        'BRAF',
        'hg38',
        'chr7',
        140753336,
        140753336,
        'Missense_Mutation',
        'A',
        'A',
        'T',
        'S1',
        'c.1799T>A',
        'p.V600E',
        'ENST00000646891.1',
        '0.4',
        40,
        60,
      ],
      { build: 'GRCh38', vaf: 0.4, protein: 'p.V600E' },
    ],
    [
      'cBioPortal without coordinates',
      ['Hugo_Symbol', 'Tumor_Sample_Barcode', 'HGVSp_Short', 'Variant_Classification'],
      ['BRAF', 'S1', 'p.V600E', 'Missense_Mutation'],
      { build: null, vaf: null, protein: 'p.V600E' },
    ],
    [
      'vcf2maf with three-letter names only',
      [
        'Hugo_Symbol',
        'NCBI_Build',
        'Chromosome',
        'Start_Position',
        'Reference_Allele',
        'Tumor_Seq_Allele2',
        'Tumor_Sample_Barcode',
        'HGVSp',
        't_depth',
        't_alt_count',
      ],
      ['BRAF', 'GRCh38', '7', 140753336, 'A', 'T', 'S1', 'ENSP00000493543.1:p.Val600Glu', 100, 25],
      { build: 'GRCh38', vaf: 0.25, protein: 'p.Val600Glu' },
    ],
    [
      'an older study with shares in per cent',
      [
        'Hugo_Symbol',
        'NCBI_Build',
        'Chromosome',
        'Start_Position',
        'Reference_Allele',
        'Tumor_Seq_Allele2',
        'Tumor_Sample_Barcode',
        'Protein_Change',
        'i_TumorVAF_WU',
      ],
      ['BRAF', '37', '7', 140453136, 'A', 'T', 'S1', 'p.V600E', '46.5'],
      { build: 'GRCh37', vaf: 0.465, protein: 'p.V600E' },
    ],
  ] as const)('%s', async (_, header, row, { build, vaf, protein }) => {
    const reading = await readTexts({ 'data.txt': table([...header], [...row]) });
    expect(reading.build).toBe(build);
    expect(reading.variants[0]?.annotations[0]).toMatchObject({ gene: 'BRAF', protein });
    if (vaf === null) expect(reading.variants[0]?.vaf).toBeNull();
    else expect(reading.variants[0]?.vaf).toBeCloseTo(vaf, 10);
  });

  test('where both alleles of the tumour differ from the reference they are two variants; the name is that of the second', async () => {
    const row = EGFR.with(8, '-').with(9, 'GG').with(11, 'p.E746fs');
    const { variants } = await readTexts({ 'tumour.maf': table(GDC, row) });
    expect(
      variants.map(({ change, annotations }) => [change?.alt, change?.ref.length, annotations[0]?.protein]),
    ).toEqual([
      ['', 13, 'p.E746fs'],
      ['', 15, null],
    ]);
  });

  test('status, matched normal and reads of the normal tell the origin', async () => {
    const header = [...GDC, 'Mutation_Status', 'Matched_Norm_Sample_Barcode', 'n_depth', 'n_alt_count'];
    const rows = [
      [...BRAF, 'Germline', 'N1', 50, 25],
      [...BRAF.with(3, 140753337), 'SOMATIC', 'N1', 50, 0],
      [...BRAF.with(3, 140753338), '', 'N1', 50, 25],
      [...BRAF.with(3, 140753339), '', 'N1', 50, 0],
      [...BRAF.with(3, 140753340), '', '', '', ''],
    ];
    const { variants, normal, assay } = await readTexts({ 'tumour.maf': table(header, ...rows) });
    expect(variants.map(({ origin }) => origin)).toEqual(['germline', 'somatic', 'germline', 'somatic', 'unknown']);
    expect([normal, assay.matchedNormal]).toEqual(['N1', true]);
  });

  test('the other transcripts, frequencies, ClinVar and drivers that a table lists', async () => {
    const header = [
      ...GDC,
      'all_effects',
      'gnomAD_AF',
      'gnomAD_EAS_AF',
      'CLIN_SIG',
      'ClinVar_Oncogenicity',
      'cbp_driver',
      'FILTER',
    ];
    const effects = 'BRAF,missense_variant,p.Val640Glu,ENST9,;BRAF,missense_variant,p.Val600Glu,ENST1,NM_004333.6;';
    const { variants } = await readTexts({
      'tumour.maf': table(header, [
        ...BRAF,
        effects,
        '1e-5',
        '3e-5',
        'pathogenic',
        'Oncogenic',
        'Putative_Driver',
        'PASS;panel',
      ]),
    });
    expect(variants[0]).toMatchObject({
      populationFrequency: 3e-5,
      groupFrequencies: { eas: 3e-5 },
      clinvar: { germline: 'pathogenic', oncogenicity: 'Oncogenic' },
      statedOncogenic: true,
      filters: ['panel'],
    });
    expect(variants[0]?.annotations.map(({ transcript, protein }) => [transcript, protein])).toEqual([
      [null, 'p.V600E'],
      ['ENST9', 'p.Val640Glu'],
      ['ENST1', 'p.Val600Glu'],
    ]);
  });

  test('an empty name is no name', async () => {
    const reading = await readTexts({
      'tumour.maf': table(GDC, BRAF.with(11, ''), EGFR.with(11, '.'), [
        'TP53',
        '',
        '',
        '',
        '',
        'Nonsense_Mutation',
        '',
        '',
        '',
        '',
        'S1',
        'p.',
        '',
        '',
      ]),
    });
    expect(reading.variants.map(({ annotations }) => annotations[0]?.protein)).toEqual([null, null, null]);
    expect(codes(reading)).toContain('TUMOUR_NO_PROTEIN');
  });

  test('several of one patient: each variant once, with all its places', async () => {
    const second = [BRAF.with(10, 'S1').with(12, 1).with(13, 9), ERBB2];
    const { variants, notices } = await readTexts({
      'one.maf': table(GDC, BRAF, EGFR),
      'two.maf': table(GDC, ...second),
    });
    expect(variants).toHaveLength(3);
    expect(variants[0]).toMatchObject({ vaf: 0.4, at: { source: 'one.maf' }, alsoAt: [{ source: 'two.maf' }] });
    expect(notices).toContainEqual(expect.objectContaining({ code: 'TUMOUR_VARIANT_MERGED', params: { count: 1 } }));
  });

  test('one file given twice counts once', async () => {
    const text = table(GDC, BRAF);
    const reading = await readTexts({ 'a.maf': text, 'b.maf': text });
    expect(reading.variants).toHaveLength(1);
    expect(codes(reading)).toContain('TUMOUR_FILE_TWICE');
  });

  test('a VCF and a MAF of one tumour agree on every change', async () => {
    const header = ['##fileformat=VCFv4.2', '##reference=GRCh38', '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO'];
    const records = [
      'chr7\t140753336\t.\tA\tT\t.\tPASS\tSOMATIC',
      'chr7\t55174771\t.\tAGGAATTAAGAGAAGC\tA\t.\tPASS\tSOMATIC',
      'chr17\t39724727\t.\tC\tCGCATACGTGATG\t.\tPASS\tSOMATIC',
    ];
    const { variants } = await readTexts({
      'a.maf': table(GDC, BRAF, EGFR, ERBB2),
      'b.vcf': `${[...header, ...records].join('\n')}\n`,
    });
    expect(variants).toHaveLength(3);
    expect(variants.every(({ alsoAt }) => alsoAt?.length === 1)).toBe(true);
  });

  test('the samples of one patient are taken together and told; those of several must be chosen', async () => {
    const both = table(
      GDC,
      BRAF.with(10, 'TCGA-06-0221-01A-01D-1491-08'),
      EGFR.with(10, 'TCGA-06-0221-02A-11D-2280-08'),
    );
    const reading = await readTexts({ 'tumour.maf': both });
    expect([reading.sample, reading.variants.length]).toEqual(['TCGA-06-0221', 2]);
    expect(codes(reading)).toContain('TUMOUR_SAMPLES_JOINED');
    expect((await readTexts({ 'tumour.maf': both }, { sample: 'TCGA-06-0221-02A' })).variants).toHaveLength(1);
    const several = table(GDC, BRAF, EGFR.with(10, 'S2'));
    await expect(readTexts({ 'tumour.maf': several })).rejects.toMatchObject({ code: 'TUMOUR_SAMPLE_NEEDED' });
    await expect(readTexts({ 'tumour.maf': several }, { sample: 'S3' })).rejects.toMatchObject({
      code: 'TUMOUR_SAMPLE_UNKNOWN',
    });
    expect((await readTexts({ 'tumour.maf': several }, { sample: 'S2' })).variants).toHaveLength(1);
  });

  test.each([
    ['mixed builds', table(GDC, BRAF, EGFR.with(1, 'GRCh37')), 'BUILD_MIXED'],
    ['another assembly', table(GDC, BRAF.with(1, 'hg18')), 'TUMOUR_BUILD_UNSUPPORTED'],
    [
      'a header that lacks the change',
      table(['Hugo_Symbol', 'Variant_Classification'], ['BRAF', 'Missense_Mutation']),
      'TUMOUR_COLUMNS_MISSING',
    ],
    ['rows cut off', table(GDC, BRAF, ['x'], ['y'], ['z'], ['u']), 'TUMOUR_ROWS_UNREADABLE'],
    [
      'a gzip file cut short',
      gzipSync(table(GDC, ...Array.from({ length: 500 }, (_, i) => BRAF.with(3, 140753336 - 7 * i)))).subarray(0, 900),
      'GZIP_DAMAGED',
    ],
    ['bytes that are no text', `${table(GDC, BRAF)}BRAF\0\t`, 'TUMOUR_NOT_TEXT'],
    ['nothing', '', 'TUMOUR_FILE_EMPTY'],
    ['a letter', 'Dear colleague,\nthe tumour has grown.\n', 'TUMOUR_FILE_UNKNOWN'],
    ['a PDF', '%PDF-1.7\n', 'TUMOUR_OTHER_FORMAT'],
    ['a tar archive', gzipSync(`tumour.maf${'\0'.repeat(247)}ustar${'\0'.repeat(300)}`), 'TUMOUR_OTHER_FORMAT'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 72, 0, 117, 0), 'GENOME_UTF16'],
  ])('%s', async (_, text, code) => {
    await expect(readTexts({ 'tumour.maf': text })).rejects.toMatchObject({ code });
  });

  test('files on two builds are refused with both names', async () => {
    await expect(
      readTexts({ 'a.maf': table(GDC, BRAF), 'b.maf': table(GDC, EGFR.with(1, '37')) }),
    ).rejects.toMatchObject({
      code: 'TUMOUR_BUILDS_DIFFER',
      message: expect.stringMatching(/a\.maf on GRCh38, b\.maf on GRCh37/),
    });
  });

  test('impossible numbers, positions, bases and columns twice are told once a kind, and the rest is read', async () => {
    const header = [...GDC, 't_vaf', 'HGVSp_Short'];
    const reading = await readTexts({
      'tumour.maf': table(
        header,
        [...BRAF.with(12, '').with(13, ''), '1.7', 'p.X1Y'],
        [...BRAF.with(3, 140753337).with(12, '').with(13, ''), '-0.2', ''],
        [...EGFR.with(3, 999999999), '', ''],
        [...EGFR.with(7, 'Q?').with(11, 'p.L747_A750del'), '', ''],
      ),
    });
    expect(reading.variants).toHaveLength(4);
    expect(reading.variants.map(({ vaf }) => vaf)).toEqual([null, null, 0.75, 0.75]);
    expect(reading.variants[0]?.annotations[0]?.protein).toBe('p.V600E');
    expect(reading.notices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'TUMOUR_VAF_IMPOSSIBLE', params: { found: 'BRAF p.V600E', count: 2 } }),
        expect.objectContaining({ code: 'TUMOUR_POSITION_IMPOSSIBLE' }),
        expect.objectContaining({ code: 'TUMOUR_ALLELE_UNREADABLE' }),
        expect.objectContaining({ code: 'TUMOUR_COLUMN_TWICE', params: { column: 'HGVSp_Short', count: 1 } }),
      ]),
    );
  });
});

test('what a spreadsheet did to a table is told', async () => {
  const reading = await readTexts({
    'tumour.maf': table([...GDC, 't_vaf'], [...BRAF.with(0, '1-Mar').with(12, '').with(13, '#REF!'), '0,31']),
  });
  expect(reading.variants[0]?.vaf).toBe(0.31);
  expect(reading.notices).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'TUMOUR_GENE_IS_DATE', params: { found: '1-Mar', count: 1 } }),
      expect.objectContaining({ code: 'TUMOUR_NUMBER_UNREADABLE', params: { found: '#REF!', count: 1 } }),
    ]),
  );
});

describe('a MAF of many tumours', () => {
  const rows = Array.from({ length: 60 }, (_, i) => BRAF.with(3, 140753336 - i).with(10, `S${i % 7}`));
  const source = byteSource('cohort.maf.gz', gzipSync(`#version 2.4\n${table(GDC, ...rows)}`));

  test.each([[undefined], [1500], [1]])('rows of one may be scattered, held at once: %s', async (mostHeld) => {
    const found: (readonly [string, number])[] = [];
    for await (const { sample, reading } of readTumourCohort(
      source,
      nodeHost,
      mostHeld === undefined ? {} : { mostHeld },
    )) {
      found.push([sample, reading.variants.length]);
      expect(reading.sample).toBe(sample);
      expect(reading.variants[0]?.id).toBe('variant:1');
    }
    expect(found).toEqual([
      ['S0', 9],
      ['S1', 9],
      ['S2', 9],
      ['S3', 9],
      ['S4', 8],
      ['S5', 8],
      ['S6', 8],
    ]);
  });

  test('each is what it is when read alone', async () => {
    for await (const { sample, reading } of readTumourCohort(source, nodeHost)) {
      const text = `#version 2.4\n${table(GDC, ...rows)}`;
      const alone = await readTexts({ 'cohort.maf.gz': gzipSync(text) }, { sample });
      expect(alone.variants).toEqual(reading.variants);
    }
  });

  test('anything else is refused', async () => {
    const read = async (): Promise<unknown> =>
      readTumourCohort(byteSource('f', 'gene\tcall\nERBB2\tamp\n'), nodeHost).next();
    await expect(read()).rejects.toMatchObject({ code: 'TUMOUR_COHORT_NOT_MAF' });
  });
});
