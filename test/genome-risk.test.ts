import { GENOME_CONSENTS } from '../src/core/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { decodeKnowledge, mergePack } from '../src/knowledge/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import {
  type GenomeRisk,
  type GenomeRiskAsked,
  genomeRisk,
  type SecondaryFinding,
  seedVariants,
  type SingleVariant,
} from '../src/variants/index.ts';
import { byteSource } from './support/byte-source.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const knowledge = mergePack(
  decodeKnowledge(base.bundle),
  decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
  'risk',
);

type Line = readonly [chrom: string, pos: number, ref: string, alt: string, gt: string, filter?: string];

function vcf(lines: readonly Line[], build = 'GRCh38', samples: readonly string[] = ['P1']): string {
  return [
    '##fileformat=VCFv4.2',
    `##reference=${build}`,
    ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', ...samples].join('\t'),
    ...lines.map(([chrom, pos, ref, alt, gt, filter = 'PASS']) =>
      [
        `chr${chrom}`,
        pos,
        '.',
        ref,
        alt.replace(/^END=.*/, '<NON_REF>'),
        '50',
        filter,
        alt.startsWith('END=') ? alt : '.',
        'GT',
        ...samples.map(() => gt),
      ].join('\t'),
    ),
    '',
  ].join('\n');
}

const ask = (text: string, asked: Partial<GenomeRiskAsked> = {}): Promise<GenomeRisk> =>
  genomeRisk(
    byteSource('genome.vcf', text),
    { knowledge, consents: GENOME_CONSENTS, sex: 'female', age: 40, now: '2026-11-22', ...asked },
    nodeHost,
  );
const of = (risk: GenomeRisk, gene: string): SecondaryFinding => risk.findings.find((one) => one.gene === gene)!;
const single = (risk: GenomeRisk, id: string): SingleVariant => risk.singles.find((one) => one.id === id)!;

/** Places of a gene that are known as pathogenic, by the seed itself. */
const placesOf = (gene: string): readonly { readonly pos1: number; readonly ref: string; readonly alt: string }[] =>
  [...seedVariants(knowledge, 'GRCh38')]
    .filter(([, list]) => list.some((one) => one.gene === gene && one.class !== 'uncertain'))
    .map(([key]) => {
      const [, pos, ref = '', alt = ''] = key.split(':');
      return { pos1: Number(pos), ref, alt };
    })
    .toSorted((a, b) => a.pos1 - b.pos1);
const ends = (gene: string): readonly [number, number] => {
  const list = placesOf(gene);
  return [list[0]!.pos1 - 50, Math.max(...list.map(({ pos1, ref }) => pos1 + ref.length)) + 50];
};
const block = (chrom: string, [from, to]: readonly [number, number], gt = '0/0'): Line => [
  chrom,
  from,
  'N',
  `END=${to}`,
  gt,
];

const brca2: Line = ['13', 32316484, 'GC', 'G', '0/1'];
const mutyh: Line = ['1', 45332300, 'G', 'A', '0/1'];

describe('what the person asked for', () => {
  const text = vcf([mutyh, ['6', 26092913, 'G', 'A', '1/1'], brca2]);

  it('nothing: nothing of the genome is told', async () => {
    const risk = await ask(text, { consents: [] });
    expect(new Set(risk.findings.map(({ state }) => state))).toEqual(new Set(['not-asked']));
    expect(new Set(risk.carriers.map(({ state }) => state))).toEqual(new Set(['not-asked']));
    expect(new Set(risk.singles.map(({ state }) => state))).toEqual(new Set(['not-asked']));
    expect(JSON.stringify(risk)).not.toMatch(/chr13|chr6|chr1\\t|32316484|26092913/);
  });

  it('one category: no other is told', async () => {
    const risk = await ask(text, { consents: ['cancer'] });
    expect(of(risk, 'BRCA2')).toMatchObject({ state: 'returned', settle: null });
    expect(of(risk, 'BRCA2').variants[0]?.seen.at).toMatchObject({ kind: 'file', pos1: 32316484, line: 6 });
    expect(of(risk, 'HFE').state).toBe('not-asked');
    expect(JSON.stringify(risk)).not.toContain('26092913');
  });

  it('no carrier status: one copy shows nowhere', async () => {
    const risk = await ask(text, { consents: ['cancer'] });
    expect(of(risk, 'MUTYH')).toMatchObject({ state: 'not-assessed', variants: [] });
    expect(JSON.stringify(risk)).not.toContain('45332300');
    const read = [block('1', ends('MUTYH')), mutyh];
    expect(of(await ask(vcf(read), { consents: ['cancer'] }), 'MUTYH').state).toBe('none-returned');
    expect(of(await ask(vcf(read.slice(0, 1)), { consents: ['cancer'] }), 'MUTYH').state).toBe('none-returned');
  });

  it('carrier status stands apart', async () => {
    const risk = await ask(text, { consents: ['carrier'] });
    expect(risk.carriers.find(({ gene }) => gene === 'MUTYH')).toMatchObject({ state: 'carrier', inheritance: 'AR' });
    expect(risk.carriers.find(({ gene }) => gene === 'HFE')).toMatchObject({ state: 'more-than-carrier' });
    expect(of(risk, 'MUTYH').state).toBe('not-asked');
    expect(of(risk, 'BRCA2').state).toBe('not-asked');
  });

  it('a child is told nothing of adult years, and no carrier status', async () => {
    const risk = await ask(text, { age: 17 });
    expect(of(risk, 'BRCA2').state).toBe('kept-for-adulthood');
    expect(single(risk, 'apoe').state).toBe('kept-for-adulthood');
    expect(new Set(risk.carriers.map(({ state }) => state))).toEqual(new Set(['kept-for-adulthood']));
    expect(JSON.stringify(risk)).not.toMatch(/32316484|26092913|45332300/);
  });
});

describe('what "none known" rests on', () => {
  const all = placesOf('PALB2').length;

  it('reference blocks over every known place, with their number', async () => {
    const risk = await ask(vcf([block('16', ends('PALB2'))]));
    expect(risk.content).toBe('gvcf');
    expect(of(risk, 'PALB2')).toMatchObject({ state: 'none-known', places: { known: all, read: all } });
    expect(of(risk, 'BRCA2')).toMatchObject({ state: 'not-assessed', settle: 'read-gene' });
  });

  it('is not said where one place is left out, called with nothing, or of low quality', async () => {
    const [from, to] = ends('PALB2');
    const gap = placesOf('PALB2')[7]!.pos1;
    for (const lines of [
      [block('16', [from, gap - 1]), block('16', [gap + 1, to])],
      [block('16', [from, gap - 1]), block('16', [gap, gap], './.'), block('16', [gap + 1, to])],
      [block('16', [from, to]), ['16', gap, 'N', 'A', './.'] as Line],
    ]) {
      const found = of(await ask(vcf(lines)), 'PALB2');
      expect(found.state).toBe('not-assessed');
      expect(found.places!.read).toBeLessThan(all);
      expect(found.places!.read).toBeGreaterThan(all - 12);
    }
  });

  it('a file of variants says nothing of what it leaves out, unless its caller looked there', async () => {
    const text = vcf([['16', 1000, 'A', 'G', '0/1']]);
    expect(of(await ask(text), 'PALB2')).toMatchObject({ state: 'not-assessed', places: { read: 0 } });
    const [from, to] = ends('PALB2');
    const callable = [{ chrom: '16', start0: from - 1, end0: to }];
    expect(of(await ask(text, { callable }), 'PALB2').state).toBe('none-known');
  });

  it('never of a gene with a twin', async () => {
    expect(of(await ask(vcf([block('7', ends('PMS2'))])), 'PMS2').state).toBe('not-assessed');
  });

  it('however the stretches are cut', async () => {
    const [from, to] = ends('PALB2');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: from + 1, max: to - 1 }), { maxLength: 12 }), async (cuts) => {
        const starts = [from, ...cuts.toSorted((a, b) => a - b)];
        const lines = starts.map((start, i) => block('16', [start, (starts[i + 1] ?? to + 1) - 1]));
        expect(of(await ask(vcf(lines), { consents: ['cancer'] }), 'PALB2').state).toBe('none-known');
      }),
      { numRuns: 15 },
    );
  });
});

describe('how a variant is written', () => {
  it.each([
    ['beside another alternative', [['13', 32316484, 'GC', 'G,GCC', '1/2']]],
    ['behind another alternative', [['13', 32316484, 'GC', 'GCC,G', '1/2']]],
    [
      'on lines of a split site, each leaving the other out',
      [
        ['13', 32316484, 'GC', 'G', './1'],
        ['13', 32316484, 'GC', 'GCC', '1/.'],
      ],
    ],
    ['with more bases than needed', [['13', 32316484, 'GCAT', 'GAT', '1|0']]],
    ['with <NON_REF>', [['13', 32316484, 'GC', 'G,<NON_REF>', '0/1']]],
  ] as const)('%s', async (_, lines) => {
    expect(of(await ask(vcf(lines as unknown as readonly Line[])), 'BRCA2').state).toBe('returned');
  });

  it('a filter, a genotype that is half missing or a structural allele leaves it open', async () => {
    const lines: readonly (readonly Line[])[] = [
      [['13', 32316484, 'GC', 'G', '0/1', 'LowQual']],
      [['13', 32316484, 'GC', 'G', './1']],
      [['13', 32316484, 'GC', '<DEL>', '0/1']],
    ];
    for (const one of lines)
      expect(of(await ask(vcf(one)), 'BRCA2')).toMatchObject({ state: 'not-assessed', settle: 'read-genotype' });
    expect(of(await ask(vcf(lines[0]!), { ignoreFilters: true }), 'BRCA2').state).toBe('returned');
  });

  it('the same deletion further on in its repeat is not called absent', async () => {
    const blocks = block('13', ends('BRCA2'));
    expect(of(await ask(vcf([blocks])), 'BRCA2').state).toBe('none-known');
    const shifted = vcf([blocks, ['13', 32316487, 'CC', 'C', '0/1']]);
    expect(of(await ask(shifted), 'BRCA2')).toMatchObject({ state: 'not-assessed', settle: 'read-genotype' });
  });

  it('is found with any bases around it', async () => {
    const known = placesOf('PALB2').filter(({ ref, alt }) => ref.length === 1 && alt.length === 1);
    const bases = fc.stringMatching(/^[ACGT]{0,4}$/);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known), bases, bases, async ({ pos1, ref, alt }, before, behind) => {
        const line: Line = ['16', pos1 - before.length, before + ref + behind, before + alt + behind, '0/1'];
        const found = of(await ask(vcf([line]), { consents: ['cancer'] }), 'PALB2');
        expect(['returned', 'unconfirmed']).toContain(found.state);
        expect(found.variants[0]?.seen.pos1).toBe(line[1]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('single variants', () => {
  const f5 = (lines: readonly Line[]): Promise<SingleVariant> =>
    ask(vcf(lines, 'GRCh37')).then((risk) => single(risk, 'f5-leiden'));

  it('GRCh37 has the risk allele of factor V as its reference', async () => {
    expect(await f5([['1', 169519000, 'A', 'G', '0/1']])).toMatchObject({ state: 'not-assessed', copies: null });
    expect(await f5([['1', 169519049, 'T', 'C', '1/1']])).toMatchObject({ state: 'absent', copies: 0 });
    expect(await f5([['1', 169519049, 'T', 'C', '0/1']])).toMatchObject({ state: 'present', result: 'one-copy' });
    expect(await f5([['1', 169519000, 'N', 'END=169519100', '0/0']])).toMatchObject({ result: 'two-copies' });
    const on38 = await ask(vcf([['1', 169549811, 'C', 'T', '0/1']]));
    expect(single(on38, 'f5-leiden')).toMatchObject({ copies: 1, worsens: ['oestrogen', 'long-immobility'] });
  });

  it.each([
    ['0/0', '0/0', 'e3/e3', 'absent', []],
    ['0/1', '0/0', 'e3/e4', 'present', []],
    ['1/1', '0/0', 'e4/e4', 'present', []],
    ['0/0', '0/1', 'e2/e3', 'present', []],
    ['0/0', '1/1', 'e2/e2', 'present', []],
    ['0/1', '0/1', 'e2/e4', 'present', ['phase-assumed']],
    ['0|1', '1|0', 'e2/e4', 'present', []],
    ['0|1', '0|1', 'e1/e3', 'present', []],
    ['1/1', '0/1', 'e1/e4', 'present', []],
  ] as const)('APOE %s and %s: %s', async (first, second, result, state, confirmFirst) => {
    const lines: readonly Line[] = [
      ['19', 44908684, 'T', 'C', first],
      ['19', 44908822, 'C', 'T', second],
    ];
    expect(single(await ask(vcf(lines)), 'apoe')).toMatchObject({ result, state, confirmFirst, consent: 'apoe' });
  });

  it('APOE needs both places, and is its own consent', async () => {
    const one = vcf([['19', 44908684, 'T', 'C', '1/1']]);
    expect(single(await ask(one), 'apoe')).toMatchObject({ state: 'not-assessed', result: null });
    const risk = await ask(one, { consents: ['risk-variant'] });
    expect(single(risk, 'apoe').state).toBe('not-asked');
    expect(JSON.stringify(risk)).not.toContain('44908684');
  });

  it('the only X of a man', async () => {
    const line = (gt: string): string => vcf([['X', 154536002, 'C', 'T', gt]]);
    expect(single(await ask(line('1'), { sex: 'male' }), 'g6pd-aminus')).toMatchObject({
      result: 'only-copy',
      outcomes: [{ outcome: 'g6pd-deficiency' }, { outcome: 'hba1c-reads-low' }],
    });
    expect(single(await ask(line('0/1')), 'g6pd-aminus')).toMatchObject({ result: 'one-copy', outcomes: [] });
  });

  it('marks every recalled figure', async () => {
    const risk = await ask(vcf([['1', 169549811, 'C', 'T', '0/1']]));
    for (const one of risk.singles) {
      expect(one.confirmed).toBe(false);
      for (const { confirmed } of one.outcomes) expect(confirmed).toBe(false);
    }
  });
});

describe('a consumer array', () => {
  const array = (rows: readonly string[]): string =>
    ['# This data file generated by 23andMe', '# build 37', '# rsid\tchromosome\tposition\tgenotype', ...rows, ''].join(
      '\n',
    );
  const others = Array.from({ length: 5 }, (_, i) => `rs${i + 1}\t1\t${1000 + i}\tAA`);

  it('is to be confirmed, and says nothing of what it does not test', async () => {
    // MUTYH p.G396D, GRCh37 1:45797228 C>T.
    const risk = await ask(array([...others, 'rs36053993\t1\t45797228\tTT', 'rs429358\t19\t45411941\tCT']));
    expect(risk).toMatchObject({ from: 'array', content: 'array', build: 'GRCh37' });
    expect(of(risk, 'MUTYH')).toMatchObject({ state: 'returned', confirmFirst: ['consumer-array'] });
    expect(of(risk, 'BRCA2')).toMatchObject({ state: 'not-assessed', places: { read: 0 } });
    expect(risk.findings.filter(({ state }) => state === 'none-known')).toEqual([]);
    expect(single(risk, 'apoe').state).toBe('not-assessed');
    expect(single(risk, 'f5-leiden').state).toBe('not-assessed');
  });

  it('a letter that the allele does not know leaves the place open', async () => {
    const risk = await ask(array([...others, 'rs36053993\t1\t45797228\tAG']));
    expect(of(risk, 'MUTYH')).toMatchObject({ state: 'not-assessed', settle: 'read-genotype' });
  });
});

describe('files', () => {
  it('of several people need a name', async () => {
    const two = vcf([brca2], 'GRCh38', ['P1', 'P2']);
    await expect(ask(two)).rejects.toMatchObject({ code: 'VCF_SAMPLE_NEEDED' });
    await expect(ask(two, { sample: 'P3' })).rejects.toMatchObject({ code: 'VCF_SAMPLE_UNKNOWN' });
    expect((await ask(two, { sample: 'P2' })).sample).toBe('P2');
  });

  it('that do not name their build need one', async () => {
    const text = vcf([brca2], 'here.fa');
    await expect(ask(text)).rejects.toMatchObject({ code: 'BUILD_UNKNOWN' });
    expect(of(await ask(text, { build: 'GRCh38' }), 'BRCA2').state).toBe('returned');
    await expect(ask(vcf([brca2]), { build: 'GRCh37' })).rejects.toMatchObject({ code: 'BUILD_CONTRADICTION' });
  });

  it('on another build than they say are not read', async () => {
    const other = { A: 'C', C: 'G', G: 'T', T: 'A' } as const;
    const lines = placesOf('PALB2')
      .filter(({ ref }) => ref.length === 1)
      .slice(0, 9)
      .map(({ pos1, ref, alt }): Line => ['16', pos1, other[ref as 'A'], alt, '0/1']);
    const risk = await ask(vcf(lines.filter(([, , ref, alt]) => ref !== alt)));
    expect(risk.notices.map(({ code }) => code)).toContain('VARIANTS_PLACES_OF_OTHER_BUILD');
    expect(of(risk, 'PALB2').state).toBe('not-assessed');
  });

  it('say how old the list is', async () => {
    const risk = await ask(vcf([brca2]));
    expect(risk.known).toEqual({ source: 'seed', date: '2021-08', old: true });
    expect(risk.notices.map(({ code }) => code)).toContain('VARIANTS_SEED_ONLY');
  });
});
