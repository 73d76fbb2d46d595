import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocusId, LocusReading } from '../../core/index.ts';
import {
  type CallingRules,
  type FrequencyEstimate,
  GROUPS,
  type GeneRecord,
  type Group,
} from '../../knowledge/index.ts';
import { callGene } from '../calling/call-gene.ts';
import { handMadeGene } from '../testing/hand-made-gene.ts';
import { type ConfidenceOptions, assessConfidence } from './assess-confidence.ts';

/** Three positions, one variant each: *2 and *3 without function, *4 decreased. */
function gene(
  frequencies: Readonly<Record<string, number | FrequencyEstimate>> | null,
  calling: Partial<CallingRules> = {},
): GeneRecord {
  const made = handMadeGene({
    symbol: 'TINY',
    keyedBy: 'function',
    functions: { '*1': 'Normal function', '*2': 'No function', '*3': 'No function', '*4': 'Decreased function' },
    rules: {
      'Normal function|Normal function': 'Normal',
      'No function|Normal function': 'Intermediate',
      'Decreased function|Normal function': 'Likely Intermediate',
      'Decreased function|No function': 'Likely Poor',
      'Decreased function|Decreased function': 'Likely Intermediate',
      'No function|No function': 'Poor',
    },
    calling: { unnamed: { people: 1, of: 5000 }, ...calling },
  });
  const estimate = (value: number | FrequencyEstimate): FrequencyEstimate =>
    typeof value === 'number' ? { frequency: value } : value;
  return {
    ...made,
    loci: [100, 200, 300].map((pos) => ({
      id: locus(pos),
      chrom: 'chr1',
      pos38: pos,
      ref38: 'A',
      pos37: pos,
      ref37: 'A',
      alts: ['G'],
      rsid: null,
      hgvs: [`g.${pos}A>G`],
    })),
    alleles: [
      {
        name: '*1',
        reference: true,
        bases: new Map([
          [0, 'A'],
          [1, 'A'],
          [2, 'A'],
        ]),
      },
      { name: '*2', bases: new Map([[0, 'G']]) },
      { name: '*3', bases: new Map([[1, 'G']]) },
      { name: '*4', bases: new Map([[2, 'G']]) },
    ],
    frequencies:
      frequencies === null
        ? null
        : {
            source: 'hand-made',
            alleles: new Map(
              Object.entries(frequencies).map(([allele, value]) => [
                allele,
                Object.fromEntries(GROUPS.map((group) => [group, estimate(value)])) as Record<Group, FrequencyEstimate>,
              ]),
            ),
          },
  };
}

function locus(pos: number): LocusId {
  return `chr1:${pos}`;
}

/** `AA AG .`: the three positions; `|` between bases where phased, `.` unread. */
function readings(text: string): ReadonlyMap<LocusId, LocusReading> {
  return new Map(
    text.split(' ').map((genotype, i): [LocusId, LocusReading] => {
      const id = locus((i + 1) * 100);
      if (genotype === '.')
        return [id, { locus: id, state: 'absent', alleles: [], phase: { kind: 'unphased' }, locator: null }];
      const assumed = genotype.endsWith('?');
      const bases = genotype.replace('?', '');
      const phase = bases.includes('|') ? ({ kind: 'phased' } as const) : ({ kind: 'unphased' } as const);
      return [
        id,
        {
          locus: id,
          state: assumed ? 'assumed-reference' : 'read',
          // `G-`: the other copy is left out.
          alleles: [...bases.replace('|', '')].map((base) => (base === '-' ? null : base)),
          phase,
          locator: null,
        },
      ];
    }),
  );
}

function assess(record: GeneRecord, text: string, options: ConfidenceOptions = {}) {
  const read = readings(text);
  return assessConfidence(record, callGene(record, read, options), read, options);
}

const COMMON = { '*1': 0.79, '*2': 0.1, '*3': 0.1, '*4': 0.01 };
const RARE = { '*1': 0.7989, '*2': 0.2, '*3': 0.001, '*4': 0.0001 };

describe('the level', () => {
  test.each([
    ['all read, plain reference', COMMON, 'AA AA AA', 'settled', 'Normal'],
    ['a common allele is not excluded', COMMON, '. AA AA', 'open', 'Normal'],
    ['a rare one is not excluded', RARE, 'AA . AA', 'probable', 'Normal'],
    ['rare ones together pass 1 %', { ...RARE, '*3': 0.003, '*4': 0.0028 }, 'AA . .', 'open', 'Normal'],
    [
      'nothing read: rarity alone is no reading',
      { '*1': 0.998, '*2': 0.001, '*3': 0.0005, '*4': 0.0005 },
      '. . .',
      'open',
      'Normal',
    ],
    ['both strands without function: whatever else lies on them', COMMON, 'GG . .', 'settled', 'Poor'],
    [
      'both strands decreased: beside it an unread variant has no name, and is rare',
      COMMON,
      '. AA GG',
      'probable',
      'Likely Intermediate',
    ],
    ['two variants on two strands, known', COMMON, 'A|G G|A AA', 'settled', 'Poor'],
    ['two variants, strands unknown: the union has no name', COMMON, 'AG AG AA', 'probable', 'Poor'],
  ] as const)('%s', (_, frequencies, text, level, phenotype) => {
    const found = assess(gene(frequencies), text);
    expect([found.level, found.outcomes[0]?.phenotype]).toEqual([level, phenotype]);
  });

  test('a union seen often in the panel keeps unknown strands open', () => {
    expect(assess(gene(COMMON, { unnamed: { people: 100, of: 5000 } }), 'AG AG AA').level).toBe('open');
  });

  test.each([
    ['an allele of one in a hundred keeps its name', { '*1': 0.89, '*2': 0.1, '*3': 0, '*4': 0.01 }, 'probable'],
    [
      'a variant that hardly anybody has may lie on a common allele',
      { '*1': 0.9, '*2': 0.1, '*3': 0, '*4': 0.00001 },
      'open',
    ],
    ['it lies on no rare one', { '*1': 0.99999, '*2': 0.00001, '*3': 0, '*4': 0.00001 }, 'probable'],
  ] as const)('a read variant whose background is unread: %s', (_, frequencies, level) => {
    const found = assess(gene(frequencies), '. AA GG');
    expect(found.level).toBe(level);
    if (level === 'open')
      expect(found.settledBy).toEqual([{ kind: 'read-positions', gene: 'TINY', loci: ['chr1:100'] }]);
    expect(found.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
    // Read, the background tells.
    expect(assess(gene(frequencies), 'AA AA GG').level).toBe('settled');
  });

  test('a gene may ask for less than 1 % of alternatives', () => {
    const strict = gene(RARE, { probable: { below: 0.002, note: 'for the test' } });
    expect(assess(strict, 'AA . AA').level).toBe('open');
    expect(assess(strict, 'AA AA .').level).toBe('probable');
    expect(assess(strict, 'AA . .').settledBy).toEqual([{ kind: 'read-positions', gene: 'TINY', loci: ['chr1:200'] }]);
  });

  test('every group counts unless one is named', () => {
    const record = gene(RARE);
    const rows = new Map(record.frequencies!.alleles);
    rows.set('*3', { ...rows.get('*3'), 'East Asian': { frequency: 0.05 } });
    const mixed = { ...record, frequencies: { source: 'hand-made', alleles: rows } };
    expect(assess(mixed, 'AA . AA').level).toBe('open');
    expect(assess(mixed, 'AA . AA', { group: 'European' })).toMatchObject({ level: 'probable', group: 'European' });
    expect(assess(mixed, 'AA . AA', { group: 'East Asian' }).level).toBe('open');
  });

  test('without frequencies nothing is probable, but what every completion says is settled', () => {
    expect(assess(gene(null), 'AA . AA').level).toBe('open');
    expect(assess(gene(null), 'AA AA AA').level).toBe('settled');
  });

  test('an allele that the table does not speak of keeps a claim open', () => {
    expect(assess(gene({ '*1': 0.8, '*2': 0.2 }), 'AA . AA').level).toBe('open');
  });

  test('a bound counts against the leading outcome and never for it', () => {
    const bound = { frequency: 0.002, upperBound: true, basis: 'unseen' } as const;
    // *4, of which nobody knows how rare it is, against *2 and *3 together: both explain the unread third position.
    const found = assess(gene({ '*1': 0.9, '*2': 0.1, '*3': bound, '*4': bound }), 'AA . .');
    expect(found.level).toBe('probable');
    expect(assess(gene({ '*1': bound, '*2': 0.00001, '*3': 0.00001, '*4': bound }), '. AA AA').level).toBe('open');
  });

  test('small variants alone settle nothing where copies can be lost or gained', () => {
    const record = gene(COMMON, { structuralVariation: { unread: true, note: 'copies' } });
    const found = assess(record, 'AA AA AA', { structural: true });
    expect(found.level).toBe('open');
    expect(found.settledBy.map(({ kind }) => kind)).toEqual(['copy-number', 'outside-call']);
  });

  test('a base that no table knows, taken as reference by the call, leaves the function unknown', () => {
    const found = assess(gene(COMMON, { undocumented: 'as-reference' }), 'AT AA AA');
    expect(found.level).toBe('open');
    expect(found.outcomes.map(({ phenotype, probability }) => [phenotype, probability])).toEqual([
      ['Normal', 0.5],
      ['Indeterminate', 0.5],
    ]);
  });
});

describe('what is said beside the level', () => {
  test('chances follow Hardy and Weinberg, sum to 1 in every group, and name their pairs', () => {
    const { outcomes } = assess(gene(COMMON), '. AA AA');
    const normal = (0.79 * 0.79) / (0.89 * 0.89);
    expect(outcomes[0]!.probability).toBeCloseTo(normal, 5);
    expect(outcomes.map(({ phenotype }) => phenotype)).toEqual(['Normal', 'Intermediate', 'Poor']);
    expect(outcomes[1]!.diplotypes[0]).toMatchObject({ name: '*1/*2' });
    for (const group of GROUPS)
      expect(outcomes.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0)).toBeCloseTo(1, 5);
  });

  test('alleles left open: which, how likely, where to look', () => {
    const { openAlleles, settledBy } = assess(gene(COMMON), '. AA .');
    expect(openAlleles.map(({ allele, loci }) => [allele, ...loci])).toEqual([
      ['*2', 'chr1:100'],
      ['*4', 'chr1:300'],
    ]);
    expect(openAlleles[0]!.probability).toBeCloseTo(1 - (0.8 / 0.9) ** 2, 5);
    expect(settledBy).toEqual([{ kind: 'read-positions', gene: 'TINY', loci: ['chr1:100', 'chr1:300'] }]);
  });

  test('positions to read: no more than bring the alternatives under 1 %', () => {
    expect(assess(gene(RARE), '. AA .').settledBy).toEqual([
      { kind: 'read-positions', gene: 'TINY', loci: ['chr1:100'] },
    ]);
  });

  test('a gene in which all alternatives are rare still asks for positions', () => {
    const { settledBy } = assess(gene({ '*1': 0.998, '*2': 0.001, '*3': 0.0005, '*4': 0.0005 }), '. . .');
    expect(settledBy).toEqual([{ kind: 'read-positions', gene: 'TINY', loci: ['chr1:100', 'chr1:200'] }]);
  });

  test('unknown strands ask for phase', () => {
    expect(assess(gene(COMMON, { unnamed: { people: 100, of: 5000 } }), 'AG AG AA').settledBy).toEqual([
      { kind: 'phase', gene: 'TINY' },
    ]);
  });

  test('positions taken as reference without being read are told', () => {
    expect(assess(gene(COMMON), 'AA? AA AA?').assumed).toEqual(['chr1:100', 'chr1:300']);
  });

  test('nothing found that fits asks for another test', () => {
    const found = assess(gene(COMMON), 'G|G G|A AA');
    expect(found.level).toBe('open');
    expect(found.outcomes.map(({ phenotype }) => phenotype)).toEqual(['Poor']);
    expect(found.settledBy).toContainEqual({ kind: 'other-test', gene: 'TINY' });
  });
});

describe('one copy', () => {
  const record = (): GeneRecord => {
    const made = gene(RARE, { ploidy: 'x-linked' });
    return {
      ...made,
      phenotypes: {
        ...made.phenotypes,
        rules: [
          ...made.phenotypes.rules,
          { pair: ['Normal function'], phenotype: 'Normal' },
          { pair: ['No function'], phenotype: 'Poor' },
          { pair: ['Decreased function'], phenotype: 'Likely Poor' },
        ],
      },
    };
  };

  test.each([
    ['A A A', 'settled', 'Normal'],
    ['G . .', 'settled', 'Poor'],
    ['A . A', 'probable', 'Normal'],
    ['. A A', 'open', 'Normal'],
  ] as const)('%s', (text, level, phenotype) => {
    const found = assess(record(), text);
    expect([found.level, found.outcomes[0]?.phenotype]).toEqual([level, phenotype]);
  });
});

describe('a gene in which the least active variant of a strand decides', () => {
  const lowest = gene(COMMON, { output: 'lowest-function', lowestFirst: ['No function', 'Decreased function'] });

  test.each([
    ['AA AA AA', 'settled', 'Normal'],
    ['GG . .', 'settled', 'Poor'],
    // Either on one strand or on two: variants of such a gene combine freely.
    ['AG AG AA', 'open', 'Intermediate'],
    ['A|G G|A AA', 'settled', 'Poor'],
    ['. AA AA', 'open', 'Normal'],
  ] as const)('%s', (text, level, phenotype) => {
    const found = assess(lowest, text);
    expect(found.level).toBe(level);
    expect(found.outcomes.map((outcome) => outcome.phenotype)).toContain(phenotype);
  });

  // The copy that the record leaves out may have the variant, too: the diploid positions say that there are two.
  test.each(['G- AG AA', 'G- AA AG', '-G AG AA'])('half a genotype claims nothing: %s', (text) => {
    const found = assess(lowest, text);
    expect(found.level).toBe('open');
    expect(found.outcomes.map((outcome) => outcome.phenotype)).toContain('Poor');
  });

  test('functions that nothing ranks may each decide', () => {
    expect(assess(gene(COMMON, { output: 'lowest-function' }), 'GG . .').level).toBe('open');
  });

  test('unknown strands: both lie of the variants, at even odds', () => {
    const found = assess(lowest, 'AG AG AA');
    expect(found.outcomes.map(({ phenotype, probability }) => [phenotype, probability])).toEqual([
      ['Intermediate', 0.5],
      ['Poor', 0.5],
    ]);
    expect(found.settledBy).toEqual([{ kind: 'phase', gene: 'TINY' }]);
  });
});

test('reading less never takes an outcome away, and what it settles the full reading says too', () => {
  const genotype = fc.constantFrom('AA', 'AG', 'GG', 'A|G', 'G|A');
  const records = [
    gene(COMMON),
    gene(RARE),
    gene(COMMON, { output: 'lowest-function', lowestFirst: ['No function', 'Decreased function'] }),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.tuple(genotype, genotype, genotype),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      (record, genotypes, kept) => {
        const full = assess(record, genotypes.join(' '));
        const less = assess(record, genotypes.map((one, i) => (kept[i] === true ? one : '.')).join(' '));
        const possible = less.outcomes.map(({ phenotype }) => phenotype);
        for (const { phenotype } of full.outcomes) expect(possible).toContain(phenotype);
        if (less.level === 'settled') expect(full.outcomes.map(({ phenotype }) => phenotype)).toEqual(possible);
        expect(less.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 4);
      },
    ),
    { numRuns: 400 },
  );
});

test('outside calls: settled as stated, open where several or of unknown function', () => {
  const record = gene(COMMON);
  const stated = (...pairs: readonly (readonly [string, string])[]) => {
    const diplotypes = pairs.map((alleles) => ({ alleles, name: alleles.join('/'), score: 0 }));
    const call = {
      ...callGene(record, readings('AA AA AA')),
      origin: 'outside',
      candidates: diplotypes,
      top: diplotypes,
      forGuidance: diplotypes,
    } as const;
    return assessConfidence(record, call, new Map());
  };
  expect(stated(['*1', '*2'])).toMatchObject({
    level: 'settled',
    settledBy: [],
    outcomes: [{ phenotype: 'Intermediate', probability: 1 }],
  });
  expect(stated(['*1', '*2'], ['*2', '*2'])).toMatchObject({
    level: 'open',
    outcomes: [{ probability: 0.5 }, { probability: 0.5 }],
  });
  expect(stated(['*1', '*99']).level).toBe('open');
});

describe('an allele that was seen and not used', () => {
  const seen = (text: string, at: number, shown: readonly string[], state: LocusReading['state'] = 'filtered') => {
    const read = new Map(readings(text));
    read.set(locus(at), { ...read.get(locus(at))!, state, shown });
    const record = gene(RARE);
    const call = callGene(record, read);
    return { call, confidence: assessConfidence(record, call, read) };
  };

  test('rarity is no reason where a record shows the variant', () => {
    expect(assess(gene(RARE), 'AA . AA').level).toBe('probable');
    const { call, confidence } = seen('AA . AA', 200, ['A', 'G']);
    expect(confidence.level).toBe('open');
    expect(confidence.settledBy).toContainEqual({ kind: 'read-positions', gene: 'TINY', loci: [locus(200)] });
    expect(call.notices).toContainEqual({
      code: 'PGX_SEEN_FILTERED',
      severity: 'caution',
      gene: 'TINY',
      params: { gene: 'TINY', locus: locus(200), found: 'G' },
    });
  });

  test('what every completion agrees on stays settled; a base that no completion holds does not', () => {
    expect(seen('GG . .', 200, ['G']).confidence.level).toBe('settled');
    expect(seen('GG . .', 200, ['T']).confidence.level).toBe('open');
    expect(seen('AA AA AA', 200, ['<DEL>'], 'read').confidence.level).toBe('open');
  });

  test('the reference, or what another file read, is nothing beside', () => {
    expect(seen('AA . AA', 200, ['A']).confidence.level).toBe('probable');
    expect(seen('AA AA AA', 200, ['A'], 'read').confidence.level).toBe('settled');
  });

  test('a deletion that the gene names where it is read is no stranger', () => {
    const line = { kind: 'file', source: 'a.vcf', chrom: 'chr1', pos1: 90, line: 7, text: '' } as const;
    const at = (offset: string) => ({ ...line, offset: { kind: 'byte', at: offset } }) as const;
    const level = (offset: string) => {
      const read = new Map(readings('GG . AA'));
      read.set(locus(100), { ...read.get(locus(100))!, locator: at('5') });
      read.set(locus(200), { ...read.get(locus(200))!, state: 'discarded', shown: ['TA>T'], locator: at(offset) });
      const record = gene(COMMON);
      return assessConfidence(record, callGene(record, read), read).level;
    };
    expect(level('5')).toBe('settled');
    expect(level('6')).toBe('open');
  });
});
