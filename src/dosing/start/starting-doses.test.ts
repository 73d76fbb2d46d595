import { beforeAll, describe, expect, it } from 'vitest';
import type { ExchangedPhenotype } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type Known, type Measurement, type PersonRecord } from '../../record/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { Starts } from '../advise/starts.ts';
import { evaluateEquation } from './dose-equation.ts';
import { startsFor } from './starting-doses.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const NOW = '2026-11-22';
const at = { kind: 'stated', by: 'test', date: NOW } as const;
const known = <Value>(value: Value): Known<Value> => ({ value, at, date: NOW });
const measured = (analyte: string, value: number, unit: string): Measurement => ({
  id: `measurement:${analyte}`,
  analyte,
  written: analyte,
  codes: [],
  value: { value, unit },
  as: null,
  comparator: null,
  text: null,
  method: null,
  flags: [],
  at,
  date: NOW,
});
const gene = (
  symbol: string,
  phenotype: string,
  pair: readonly string[] = [],
  more: Partial<ExchangedPhenotype> = {},
): ExchangedPhenotype => ({
  gene: symbol,
  phenotype,
  activityScore: null,
  alleles: pair,
  diplotypes: pair.length === 0 ? [] : [pair],
  confidence: 'settled',
  ...more,
});
/** Born 61 years ago, 170 cm, 75 kg. */
const PERSON: PersonRecord = {
  ...EMPTY_RECORD,
  birthDate: known('1965-06-15'),
  sex: known('male'),
  measurements: [measured('height', 170, 'cm'), measured('weight', 75, 'kg')],
  stated: { noMedicines: known(true) },
};
const EUROPEAN: PersonRecord = { ...PERSON, group: known('European') };
const VKORC1_GG = gene('VKORC1', '-1639 GG', ['rs9923231 reference (C)', 'rs9923231 reference (C)']);
const VKORC1_AA = gene('VKORC1', '-1639 AA', ['rs9923231 variant (T)', 'rs9923231 variant (T)']);
const CYP2C9_11 = gene('CYP2C9', 'Normal Metabolizer', ['*1', '*1']);

function starts(drug: string, phenotypes: readonly ExchangedPhenotype[], record: PersonRecord = EUROPEAN): Starts {
  return startsFor(knowledge, { record, phenotypes, values: [], exposures: [] })(drug, { now: NOW });
}

function byRule(drug: string, rule: string, phenotypes: readonly ExchangedPhenotype[], record?: PersonRecord) {
  const found = starts(drug, phenotypes, record);
  const start = found.starts.find((one) => one.rule === rule)!;
  return { ...found, start, codes: start.notices.map(({ code }) => code) };
}

describe('a starting dose by equation', () => {
  it('is that of the paper for what was read, with its errors in every group', () => {
    const { start, genotype, records } = byRule('warfarin', 'warfarin-iwpc-pgx', [VKORC1_GG, CYP2C9_11]);
    // 5.6044 − 0.2614 · 6 + 0.0087 · 170 + 0.0128 · 75, squared: the rule's own example of 65 years.
    expect(start.amount).toEqual({
      low: expect.closeTo(41.925_625, 6) as number,
      high: expect.closeTo(41.925_625, 6) as number,
      unit: 'mg/wk',
    });
    expect(start.errors.map(({ group, n }) => [group, n])).toEqual([
      ['all', 4302],
      ['Asian', 1140],
      ['Black or African American', 445],
      ['Unknown', 259],
      ['White', 2458],
    ]);
    expect(start.notices.some(({ code }) => code === 'DOSING_START_FITS_WORSE')).toBe(false);
    expect(genotype.map(({ gene: symbol, how }) => [symbol, how])).toContainEqual(['CYP2C9', 'covariate']);
    expect(records.map(({ id }) => id)).toContain('dose-errors/warfarin-iwpc-pgx');
  });

  it('counts A alleles of −1639: two of them need far less', () => {
    const gg = byRule('warfarin', 'warfarin-gage-pgx', [VKORC1_GG, CYP2C9_11], withSurface()).start.amount!.low;
    const aa = byRule('warfarin', 'warfarin-gage-pgx', [VKORC1_AA, CYP2C9_11], withSurface()).start.amount!.low;
    // e^(−2 · 0.3238)
    expect(aa / gg).toBeCloseTo(0.5233, 4);
  });

  it('says that it fits worse in the group of the person', () => {
    const { start } = byRule('warfarin', 'warfarin-iwpc-pgx', [VKORC1_GG, CYP2C9_11], {
      ...PERSON,
      group: known('Sub-Saharan African'),
    });
    expect(start.notices.find(({ code }) => code === 'DOSING_START_FITS_WORSE')?.params).toMatchObject({
      group: 'Black or African American',
      mae: 11.83,
      all: 8.64,
    });
  });

  it('takes an allele that it does not know for its own unknown, labelled, and never for *1', () => {
    const usual = byRule('warfarin', 'warfarin-iwpc-pgx', [VKORC1_GG, CYP2C9_11]);
    const { start, codes, genotype } = byRule('warfarin', 'warfarin-iwpc-pgx', [
      VKORC1_GG,
      gene('CYP2C9', 'Intermediate Metabolizer', ['*1', '*11']),
    ]);
    expect(start.amount!.low).toBeCloseTo((Math.sqrt(usual.start.amount!.low) - 0.2188) ** 2, 9);
    expect(codes).toEqual(expect.arrayContaining(['DOSING_ALLELE_OUTSIDE_MODEL', 'DOSING_ALLELE_UNKNOWN_IN_MODEL']));
    expect(genotype.find(({ how }) => how === 'unknown-in-model')).toMatchObject({
      gene: 'CYP2C9',
      covariates: { CYP2C9: 0 },
    });
  });

  it('that does not count an allele which was found and no rule knows says so; what counts the genes stands first', () => {
    const said = (pair: readonly string[]) =>
      starts('warfarin', [VKORC1_GG, gene('CYP2C9', 'Intermediate Metabolizer', pair)], withSurface()).starts;
    const known = said(['*1', '*2']);
    expect(known.map(({ rule }) => rule.endsWith('pgx'))).toEqual([true, true, false, false]);
    expect(known.flatMap(({ notices }) => notices.map(({ code }) => code))).not.toContain(
      'DOSING_START_GENE_NOT_COUNTED',
    );
    const outside = said(['*1', '*8']);
    const doses = outside.filter(({ amount }) => amount !== null);
    expect(doses.length).toBeGreaterThan(1);
    for (const { notices } of doses)
      expect(notices[0]).toMatchObject({
        code: 'DOSING_START_GENE_NOT_COUNTED',
        severity: 'serious',
        params: { gene: 'CYP2C9', found: '*1/*8' },
      });
    // What says nothing stands last.
    expect(outside.at(-1)).toMatchObject({ rule: 'warfarin-gage-pgx', amount: null });
  });

  it('refuses an allele where the equation has no unknown', () => {
    const { start, codes } = byRule(
      'warfarin',
      'warfarin-gage-pgx',
      [VKORC1_GG, gene('CYP2C9', 'Intermediate Metabolizer', ['*1', '*11'])],
      withSurface(),
    );
    expect(start.amount).toBeNull();
    expect(codes).toEqual(expect.arrayContaining(['DOSING_ALLELE_OUTSIDE_MODEL', 'DOSING_INPUT_MISSING']));
  });

  it('counts a person of a group that nobody stated as the equation counts the unknown', () => {
    const { start, codes } = byRule('warfarin', 'warfarin-iwpc-pgx', [VKORC1_GG, CYP2C9_11], PERSON);
    expect(start.amount!.low).toBeCloseTo((Math.sqrt(41.925_625) - 0.1032) ** 2, 6);
    expect(codes).toContain('DOSING_INPUT_ASSUMED');
  });

  it('says nothing without height, and what is missing', () => {
    const { start } = byRule('warfarin', 'warfarin-iwpc-clinical', [], {
      ...EUROPEAN,
      measurements: [measured('weight', 75, 'kg')],
    });
    expect(start.amount).toBeNull();
    expect(start.notices).toContainEqual(
      expect.objectContaining({
        code: 'DOSING_INPUT_MISSING',
        params: expect.objectContaining({ name: 'height' }) as object,
      }),
    );
  });

  it('says nothing for a child: it was made of adults', () => {
    const child = { ...EUROPEAN, birthDate: known('2016-06-15') };
    const { start } = byRule('warfarin', 'warfarin-iwpc-pgx', [VKORC1_GG, CYP2C9_11], child);
    expect(start.amount).toBeNull();
    expect(start.notices.map(({ code }) => code)).toContain('DOSING_START_OUTSIDE_PEOPLE');
  });

  it('refuses a body that was mistyped', () => {
    const { start } = byRule('warfarin', 'warfarin-iwpc-clinical', [], {
      ...EUROPEAN,
      measurements: [measured('height', 1.7, 'cm'), measured('weight', 75, 'kg')],
    });
    expect(start.amount).toBeNull();
    expect(start.notices.map(({ code }) => code)).toContain('DOSING_UNIT_SUSPECT');
  });

  it('refuses a weight and a height that nobody has together', () => {
    const { start } = byRule('warfarin', 'warfarin-iwpc-clinical', [], {
      ...EUROPEAN,
      measurements: [measured('height', 170, 'cm'), measured('weight', 7.5, 'kg')],
    });
    expect(start.amount).toBeNull();
    expect(start.notices.map(({ code }) => code)).toContain('DOSING_BODY_IMPOSSIBLE');
  });
});

describe('a starting dose by genotype table', () => {
  it.each<[string, string, ExchangedPhenotype[], object]>([
    [
      'tacrolimus',
      'tacrolimus-cyp3a5',
      [gene('CYP3A5', 'Intermediate Metabolizer')],
      { factor: { low: 1.5, high: 2 }, action: 'raise', cap: { amount: 0.3, unit: 'mg/kg/d' } },
    ],
    ['tacrolimus', 'tacrolimus-cyp3a5', [gene('CYP3A5', 'Poor Metabolizer')], { action: 'usual', cap: null }],
    [
      'azathioprine',
      'azathioprine-tpmt-nudt15',
      [gene('TPMT', 'Normal Metabolizer'), gene('NUDT15', 'Intermediate Metabolizer')],
      { action: 'reduce', amount: { low: 0.6, high: 2.4, unit: 'mg/kg/d' }, weeks: { low: 2, high: 4 } },
    ],
    [
      'capecitabine',
      'fluoropyrimidine-dpyd',
      [gene('DPYD', 'Intermediate Metabolizer', [], { activityScore: '1.5' })],
      { factor: { low: 0.5, high: 0.5 } },
    ],
    [
      'fluorouracil',
      'fluoropyrimidine-dpyd',
      [gene('DPYD', 'Poor Metabolizer', [], { activityScore: '0.5' })],
      { action: 'avoid', factor: null, amount: null },
    ],
  ])('%s %#', (drug, rule, phenotypes, wanted) => {
    expect(byRule(drug, rule, phenotypes).start).toMatchObject(wanted);
  });

  it('shows both circumstances where nobody says which, and one where the record does', () => {
    const poor = [gene('TPMT', 'Poor Metabolizer')];
    const both = starts('mercaptopurine', poor);
    expect(both.starts.map(({ action, notices }) => [action, notices[0]?.code])).toEqual([
      ['reduce', 'DOSING_START_ONLY_WITH'],
      ['alternative', 'DOSING_START_ONLY_WITHOUT'],
    ]);
    const one = starts('mercaptopurine', poor, {
      ...EUROPEAN,
      conditions: [
        {
          conditions: ['malignancy'],
          status: 'active',
          at,
          date: NOW,
        } as unknown as PersonRecord['conditions'][number],
      ],
    });
    expect(one.starts.map(({ amount, frequency }) => [amount, frequency])).toEqual([
      [{ low: 10, high: 10, unit: 'mg/m2/d' }, 'three-times-weekly'],
    ]);
  });

  it.each<[string, ExchangedPhenotype[], string, string]>([
    ['not read', [gene('TPMT', 'Normal Metabolizer')], 'DOSING_START_GENE_OPEN', 'NUDT15'],
    [
      'open',
      [gene('TPMT', 'Normal Metabolizer'), gene('NUDT15', 'Normal Metabolizer', [], { confidence: 'open' })],
      'DOSING_START_GENE_OPEN',
      'NUDT15',
    ],
    [
      'outside the table',
      [gene('TPMT', 'Normal Metabolizer'), gene('NUDT15', 'Indeterminate')],
      'DOSING_START_GENE_OUTSIDE',
      'NUDT15',
    ],
  ])('is never the usual one where a gene is %s', (_, phenotypes, code, genes) => {
    const { start } = byRule('azathioprine', 'azathioprine-tpmt-nudt15', phenotypes);
    expect([start.action, start.factor, start.amount]).toEqual([null, null, null]);
    expect(start.notices).toMatchObject([{ code, params: { genes } }]);
  });

  it('has nothing for a drug without a rule', () => {
    expect(starts('paracetamol', []).starts).toEqual([]);
  });
});

/** The body surface is an exchanged value elsewhere; here it is measured. */
function withSurface(): PersonRecord {
  return { ...EUROPEAN, measurements: [...EUROPEAN.measurements, measured('bsa', 1.9, 'm2')] };
}

describe('the record of an equation', () => {
  it('has no code for an unknown gene where the paper has none: the formula would take it for a larger dose', () => {
    const gage = factsOf(knowledge, 'dose-equation').get('warfarin-gage-pgx')!.body;
    const person = { AGE: 65, BSA: 1.9, CYP2C9_2: 0, CYP2C9_3: 0 };
    expect(() => evaluateEquation('warfarin-gage-pgx', gage, { ...person, VKORC1: -1 })).toThrow(/VKORC1/);
    expect(evaluateEquation('warfarin-gage-pgx', gage, { ...person, VKORC1: 0 }).value).toBeCloseTo(6.161_560_048, 8);
  });
});
