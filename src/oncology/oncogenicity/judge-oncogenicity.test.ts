import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testOncology } from '../../../test/support/oncology-pack.ts';
import { CONSEQUENCES } from '../../annotate/index.ts';
import { BARE, at, mutationOf } from '../trials/testing/tumours.ts';
import type { CopyChange, Mutation } from '../tumour-profile.ts';
import { clinvarCriteria } from './clinvar-criteria.ts';
import { classOf } from './criteria.ts';
import { granthamDistance } from './grantham.ts';
import { contextOf, judgeMutations, judgeOncogenicity } from './judge-oncogenicity.ts';
import { twoHits } from './two-hits.ts';

const knowledge = testOncology();
const ALL_READ = { frequenciesRead: true, clinvarRead: true };
const judge = (mutation: Mutation, context = ALL_READ) => judgeOncogenicity(mutation, knowledge, context);
const criteria = (mutation: Mutation) => judge(mutation).fired.map(({ criterion }) => criterion);

describe("Grantham's distance", () => {
  // Table 2 of the paper.
  it.each([
    ['L', 'I', 5],
    ['R', 'S', 110],
    ['W', 'C', 215],
    ['D', 'N', 23],
    ['K', 'R', 26],
    ['Y', 'F', 22],
    ['G', 'W', 184],
    ['P', 'A', 27],
    ['V', 'E', 121],
    ['H', 'Q', 24],
    ['S', 'S', 0],
  ])('of %s and %s is %s', (a, b, distance) => {
    // The paper rounded its constants after the table was made: some entries differ by one.
    expect(Math.abs(granthamDistance(a, b)! - distance)).toBeLessThanOrEqual(1);
    expect(granthamDistance(b, a)).toBe(granthamDistance(a, b));
  });

  it('is none of what is no amino acid', () => {
    expect(granthamDistance('X', 'A')).toBeNull();
    expect(granthamDistance('A', '*')).toBeNull();
  });
});

describe('points', () => {
  it.each([
    [12, 'oncogenic', 'oncogenic'],
    [9, 'oncogenic', 'oncogenic'],
    [8, 'likely-oncogenic', 'oncogenic'],
    [5, 'likely-oncogenic', 'likely-oncogenic'],
    [4, 'uncertain', 'likely-oncogenic'],
    [3, 'uncertain', 'uncertain'],
    [0, 'uncertain', 'uncertain'],
    [-1, 'likely-benign', 'likely-benign'],
    [-6, 'likely-benign', 'likely-benign'],
    [-7, 'benign', 'benign'],
    [-16, 'benign', 'benign'],
  ] as const)('%s are %s, without frequencies %s', (points, word, without) => {
    expect(classOf(points, 1)).toBe(word);
    expect(classOf(points, 2)).toBe(without);
  });
});

/** Changes with the criteria that the standard gives them from what is bundled; facts from the hotspot and role tables. */
describe('a change', () => {
  it.each<[string, Mutation, readonly string[], string]>([
    ['a stop in a suppressor', mutationOf('PTEN', 'p.K322*', 'nonsense'), ['OVS1', 'OP4'], 'oncogenic'],
    ['a frameshift in a suppressor', mutationOf('RB1', 'p.I124Rfs*6', 'frameshift'), ['OVS1', 'OP4'], 'oncogenic'],
    ['a splice site of a suppressor', mutationOf('RB1', 'p.X40_splice', 'splice-site'), ['OVS1', 'OP4'], 'oncogenic'],
    ['a stop in an oncogene', mutationOf('KRAS', 'p.K180*', 'nonsense'), ['OP4'], 'uncertain'],
    ['a lost start of an oncogene', mutationOf('PIK3CA', 'p.M1?', 'start-lost'), ['OP4'], 'uncertain'],
    ['a frequent residue, frequent change', mutationOf('KRAS', 'p.G12D'), ['OS3', 'OP4'], 'likely-oncogenic'],
    ['BRAF V600E', mutationOf('BRAF', 'p.V600E'), ['OS3', 'OP4'], 'likely-oncogenic'],
    [
      'a deletion in the hot span',
      mutationOf('EGFR', 'p.E746_A750del', 'in-frame-deletion'),
      ['OS3', 'OM2', 'OP4'],
      'likely-oncogenic',
    ],
    ['nothing known', mutationOf('OR4F5', 'p.A10V'), ['OP4'], 'uncertain'],
    ['a silent change', mutationOf('TP53', 'p.R175=', 'synonymous'), ['SBP2', 'OP4'], 'uncertain'],
  ])('%s', (_, mutation, fired, word) => {
    const found = judge(mutation);
    expect(found.fired.map(({ criterion }) => criterion)).toEqual(fired);
    expect(found.class).toBe(word);
    expect(found.points).toBe(found.fired.reduce((sum, { points }) => sum + points, 0));
  });

  it('late in a suppressor counts half, near its end a quarter', () => {
    const late = (protein: string, gene = 'TP53') =>
      judge(mutationOf(gene, protein, 'nonsense', { escapesDecay: true })).fired[0];
    expect(late('p.R342*')).toMatchObject({ criterion: 'OVS1', points: 4, why: 'late-loss-in-suppressor' });
    expect(late('p.E388*')).toMatchObject({ criterion: 'OVS1', points: 2 });
    // A common harmless stop: 93 of 3,418 residues are gone.
    const common = mutationOf('BRCA2', 'p.K3326*', 'nonsense', { escapesDecay: true });
    expect(judge(common, { frequenciesRead: false, clinvarRead: false }).class).toBe('uncertain');
  });

  it('that is frequent in tumours is not called uncertain for a column that its file does not have', () => {
    const without = { frequenciesRead: false, clinvarRead: false };
    expect(judge(mutationOf('BRAF', 'p.V600E'), without)).toMatchObject({ points: 4, class: 'likely-oncogenic' });
    expect(judge(mutationOf('KRAS', 'p.G12D'), without).class).toBe('likely-oncogenic');
    expect(judge(mutationOf('PTEN', 'p.K322*', 'nonsense'), without).class).toBe('oncogenic');
    expect(judge(mutationOf('OR4F5', 'p.A10V'), without).class).toBe('uncertain');
  });

  it('is not taken for a hotspot by its number alone: the residue must be the same', () => {
    expect(criteria(mutationOf('IDH1', 'p.R132H'))).toContain('OS3');
    expect(criteria(mutationOf('IDH1', 'p.A132H'))).toEqual(['OP4']);
    // Another isoform's name of it, with the residue that the hotspot has, finds it.
    const shifted = mutationOf('BRAF', 'p.V640E');
    expect(criteria(shifted)).not.toContain('OS3');
    expect(criteria({ ...shifted, others: [mutationOf('BRAF', 'p.V600E').effect] })).toContain('OS3');
  });

  it('new at a residue where a nearer change is known to drive has OM3', () => {
    // R201H and R201C are frequent (29 and 180 from arginine); R201W is seen less and lies farther off than R201H (101).
    expect(granthamDistance('R', 'W')!).toBeGreaterThan(granthamDistance('R', 'H')!);
    expect(criteria(mutationOf('GNAS', 'p.R201W'))).toEqual(['OM3', 'OP4']);
    expect(criteria(mutationOf('GNAS', 'p.R201K'))).not.toContain('OM3');
  });
});

describe('people', () => {
  const withFrequency = (populationFrequency: number | null, groupFrequencies: Record<string, number> = {}) =>
    judge(mutationOf('IDH1', 'p.V178I', 'missense', { variant: { populationFrequency, groupFrequencies } }));

  it.each([
    [null, {}, ['OP4'], []],
    [0, {}, ['OP4'], []],
    [1e-6, {}, ['OP4'], []],
    [5e-4, {}, [], ['SBVS1', 'SBS1']],
    [0.002, { afr: 0.008, eas: 0.0001 }, [], []],
    [0.02, {}, ['SBS1'], ['SBVS1']],
    [0.004, { afr: 0.02 }, ['SBS1'], []],
    [0.0528, {}, ['SBVS1'], []],
    [0.01, { eas: 0.06 }, ['SBVS1'], []],
  ])('of whom %s (%j) carry it', (overall, groups, fired, open) => {
    const found = withFrequency(overall, groups as Record<string, number>);
    expect(found.fired.map(({ criterion }) => criterion)).toEqual(fired);
    const asked = found.notAssessable.filter(({ needs }) => needs === 'group-frequencies');
    expect(asked.map(({ criterion }) => criterion)).toEqual(open);
  });

  it('are not asked where the file has no frequencies: that a change is absent is not said', () => {
    const found = judge(mutationOf('IDH1', 'p.R132H'), { frequenciesRead: false, clinvarRead: false });
    expect(found.fired.map(({ criterion }) => criterion)).toEqual(['OS3']);
    expect(found.notAssessable.map(({ criterion }) => criterion)).toEqual(
      expect.arrayContaining(['OP4', 'SBVS1', 'SBS1', 'OS2', 'SBS2', 'OP1', 'SBP1']),
    );
  });

  it('who commonly carry a change make it benign', () => expect(withFrequency(0.0528).class).toBe('benign'));
});

describe('classes of ClinVar', () => {
  const of = (germline: string | null, oncogenicity: string | null = null, cancer = true) =>
    clinvarCriteria({ ...mutationOf('X', null).variant, clinvar: { germline, oncogenicity } }, cancer, true).fired[0]
      ?.criterion ?? null;

  it.each([
    ['Pathogenic', null, 'OS2'],
    ['Likely_pathogenic', null, 'OS2'],
    ['Pathogenic/Likely pathogenic', null, 'OS2'],
    ['Benign/Likely benign', null, 'SBS2'],
    ['Likely_benign', null, 'SBS2'],
    ['Uncertain significance', null, null],
    ['Conflicting_classifications_of_pathogenicity', null, null],
    ['Conflicting interpretations of pathogenicity|Pathogenic', null, null],
    ['Pathogenic&Benign', null, null],
    [null, 'Oncogenic', 'OS2'],
    ['Uncertain significance', 'Likely oncogenic', 'OS2'],
    ['Benign', 'Oncogenic', null],
    ['Pathogenic', 'Benign', null],
    [null, 'Likely_benign', 'SBS2'],
    ['drug response', null, null],
    ['not provided', null, null],
  ])('%s and %s: %s', (germline, oncogenicity, expected) => expect(of(germline, oncogenicity)).toBe(expected));

  it('of other diseases do not make a change drive a tumour', () => {
    expect(of('Pathogenic', null, false)).toBeNull();
    expect(of(null, 'Oncogenic', false)).toBe('OS2');
    const cftr = mutationOf('CFTR', 'p.F508del', 'in-frame-deletion', {
      variant: { clinvar: { germline: 'Pathogenic', oncogenicity: null } },
    });
    expect(judge(cftr).class).toBe('uncertain');
  });
});

describe('what the source states', () => {
  const stated = (protein: string, variant: object = {}) =>
    judge(mutationOf('FLT3', protein, 'missense', { variant: { statedOncogenic: true, ...variant } }));

  it('is kept where the points do not reach it, and said to be stated', () => {
    expect(stated('p.N676K')).toMatchObject({ class: 'oncogenic', by: 'stated' });
    expect(stated('p.N676K').points).toBeLessThan(5);
  });

  it('is not taken over against a common polymorphism', () => {
    expect(stated('p.T227M', { populationFrequency: 0.55 })).toMatchObject({ class: 'benign', by: 'points' });
  });
});

describe('all together', () => {
  it('every criterion is fired, not fired or not assessable, and only once', () => {
    const gene = fc.constantFrom('TP53', 'KRAS', 'EGFR', 'RB1', 'OR4F5', 'NOTCH1');
    const protein = fc.constantFrom('p.R175H', 'p.G12D', 'p.E746_A750del', 'p.K10*', 'p.A20fs', 'p.A20=', null);
    const frequency = fc.option(fc.constantFrom(0, 1e-6, 0.001, 0.02, 0.2));
    fc.assert(
      fc.property(
        gene,
        protein,
        fc.constantFrom(...CONSEQUENCES),
        frequency,
        fc.boolean(),
        fc.boolean(),
        (symbol, name, consequence, populationFrequency, frequenciesRead, clinvarRead) => {
          const found = judge(mutationOf(symbol, name, consequence, { variant: { populationFrequency } }), {
            frequenciesRead,
            clinvarRead,
          });
          const names = [...found.fired, ...found.notAssessable].map(({ criterion }) => criterion);
          expect(new Set([...names, ...found.notFired]).size).toBe(17);
          expect(names.length + found.notFired.length).toBe(17);
        },
      ),
    );
  });

  it('takes what the file carries from all of its variants', () => {
    const read = mutationOf('TP53', 'p.A1V', 'missense', {
      variant: { populationFrequency: 0.3, clinvar: { germline: null, oncogenicity: null } },
    });
    expect(contextOf([mutationOf('KRAS', 'p.G12D'), read])).toEqual(ALL_READ);
    expect(contextOf([mutationOf('KRAS', 'p.G12D')])).toEqual({ frequenciesRead: false, clinvarRead: false });
    const judged = judgeMutations({ ...BARE, mutations: [mutationOf('KRAS', 'p.G12D'), read] }, knowledge);
    expect(judged.mutations.map(({ oncogenicity }) => oncogenicity?.class)).toEqual(['likely-oncogenic', 'benign']);
  });
});

describe('both copies of a suppressor', () => {
  const copy = (gene: string, call: CopyChange['call'], total: number | null, minor: number | null): CopyChange => ({
    id: `copies:${gene}`,
    gene,
    call,
    total,
    minor,
    at,
  });
  const hit = (more: Partial<Mutation> = {}): Mutation => ({
    ...mutationOf('TP53', 'p.R196*', 'nonsense', { id: 'variant:1' }),
    ...more,
  });
  const of = (profile: object, segments: Parameters<typeof twoHits>[2] = []) =>
    twoHits(judgeMutations({ ...BARE, build: 'GRCh38', ...profile }, knowledge), knowledge, segments).get('TP53') ??
    null;
  const arm = [{ id: 'arm:17p', arm: '17p', call: 'deletion' as const, at }];
  const segment = (total: number, minor: number | null) => [{ chr: '17', start: 1, end: 22_000_000, total, minor, at }];

  it('are told by what hit them', () => {
    expect(of({ mutations: [hit()] })).toBeNull();
    expect(of({ copyChanges: [copy('TP53', 'deep-deletion', 0, 0)] })).toEqual({
      how: 'deep-deletion',
      with: ['copies:TP53'],
    });
    expect(of({ mutations: [hit()], copyChanges: [copy('TP53', 'loss', 1, 0)] })).toEqual({
      how: 'loss',
      with: ['variant:1', 'copies:TP53'],
    });
    expect(of({ mutations: [hit()], arms: arm })).toEqual({ how: 'loss', with: ['variant:1', 'arm:17p'] });
    expect(of({ mutations: [hit()] }, segment(2, 0))).toEqual({ how: 'copy-neutral-loh', with: ['variant:1'] });
    expect(of({ mutations: [hit()] }, segment(2, 1))).toBeNull();
    expect(of({ mutations: [hit(), hit({ id: 'variant:2' })] })).toEqual({
      how: 'two-mutations',
      with: ['variant:1', 'variant:2'],
    });
    expect(of({ mutations: [hit(), hit({ id: 'variant:2', origin: 'germline' })] })).toMatchObject({ how: 'germline' });
  });

  it('are not told of an arm in a tumour with many copies, nor of a harmless change', () => {
    expect(of({ mutations: [hit()], arms: arm, ploidy: 3.8 })).toBeNull();
    expect(
      of({
        mutations: [mutationOf('TP53', 'p.P72R', 'missense', { variant: { populationFrequency: 0.6 } })],
        copyChanges: [copy('TP53', 'loss', 1, 0)],
      }),
    ).toBeNull();
  });

  it('matter only where losing the gene drives tumours', () => {
    const kras = mutationOf('KRAS', 'p.G12D');
    const profile = judgeMutations(
      { ...BARE, mutations: [kras], copyChanges: [copy('KRAS', 'loss', 1, 0)] },
      knowledge,
    );
    expect(twoHits(profile, knowledge).size).toBe(0);
  });
});
