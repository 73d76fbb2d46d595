import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { EMPTY_RECORD, type PersonRecord, type Relative, readPedigreeFile } from '../../record/index.ts';
import { type Pedigree, canRiskPedigree, cascadeOf, pedigreeOf } from './index.ts';
import { kinOf } from './kin.ts';

const at = { kind: 'document', source: 'person.yaml', path: 'family' } as const;
const now = '2026-01-01';

function relative(id: string, relation: string, part: Partial<Relative> = {}): Relative {
  return { id, relation, sex: null, conditions: [], died: null, at, date: null, ...part };
}

function recordOf(family: readonly Relative[], part: Partial<PersonRecord> = {}): PersonRecord {
  return { ...EMPTY_RECORD, sex: { value: 'female', at, date: null }, family, sources: [], ...part };
}

const treeOf = (family: readonly Relative[], part: Partial<PersonRecord> = {}): Pedigree =>
  pedigreeOf(recordOf(family, part), now)!;

/** Coefficient of kinship by the recursion of textbooks, which knows of no relations: half the degree's share of genes. */
function kinship({ people }: Pedigree, a: string, b: string): number {
  const byId = new Map(people.map((one) => [one.id, one]));
  const depth = (id: string): number => {
    const { mother, father } = byId.get(id)!;
    return Math.max(mother === null ? 0 : 1 + depth(mother), father === null ? 0 : 1 + depth(father));
  };
  const phi = (x: string | null, y: string | null): number => {
    if (x === null || y === null) return 0;
    if (x === y) {
      const { mother, father } = byId.get(x)!;
      return 0.5 * (1 + phi(mother, father));
    }
    const [older, younger] = depth(x) <= depth(y) ? [x, y] : [y, x];
    const { mother, father } = byId.get(younger)!;
    return 0.5 * (phi(older, mother) + phi(older, father));
  };
  return phi(a, b);
}

const EVERYBODY = [
  'mother',
  'father',
  'sister',
  'brother',
  'maternal-half-sister',
  'paternal-half-brother',
  'daughter',
  'son',
  'maternal-grandmother',
  'maternal-grandfather',
  'paternal-grandmother',
  'paternal-grandfather',
  'maternal-aunt',
  'paternal-uncle',
  'maternal-cousin',
  'paternal-cousin',
  'niece',
  'nephew',
  'granddaughter',
  'grandson',
] as const;

const families = fc
  .array(fc.constantFrom(...EVERYBODY), { minLength: 1, maxLength: 25 })
  .map((relations) => relations.map((relation, i) => relative(`relative:${i + 1}`, relation)));

describe('a family as a tree', () => {
  it('has everybody in the place that the relation names: kinship of the tree is that of the degree', () => {
    fc.assert(
      fc.property(families, (family) => {
        // A second mother stands beside the tree.
        const ONE = /^(?:mother|father|[mp]aternal-grand(?:mother|father))$/;
        const once = family.filter(
          ({ relation }, i) => !ONE.test(relation) || family.findIndex((one) => one.relation === relation) === i,
        );
        const tree = treeOf(once);
        for (const { id, degree, relation } of tree.people) {
          if (degree === null || degree === 0) continue;
          expect([relation, kinship(tree, 'self', id)]).toEqual([relation, 0.5 ** (degree + 1)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fills in parents alone, and says nothing of those it fills in', () => {
    const { people } = treeOf([relative('relative:1', 'maternal-cousin')]);
    const filled = people.filter(({ id }) => id.startsWith('unknown:'));
    expect(
      filled
        .map(({ relation }) => relation)
        .filter((one) => one !== null)
        .toSorted(),
    ).toEqual(['father', 'maternal-grandfather', 'maternal-grandmother', 'mother']);
    for (const { illnesses, free, died, age, tested } of filled)
      expect({ illnesses, free, died, age, tested }).toEqual({
        illnesses: [],
        free: undefined,
        died: null,
        age: null,
        tested: [],
      });
  });

  it('leaves beside the tree whose side nobody told, with the degree', () => {
    const { people } = treeOf([relative('relative:1', 'aunt'), relative('relative:2', 'half-brother')]);
    expect(people.filter(({ id }) => id.startsWith('relative'))).toMatchObject([
      { degree: 2, side: null, mother: null },
      { degree: 2, side: null, mother: null },
    ]);
  });

  it('knows no kinship by adoption or marriage', () => {
    const { people } = treeOf([
      relative('relative:1', 'adoptive-mother'),
      relative('relative:2', 'husband'),
      relative('relative:3', 'sister', { adopted: true }),
      relative('relative:4', 'step-father'),
    ]);
    for (const one of people.filter(({ id }) => id.startsWith('relative'))) expect(one.degree).toBeNull();
    expect(people.find(({ id }) => id === 'self')).toMatchObject({
      mother: expect.stringMatching(/^unknown/) as string,
    });
  });

  it('is no tree where nobody is told of', () => expect(pedigreeOf(recordOf([]), now)).toBeNull());

  it('reads relations of both kinds of writing', () => {
    expect(kinOf('identical-twin-sister')).toMatchObject({ kind: 'sibling', degree: 1, sex: 'female' });
    expect(kinOf('constructor')).toMatchObject({ kind: 'other', degree: null });
  });
});

const chances = (
  family: readonly Relative[],
  inheritance: 'AD' | 'AR' | 'XL',
  part: Partial<PersonRecord> = {},
  copies?: 1 | 2,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    cascadeOf(
      treeOf(family, part),
      [{ id: 'f', gene: 'G', inheritance, ...(copies === undefined ? {} : { copies }) }],
      now,
    ).map((one) => [one.relation!, one.chance]),
  );

const ALL = EVERYBODY.map((relation, i) => relative(`relative:${i + 1}`, relation));

describe('whom to tell', () => {
  it('gives 1/2, 1/4, 1/8 by degree where nobody was tested (textbook shares of autosomal dominance)', () => {
    const found = chances(ALL, 'AD');
    for (const [relation, chance] of Object.entries(found))
      expect([relation, chance]).toEqual([relation, 0.5 ** kinOf(relation).degree!]);
    expect(Object.keys(found)).toHaveLength(ALL.length);
  });

  it('makes who stands between two carriers an obligate carrier, and clears the other side', () => {
    const family = [
      relative('relative:1', 'mother'),
      relative('relative:2', 'father'),
      relative('relative:3', 'maternal-aunt', { tested: [{ gene: 'G', result: 'pathogenic' }] }),
      relative('relative:4', 'paternal-uncle'),
      relative('relative:5', 'maternal-uncle'),
    ];
    expect(chances(family, 'AD')).toEqual({ mother: 1, 'maternal-uncle': 0.5, 'maternal-aunt': 1 });
  });

  it('leaves it to the other parent where one has no change', () => {
    const family = [
      relative('relative:1', 'mother', { tested: [{ gene: 'G', result: 'negative' }] }),
      relative('relative:2', 'maternal-aunt'),
    ];
    expect(chances(family, 'AD')).toEqual({ father: 1, mother: 0 });
  });

  it('makes a parent between two affected children of different mothers a carrier', () => {
    const family = [
      relative('relative:1', 'paternal-half-brother', { tested: [{ gene: 'G', result: 'pathogenic' }] }),
      relative('relative:2', 'mother'),
    ];
    expect(chances(family, 'AD')).toMatchObject({ father: 1 });
    expect(chances(family, 'AD')).not.toHaveProperty('mother');
  });

  it('knows that an identical twin has the same, and is no second witness', () => {
    const twin = relative('relative:1', 'sister', { twin: 'identical' });
    const family = [twin, relative('relative:2', 'mother'), relative('relative:3', 'brother')];
    for (const inheritance of ['AD', 'XL'] as const)
      expect(chances(family, inheritance)).toMatchObject({ sister: 1, mother: 0.5, father: 0.5 });
    expect(chances(family, 'AR')).toMatchObject({ sister: 1 });
  });

  it('gives of a recessive finding 1/4 for both copies and 3/4 for any to a sibling, one copy to parents and children', () => {
    const tree = treeOf(ALL);
    const found = cascadeOf(tree, [{ id: 'f', gene: 'G', inheritance: 'AR' }], now);
    const of = (relation: string): object => found.find((one) => one.relation === relation)!;
    expect(of('sister')).toMatchObject({ chance: 0.75, chanceOfBoth: 0.25 });
    for (const relation of ['mother', 'father', 'daughter', 'son']) expect(of(relation)).toMatchObject({ chance: 1 });
    for (const relation of ['maternal-aunt', 'paternal-grandfather', 'niece', 'granddaughter'])
      expect(of(relation)).toMatchObject({ chance: 0.5 });
    expect(of('maternal-cousin')).toMatchObject({ chance: 0.25 });
    expect(chances(ALL, 'AR', {}, 1)).toMatchObject({ mother: 0.5, sister: 0.5, 'maternal-cousin': 0.125 });
  });

  it('follows the X of a man: to his mother and daughters for certain, never to sons or the father’s side', () => {
    const found = chances(ALL, 'XL', { sex: { value: 'male', at, date: null } });
    expect(found).toMatchObject({ mother: 1, daughter: 1, sister: 0.5, brother: 0.5, 'maternal-half-sister': 0.5 });
    for (const relation of ['father', 'son', 'paternal-uncle', 'paternal-half-brother', 'paternal-grandmother'])
      expect(found).not.toHaveProperty([relation]);
  });

  it('follows the X of a woman through her father to every sister', () => {
    const family = [
      relative('relative:1', 'father', { tested: [{ gene: 'G', result: 'pathogenic' }] }),
      relative('relative:2', 'sister'),
      relative('relative:3', 'brother'),
      relative('relative:4', 'paternal-grandmother'),
      relative('relative:5', 'paternal-grandfather'),
    ];
    expect(chances(family, 'XL')).toEqual({ father: 1, sister: 1, 'paternal-grandmother': 1 });
  });

  it('tells living adults first; children wait, the tested and the dead come last', () => {
    const family = [
      relative('relative:1', 'mother', { died: true }),
      relative('relative:2', 'daughter', { age: 9 }),
      relative('relative:3', 'son', { yearOfBirth: 1990 }),
      relative('relative:4', 'sister', { tested: [{ gene: 'G', result: 'negative' }] }),
      relative('relative:5', 'maternal-aunt'),
      relative('relative:6', 'nephew', { yearOfBirth: 2008 }),
    ];
    const found = cascadeOf(treeOf(family), [{ id: 'f', gene: 'G', inheritance: 'AD' }], now);
    expect(found.map(({ relation, state }) => `${relation}: ${state}`)).toEqual([
      'father: to-tell',
      'son: to-tell',
      'maternal-aunt: to-tell',
      'daughter: child',
      'nephew: child',
      'sister: tested',
      'mother: died',
    ]);
  });

  it('keeps every chance within 0 and 1, whoever was tested', () => {
    const results = fc.array(fc.constantFrom(null, 'pathogenic' as const, 'negative' as const), {
      minLength: 25,
      maxLength: 25,
    });
    fc.assert(
      fc.property(
        families,
        results,
        fc.constantFrom('AD' as const, 'AR' as const, 'XL' as const),
        (family, tests, inheritance) => {
          const tested = family.map((one, i) => {
            const result = tests[i] ?? null;
            return result === null ? one : { ...one, tested: [{ gene: 'G', result }] };
          });
          for (const { chance } of cascadeOf(treeOf(tested), [{ id: 'f', gene: 'G', inheritance }], now)) {
            expect(chance).toBeGreaterThanOrEqual(0);
            expect(chance).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

const born = { value: '1985', at, date: null } as const;
const breast = { conditions: [{ written: 'breast cancer', conditions: ['breast-cancer'], ageAtOnset: 45 }] };

describe('a CanRisk pedigree', () => {
  const resolver: Parameters<typeof readPedigreeFile>[2]['resolver'] = {
    condition: ({ written }) => [written.toLowerCase().replaceAll(' ', '-')],
    medicine: () => {
      throw new Error('no medicine is asked for');
    },
    substance: () => [],
    procedure: () => [],
    suggest: () => [],
  };

  it('has the columns of the format, no names, and both parents or none', () => {
    const tree = treeOf(
      [relative('relative:1', 'mother', { ...breast, died: true, ageAtDeath: 60, yearOfBirth: 1950 })],
      { birthDate: born },
    );
    const text = canRiskPedigree(tree, { now, factors: { menarche: '12' } });
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['##CanRisk 4', '##menarche=12']);
    expect(lines[2]!.split('\t')).toHaveLength(28);
    expect(canRiskPedigree(tree, { now, version: '2.0' }).split('\n')[1]!.split('\t')).toHaveLength(27);
    const mother = lines.find((line) => line.includes('\t1950\t'))!.split('\t');
    expect(mother.slice(6, 13)).toEqual(['F', '0', '1', '60', '1950', '45', '0']);
    for (const line of lines.slice(3)) {
      const [, name, , id, father, mum] = line.split('\t');
      expect(name).toBe(id);
      expect(father === '0').toBe(mum === '0');
      expect(id!.length).toBeLessThanOrEqual(7);
    }
    expect(canRiskPedigree(tree, { now, names: { 'relative:1': 'Ann-Mary Smith' } })).toContain('\tAnnMaryS\t');
  });

  it('is read back as the same family', () => {
    fc.assert(
      fc.property(families, (family) => {
        const ONE = /^(?:mother|father|[mp]aternal-grand(?:mother|father))$/;
        const once = family
          .filter(
            ({ relation }, i) => !ONE.test(relation) || family.findIndex((one) => one.relation === relation) === i,
          )
          .map((one) => ({ ...one, sex: kinOf(one.relation).sex ?? ('female' as const), ...breast }));
        const text = canRiskPedigree(treeOf(once, { birthDate: born }), { now });
        const again = readPedigreeFile(text, { name: 'x' }, { resolver });
        const ill = (all: readonly Relative[]): readonly string[] =>
          all.flatMap(({ relation, conditions }) => (conditions.length > 0 ? [relation] : [])).toSorted();
        expect(ill(again.family)).toEqual(ill(once));
      }),
      { numRuns: 100 },
    );
  });

  it('says what it needs of the person', () => {
    expect(() => canRiskPedigree(treeOf([relative('relative:1', 'mother')]), { now })).toThrow(PropriaError);
  });
});
