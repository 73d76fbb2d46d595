import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { byteSource } from './support/byte-source.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import {
  type PhenotypeProfile,
  type PhenotypicFeature,
  type ProfileSet,
  genesOfGenome,
  profileSet,
  rankDiseases,
  readPhenopacket,
} from '../src/variants/index.ts';

interface PublishedCase {
  readonly disease: string;
  readonly terms: readonly string[];
}
const CASES: readonly PublishedCase[] = readFileSync(new URL('fixtures/phenotype/cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [disease = '', , terms = ''] = line.split('\t');
    return { disease, terms: terms.split(' ') };
  });

const featuresOf = (terms: readonly string[]): readonly PhenotypicFeature[] =>
  terms.map((one) => ({
    term: `HP:${one.slice(1)}`,
    label: one,
    is: one.startsWith('+') ? 'observed' : 'excluded',
    at: { kind: 'document', source: 'case.json', path: '' },
  }));

function profilesOf(cases: readonly PublishedCase[], change: Partial<PhenotypeProfile> = {}): ProfileSet {
  const found = new Map<string, { cases: number; terms: Map<string, { seen: number; excluded: number }> }>();
  for (const { disease, terms } of cases) {
    const one = found.get(disease) ?? { cases: 0, terms: new Map() };
    found.set(disease, one);
    one.cases += 1;
    for (const { term, is } of featuresOf(terms)) {
      const count = one.terms.get(term) ?? { seen: 0, excluded: 0 };
      one.terms.set(term, count);
      count[is === 'observed' ? 'seen' : 'excluded'] += 1;
    }
  }
  return profileSet(
    [...found].map(([disease, one]) => ({
      record: { id: disease, version: '1', digest: '' },
      disease,
      name: disease,
      genes: [`GENE-${disease}`],
      variants: [],
      copies: 1,
      citation: '',
      ...one,
      ...change,
    })),
  );
}

describe('ranking of diseases by features', () => {
  it('finds the disease of a published case from the other cases alone, far more often than chance', () => {
    let [first, five, worst] = [0, 0, 0];
    for (const [i, one] of CASES.entries()) {
      const { ranked } = rankDiseases(profilesOf(CASES.filter((_, j) => j !== i)), featuresOf(one.terms));
      const { rank } = ranked.find(({ disease }) => disease === one.disease)!;
      if (rank === 1) first += 1;
      if (rank <= 5) five += 1;
      worst = Math.max(worst, rank);
    }
    const diseases = new Set(CASES.map(({ disease }) => disease)).size;
    expect(diseases).toBeGreaterThan(10);
    expect(worst).toBeLessThanOrEqual(diseases);
    // By chance: 1 of 12 and 5 of 12.
    expect(first / CASES.length).toBeGreaterThan(0.6);
    expect(five / CASES.length).toBeGreaterThan(0.85);
  });

  it('is the sum of its features, and a feature that no case has changes nothing', () => {
    const profiles = profilesOf(CASES);
    const features = featuresOf([...CASES[0]!.terms, '+9999999']);
    const { ranked, unused, used } = rankDiseases(profiles, features);
    expect(unused.map(({ term }) => term)).toEqual(['HP:9999999']);
    expect(used).toBe(features.length - 1);
    for (const { log10Ratio, terms } of ranked)
      expect(log10Ratio).toBeCloseTo(
        terms.reduce((sum, one) => sum + one.log10Ratio, 0),
        12,
      );
    expect(ranked.map(({ disease }) => disease)).toEqual(
      rankDiseases(profiles, features.slice(0, -1)).ranked.map(({ disease }) => disease),
    );
  });

  it('counts a feature that cases have for, and its absence against: worked by hand', () => {
    // Two diseases, four cases; A: the feature in both, B: excluded in one, silent in the other.
    const set = profilesOf([
      { disease: 'A:1', terms: ['+0000001'] },
      { disease: 'A:1', terms: ['+0000001'] },
      { disease: 'B:1', terms: ['-0000001'] },
      { disease: 'B:1', terms: ['+0000002'] },
    ]);
    const of = (terms: readonly string[], disease: string) =>
      rankDiseases(set, featuresOf(terms)).ranked.find((one) => one.disease === disease)!.log10Ratio;
    // Usual: 2.5 of 5. A: (2 + 3 × 0.5) / (2 + 3) = 0.7. B: 1.5 / (1 + 0.25 + 3) = 0.352941.
    expect(of(['+0000001'], 'A:1')).toBeCloseTo(Math.log10(0.7 / 0.5), 12);
    expect(of(['+0000001'], 'B:1')).toBeCloseTo(Math.log10(1.5 / 4.25 / 0.5), 12);
    // Excluded: usual 2.5 of 2 + 1 + 0.25 + 1 = 4.25.
    const usual = 2.5 / 4.25;
    expect(of(['-0000001'], 'A:1')).toBeCloseTo(Math.log10((1 - (2 + 3 * usual) / 5) / (1 - usual)), 12);
    expect(of(['-0000001'], 'B:1')).toBeGreaterThan(0);
  });

  it('never gives what is not a number, whatever the counts', () => {
    const count = fc.record({ seen: fc.nat(50), excluded: fc.nat(50) });
    fc.assert(
      fc.property(count, count, fc.boolean(), (one, two, observed) => {
        const profile = (id: string, { seen, excluded }: typeof one): PhenotypeProfile => ({
          record: { id, version: '1', digest: '' },
          disease: id,
          name: id,
          genes: [],
          cases: Math.max(1, seen + excluded),
          terms: new Map([['HP:0000001', { seen, excluded }]]),
          variants: [],
          copies: null,
          citation: '',
        });
        const set = profileSet([profile('A:1', one), profile('B:1', two)]);
        for (const { log10Ratio } of rankDiseases(set, featuresOf([observed ? '+0000001' : '-0000001'])).ranked)
          expect(Number.isFinite(log10Ratio)).toBe(true);
      }),
    );
  });

  it('a gene with a known variant lifts its disease; one copy where two make ill does not, and silence lowers nothing', () => {
    const features = featuresOf(CASES[0]!.terms);
    const plain = rankDiseases(profilesOf(CASES), features);
    const { disease } = plain.ranked.at(-1)!;
    const gene = `GENE-${disease}`;
    const of = (copies: number, needed: 1 | 2) =>
      rankDiseases(profilesOf(CASES, { copies: needed }), features, { genes: [{ gene, copies }] }).ranked.find(
        (one) => one.disease === disease,
      )!;
    const before = plain.ranked.at(-1)!.log10Ratio;
    expect(of(1, 1).log10Ratio).toBeCloseTo(before + Math.log10(50), 12);
    expect(of(1, 1).genes).toEqual([{ gene, state: 'pathogenic' }]);
    expect(of(1, 2)).toMatchObject({ log10OfGenes: 0, genes: [{ gene, state: 'one-copy-of-two' }] });
    expect(of(2, 2).log10OfGenes).toBeCloseTo(Math.log10(50), 12);
    expect(of(0, 1)).toMatchObject({ log10OfGenes: 0, genes: [{ gene, state: 'none-found' }] });
    expect(plain.ranked.at(-1)!.genes[0]!.state).toBe('not-read');
  });
});

const PACKET = {
  id: 'one',
  subject: { id: 'p', sex: 'FEMALE' },
  phenotypicFeatures: [
    { type: { id: 'HP:0001250', label: 'Seizure' } },
    { type: { id: 'HP:0001249', label: 'Intellectual disability' }, excluded: true },
  ],
  metaData: { created: '2026-01-01T00:00:00Z', createdBy: 'x', phenopacketSchemaVersion: '2.0' },
};
const read = (change: object | string) =>
  readPhenopacket(typeof change === 'string' ? change : JSON.stringify({ ...PACKET, ...change }), { name: 'c.json' });
function codeOf(change: object | string): string {
  try {
    read(change);
  } catch (error) {
    return error instanceof PropriaError ? `${error.code} ${String(error.params['path'] ?? '')}`.trim() : 'not coded';
  }
  return 'read';
}

describe('a phenopacket', () => {
  it('is read: features seen and excluded, in either way of writing names', () => {
    const { features, subject } = read({});
    expect(features.map(({ term, is }) => [term, is])).toEqual([
      ['HP:0001250', 'observed'],
      ['HP:0001249', 'excluded'],
    ]);
    expect(subject).toEqual({ id: 'p', sex: 'female' });
    const { phenotypicFeatures, metaData, ...rest } = PACKET;
    const snake = { ...rest, phenotypic_features: phenotypicFeatures, meta_data: metaData };
    expect(readPhenopacket(JSON.stringify(snake), { name: 'c.json' }).features).toHaveLength(2);
  });

  it.each([
    ['no JSON', 'hello', 'PHENOPACKET_NOT_JSON'],
    ['nothing', '', 'PHENOPACKET_NOT_JSON'],
    ['cut', JSON.stringify(PACKET).slice(0, 120), 'PHENOPACKET_TRUNCATED'],
    [
      'cut behind a bracket',
      JSON.stringify(PACKET).slice(0, JSON.stringify(PACKET).indexOf('}}') + 1),
      'PHENOPACKET_TRUNCATED',
    ],
    ['a list', '[]', 'PHENOPACKET_NOT_ONE'],
    ['a family', { proband: {} }, 'PHENOPACKET_NOT_ONE'],
    ['a cohort', { members: [] }, 'PHENOPACKET_NOT_ONE'],
    [
      'version 1',
      { metaData: { phenopacketSchemaVersion: '1.0.0' } },
      'PHENOPACKET_OLD metaData.phenopacketSchemaVersion 1.0.0',
    ],
    [
      'negated',
      { phenotypicFeatures: [{ type: { id: 'HP:0001250' }, negated: true }] },
      'PHENOPACKET_OLD phenotypicFeatures[0].negated',
    ],
    [
      'a misspelt field of a feature',
      { phenotypicFeatures: [{ type: { id: 'HP:0001250' }, exclude: true }] },
      'PHENOPACKET_FIELD phenotypicFeatures[0].exclude',
    ],
    [
      'a text for a flag',
      { phenotypicFeatures: [{ type: { id: 'HP:0001250' }, excluded: 'true' }] },
      'PHENOPACKET_FIELD phenotypicFeatures[0].excluded',
    ],
    ['no type', { phenotypicFeatures: [{}] }, 'PHENOPACKET_FIELD phenotypicFeatures[0].type'],
    [
      'a bad term',
      { phenotypicFeatures: [{ type: { id: 'HP:123', label: 'x' } }] },
      'PHENOPACKET_FIELD phenotypicFeatures[0].type.id',
    ],
    ['features that are no list', { phenotypicFeatures: {} }, 'PHENOPACKET_FIELD phenotypicFeatures'],
    ['no metadata', { metaData: undefined }, 'PHENOPACKET_FIELD metaData'],
    ['no id', { id: undefined }, 'PHENOPACKET_FIELD id'],
    ['a sex of its own', { subject: { id: 'p', sex: 'female' } }, 'PHENOPACKET_FIELD subject.sex'],
  ])('is refused with a code: %s', (_, change, code) => {
    expect(codeOf(change)).toBe(code);
  });

  it('says what it did not use: other ontologies, contradictions, fields that it does not know', () => {
    const { features, notices } = read({
      extra: 1,
      phenotypicFeatures: [
        { type: { id: 'NCIT:C26697', label: 'Aortic aneurysm' } },
        { type: { id: 'HP:0001250', label: 'Seizure' } },
        { type: { id: 'HP:0001250', label: 'Seizure' }, excluded: true },
        { type: { id: 'HP:0001249', label: 'Intellectual disability' } },
        { type: { id: 'HP:0001249', label: 'Intellectual disability' } },
      ],
    });
    expect(features.map(({ term }) => term)).toEqual(['HP:0001249']);
    expect(notices.map(({ code }) => code)).toEqual([
      'PHENOPACKET_UNKNOWN_FIELD',
      'PHENOPACKET_OTHER_ONTOLOGY',
      'PHENOTYPE_CONTRADICTORY',
    ]);
  });

  it('never throws what is not coded, wherever it is cut or bent', () => {
    const whole = JSON.stringify(PACKET);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.constantFrom('', '{', 'null', '"', '[1]', '}'), (at, put) => {
        expect(codeOf(whole.slice(0, at) + put + whole.slice(at + put.length))).not.toBe('not coded');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(PACKET)), (value, key) => {
        expect(codeOf({ [key]: value })).not.toBe('not coded');
      }),
    );
  });
});

describe('genes of a genome', () => {
  const table = 'HP:0000001 1 0 Something\n';
  const profile = {
    disease: 'OMIM:1',
    name: 'One',
    genes: ['ONE'],
    cases: 1,
    table,
    copies: { one: 1, two: 0 },
    citation: '',
  };
  const ref = { id: 'phenotype-profile/one', version: '1', digest: '' };
  const knowledge = {
    facts: new Map([
      [
        'phenotype-profile',
        new Map([
          ['one', { id: 'one', ref, body: { ...profile, variants: '17:31200000:CA:C ONE\n17:31300000:G:T TWO\n' } }],
        ]),
      ],
    ]),
  } as unknown as Parameters<typeof genesOfGenome>[0];
  const vcf = (...lines: readonly string[]): string =>
    [
      '##fileformat=VCFv4.2',
      '##reference=GRCh38',
      '##contig=<ID=chr17,length=83257441>',
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS',
      ...lines,
      '',
    ].join('\n');
  const look = (genes: readonly string[], ...lines: readonly string[]) =>
    genesOfGenome(knowledge, byteSource('g.vcf', vcf(...lines)), new Set(genes), {}, nodeHost);

  it('are those asked for and no other; how the change is written does not matter', async () => {
    const lines = [
      'chr17\t31199999\t.\tTCA\tTC\t50\tPASS\t.\tGT\t0/1',
      'chr17\t31300000\t.\tG\tT\t50\tPASS\t.\tGT\t1/1',
    ];
    const one = await look(['ONE'], ...lines);
    expect(one.genes).toEqual([{ gene: 'ONE', copies: 1 }]);
    expect((await look(['ONE', 'TWO'], ...lines)).genes).toEqual([
      { gene: 'ONE', copies: 1 },
      { gene: 'TWO', copies: 2 },
    ]);
  });

  it('are silent where a file of variants alone does not name the place', async () => {
    expect((await look(['ONE'], 'chr17\t31300000\t.\tG\tT\t50\tPASS\t.\tGT\t0/1')).genes).toEqual([]);
  });
});
