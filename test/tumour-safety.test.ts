import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TherapyStatement } from '../src/oncology/index.ts';
import { type TumourDocument, createEngine, tumourOfParts } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { testOncology } from './support/oncology-pack.ts';

const engine = createEngine({ knowledge: testOncology(), host: nodeHost });

async function board(
  type: string,
  text: string,
  said: { readonly prior?: readonly string[]; readonly setting?: readonly string[] } = {},
): Promise<TumourDocument> {
  const file = { name: 'tumour.txt', source: byteSource('tumour.txt', text) };
  return tumourOfParts(
    engine,
    testOncology(),
    nodeHost,
    { tumour: [file] },
    { now: '2026-11-22', type, country: 'US', ...said },
  );
}

/** Statements of one effect by their sets. */
function of(plan: TumourDocument, effect = 'sensitivity'): ReadonlyMap<string, TherapyStatement> {
  const found = new Map<string, TherapyStatement>();
  for (const { value } of plan.board.statements)
    if (value.effect === effect) found.set(value.therapies.join('+'), value);
  return found;
}

describe('drugs that a change takes the effect from', () => {
  it.each([
    [
      'LUAD',
      'EGFR D770_N771insSVD',
      ['Gefitinib', 'Erlotinib', 'Bevacizumab+Erlotinib', 'Erlotinib+Ramucirumab', 'Dacomitinib'],
    ],
    ['LUAD', 'KIF5B::RET\nRET G810R', ['Selpercatinib', 'Pralsetinib']],
    ['LUAD', 'CD74::ROS1\nROS1 G2032R', ['Crizotinib', 'Entrectinib']],
    ['LUAD', 'MET exon 14 skipping\nMET D1228N', ['Capmatinib', 'Tepotinib', 'Crizotinib']],
    ['LUAD', 'KRAS G12C\nKRAS Y96D', ['Sotorasib', 'Adagrasib']],
    ['IHCH', 'FGFR2::BICC1\nFGFR2 V565F', ['Pemigatinib', 'Erdafitinib']],
    ['AML', 'IDH1 R132C\nIDH1 S280F', ['Ivosidenib', 'Azacitidine+Ivosidenib']],
    ['AML', 'IDH2 R140Q\nIDH2 Q316E', ['Enasidenib']],
    ['GIST', 'KIT V559D\nKIT D816V', ['Imatinib']],
    ['COAD', 'BRAF V600E', ['Binimetinib+Encorafenib', 'Dabrafenib+Trametinib', 'Vemurafenib']],
  ])('%s with %j: none is offered', async (type, text, sets) => {
    const statements = of(await board(type, text));
    expect(sets.filter((set) => statements.get(set)?.status === 'offered')).toEqual([]);
  });

  it('those of the next generation stay', async () => {
    expect(of(await board('LUAD', 'CD74::ROS1\nROS1 G2032R')).get('Repotrectinib')?.status).toBe('offered');
    const h95 = await board('LUAD', 'KRAS G12C\nKRAS H95Q', { prior: ['docetaxel'] });
    expect(of(h95).get('Sotorasib')?.status).toBe('offered');
    expect(of(h95).get('Adagrasib')?.status).toBe('outweighed');
    const exon20 = of(await board('LUAD', 'EGFR D770_N771insSVD'));
    expect(exon20.get('Amivantamab+Carboplatin+Pemetrexed')?.status).toBe('offered');
  });
});

describe('what a label asks', () => {
  it('shows the approval that fits the setting first', async () => {
    for (const said of [{}, { setting: ['metastatic'], prior: [] }]) {
      const statement = of(await board('LUAD', 'EGFR L858R', said)).get('Osimertinib');
      expect(statement?.status).toBe('offered');
      expect(statement?.approvals[0]?.setting).toEqual(expect.arrayContaining(['metastatic', 'first-line']));
      const labels = statement?.support.filter(({ from }) => from === 'approval') ?? [];
      expect(labels[0]?.conditions.some(({ is }) => is === 'failed')).toBe(false);
    }
  });

  it('holds for the same drug under another name', async () => {
    const statements = of(await board('CUP', 'TPM3::NTRK1'));
    expect([...statements.values()].filter(({ status }) => status === 'offered')).toEqual([]);
    expect([...statements.keys()].some((set) => set.startsWith('Larotrectinib'))).toBe(true);
  });
});

describe('what was given before', () => {
  it('waits for how the tumour answered', async () => {
    const status = async (prior: readonly string[]): Promise<string | undefined> =>
      of(await board('LUAD', 'KIF5B::RET', { prior })).get('Selpercatinib')?.status;
    expect(await status([])).toBe('offered');
    expect(await status(['carboplatin'])).toBe('offered');
    expect(await status(['selpercatinib'])).toBe('conditional');
  });
});

describe('markers in words', () => {
  it.each([
    ['TMB-high', 'tmb-status', 'high'],
    ['TMB 12 mut/Mb', 'tmb-status', 'high'],
    ['TMB 9.9', 'tmb-status', 'low'],
    ['CLDN18.2 positive', 'cldn18.2-status', 'positive'],
    ['MSI-H', 'msi', 'high'],
  ])('%s', async (text, marker, state) => {
    const { board: made } = await board('STAD', text);
    expect(made.profile.markers.find((one) => one.marker === marker)?.state).toBe(state);
    expect(made.profile.notices).toEqual([]);
  });
});

/** An exome of 600 changes of one gene, and one more. */
async function manyChanges(type: string, ...more: readonly (readonly string[])[]): Promise<TumourDocument> {
  const header = ['Hugo_Symbol', 'Chromosome', 'Start_Position', 'Reference_Allele', 'Tumor_Seq_Allele2', 'NCBI_Build'];
  const rows = Array.from({ length: 600 }, (_, i) => [
    'TTN',
    '2',
    String(179_400_000 + i),
    'C',
    'T',
    'GRCh37',
    'Missense_Mutation',
    `p.A${i + 1}V`,
    'T1',
  ]);
  const text = [[...header, 'Variant_Classification', 'HGVSp_Short', 'Tumor_Sample_Barcode'], ...rows, ...more].map(
    (cells) => cells.join('\t'),
  );
  const file = { name: 't.maf', source: byteSource('t.maf', text.join('\n')) };
  return tumourOfParts(
    engine,
    testOncology(),
    nodeHost,
    { tumour: [file] },
    { now: '2026-11-22', type, country: 'US', prior: ['gemcitabine'], assay: { kind: 'exome', callableMb: 30 } },
  );
}

describe('what nobody tested', () => {
  it('a burden counted here waits for a validated test', async () => {
    const plan = await manyChanges('PAAD');
    expect(plan.board.profile.markers.find(({ marker }) => marker === 'tmb-status')).toMatchObject({
      state: 'high',
      by: 'reckoned',
    });
    const resting = [...of(plan).values()].filter(({ support }) => support.some(({ on }) => on.includes('tmb-status')));
    expect(resting.length).toBeGreaterThan(0);
    expect(resting.filter(({ status }) => status === 'offered')).toEqual([]);
    expect(plan.board.gaps.some(({ kind, what }) => kind === 'marker-not-tested' && what === 'tmb-status')).toBe(true);
  });

  it('a broken gene of mismatch repair beside a high burden is a hint, and no state', async () => {
    const { biomarkers } = (await board('COAD', 'MLH1 Q426*')).board;
    expect(biomarkers.microsatellites.status).toBe('not-assessed');
    const both = await manyChanges('COAD', [
      'MLH1',
      '3',
      '37067366',
      'C',
      'T',
      'GRCh37',
      'Nonsense_Mutation',
      'p.Q426*',
      'T1',
    ]);
    expect(both.board.biomarkers.microsatellites).toMatchObject({
      status: 'assessed',
      value: { by: 'hint', signs: ['high-burden', 'repair-gene:MLH1'] },
    });
    expect(both.board.profile.markers.some(({ marker }) => marker === 'msi')).toBe(false);
  });
});

describe('changes that callers part', () => {
  const vcf = (format: string, ...samples: string[]): string =>
    [
      '##fileformat=VCFv4.2',
      '##reference=GRCh38',
      '##tumor_sample=T',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT',
      `7\t140753336\t.\tA\tT\t.\tPASS\tSOMATIC\t${format}\t${samples[0]}`,
      `7\t140753337\t.\tC\tT\t.\tPASS\tSOMATIC\t${format}\t${samples[1]}`,
      '',
    ].join('\n');

  it('two bases of one codon on one copy are one change', async () => {
    const phased = await board(
      'MEL',
      vcf('GT:AD:PID:PGT', '0/1:50,40:140753336_A_T:0|1', '0/1:50,38:140753336_A_T:0|1'),
    );
    expect(phased.board.profile.mutations.map(({ effect }) => effect.protein)).toEqual(['p.V600K']);
    const apart = await board('MEL', vcf('GT:AD', '0/1:50,40', '0/1:50,38'));
    expect(apart.board.profile.mutations.map(({ effect }) => effect.protein)).toEqual(['p.V600E', 'p.V600M']);
  });

  it('tiers of MuSE pass down to the fourth', async () => {
    const text = vcf('GT:AD', '0/1:50,40', '0/1:50,38').replace('PASS', 'Tier4').replace('PASS', 'Tier5');
    const { profile } = (await board('MEL', text)).board;
    expect(profile.mutations.map(({ effect }) => effect.protein)).toEqual(['p.V600E']);
    expect(profile.setAside).toHaveLength(1);
  });
});

describe('a list that somebody typed', () => {
  it('says which line is not understood and reads the others', async () => {
    const { profile } = (await board('PCM', 'KRAS Q61H\nt(11;14)')).board;
    expect(profile.mutations.map(({ gene }) => gene)).toEqual(['KRAS']);
    expect(profile.notices.map(({ code }) => code)).toEqual(['TUMOUR_TEXT_NOT_UNDERSTOOD']);
  });
});

describe('a label that asks for a change that matters', () => {
  it.each([
    ['EGFR L861Q', 'offered'],
    ['EGFR G719A\nEGFR S768I', 'offered'],
    // Nobody has told what this one does.
    ['EGFR R776H', 'conditional'],
  ])('LUAD with %j: afatinib is %s', async (text, status) => {
    expect(of(await board('LUAD', text)).get('Afatinib')?.status).toBe(status);
  });
});

describe('a real lung tumour', () => {
  it('is read from the bundled file: what is on label, and what nobody told', async () => {
    const maf = readFileSync(new URL('../examples/lung-tumour/tumour.maf', import.meta.url), 'utf8');
    const plan = await board('LUAD', maf);
    const statements = of(plan);
    for (const drug of ['Osimertinib', 'Gefitinib', 'Erlotinib', 'Afatinib', 'Dacomitinib', 'Amivantamab+Lazertinib'])
      expect([drug, statements.get(drug)?.status]).toEqual([drug, 'offered']);
    expect(plan.drugs.find(({ drug }) => drug === 'gefitinib')?.word).toBe('not-enough-data');
    expect(plan.board.gaps.map(({ kind }) => kind)).toContain('prior-therapy-unknown');
    expect(plan.board.biomarkers.burden.status).toBe('not-assessed');
  });
});

describe('a gene is not called unchanged where the file shows a change of it', () => {
  const HEAD = [
    '##fileformat=VCFv4.2',
    '##reference=GRCh37',
    '##INFO=<ID=SOMATIC,Number=0,Type=Flag,Description="somatic">',
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="genotype">',
    '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="reads">',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tTUMOR',
  ];
  const vcf = (place: string, filter: string): string =>
    [
      ...HEAD,
      ...[`${place}\t.\t${filter}`, '17\t7577538\t.\tC\tT\t.\tPASS'].map((row) => `${row}\tSOMATIC\tGT:AD\t0/1:60,30`),
    ]
      .join('\n')
      .concat('\n');

  it.each([
    ['KRAS G12D passed', '12\t25398284\t.\tC\tT', 'PASS', {}, undefined],
    ['KRAS G12D did not pass its caller', '12\t25398284\t.\tC\tT', 'weak_evidence', {}, 'conditional'],
    [
      'KRAS G12D lies below the share asked for',
      '12\t25398284\t.\tC\tT',
      'PASS',
      { profile: { minVaf: 0.5 } },
      'conditional',
    ],
    ['a change of KRAS has no name', '12\t25398284\t.\tG\tT', 'PASS', {}, 'conditional'],
    ['its caller set the change aside as inherited', '12\t25398284\t.\tC\tT', 'germline', {}, 'offered'],
    ['a change elsewhere has no name', '12\t1000000\t.\tG\tT', 'PASS', {}, 'offered'],
  ] as const)('%s', async (_what, place, filter, more, status) => {
    const file = { name: 'tumour.vcf', source: byteSource('tumour.vcf', vcf(place, filter)) };
    const plan = await tumourOfParts(
      engine,
      testOncology(),
      nodeHost,
      { tumour: [file] },
      { now: '2026-11-22', type: 'COAD', country: 'US', assay: { kind: 'exome' }, ...more },
    );
    expect(of(plan).get('Fluorouracil+Oxaliplatin+Panitumumab')?.status).toBe(status);
    const gaps = plan.board.gaps.filter(({ kind, what }) => kind === 'doubtful' && what === 'KRAS');
    expect(gaps.length > 0).toBe(status === 'conditional');
  });
});
