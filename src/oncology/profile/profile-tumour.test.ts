import { describe, expect, it } from 'vitest';
import type { Effect } from '../../annotate/index.ts';
import type { Locator } from '../../core/index.ts';
import type { Fact, Knowledge, TumourMarkerBody } from '../../knowledge/index.ts';
import type { SmallVariant, TumourReading } from '../../tumour/index.ts';
import type { TumourType } from '../tumour-profile.ts';
import type { ChangeNamer } from './name-mutation.ts';
import { profileTumour } from './profile-tumour.ts';

const AT: Locator = { kind: 'stated', by: 'test', date: '2026-01-01' };
const LUAD: TumourType = { code: 'LUAD', name: 'Lung Adenocarcinoma', written: 'luad', line: ['LUAD'], body: 'solid' };

const MARKERS: Readonly<Record<string, TumourMarkerBody>> = {
  'her2-ihc': {
    name: 'HER2 immunohistochemistry',
    aliases: ['HER2', 'HER2 IHC'],
    gene: 'ERBB2',
    value: { of: 'status', states: ['0', '1+', '2+', '3+'], words: {} },
    implies: [{ is: '3+', marker: 'her2', state: 'positive' }],
    named: [],
  },
  her2: {
    name: 'HER2 status',
    aliases: ['HER2', 'her-2/neu'],
    gene: 'ERBB2',
    value: { of: 'status', states: ['positive', 'low', 'negative'], words: { pos: 'positive' } },
    implies: [{ is: 'low', marker: 'her2', state: 'negative' }],
    named: [],
  },
  tmb: {
    name: 'TMB',
    aliases: ['tumor mutational burden'],
    gene: null,
    value: { of: 'number', unit: '/Mb', low: 0, high: 2000 },
    implies: [
      { atLeast: 10, marker: 'tmb-status', state: 'high' },
      { below: 10, marker: 'tmb-status', state: 'low' },
    ],
    named: [],
  },
  'tmb-status': {
    name: 'TMB status',
    aliases: [],
    gene: null,
    value: { of: 'status', states: ['high', 'low'], words: {} },
    implies: [],
    named: [],
  },
  tps: {
    name: 'PD-L1 TPS',
    aliases: [],
    gene: 'CD274',
    value: { of: 'number', unit: '%', low: 0, high: 100 },
    implies: [],
    named: [],
  },
};

const knowledge = {
  facts: new Map<string, ReadonlyMap<string, Fact<object>>>([
    ['tumour-marker', new Map(Object.entries(MARKERS).map(([id, body]) => [id, { id, body } as never]))],
    [
      'cancer-gene',
      new Map(
        Object.entries({ ERBB2: ['HER2', 'NEU'], KMT2A: ['MLL'], MLLT3: ['AF9', 'SHARED'], AFF1: ['SHARED'] }).map(
          ([id, aliases]) => [id, { id, body: { aliases } } as never],
        ),
      ),
    ],
    ['named-variant', new Map([['1', { id: '1', body: { gene: 'KMT2A::MLLT3' } } as never]])],
  ]),
} as Pick<Knowledge, 'facts'>;

const effect = (gene: string, protein: string | null): Effect => ({
  gene,
  transcript: 'NM_1',
  consequence: 'missense',
  protein,
  change: null,
  cdna: null,
  exon: null,
  escapesDecay: null,
  by: 'file',
  record: null,
});

/** Takes the file's first word for it. */
const namer: ChangeNamer = {
  effects: () => ({ effects: [], unannotated: 'gene-not-bundled', notices: [] }),
  reconcile: ([first]) => ({
    chosen: first === undefined || first.protein === null ? null : effect(first.gene ?? '', first.protein),
    others: [],
    disagreements: [],
  }),
};

const variant = (id: string, gene: string, protein: string | null, more: Partial<SmallVariant> = {}): SmallVariant => ({
  id,
  change: { chr: '7', pos: 1, ref: 'A', alt: 'T' },
  annotations: [{ by: 'maf', gene, transcript: null, protein, cdna: null, consequences: [], exon: null, chosen: true }],
  origin: 'somatic',
  zygosity: 'unknown',
  vaf: 0.3,
  depth: 100,
  altReads: 30,
  normalVaf: null,
  filters: [],
  populationFrequency: null,
  groupFrequencies: {},
  clinvar: null,
  statedOncogenic: null,
  at: AT,
  ...more,
});

const reading = (more: Partial<TumourReading>): TumourReading => ({
  build: 'GRCh38',
  sample: 'T',
  normal: null,
  variants: [],
  copyNumber: { genes: [], segments: [] },
  fusions: [],
  markers: [],
  signatures: [],
  hla: [],
  assay: {
    kind: 'panel',
    genes: null,
    regions: null,
    callableMb: null,
    fusions: false,
    copyNumber: false,
    matchedNormal: null,
  },
  purity: null,
  ploidy: null,
  documents: [],
  notices: [],
  ...more,
});

const profile = (more: Partial<TumourReading>, options = {}) =>
  profileTumour(reading(more), LUAD, namer, knowledge, options).profile;

const marker = (name: string, value: string, unit: string | null = null) => ({ name, value, unit, at: AT });

describe('the profile of a tumour', () => {
  it('puts every variant in one of three places', () => {
    const found = profile(
      {
        variants: [
          variant('variant:1', 'HER2', 'p.S310F'),
          variant('variant:2', 'BRAF', 'p.V600E', { filters: ['weak_evidence'] }),
          variant('variant:3', 'BRAF', null),
          variant('variant:4', 'KRAS', 'p.G12C', { vaf: 0.02 }),
        ],
      },
      { minVaf: 0.05, minDepth: 50 },
    );
    expect(found.mutations.map(({ id, gene }) => [id, gene])).toEqual([['variant:1', 'ERBB2']]);
    expect(found.setAside?.map(({ mutation, why }) => [mutation.id, why])).toEqual([
      ['variant:2', ['filtered']],
      ['variant:4', ['low-vaf']],
    ]);
    expect(found.unnamed.map(({ variant: id, why }) => [id, why])).toEqual([['variant:3', 'gene-not-bundled']]);
    expect(found.notices.map(({ code, params }) => [code, params])).toEqual([
      ['ONCOLOGY_VARIANTS_FILTERED', { count: 1, of: 4 }],
      ['ONCOLOGY_VARIANTS_BELOW', { count: 1, of: 4, what: 'VAF', limit: 0.05 }],
      ['ONCOLOGY_VARIANTS_BELOW', { count: 0, of: 4, what: 'depth', limit: 50 }],
    ]);
  });

  it('uses filtered variants when asked to', () => {
    const variants = [variant('variant:1', 'BRAF', 'p.V600E', { filters: ['germline'] })];
    expect(profile({ variants }, { useFiltered: true }).mutations).toHaveLength(1);
  });

  it('brings fusions to today’s symbols and tells one that is the wrong way round', () => {
    const fusion = (gene5: string, gene3: string, inFrame: boolean | null = null) => ({
      gene5,
      gene3,
      breakpoints: [],
      exon5: null,
      exon3: null,
      inFrame,
      reads: null,
      confidence: null,
      at: AT,
    });
    const { fusions } = profile({
      fusions: [fusion('AF9', 'MLL'), fusion('MLL', 'SHARED'), fusion('AF9', 'MLL', true)],
    });
    expect(fusions.map(({ id, gene5, gene3, reversed, inFrame }) => [id, gene5, gene3, reversed, inFrame])).toEqual([
      ['fusion:1', 'MLLT3', 'KMT2A', true, true],
      ['fusion:2', 'KMT2A', 'SHARED', false, null],
    ]);
  });
});

describe('markers', () => {
  const values = (...markers: readonly ReturnType<typeof marker>[]) =>
    profile({ markers }).markers.map(({ marker: id, state, number, by }) => [id, state ?? number, by]);

  it('takes of two markers with one name the one whose values fit, and says what follows', () => {
    expect(values(marker('her2', '3+'))).toEqual([
      ['her2-ihc', '3+', 'stated'],
      ['her2', 'positive', 'implied'],
    ]);
    expect(values(marker('HER-2/neu', 'POS'))).toEqual([['her2', 'positive', 'stated']]);
    expect(values(marker('HER2 status', 'low'))).toEqual([
      ['her2', 'low', 'stated'],
      ['her2', 'negative', 'implied'],
    ]);
  });

  it.each([
    ['12.4', null, 12.4],
    ['12.4 mut/Mb', null, 12.4],
    ['12,4', 'mutations per megabase', 12.4],
    ['>10', null, 10],
    ['<5', null, 0],
  ])('reads a burden of %s %s', (text, unit, number) => {
    expect(values(marker('Tumor mutational burden', text, unit))[0]).toEqual(['tmb', number, 'stated']);
  });

  it.each([
    ['60 %', null, 60],
    ['0.6', '1', 60],
    ['60', null, 60],
    ['50-60 %', null, 50],
  ])('reads a score of %s %s', (text, unit, number) => {
    expect(values(marker('PD-L1 (TPS)', text, unit))).toEqual([['tps', number, 'stated']]);
  });

  it.each([
    [marker('PD-L1 TPS', '140 %'), 'ONCOLOGY_MARKER_VALUE'],
    [marker('PD-L1 TPS', 'strong'), 'ONCOLOGY_MARKER_VALUE'],
    [marker('PD-L1 TPS', '60 mg'), 'ONCOLOGY_MARKER_VALUE'],
    [marker('', 'positive'), 'ONCOLOGY_MARKER_UNKNOWN'],
    [marker('HER4', 'positive'), 'ONCOLOGY_MARKER_UNKNOWN'],
  ])('never uses %o', (one, code) => {
    const { markers, notices } = profile({ markers: [one] });
    expect(markers).toEqual([]);
    expect(notices.map((notice) => notice.code)).toEqual([code]);
  });

  it('leaves a marker unknown that was read twice with two values', () => {
    const { markers, notices } = profile({ markers: [marker('TMB', '12'), marker('TMB', '3')] });
    expect(markers).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['ONCOLOGY_MARKERS_DISAGREE']);
  });

  it('holds to the stated value against the one that would follow', () => {
    const { markers, notices } = profile({ markers: [marker('TMB', '12'), marker('TMB status', 'low')] });
    expect(markers.map(({ marker: id, state, by }) => [id, state, by])).toEqual([
      ['tmb', null, 'stated'],
      ['tmb-status', 'low', 'stated'],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['ONCOLOGY_MARKERS_DISAGREE']);
  });
});
