import { describe, expect, test } from 'vitest';
import { readTexts, vcfText, codes } from './support/tumour-text.ts';

/** One record of a caller as its manual describes the fields, with what the reads come to by hand. */
interface Dialect {
  readonly caller: string;
  readonly samples: readonly string[];
  readonly header?: readonly string[];
  readonly record: string;
  readonly vaf: number;
  readonly depth: number;
  readonly alt: number | null;
  readonly normalVaf: number | null;
  readonly origin: string;
}

const DIALECTS: readonly Dialect[] = [
  {
    caller: 'Mutect2, the tumour by its header line',
    samples: ['S-02', 'S-01'],
    header: ['##tumor_sample=S-01', '##normal_sample=S-02'],
    record: '7\t140753336\t.\tA\tT\t.\tPASS\tTLOD=40\tGT:AD:AF:DP\t0/0:50,0:0.01:50\t0/1:60,40:0.38:100',
    vaf: 0.4,
    depth: 100,
    alt: 40,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'Mutect 1',
    samples: ['NORMAL', 'TUMOR'],
    record: '1\t2587467\t.\tT\tA\t.\tPASS\tSOMATIC\tGT:AD:BQ:DP:FA\t0:20,0:.:20:0.00\t0/1:11,3:29:14:0.214',
    vaf: 3 / 14,
    depth: 14,
    alt: 3,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'Strelka, bases of tier 1',
    samples: ['NORMAL', 'TUMOR'],
    record:
      '1\t35944648\t.\tG\tA\t.\tPASS\tSOMATIC;NT=ref\tDP:FDP:SDP:SUBDP:AU:CU:GU:TU\t78:0:0:0:0,0:0,0:78,78:0,0\t58:0:0:0:56,57:0,0:2,2:0,0',
    vaf: 56 / 58,
    depth: 58,
    alt: 56,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'Strelka, indels',
    samples: ['NORMAL', 'TUMOR'],
    record: '1\t1000000\t.\tCA\tC\t.\tPASS\tSOMATIC\tDP:TAR:TIR\t50:50,50:0,0\t44:30,31:10,12',
    vaf: 0.25,
    depth: 44,
    alt: 10,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'VarScan, one depth and a percentage',
    samples: ['NORMAL', 'TUMOR'],
    record:
      '1\t2584408\t.\tC\tA\t.\tPASS\tDP=24;SOMATIC;SS=2\tGT:GQ:DP:RD:AD:FREQ:DP4\t0/0:.:11:11:0:0%:10,1,0,0\t0/1:.:13:9:4:30.77%:5,4,2,2',
    vaf: 4 / 13,
    depth: 13,
    alt: 4,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'VarScan, an inherited variant',
    samples: ['NORMAL', 'TUMOR'],
    record:
      '1\t1991014\t.\tA\tG\t.\tPASS\tDP=208;SS=1\tGT:GQ:DP:RD:AD:FREQ:DP4\t0/1:.:117:59:58:49.5%:31,28,33,25\t0/1:.:91:56:35:38.46%:31,25,16,19',
    vaf: 35 / 91,
    depth: 91,
    alt: 35,
    normalVaf: 58 / 117,
    origin: 'germline',
  },
  {
    caller: 'MuSE',
    samples: ['TUMOR', 'NORMAL'],
    record: '1\t8715966\t.\tC\tA\t.\tPASS\tSOMATIC\tGT:DP:AD:BQ:SS\t0/1:142:130,12:38,31:2\t0/0:105:104,0:38,0:.',
    vaf: 12 / 142,
    depth: 142,
    alt: 12,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'SomaticSniper, counts of bases',
    samples: ['NORMAL', 'TUMOR'],
    record:
      '1\t1233886\t.\tC\tG\t.\tPASS\t.\tGT:IGT:DP:DP4:BCOUNT:SS:SSC\t0/0:0/0:10:0,10,0,0:0,10,0,0:0:.\t0/1:0/1:7:0,3,0,4:0,3,4,0:2:40',
    vaf: 4 / 7,
    depth: 7,
    alt: 4,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'VarDict, the tumour first',
    samples: ['A1', 'B7'],
    header: ['##source=VarDict_v1.8'],
    record:
      '7\t55191822\t.\tT\tG\t.\tPASS\tSTATUS=StrongSomatic\tGT:DP:VD:AD:AF\t0/1:200:50:150,50:0.25\t0/0:90:0:90,0:0',
    vaf: 0.25,
    depth: 200,
    alt: 50,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'Pindel, which calls the tumour 0/0',
    samples: ['NORMAL', 'TUMOR'],
    record: '1\t16890971\t.\tACT\tA\t.\tPASS\tSVTYPE=DEL\tGT:DP:BQ:SS:AD\t0/0:46:.:2:46,0\t0/0:47:.:2:43,4',
    vaf: 4 / 47,
    depth: 47,
    alt: 4,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'FreeBayes',
    samples: ['tumor'],
    record: '1\t1000000\t.\tC\tA\t.\tPASS\t.\tGT:DP:RO:AO\t0/1:40:30:10',
    vaf: 0.25,
    depth: 40,
    alt: 10,
    normalVaf: null,
    origin: 'unknown',
  },
  {
    caller: 'CaVEMan, letters by strand',
    samples: ['NORMAL', 'TUMOUR'],
    record:
      '1\t1000000\t.\tC\tA\t.\tPASS\t.\tGT:FAZ:FCZ:FGZ:FTZ:RAZ:RCZ:RGZ:RTZ:PM\t0|0:0:10:0:0:0:10:0:0:0\t0|1:3:6:0:0:2:9:0:0:0.25',
    vaf: 0.25,
    depth: 20,
    alt: 5,
    normalVaf: 0,
    origin: 'somatic',
  },
  {
    caller: 'fields of the record where one column stands for both samples',
    samples: ['T_N'],
    header: [
      '##INFO=<ID=TVAF,Number=.,Type=Float,Description="Allelic fraction of alternative allele in tumor">',
      '##INFO=<ID=TDP,Number=.,Type=Integer,Description="Read depth across variant site in tumor">',
    ],
    record: '1\t1968826\t.\tC\tT\t.\tPASS\tTVAF=0.25;TDP=144\tGT\t0/1',
    vaf: 0.25,
    depth: 144,
    alt: null,
    normalVaf: null,
    origin: 'unknown',
  },
  {
    caller: 'fields of the record known by what the header says of them',
    samples: [],
    header: [
      '##INFO=<ID=XF,Number=1,Type=Float,Description="Variant allele fraction in the tumour">',
      '##INFO=<ID=XD,Number=1,Type=Integer,Description="Sequencing depth in the tumour">',
      '##INFO=<ID=CF,Number=1,Type=Float,Description="Variant allele fraction in the control">',
    ],
    record: '1\t1968826\t.\tC\tT\t.\tPASS\tXF=0.5;XD=10;CF=0',
    vaf: 0.5,
    depth: 10,
    alt: null,
    normalVaf: 0,
    origin: 'somatic',
  },
];

describe('a somatic VCF', () => {
  test.each(DIALECTS)('of $caller', async ({ samples, header = [], record, vaf, depth, alt, normalVaf, origin }) => {
    const reading = await readTexts({ 'tumour.vcf': vcfText(header, samples, [record]) });
    expect(reading.variants).toHaveLength(1);
    const [variant] = reading.variants;
    expect(variant).toMatchObject({ depth, altReads: alt, origin });
    expect(variant?.vaf).toBeCloseTo(vaf, 10);
    if (normalVaf === null) expect(variant?.normalVaf).toBeNull();
    else expect(variant?.normalVaf).toBeCloseTo(normalVaf, 10);
    expect(reading.build).toBe('GRCh38');
  });

  test('several alternatives are several variants, each with its own reads; those that no read carries are left out', async () => {
    const { variants, notices } = await readTexts({
      'tumour.vcf': vcfText(
        [],
        ['TUMOR'],
        [
          '17\t7674220\t.\tGAA\tGA,G,*\t.\tPASS\tSOMATIC\tGT:AD:DP\t0/1/2:50,30,20,0:100',
          '1\t100\t.\tA\tC,G\t.\t.\tSOMATIC\tGT:AD\t0/1:5,5,0',
        ],
      ),
    });
    expect(variants.map(({ change, vaf }) => [change, vaf])).toEqual([
      [{ chr: '17', pos: 7674221, ref: 'A', alt: '' }, 0.3],
      [{ chr: '17', pos: 7674221, ref: 'AA', alt: '' }, 0.2],
      [{ chr: '1', pos: 100, ref: 'A', alt: 'C' }, 0.5],
    ]);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'TUMOUR_NOT_IN_TUMOUR', params: { count: 1 } }));
  });

  test('two changes that the reads phase name the same copy', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [],
        ['TUMOR'],
        [
          '7\t140753336\t.\tA\tT\t.\tPASS\tSOMATIC\tGT:AD:PGT:PID\t0/1:6,4:0|1:140753336_A_T',
          '7\t140753337\t.\tC\tT\t.\tPASS\tSOMATIC\tGT:AD:PGT:PID\t0/1:6,4:0|1:140753336_A_T',
          '7\t140753338\t.\tC\tT\t.\tPASS\tSOMATIC\tGT:AD:PS\t1|0:6,4:140753336',
          '7\t140753339\t.\tC\tT\t.\tPASS\tSOMATIC\tGT:AD\t0|1:6,4',
        ],
      ),
    });
    expect(variants.map(({ copy }) => copy)).toEqual(['140753336_A_T:1', '140753336_A_T:1', '140753336:0', undefined]);
  });

  test('filters keep their words', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [],
        ['TUMOR'],
        ['1\t100\t.\tA\tC\t.\tREJECT;clustered_events\tSOMATIC\tGT\t0/1', '1\t101\t.\tA\tC\t.\tgermline\t.\tGT\t0/1'],
      ),
    });
    expect(variants.map(({ filters }) => filters)).toEqual([['REJECT', 'clustered_events'], ['germline']]);
    expect(variants[1]?.origin).toBe('germline');
  });

  test('impossible numbers are left out and told, impossible positions too', async () => {
    const reading = await readTexts({
      'tumour.vcf': vcfText(
        [],
        ['TUMOR'],
        [
          '1\t100\t.\tA\tC\t.\tPASS\tSOMATIC\tGT:AF:DP\t0/1:1.4:30',
          '1\t101\t.\tA\tC\t.\tPASS\tSOMATIC\tGT:AD:DP\t0/1:.,40:30',
          '1\t248956423\t.\tA\tC\t.\tPASS\tSOMATIC\tGT:AD\t0/1:10,10',
          'HLA-A*01:01\t12\t.\tA\tC\t.\tPASS\tSOMATIC\tGT:AD\t0/1:10,10',
          '1\t102\t.\tA\tR\t.\tPASS\tSOMATIC\tGT:AD\t0/1:10,10',
        ],
      ),
    });
    expect(reading.variants.map(({ vaf, altReads }) => [vaf, altReads])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(codes(reading)).toEqual(
      expect.arrayContaining([
        'TUMOUR_VAF_IMPOSSIBLE',
        'TUMOUR_DEPTH_IMPOSSIBLE',
        'TUMOUR_POSITION_IMPOSSIBLE',
        'TUMOUR_CONTIG_UNKNOWN',
        'TUMOUR_ALLELE_UNREADABLE',
      ]),
    );
  });
});

describe('annotations in a VCF', () => {
  const csq =
    '##INFO=<ID=CSQ,Number=.,Type=String,Description="Consequence annotations from Ensembl VEP. Format: Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|HGVSc|HGVSp|Protein_position|Amino_acids|CANONICAL|MANE_SELECT|gnomADe_AF|gnomADe_AFR_AF|gnomADg_AFR_AF|gnomADe_ASJ_AF|CLIN_SIG">';
  const one = (info: string, alt = 'T'): string =>
    `7\t140753336\t.\tA\t${alt}\t.\tPASS\tSOMATIC;${info}\tGT:AD\t0/1:6,4`;

  test('VEP: the MANE transcript of each gene first, frequencies and ClinVar with it', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [csq],
        ['TUMOR'],
        [
          one(
            'CSQ=T|downstream_gene_variant|MODIFIER|NEXT|ENSG2|Transcript|ENST2|protein_coding|||||||||||,' +
              'T|missense_variant|MODERATE|BRAF|ENSG1|Transcript|ENST9|protein_coding|16/19|ENST9.1:c.1919T>A|ENSP9.1:p.Val640Glu|640|V/E|YES||0.0001|0.0003|0.0007|0.002|pathogenic&likely_pathogenic,' +
              'T|missense_variant|MODERATE|BRAF|ENSG1|Transcript|ENST1|protein_coding|15/18|ENST1.1:c.1799T>A|ENSP1.1:p.Val600Glu|600|V/E||NM_004333.6|0.0001|0.0003|0.0007|0.002|pathogenic&likely_pathogenic',
          ),
        ],
      ),
    });
    const [variant] = variants;
    expect(variant?.annotations.map(({ transcript, protein, chosen }) => [transcript, protein, chosen])).toEqual([
      ['ENST1', 'p.Val600Glu', true],
      ['ENST9', 'p.Val640Glu', false],
      ['ENST2', null, false],
    ]);
    expect(variant?.at).toMatchObject({ kind: 'file', line: 5, text: expect.stringMatching(/\tGT:AD\t0\/1:6,4$/) });
    expect(variant?.annotations[0]).toMatchObject({ by: 'vep', cdna: 'c.1799T>A', exon: '15/18', gene: 'BRAF' });
    expect(variant?.populationFrequency).toBe(0.002);
    expect(variant?.groupFrequencies).toEqual({ afr: 0.0007 });
    expect(variant?.clinvar).toEqual({ germline: 'pathogenic&likely_pathogenic', oncogenicity: null });
  });

  test('VEP without HGVS: residues and position name the change; percent codes are taken back', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [csq],
        ['TUMOR'],
        [
          one('CSQ=T|missense_variant||BRAF|E|Transcript|ENST1||15/18|||600/766|V/E||||||'),
          one('CSQ=C|synonymous_variant||BRAF|E|Transcript|ENST1||15/18||ENSP1:p.Val600%3D|600|V||||||', 'C'),
          one('CSQ=G|frameshift_variant||BRAF|E|Transcript|ENST1||15/18|||600-601|VK/X||||||', 'G'),
        ],
      ),
    });
    expect(variants.map(({ annotations }) => annotations[0]?.protein)).toEqual(['p.V600E', 'p.Val600=', 'p.V600fs']);
  });

  test('VEP with two alternatives: each has its own, an indel without its first base', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [csq],
        ['TUMOR'],
        [
          '7\t140753336\t.\tAG\tA,AGT\t.\tPASS\tSOMATIC;CSQ=-|frameshift_variant||G1|E|Transcript|ENST1||||p.Lys2fs||||||||,GT|inframe_insertion||G1|E|Transcript|ENST1||||p.Lys2dup||||||||\tGT:AD\t0/1/2:6,4,5',
        ],
      ),
    });
    expect(variants.map(({ annotations }) => annotations.map(({ protein }) => protein))).toEqual([
      ['p.Lys2fs'],
      ['p.Lys2dup'],
    ]);
  });

  test('SnpEff: in its own order, none marked as chosen', async () => {
    const ann = `##INFO=<ID=ANN,Number=.,Type=String,Description="Functional annotations: 'Allele | Annotation | ...'">`;
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [ann],
        ['TUMOR'],
        [
          one(
            'ANN=T|missense_variant|MODERATE|BRAF|BRAF|transcript|NM_004333.6|protein_coding|15/18|c.1799T>A|p.Val600Glu|||||,T|downstream_gene_variant|MODIFIER|NEXT|NEXT|transcript|NM_1|protein_coding||c.*1T>A||||||,C|missense_variant|MODERATE|BRAF|BRAF|transcript|NM_004333.6|protein_coding|15/18|c.1799T>G|p.Val600Gly|||||',
            'T,C',
          ).replace('0/1:6,4', '0/1/2:6,4,3'),
        ],
      ),
    });
    expect(variants.map(({ annotations }) => annotations.map(({ protein, chosen }) => [protein, chosen]))).toEqual([
      [
        ['p.Val600Glu', false],
        [null, false],
      ],
      [['p.Val600Gly', false]],
    ]);
  });

  test('Funcotator: columns with the version of their source, codes between underscores', async () => {
    const { variants } = await readTexts({
      'tumour.vcf': vcfText(
        [
          '##INFO=<ID=FUNCOTATION,Number=A,Type=String,Description="Functional annotation from the Funcotator tool.  Funcotation fields are: Gencode_43_hugoSymbol|Gencode_43_variantClassification|Gencode_43_annotationTranscript|Gencode_43_transcriptExon|Gencode_43_cDnaChange|Gencode_43_proteinChange|Gencode_43_otherTranscripts|ClinVar_VCF_CLNSIG|gnomAD_exome_AF|gnomAD_exome_AF_afr">',
        ],
        ['TUMOR'],
        [
          one(
            'FUNCOTATION=[BRAF|MISSENSE|ENST1.5|15|c.1799T>A|p.V600E|BRAF_ENST9.2_MISSENSE_p.V640E|Pathogenic_%7C_risk|1e-05|2e-05]',
          ),
        ],
      ),
    });
    expect(variants[0]?.annotations).toMatchObject([
      { by: 'funcotator', gene: 'BRAF', protein: 'p.V600E', exon: '15', consequences: ['MISSENSE'], chosen: true },
      { transcript: 'ENST9.2', protein: 'p.V640E', chosen: false },
    ]);
    expect(variants[0]).toMatchObject({
      clinvar: { germline: 'Pathogenic|risk' },
      populationFrequency: 2e-5,
      groupFrequencies: { afr: 2e-5 },
    });
  });
});

test.each([
  [
    'ANNOVAR',
    [
      '##INFO=<ID=AAChange.refGene,Number=.,Type=String,Description="x">',
      '##INFO=<ID=ExonicFunc.refGene,Number=.,Type=String,Description="x">',
    ],
    'ExonicFunc.refGene=nonsynonymous_SNV;AAChange.refGene=BRAF:NM_004333:exon15:c.1799T>A:p.V600E,BRAF:NM_1:exon16:c.1919T>A:p.V640E',
    {
      gene: 'BRAF',
      transcript: 'NM_004333',
      protein: 'p.V600E',
      cdna: 'c.1799T>A',
      exon: '15',
      consequences: ['missense_variant'],
    },
  ],
  [
    'COSMIC',
    ['GENE', 'CDS', 'AA'].map((id) => `##INFO=<ID=${id},Number=1,Type=String,Description="x">`),
    'GENE=BRAF_ENST1;CDS=c.1799T>A;AA=p.V600E',
    { gene: 'BRAF', transcript: 'ENST1', protein: 'p.V600E', cdna: 'c.1799T>A' },
  ],
])('fields of %s', async (_, header, info, expected) => {
  const record = `7\t140753336\t.\tA\tT\t.\tPASS\tSOMATIC;${info}\tGT:AD\t0/1:6,4`;
  const { variants } = await readTexts({ 'tumour.vcf': vcfText(header, ['TUMOR'], [record]) });
  expect(variants[0]?.annotations[0]).toMatchObject({ by: 'info', ...expected });
});

describe('structural variants', () => {
  test('the two mates of a junction are one fusion, by the places that they join and the genes there', async () => {
    const header = [`##INFO=<ID=ANN,Number=.,Type=String,Description="Functional annotations">`];
    const { fusions } = await readTexts({
      'sv.vcf': vcfText(
        header,
        ['NORMAL', 'TUMOR'],
        [
          '2\t42295516\tb1\tG\t]chr2:29223528]G\t.\tPASS\tSVTYPE=BND;MATEID=b2;SOMATIC;ANN=]chr2:29223528]G|gene_fusion|HIGH|EML4&ALK|E1&E2|gene_variant|E1|||||||||\tPR:SR\t30,0:20,0\t25,6:18,9',
          '2\t29223528\tb2\tC\t[chr2:42295516[C\t.\tPASS\tSVTYPE=BND;MATEID=b1;SOMATIC\tPR:SR\t30,0:20,0\t25,6:18,9',
          '4\t66197402\td1\tA\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=66197751;SOMATIC\tPR\t30,0\t20,5',
        ],
      ),
    });
    expect(fusions).toHaveLength(1);
    expect(fusions[0]).toMatchObject({
      gene5: 'EML4',
      gene3: 'ALK',
      reads: 15,
      confidence: 'PASS',
      breakpoints: [
        { chr: '2', pos: 42295516 },
        { chr: '2', pos: 29223528 },
      ],
    });
  });

  test('what the normal carries too is no fusion of the tumour', async () => {
    const reading = await readTexts({
      'sv.vcf': vcfText(
        [],
        ['TUMOR', 'NORMAL'],
        [
          '6\t29855953\td\tC\t<DUP>\t.\tPASS\tSVTYPE=DUP;END=29910754;PE=148\tGT:DR:DV:RR:RV\t0/1:135:83:174:241\t0/1:107:65:100:187',
        ],
      ),
    });
    expect(reading.fusions).toEqual([]);
    expect(codes(reading)).toContain('TUMOUR_STRUCTURAL_INHERITED');
  });

  test('counted copies of a symbol are a segment', async () => {
    const { copyNumber } = await readTexts({
      'cnv.vcf': vcfText(
        [],
        ['TUMOR'],
        ['17\t39000000\t.\tN\t<DUP>\t.\tPASS\tSVTYPE=CNV;END=40000000\tGT:CN:MCN\t./1:9:1'],
      ),
    });
    expect(copyNumber.segments).toMatchObject([{ chr: '17', start: 39000000, end: 40000000, total: 9, minor: 1 }]);
  });
});

describe('which column is the tumour', () => {
  const record = (n: number): string => `1\t100\t.\tA\tC\t.\tPASS\tSOMATIC\tAD${'\t6,4'.repeat(n)}`;
  test.each([
    [['NORMAL', 'TUMOR'], {}, 'TUMOR', 'NORMAL'],
    [['patient1_N', 'patient1_T'], {}, 'patient1_T', 'patient1_N'],
    [['blood', 'biopsy'], {}, 'biopsy', 'blood'],
    [['TCGA-A2-A04W-10A-01D', 'TCGA-A2-A04W-01A-31D'], {}, 'TCGA-A2-A04W-01A-31D', 'TCGA-A2-A04W-10A-01D'],
    [['x', 'y'], { sample: 'y' }, 'y', 'x'],
    [['a', 'b', 'germline'], { sample: 'b' }, 'b', 'germline'],
  ])('of %j with %j', async (samples, options, tumour, normal) => {
    const reading = await readTexts({ 't.vcf': vcfText([], samples, [record(samples.length)]) }, options);
    expect([reading.sample, reading.normal]).toEqual([tumour, normal]);
  });

  test.each([
    [['x', 'y'], {}, 'TUMOUR_SAMPLE_NEEDED'],
    [['tumor1', 'tumor2', 'normal'], {}, 'TUMOUR_SAMPLE_NEEDED'],
    [['TUMOR', 'NORMAL'], { sample: 'z' }, 'TUMOUR_SAMPLE_UNKNOWN'],
    [['TUMOR', 'TUMOR'], {}, 'VCF_SAMPLE_TWICE'],
  ])('of %j with %j is refused: %s', async (samples, options, code) => {
    const text = vcfText([], samples, [record(samples.length)]);
    await expect(readTexts({ 't.vcf': text }, options)).rejects.toMatchObject({ code });
  });
});

describe('an inherited genome given as a tumour', () => {
  const records = (n: number, make: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => make(i));
  const GERMLINE: readonly (readonly [string, string])[] = [
    [
      'a genotype file with reference genotypes',
      vcfText(
        [],
        ['NA1'],
        records(10, (i) => `1\t${100 + i}\trs${i}\tA\tC\t.\tPASS\t.\tGT\t${i < 8 ? '0/0' : '0/1'}`),
      ),
    ],
    [
      'blocks of reference',
      vcfText(
        [],
        ['NA1'],
        records(10, (i) => `1\t${100 + 10 * i}\t.\tA\t<NON_REF>\t.\t.\tEND=${108 + 10 * i}\tGT:DP\t0/0:30`),
      ),
    ],
    [
      'a caller of inherited variants',
      vcfText(['##source=HaplotypeCaller'], ['NA1'], ['1\t100\t.\tA\tC\t.\tPASS\t.\tGT:AD\t0/1:10,9']),
    ],
    [
      'halves and wholes',
      vcfText(
        [],
        ['NA1'],
        records(40, (i) => `1\t${100 + i}\t.\tA\tC\t.\tPASS\t.\tGT:AD\t${i % 4 === 0 ? '1/1:0,30' : '0/1:15,16'}`),
      ),
    ],
    ['an array', '# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t100\tAG\n'],
  ];
  test.each(GERMLINE)('%s', async (_, text) => {
    await expect(readTexts({ 'file.vcf': text })).rejects.toMatchObject({ code: 'TUMOUR_LOOKS_GERMLINE' });
  });

  test('is read where the user says that it is a tumour, and that is told', async () => {
    const reading = await readTexts({ 'file.vcf': GERMLINE[3]![1] }, { tumourOnly: true });
    expect(reading.variants).toHaveLength(40);
    expect(codes(reading)).toContain('TUMOUR_LOOKS_GERMLINE_ACCEPTED');
  });

  test('is read as the germline beside the tumour, and marks what the tumour inherited', async () => {
    const tumour = vcfText(
      [],
      ['TUMOR'],
      ['1\t100\t.\tA\tC\t.\tPASS\t.\tGT:AD\t0/1:10,30', '1\t500\t.\tG\tT\t.\tPASS\t.\tGT:AD\t0/1:10,3'],
    );
    const { variants } = await readTexts(
      { 'tumour.vcf': tumour, 'blood.vcf': GERMLINE[2]![1] },
      {},
      { 'blood.vcf': 'germline' },
    );
    expect(variants.map(({ origin, normalVaf }) => [origin, normalVaf])).toEqual([
      ['germline', 9 / 19],
      ['unknown', null],
    ]);
  });

  test('a panel that also lists what it found unchanged is no genome', async () => {
    const text = vcfText(
      [],
      ['S1'],
      [
        ...records(40, (i) => `1\t${100 + i}\tCOSM${i}\tA\tC\t.\tPASS\t.\tGT:DP:RO:AO\t0/0:500:500:0`),
        ...records(4, (i) => `2\t${100 + i}\t.\tA\tC\t.\tPASS\t.\tGT:DP:RO:AO\t0/1:500:${450 - 40 * i}:${50 + 40 * i}`),
      ],
    );
    expect((await readTexts({ 'file.vcf': text })).variants).toHaveLength(4);
  });

  test('a tumour with few and even shares is no genome', async () => {
    const text = vcfText(
      [],
      ['S1'],
      records(30, (i) => `1\t${100 + i}\t.\tA\tC\t.\tPASS\t.\tGT:AD\t0/1:${100 - i},${10 + i}`),
    );
    expect((await readTexts({ 'file.vcf': text })).variants).toHaveLength(30);
  });
});
