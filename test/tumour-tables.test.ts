import { describe, expect, test } from 'vitest';
import { codes, readTexts, table } from './support/tumour-text.ts';

describe('copy number', () => {
  test.each([
    [
      'PCGR',
      [
        ['Chromosome', 'Start', 'End', 'nMajor', 'nMinor'],
        ['1', 745021, 38117614, 3, 1],
      ],
      { total: 4, minor: 1 },
    ],
    [
      'ASCAT',
      [
        ['sample', 'chr', 'startpos', 'endpos', 'nMajor', 'nMinor'],
        ['S1', 'chr1', 745021, 38117614, 2, 0],
      ],
      { total: 2, minor: 0 },
    ],
    [
      'FACETS, minor copies not known',
      [
        ['chrom', 'seg', 'start', 'end', 'cnlr.median', 'tcn.em', 'lcn.em'],
        [1, 1, 745021, 38117614, 0.4, 5, 'NA'],
      ],
      { total: 5, minor: null },
    ],
    [
      'Sequenza',
      [
        ['chromosome', 'start.pos', 'end.pos', 'Bf', 'CNt', 'A', 'B'],
        ['chr1', 745021, 38117614, 0.3, 3, 2, 1],
      ],
      { total: 3, minor: 1 },
    ],
    [
      'PURPLE, a little below none',
      [
        ['chromosome', 'start', 'end', 'copyNumber', 'minorAlleleCopyNumber'],
        ['1', 745021, 38117614, 2.03, -0.02],
      ],
      { total: 2.03, minor: 0 },
    ],
    [
      'CNVkit',
      [
        ['chromosome', 'start', 'end', 'gene', 'log2', 'cn', 'cn1', 'cn2'],
        ['1', 745021, 38117614, '-', 0.5, 3, 2, 1],
      ],
      { total: 3, minor: 1 },
    ],
    [
      'scarHRD, alleles in any order',
      [
        ['SampleID', 'Chromosome', 'Start_position', 'End_position', 'total_cn', 'A_cn', 'B_cn', 'ploidy'],
        ['P1', 'chr1', 745021, 38117614, 5, 0, 5, 3.7],
      ],
      { total: 5, minor: 0 },
    ],
  ] as const)('segments of %s', async (_, rows, expected) => {
    const { copyNumber, assay } = await readTexts({ 'cna.tsv': table(...rows.map((row) => [...row])) });
    expect(copyNumber.segments).toMatchObject([{ chr: '1', start: 745021, end: 38117614, ...expected }]);
    expect(assay.copyNumber).toBe(true);
  });

  test('log ratios are told to be relative; the name of the file tells the build', async () => {
    const text = table(
      ['ID', 'chrom', 'loc.start', 'loc.end', 'num.mark', 'seg.mean'],
      ['S1', '23', 100, 20000, 30, 1],
      ['S1', '1', 100, 20000, 30, -1],
    );
    const reading = await readTexts({ 'data_cna_hg19.seg': text });
    expect(reading.copyNumber.segments.map(({ chr, total, minor }) => [chr, total, minor])).toEqual([
      ['X', 4, null],
      ['1', 1, null],
    ]);
    expect(reading.build).toBe('GRCh37');
    expect(codes(reading)).toEqual(expect.arrayContaining(['TUMOUR_LOG_RATIO', 'TUMOUR_BUILD_BY_NAME']));
  });

  test('what the user says of the build goes before the name of a file', async () => {
    const text = table(['Chromosome', 'Start', 'End', 'nMajor', 'nMinor'], ['1', 1, 100, 1, 1]);
    expect((await readTexts({ 'x.hg19.tsv': text }, { build: 'GRCh38' })).build).toBe('GRCh38');
  });

  test('the wide tables of cBioPortal and GISTIC', async () => {
    const wide = table(
      ['Hugo_Symbol', 'Entrez_Gene_Id', 'S1', 'S2'],
      ['ERBB2', 2064, 2, 0],
      ['CDKN2A', 1029, -2, 1],
      ['RB1', 5925, -1, 'NA'],
    );
    const { copyNumber } = await readTexts({ 'data_CNA.txt': wide }, { sample: 'S1' });
    expect(copyNumber.genes.map(({ gene, call }) => [gene, call])).toEqual([
      ['ERBB2', 'amplification'],
      ['CDKN2A', 'deep-deletion'],
      ['RB1', 'loss'],
    ]);
    expect((await readTexts({ 'data_CNA.txt': wide }, { sample: 'S2' })).copyNumber.genes).toHaveLength(2);
    await expect(readTexts({ 'data_CNA.txt': wide })).rejects.toMatchObject({ code: 'TUMOUR_SAMPLE_NEEDED' });
    const gistic = table(['Gene Symbol', 'Locus ID', 'Cytoband', 'S1'], ['ERBB2|chr17', 2064, '17q12', 2]);
    expect((await readTexts({ 'all_thresholded.by_genes.txt': gistic })).copyNumber.genes).toMatchObject([
      { gene: 'ERBB2' },
    ]);
  });

  test('genes by call, by copies or by both, separated by commas', async () => {
    const text =
      'gene,call,copies\nERBB2,amplification,14\nMET,gain,\nPTEN,"homozygous deletion",0\nMYC,,9\nRB1,odd,\n';
    const reading = await readTexts({ 'cna.csv': text });
    expect(reading.copyNumber.genes.map(({ gene, call, total }) => [gene, call, total])).toEqual([
      ['ERBB2', 'amplification', 14],
      ['MET', 'gain', null],
      ['PTEN', 'deep-deletion', 0],
      ['MYC', null, 9],
    ]);
    expect(codes(reading)).toContain('TUMOUR_ROW_SKIPPED');
  });

  test('arms', async () => {
    const { copyNumber } = await readTexts({ 'arms.tsv': table(['arm', 'call'], ['17p', 'loss'], ['chr1q', 'gain']) });
    expect(copyNumber.arms?.map(({ arm, call }) => [arm, call])).toEqual([
      ['17p', 'loss'],
      ['1q', 'gain'],
    ]);
  });
});

describe('fusions', () => {
  test.each([
    [
      'STAR-Fusion',
      '#FusionName\tJunctionReadCount\tSpanningFragCount\tLeftGene\tLeftBreakpoint\tRightGene\tRightBreakpoint\tPROT_FUSION_TYPE\nEML4--ALK\t20\t3\tEML4^ENSG1\tchr2:42295516:+\tALK^ENSG2\tchr2:29223528:-\tINFRAME\n',
      {
        gene5: 'EML4',
        gene3: 'ALK',
        reads: 20,
        inFrame: true,
        breakpoints: [
          { chr: '2', pos: 42295516 },
          { chr: '2', pos: 29223528 },
        ],
      },
    ],
    [
      'Arriba',
      '#gene1\tgene2\tstrand1(gene/fusion)\tbreakpoint1\tbreakpoint2\tsplit_reads1\tconfidence\treading_frame\nBCR\tABL1\t+/+\t22:23632600\t9:133729451\t5\thigh\tout-of-frame\n',
      { gene5: 'BCR', gene3: 'ABL1', confidence: 'high', inFrame: false },
    ],
    [
      'FusionCatcher',
      'Gene_1_symbol(5end_fusion_partner)\tGene_2_symbol(3end_fusion_partner)\tSpanning_unique_reads\tFusion_point_for_gene_1(5end_fusion_partner)\tFusion_point_for_gene_2(3end_fusion_partner)\tPredicted_effect\nTPM3\tNTRK1\t9\t1:154169959:-\t1:156875154:+\tin-frame\n',
      { gene5: 'TPM3', gene3: 'NTRK1', reads: 9, inFrame: true },
    ],
    [
      'PCGR',
      'FusionGene\tLeftBreakpoint\tRightBreakpoint\tSplitReads\nNTRK1--TPM3\t1:156875154\t1:154169959\t55\n',
      { gene5: 'NTRK1', gene3: 'TPM3', reads: 55 },
    ],
    [
      'cBioPortal',
      'Sample_Id\tSV_Status\tSite1_Hugo_Symbol\tSite1_Chromosome\tSite1_Position\tSite1_Region\tSite1_Region_Number\tSite2_Hugo_Symbol\tSite2_Chromosome\tSite2_Position\tSite2_Region\tSite2_Region_Number\tSite2_Effect_On_Frame\nS1\tSOMATIC\tKIF5B\t10\t32317356\tEXON\t15\tRET\t10\t43610000\tEXON\t12\tIn_Frame\nS1\tGERMLINE\tA1\t1\t1\t\t\tB2\t1\t2\t\t\t\n',
      { gene5: 'KIF5B', gene3: 'RET', exon5: 15, exon3: 12, inFrame: true },
    ],
    [
      'cBioPortal before 2022, a row a partner',
      'Hugo_Symbol\tTumor_Sample_Barcode\tFusion\tFrame\nEML4\tS1\tEML4-ALK\tin frame\nALK\tS1\tEML4-ALK\tin frame\n',
      { gene5: 'EML4', gene3: 'ALK', inFrame: true },
    ],
    ['two columns', 'gene5,gene3\nKIAA1549,BRAF\n', { gene5: 'KIAA1549', gene3: 'BRAF' }],
    ['a partner that is not named', 'fusion\nv::ALK\n', { gene5: null, gene3: 'ALK' }],
  ])('of %s', async (_, text, expected) => {
    const { fusions, assay } = await readTexts({ 'fusions.tsv': text });
    expect(fusions).toHaveLength(1);
    expect(fusions[0]).toMatchObject(expected);
    expect(assay.fusions).toBe(true);
  });
});

describe('markers, signatures, HLA, expression', () => {
  test('a table of markers', async () => {
    const { markers } = await readTexts({
      'ihc.csv': 'name,value,unit\nHER2 IHC,3+,\nPD-L1 TPS,60,%\nTMB,12 mut/Mb,\nKi-67,>=20 %,\nER,not done,\n',
    });
    expect(markers.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['HER2 IHC', '3+', null],
      ['PD-L1 TPS', '60', '%'],
      ['TMB', '12', '/Mb'],
      ['Ki-67', '>=20', '%'],
    ]);
  });

  test('the clinical table of cBioPortal', async () => {
    const text = `#Patient\tSample\n#x\ty\n#STRING\tSTRING\n#1\t1\n${table(
      [
        'PATIENT_ID',
        'SAMPLE_ID',
        'CANCER_TYPE',
        'ONCOTREE_CODE',
        'TMB_NONSYNONYMOUS',
        'MSI_TYPE',
        'TUMOR_PURITY',
        'SAMPLE_TYPE',
      ],
      ['P1', 'S1', 'Lung Cancer', 'LUAD', 7.5, 'Stable', 40, 'Primary'],
    )}`;
    const { markers, stated, purity, sample } = await readTexts({ 'data_clinical_sample.txt': text });
    expect(markers.map(({ name, value, quiet }) => [name, value, quiet])).toEqual([
      ['TMB NONSYNONYMOUS', '7.5', true],
      ['MSI TYPE', 'Stable', true],
    ]);
    expect([stated?.type?.text, purity, sample]).toEqual(['LUAD', 0.4, 'S1']);
  });

  test('weights of signatures as shares: stated so, in per cent, as counts of mutations', async () => {
    const weights = async (text: string): Promise<unknown> =>
      (await readTexts({ 'sig.tsv': text })).signatures.map(({ name, weight }) => [name, weight]);
    expect(await weights('signature\tweight\nSBS3\t0.42\nSBS1\t0.1\nSBS5\t0\n')).toEqual([
      ['SBS3', 0.42],
      ['SBS1', 0.1],
    ]);
    expect(await weights('name\tcontribution\nSignature.3\t75\nSignature.1\t25\n')).toEqual([
      ['Signature.3', 0.75],
      ['Signature.1', 0.25],
    ]);
    expect(await weights('Samples\tSBS1\tSBS3\nS1\t10\t30\n')).toEqual([
      ['SBS1', 0.25],
      ['SBS3', 0.75],
    ]);
  });

  test('HLA alleles as a list or as OptiType writes them', async () => {
    const alleles = async (text: string): Promise<unknown> =>
      (await readTexts({ 'hla.txt': text })).hla.map(({ allele }) => allele);
    expect(await alleles('HLA-A*02:01\nB*07:02\n')).toEqual(['HLA-A*02:01', 'HLA-B*07:02']);
    expect(
      await alleles(
        '\tA1\tA2\tB1\tB2\tC1\tC2\tReads\tObjective\n0\tA*02:01\tA*03:01\tB*07:02\tB*08:01\tC*07:01\tC*07:02\t900\t880\n',
      ),
    ).toHaveLength(6);
  });

  test('expression becomes a marker of each gene', async () => {
    const { markers } = await readTexts({ 'rna.tsv': table(['gene_name', 'TPM'], ['ERBB2', 812.3], ['MET', 'NA']) });
    expect(markers).toMatchObject([{ name: 'ERBB2 expression', value: '812.3', unit: 'TPM', quiet: true }]);
    const wide = table(['Hugo_Symbol', 'Entrez_Gene_Id', 'S1'], ['ERBB2', 2064, 3.41]);
    expect((await readTexts({ 'data_mrna_seq_zscores.txt': wide })).markers).toMatchObject([
      { value: '3.41', unit: 'z' },
    ]);
  });

  test('purity and ploidy', async () => {
    const text = table(
      ['purity', 'ploidy', 'msStatus', 'tmbPerMb', 'wholeGenomeDuplication'],
      [0.62, 3.1, 'MSS', 8.4, 'true'],
    );
    const { purity, ploidy, markers } = await readTexts({ 'purple.purity.tsv': text });
    expect([purity, ploidy, markers.length]).toEqual([0.62, 3.1, 3]);
  });
});

describe('what the assay looked at', () => {
  test('a BED file: its regions, each base counted once', async () => {
    const { assay } = await readTexts({
      'panel.bed': 'track name=x\nchr7\t100\t200\tEGFR\nchr7\t150\t300\tEGFR\nchr17\t0\t50\tTP53\n',
    });
    expect(assay.regions).toEqual([
      { chr: '7', start: 101, end: 200 },
      { chr: '7', start: 151, end: 300 },
      { chr: '17', start: 1, end: 50 },
    ]);
    expect([assay.kind, assay.callableMb]).toEqual(['panel', 250 / 1e6]);
  });

  test('a list of genes, and the file of a panel in cBioPortal', async () => {
    expect((await readTexts({ 'genes.txt': 'EGFR\nKRAS\nTP53\n' })).assay).toMatchObject({
      kind: 'panel',
      genes: ['EGFR', 'KRAS', 'TP53'],
    });
    const panel = 'stable_id: P50\ndescription: Fifty genes\ngene_list: ABL1\tEGFR\tNKX2-1\n';
    expect((await readTexts({ 'data_gene_panel.txt': panel })).assay.genes).toEqual(['ABL1', 'EGFR', 'NKX2-1']);
  });

  test('files of one tumour come together', async () => {
    const reading = await readTexts({
      'tumour.maf': table(['Hugo_Symbol', 'HGVSp_Short', 'Tumor_Sample_Barcode'], ['BRAF', 'p.V600E', 'S1']),
      'genes.txt': 'BRAF\nKRAS\nNRAS\n',
      'fusions.csv': 'gene5,gene3\nEML4,ALK\n',
      'cna.csv': 'gene,call\nERBB2,amp\n',
      'ihc.csv': 'marker,result\nHER2,3+\n',
    });
    expect(reading.assay).toMatchObject({
      kind: 'panel',
      genes: ['BRAF', 'KRAS', 'NRAS'],
      fusions: true,
      copyNumber: true,
    });
    expect(
      [reading.variants, reading.fusions, reading.copyNumber.genes, reading.markers].map((list) => list.length),
    ).toEqual([1, 1, 1, 1]);
    expect(reading.documents).toHaveLength(5);
  });
});
