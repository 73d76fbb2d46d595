import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangedExposure, ExchangedPhenotype } from '../../core/index.ts';
import { EMPTY_RECORD, type MedicineUse, type PersonRecord } from '../../record/index.ts';
import { hourOfDay, wallHours, wallText } from './clock.ts';
import { dosesOfRecord } from './doses-of-record.ts';
import { changedBy, phaseAt } from './exposure-phase.ts';
import { type GeneQuestion, askGene } from './genotype.ts';
import { inMolarOrMass } from './level-unit.ts';

describe('the wall clock', () => {
  it('is read with and without its hour, and the zone is passed over', () => {
    const day = wallHours('2026-11-18')!;
    expect(day.timed).toBe(false);
    expect(wallHours('2026-11-18T08:30:00+01:00')).toEqual({ hours: day.hours + 8.5, timed: true });
    expect(wallHours('2026-11-18T08:30:00Z')!.hours).toBe(day.hours + 8.5);
  });

  it.each(['2026-02-30', '2026-11-18T25:00', '2026-11-18T08:61', '2026-11', 'yesterday', ''])('refuses %s', (text) => {
    expect(wallHours(text)).toBeNull();
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 * 1440 }), (minutes) => {
        expect(Math.round(wallHours(wallText(minutes / 60))!.hours * 60)).toBe(minutes);
      }),
    );
  });

  it('knows the parts of a day', () => {
    expect([hourOfDay('08:15'), hourOfDay('bedtime'), hourOfDay('24:00'), hourOfDay('soon')]).toEqual([
      8.25,
      22,
      null,
      null,
    ]);
  });
});

describe('levels in another unit', () => {
  it.each([
    [10, 'mg/L', 'ug/mL', undefined, 10],
    [1, 'umol/L', 'mg/L', 454.44, 0.45444],
    [20, 'ng/mL', 'nmol/L', 373.5, 53.547523],
    [10, 'mg/L', 'umol/L', undefined, null],
    [10, 'mg', 'mg/L', 100, null],
    [10, 'blobs', 'mg/L', 100, null],
  ] as const)('%d %s in %s', (value, from, to, molarMass, expected) => {
    const found = inMolarOrMass(value, from, to, molarMass);
    if (expected === null) expect(found).toBeNull();
    else expect(found! / expected).toBeCloseTo(1, 6);
  });
});

const gene = (more: Partial<ExchangedPhenotype>): ExchangedPhenotype => ({
  gene: 'G',
  phenotype: 'Normal Metabolizer',
  activityScore: null,
  alleles: more.diplotypes?.flat() ?? [],
  confidence: 'settled',
  ...more,
});
const count: GeneQuestion = {
  gene: 'G',
  ask: { kind: 'allele-count', alleles: ['*1'] },
  known: ['*1', '*2', '*3'],
};

describe('what a model asks of a gene', () => {
  it('is counted over the two copies', () => {
    expect(askGene(count, [gene({ diplotypes: [['*1', '*2']] })])).toMatchObject({ value: 1, how: 'covariate' });
    expect(askGene(count, [gene({ diplotypes: [['*1', '*1']] })]).value).toBe(2);
  });

  it('never takes an allele outside the model for the usual one', () => {
    const stranger = [gene({ diplotypes: [['*1', '*8']] })];
    expect(askGene(count, stranger)).toMatchObject({ value: null, how: 'not-in-model', outside: ['*8'] });
    expect(askGene({ ...count, unknown: 9 }, stranger)).toMatchObject({
      value: 9,
      how: 'unknown-in-model',
      outside: ['*8'],
    });
  });

  it('is not known where it was not read, is open, or several pairs disagree', () => {
    expect(askGene(count, [])).toMatchObject({ value: null, how: 'not-read' });
    expect(askGene(count, [gene({ diplotypes: [['*1', '*1']], confidence: 'open' })]).value).toBeNull();
    expect(
      askGene(count, [
        gene({
          diplotypes: [
            ['*1', '*1'],
            ['*1', '*2'],
          ],
        }),
      ]).value,
    ).toBeNull();
    expect(
      askGene(count, [
        gene({
          diplotypes: [
            ['*1', '*2'],
            ['*1', '*3'],
          ],
        }),
      ]).value,
    ).toBe(1);
  });

  it('takes a phenotype that has a number, and refuses one that has none', () => {
    const map = { 'Normal Metabolizer': 0, 'Poor Metabolizer': 2 };
    const ask: GeneQuestion = { gene: 'G', ask: { kind: 'phenotype', map }, known: [] };
    expect(askGene(ask, [gene({ phenotype: 'Poor Metabolizer' })]).value).toBe(2);
    expect(askGene(ask, [gene({ phenotype: 'Indeterminate' })])).toMatchObject({
      value: null,
      outside: ['Indeterminate'],
    });
  });
});

const use = (more: Partial<MedicineUse>): MedicineUse => ({
  id: 'medicine:1',
  written: 'a medicine',
  codes: [],
  ingredients: ['drug'],
  resolvedBy: 'name',
  status: 'active',
  kind: 'prescribed',
  dose: { amount: { value: 3, unit: 'mg' }, timesPerDay: 2, times: ['08:00', '20:00'], withFood: null, text: null },
  route: 'oral',
  indications: [],
  since: '2026-11-16',
  stoppedOn: null,
  response: null,
  tolerance: null,
  asNeeded: false,
  at: { kind: 'stated', by: 'person', date: '2026-11-20' },
  date: null,
  ...more,
});
const now = wallHours('2026-11-20T12:00')!.hours;
const dosesOf = (...medicines: readonly MedicineUse[]) =>
  dosesOfRecord({ ...EMPTY_RECORD, medicines } satisfies PersonRecord, 'drug', now);
const times = (found: ReturnType<typeof dosesOf>): readonly string[] =>
  found.rows.flatMap(({ hours, everyHours, count: n }) =>
    Array.from({ length: n }, (_, i) => wallText(hours + i * (everyHours ?? 0))),
  );

describe('the doses that a record means', () => {
  it('begin at the first hour of the first day and end now', () => {
    const found = times(dosesOf(use({})));
    expect(found).toHaveLength(9);
    expect([found[0], found.at(-1)]).toEqual(['2026-11-16T08:00', '2026-11-20T08:00']);
  });

  it('end with the last day, and at once where another dose takes their place', () => {
    expect(times(dosesOf(use({ status: 'stopped', stoppedOn: '2026-11-17' }))).at(-1)).toBe('2026-11-17T20:00');
    const after = use({
      id: 'medicine:2',
      since: '2026-11-19',
      dose: { ...use({}).dose!, amount: { value: 5, unit: 'mg' } },
    });
    const changed = dosesOf(use({}), after);
    expect(changed.rows.map(({ amount, count: n }) => [amount.value, n])).toEqual([
      [3, 6],
      [5, 3],
    ]);
  });

  it('are those recorded as given, where there are such, with their hours and the length of an infusion', () => {
    const at = { kind: 'stated', by: 'hospital', date: '2026-11-20' } as const;
    const found = dosesOf(
      use({
        given: [
          { from: '2026-11-19T08:10', to: '2026-11-19T09:40', amount: { value: 4, unit: 'mg' }, at },
          { from: '2026-11-19T21:00', to: null, amount: null, at },
          { from: '2026-11-20T20:00', to: null, amount: null, at },
        ],
      }),
    );
    // The last is to come.
    expect(times(found)).toEqual(['2026-11-19T08:10', '2026-11-19T21:00']);
    expect(found.rows.map(({ amount, infusionHours, facts }) => [amount.value, infusionHours, facts])).toEqual([
      [4, 1.5, [at]],
      [3, null, [at]],
    ]);
    expect(found.notices).toEqual([]);
  });

  it('of an order end where somebody began to record what is given', () => {
    const at = { kind: 'stated', by: 'hospital', date: '2026-11-20' } as const;
    const given = use({
      id: 'medicine:2',
      status: 'stopped',
      dose: null,
      given: [{ from: '2026-11-18T09:00', to: null, amount: { value: 3, unit: 'mg' }, at }],
    });
    expect(times(dosesOf(use({}), given))).toEqual([
      '2026-11-16T08:00',
      '2026-11-16T20:00',
      '2026-11-17T08:00',
      '2026-11-17T20:00',
      '2026-11-18T08:00',
      '2026-11-18T09:00',
    ]);
  });

  it('are given once where the same is written down twice', () => {
    expect(times(dosesOf(use({}), use({ id: 'medicine:2' })))).toHaveLength(9);
  });

  it('are not made up where amount or rhythm is not known', () => {
    const unread = dosesOf(use({ dose: { ...use({}).dose!, amount: null } }));
    expect(unread.rows).toEqual([]);
    expect(unread.notices.map(({ code }) => code)).toEqual(['DOSING_DOSE_UNREAD']);
    expect(dosesOf(use({ asNeeded: true })).rows).toEqual([]);
  });

  it('say when their hours are assumed', () => {
    const found = dosesOf(use({ dose: { ...use({}).dose!, times: [] } }));
    expect(found.notices.map(({ code }) => code)).toContain('DOSING_HOURS_ASSUMED');
  });
});

describe('a level under another medicine', () => {
  const exposure = (more: Partial<ExchangedExposure>): ExchangedExposure => ({
    id: 'interaction/drug+other',
    drug: 'drug',
    with: ['other'],
    mechanism: 'inhibition',
    ratio: null,
    from: '2026-11-01',
    stopped: '2026-11-10',
    until: '2026-11-20',
    ...more,
  });
  const at = (text: string): number => wallHours(text)!.hours;

  it('counts as acting in the first half of the time that it wears off', () => {
    const phases = ['2026-10-30', '2026-11-05', '2026-11-12', '2026-11-18', '2026-11-22'].map((day) =>
      phaseAt(exposure({}), at(day)),
    );
    expect(phases).toEqual(['absent', 'acting', 'acting', 'wearing-off', 'absent']);
  });

  it('tells nothing of doses to come without it, and the other way round', () => {
    const today = at('2026-11-25');
    expect(changedBy([exposure({})], 'drug', at('2026-11-05T08:00'), today)?.phase).toBe('differs');
    expect(changedBy([exposure({})], 'drug', at('2026-10-20T08:00'), today)).toBeNull();
    const lasting = exposure({ stopped: null, until: null });
    expect(changedBy([lasting], 'drug', at('2026-10-20T08:00'), today)?.phase).toBe('differs');
    expect(changedBy([lasting], 'drug', at('2026-11-20T08:00'), today)).toBeNull();
    expect(changedBy([exposure({})], 'another', at('2026-11-05T08:00'), today)).toBeNull();
  });
});
