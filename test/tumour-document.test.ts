import { describe, expect, test } from 'vitest';
import { typedAlteration } from '../src/tumour/index.ts';
import { codes, readTexts } from './support/tumour-text.ts';

describe('an alteration as people write it', () => {
  test.each([
    ['EGFR L858R', { is: 'variant', gene: 'EGFR', protein: 'L858R' }],
    ['EGFR p.Thr790Met', { is: 'variant', protein: 'p.Thr790Met' }],
    ['EGFR:p.L858R', { is: 'variant', protein: 'p.L858R' }],
    ['EGFR E746_A750del', { is: 'variant', protein: 'E746_A750del' }],
    ['EGFR D770_N771insNPG', { is: 'variant', protein: 'D770_N771insNPG' }],
    ['TP53 p.(Arg175His) c.524G>A', { is: 'variant', protein: 'p.(Arg175His)', cdna: 'c.524G>A' }],
    ['NPM1 W288Cfs*12', { is: 'variant', protein: 'W288Cfs*12' }],
    ['APC R1450*', { is: 'variant', protein: 'R1450*' }],
    ['MET X1010_splice', { is: 'variant', protein: 'X1010_splice' }],
    ['FLT3-ITD', { is: 'variant', gene: 'FLT3', protein: 'ITD' }],
    ['germline BRCA1 c.68_69delAG', { is: 'variant', gene: 'BRCA1', cdna: 'c.68_69delAG', origin: 'germline' }],
    ['EGFR exon 19 deletion', { is: 'variant', exon: '19', consequences: ['inframe_deletion'], protein: null }],
    ['EGFR exon 20 insertion', { is: 'variant', exon: '20', consequences: ['inframe_insertion'] }],
    ['EGFR ex19del', { is: 'variant', exon: '19', consequences: ['inframe_deletion'], protein: null }],
    ['EGFR exon20ins', { is: 'variant', exon: '20', consequences: ['inframe_insertion'], protein: null }],
    ['KRAS G12C mutation', { is: 'variant', protein: 'G12C' }],
    ['MET exon 14 skipping', { is: 'variant', exon: '14', consequences: ['splice_site'] }],
    ['TERT promoter mutation', { is: 'variant', consequences: ['upstream_gene_variant'] }],
    ['EML4::ALK', { is: 'fusion', gene5: 'EML4', gene3: 'ALK' }],
    ['EML4-ALK', { is: 'fusion', gene5: 'EML4', gene3: 'ALK' }],
    ['EML4-ALK fusion', { is: 'fusion', gene5: 'EML4', gene3: 'ALK' }],
    ['ALK rearrangement', { is: 'fusion', gene5: null, gene3: 'ALK' }],
    ['v::NTRK1', { is: 'fusion', gene5: null, gene3: 'NTRK1' }],
    ['ERBB2 amplification', { is: 'copies', gene: 'ERBB2', call: 'amplification', total: null }],
    ['MET amplification (14 copies)', { is: 'copies', call: 'amplification', total: 14 }],
    ['CDKN2A homozygous deletion', { is: 'copies', call: 'deep-deletion' }],
    ['PTEN loss', { is: 'copies', call: 'loss' }],
    [
      '1p/19q codeletion',
      {
        is: 'arms',
        arms: [
          { arm: '1p', call: 'loss' },
          { arm: '19q', call: 'loss' },
        ],
      },
    ],
    ['del(5q)', { is: 'arms', arms: [{ arm: '5q', call: 'loss' }] }],
    ['17p deletion', { is: 'arms', arms: [{ arm: '17p', call: 'loss' }] }],
    [
      'trisomy 12',
      {
        is: 'arms',
        arms: [
          { arm: '12p', call: 'gain' },
          { arm: '12q', call: 'gain' },
        ],
      },
    ],
    ['KRAS wild type', { is: 'wild-type', gene: 'KRAS' }],
    ['MSI-H', { is: 'marker', name: 'MSI', value: 'MSI-H' }],
    ['dMMR', { is: 'marker', name: 'MMR', value: 'dMMR' }],
    ['HER2-negative', { is: 'marker', name: 'HER2', value: 'negative' }],
    ['HER2 3+', { is: 'marker', name: 'HER2', value: '3+' }],
    ['PD-L1 >= 50%', { is: 'marker', name: 'PD-L1', value: '>=50', unit: '%' }],
    ['TMB 12 mut/Mb', { is: 'marker', name: 'TMB', value: '12', unit: '/Mb' }],
  ])('%s', (text, expected) => {
    expect(typedAlteration(text)).toMatchObject(expected);
  });

  test.each(['', 'something odd', 'p.V600E', 'EGFR', 'chromosome 7', 'EGFR and KRAS'])('%j is not guessed', (text) => {
    expect(typedAlteration(text)).toBeNull();
  });
});

const YAML = `
tumour:
  type: LUAD
  build: GRCh38
  purity: 60 %
  assay: {kind: panel, genes: [EGFR, TP53], callableMb: 1.2, fusions: yes, matched_normal: false}
  alterations:
    - EGFR L858R
    - KRAS wild type
    - {gene: EGFR, protein: p.C797S, exon: 20, vaf: 12 %, origin: somatic, oncogenic: true, genomic: "7:55181378:C>T"}
    - {kind: mutation, gene: BRAF, proteinChange: p.V600E, class: Missense_Mutation, genomic: {GRCh37: {chr: "7", pos: 140453136, ref: A, alt: T}, GRCh38: {chr: "7", pos: 140753336, ref: A, alt: T}}}
    - {kind: fusion, gene5: KIAA1549, gene3: BRAF, oncogenic: true}
    - {kind: cna, gene: MET, call: amplification, copyNumber: 14}
    - {arm: 5q, call: deletion}
  markers:
    HER2: 3+
    PD-L1 TPS: 60 %
    MSI-H: true
  signatures: {SBS3: 0.4}
  hla: ["A*02:01"]
  setting: [metastatic]
  priorTherapies: [gefitinib, {name: osimertinib, response: progression}]
`;

test('a list of alterations, one a line', async () => {
  const reading = await readTexts({
    'alterations.txt': '# from the report\nEGFR L858R\nEML4::ALK\nERBB2 amplification\nKRAS wild type\n',
  });
  expect([reading.variants, reading.fusions, reading.copyNumber.genes].map((list) => list.length)).toEqual([1, 1, 1]);
  expect(reading.assay.genes).toEqual(['KRAS']);
  expect(reading.variants[0]?.at).toEqual({ kind: 'document', source: 'alterations.txt', path: 'EGFR L858R', line: 2 });
});

describe('a tumour.yaml', () => {
  test('says all that a tumour can be', async () => {
    const reading = await readTexts({ 'tumour.yaml': YAML });
    expect(reading).toMatchObject({ build: 'GRCh38', purity: 0.6, notices: [] });
    expect(
      reading.variants.map(({ change, vaf, origin, statedOncogenic, annotations }) => [
        annotations[0]?.gene,
        annotations[0]?.protein,
        change?.pos ?? null,
        vaf,
        origin,
        statedOncogenic,
      ]),
    ).toEqual([
      ['EGFR', 'L858R', null, null, 'unknown', null],
      ['EGFR', 'p.C797S', 55181378, 0.12, 'somatic', true],
      ['BRAF', 'p.V600E', 140753336, null, 'unknown', null],
    ]);
    expect(reading.variants[0]?.at).toEqual({ kind: 'document', source: 'tumour.yaml', path: 'tumour.alterations[0]' });
    expect(reading.fusions).toMatchObject([{ gene5: 'KIAA1549', gene3: 'BRAF' }]);
    expect(reading.copyNumber.genes).toMatchObject([{ gene: 'MET', call: 'amplification', total: 14 }]);
    expect(reading.copyNumber.arms).toMatchObject([{ arm: '5q', call: 'loss' }]);
    expect(reading.assay).toEqual({
      kind: 'panel',
      genes: ['EGFR', 'TP53', 'KRAS'],
      regions: null,
      callableMb: 1.2,
      fusions: true,
      copyNumber: false,
      matchedNormal: false,
    });
    expect(reading.markers.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['HER2', '3+', null],
      ['PD-L1 TPS', '60', '%'],
      ['MSI', 'MSI-H', null],
    ]);
    expect(reading.signatures).toMatchObject([{ name: 'SBS3', weight: 0.4 }]);
    expect(reading.hla).toMatchObject([{ allele: 'HLA-A*02:01' }]);
    expect(reading.stated).toMatchObject({
      type: { text: 'LUAD' },
      setting: ['metastatic'],
      priorTherapies: [
        { name: 'gefitinib', response: null },
        { name: 'osimertinib', response: 'progression' },
      ],
    });
  });

  test('the same as JSON, and without the outer key', async () => {
    const json = JSON.stringify({ alterations: ['EGFR L858R'], type: 'LUAD' });
    const reading = await readTexts({ 'tumour.json': json });
    expect([reading.variants.length, reading.stated?.type?.text]).toEqual([1, 'LUAD']);
  });

  test('no prior therapy is another thing than none told', async () => {
    const prior = async (line: string): Promise<unknown> =>
      (await readTexts({ 't.yaml': `type: LUAD\nalterations: []\n${line}` })).stated?.priorTherapies;
    expect(await prior('priorTherapies: []')).toEqual([]);
    expect(await prior('prior_therapies: none')).toEqual([]);
    expect(await prior('')).toBeNull();
  });

  test('what is not understood is told with its place', async () => {
    const reading = await readTexts({ 't.yaml': 'alterations: [something odd]\nmarkers: {HER2-positive: false}\n' });
    expect(codes(reading)).toEqual(['TUMOUR_TEXT_NOT_UNDERSTOOD', 'TUMOUR_TEXT_NOT_UNDERSTOOD']);
    expect(reading.notices[0]?.place).toMatchObject({ path: 'alterations[0]' });
  });

  test.each([
    ['alterations: [{gene: EGFR, vaf: 1.4}]', 'TUMOUR_YAML_SHAPE', 'alterations[0].vaf'],
    ['alterations: [{protein: V600E}]', 'TUMOUR_YAML_SHAPE', 'alterations[0].gene'],
    ['alterations: [{gene: EGFR, protien: L858R}]', 'TUMOUR_YAML_SHAPE', 'alterations[0].protien'],
    ['alterations: [{gene: MET, call: odd}]', 'TUMOUR_YAML_SHAPE', 'alterations[0].call'],
    ['alterations: [{gene: MET, genomic: "7:999999999:A>T"}]', 'TUMOUR_YAML_SHAPE', 'alterations[0].genomic'],
    ['alterations: []\npurity: 140 %', 'TUMOUR_YAML_SHAPE', 'purity'],
    ['alterations: []\nassay: {kind: soup}', 'TUMOUR_YAML_SHAPE', 'assay.kind'],
    ['tumour:\n  alterations: [1\n', 'TUMOUR_YAML_DAMAGED', undefined],
    ['alterations: &a [x]\nmarkers: *a', 'TUMOUR_YAML_DAMAGED', undefined],
  ])('%s is refused', async (text, code, path) => {
    await expect(readTexts({ 't.yaml': text })).rejects.toMatchObject({
      code,
      place: path === undefined ? {} : { path },
    });
  });
});
