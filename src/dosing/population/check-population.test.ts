import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import type { CovariateValues } from '../model/history.ts';
import { checkPopulation } from './check-population.ts';
import { doseModels } from './dose-models.ts';
import type { PopulationPerson } from './population-person.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const check = (id: string, covariates: CovariateValues, person: PopulationPerson | null = null) =>
  checkPopulation(doseModels(knowledge).get(id)!, covariates, person);
const codes = (id: string, covariates: CovariateValues, person: PopulationPerson | null = null): readonly string[] =>
  check(id, covariates, person).refusals.map(({ code }) => code);

describe('who a model is for', () => {
  it('is said of no check patient', () => {
    const said: unknown[] = [];
    for (const [id, record] of doseModels(knowledge)) {
      const found = checkPopulation(record, record.body.check.covariates);
      if (found.refusals.length + found.cautions.length + found.distance > 0) said.push([id, found]);
    }
    expect(said).toEqual([]);
  });

  // Ill, old, heavy, newborn, on dialysis: people that the models were made of.
  const ORDINARY: readonly (readonly [string, CovariateValues])[] = [
    ['vancomycin-goti-2018', { WT: 95, AGE: 52, SEX: 1, CR: 6.1, DIAL: 1 }],
    ['vancomycin-colin-2019', { WT: 18, PMA: 300, CR: 0.3, CANCER: 1 }],
    ['vancomycin-dao-2020', { WT: 0.9, PMA: 27, CR: 0.9 }],
    ['busulfan-mccune-2014', { WT: 7, HT: 65, AGE: 0.6, SEX: 0 }],
    ['busulfan-paci-2012', { WT: 5 }],
    ['tobramycin-hennig-2013', { WT: 75, HT: 178, AGE: 61, SEX: 1, SCR: 110 }],
    ['meropenem-li-2006', { WT: 50, AGE: 80, CRCL: 30 }],
    ['ganciclovir-caldes-2009', { CRCL: 25 }],
    ['isoniazid-chen-2022', { NAT2_5: 0, NAT2_6: 2, NAT2_7: 0 }],
    ['adalimumab-nader-2017', { WT: 120, CRP: 30, ADA_ACTIVE: 0 }],
    ['tamoxifen-terheine-2014', { CYP2D6ACT: 300, CYP3AACT: 40 }],
    ['warfarin-hamberg-2010', { AGE: 45, CYP2C9_1: 2, CYP2C9_2: 0, CYP2C9_3: 0, VKORC1_G: 0, INRBASE: 1 }],
    [
      'apixaban-cirincione-2018',
      { CRCL: 35, AGE: 84, SEX: 0, WT: 52, ASIAN: 1, NVAF: 1, ACS: 0, INH: 1, EVENING: 1, DOSE: 5 },
    ],
    ['atomoxetine-tobin-2026', { WT: 55, CYP2D6: 1, CYP2C19PM: 1 }],
  ];
  it.each(ORDINARY)('has room for an ordinary patient: %s', (id, covariates) => {
    expect(check(id, covariates)).toMatchObject({ refusals: [], cautions: [], distance: 0 });
  });

  it.each([
    ['clearance below zero', 'vancomycin-thomson-2009', { WT: 80, CRCL: 0 }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['clearance that nearly vanishes', 'vancomycin-thomson-2009', { WT: 80, CRCL: 3 }, 'DOSING_INPUT_RANGE'],
    [
      'typical creatinine below zero',
      'gentamicin-germovsek-2016',
      { WT: 6, PMA: 70, PNA: 200, SCR: 30 },
      'DOSING_PARAMETER_MEANINGLESS',
    ],
    [
      'a division by zero',
      'vancomycin-goti-2018',
      { WT: 70, AGE: 60, SEX: 1, CR: 0, DIAL: 0 },
      'DOSING_INPUT_IMPLAUSIBLE',
    ],
    ['a missing value', 'vancomycin-goti-2018', { WT: 70, AGE: 60, SEX: 1 }, 'DOSING_INPUT_MISSING'],
    ['not a number', 'vancomycin-buelga-2005', { WT: Number.NaN, CRCL: 80 }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['no end', 'vancomycin-buelga-2005', { WT: 70, CRCL: Infinity }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['a negative weight', 'vancomycin-buelga-2005', { WT: -70, CRCL: 80 }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['creatinine in umol/L', 'vancomycin-goti-2018', { WT: 70, AGE: 60, SEX: 1, CR: 80 }, 'DOSING_UNIT_SUSPECT'],
    [
      'creatinine in mg/dL',
      'tobramycin-hennig-2013',
      { WT: 60, HT: 165, AGE: 25, SEX: 0, SCR: 0.7 },
      'DOSING_UNIT_SUSPECT',
    ],
    ['height in m', 'vancomycin-hughes-2024', { WT: 130, HT: 1.75, AGE: 50, SEX: 1, CR: 1 }, 'DOSING_UNIT_SUSPECT'],
    ['height in cm', 'cefepime-an-2023', { WT: 90, HT: 175, AGE: 65, SEX: 1, CR: 1 }, 'DOSING_UNIT_SUSPECT'],
    ['weight in g', 'vancomycin-dao-2020', { WT: 3000, PMA: 40, CR: 0.5 }, 'DOSING_UNIT_SUSPECT'],
    ['albumin in g/L', 'infliximab-fasanmade-2009', { WT: 77, ALB: 41, ADA: 0, SEX: 1 }, 'DOSING_UNIT_SUSPECT'],
    ['haematocrit as a share', 'tacrolimus-woillard-2011', { HCT: 0.35, CYP3A5EXPR: 0, IR: 1 }, 'DOSING_UNIT_SUSPECT'],
    ['half an allele', 'efavirenz-sanchez-2011', { GGT: 40, CYP2B6_516T: 0.5 }, 'DOSING_INPUT_NO_CODE'],
    ['a phenotype without a code', 'escitalopram-liu-2022', { AGE: 45, CYP2C19: 3 }, 'DOSING_INPUT_NO_CODE'],
    [
      'three copies of a gene',
      'warfarin-hamberg-2010',
      { AGE: 65, CYP2C9_1: 2, CYP2C9_2: 1, CYP2C9_3: 0, VKORC1_G: 1 },
      'DOSING_INPUTS_CONTRADICT',
    ],
    [
      'no clearance at a score of 0',
      'vedolizumab-rosario-2015',
      { WT: 70, ALB: 4, PMAYO: 0 },
      'DOSING_PARAMETER_MEANINGLESS',
    ],
    [
      'an infant of 4 kg in a model of adults',
      'vancomycin-buelga-2005',
      { WT: 4, CRCL: 60 },
      'DOSING_FAR_FROM_POPULATION',
    ],
    [
      'a grown-up in a model of neonates',
      'vancomycin-dao-2020',
      { WT: 70, PMA: 2000, CR: 1 },
      'DOSING_FAR_FROM_POPULATION',
    ],
  ])('refuses %s (%s)', (_, id, covariates, code) => {
    expect(codes(id, covariates)).toContain(code);
  });

  it('asks the person where the covariates say nothing: an infant in a model that knows creatinine clearance alone', () => {
    expect(codes('ganciclovir-caldes-2009', { CRCL: 57 }, { age: 0.4, weight: 6 })).toContain(
      'DOSING_FAR_FROM_POPULATION',
    );
    expect(check('ganciclovir-caldes-2009', { CRCL: 57 }, { age: 50 }).unchecked).toEqual(['weight']);
    expect(check('ganciclovir-caldes-2009', { CRCL: 57 }, {}).cautions.map(({ code }) => code)).toEqual([
      'DOSING_POPULATION_UNCHECKED',
    ]);
  });

  it.each<readonly [string, string, CovariateValues, PopulationPerson | null, string]>([
    ['an infant of 70 kg', 'vancomycin-le-2014', { WT: 70, AGE: 0.25, CR: 0.4 }, null, 'DOSING_BODY_NOT_OF_AGE'],
    [
      'a newborn of 30 kg by its weeks',
      'vancomycin-colin-2019',
      { WT: 30, PMA: 40, CR: 0.5 },
      null,
      'DOSING_BODY_NOT_OF_AGE',
    ],
    ['a height of 1.7 cm', 'vancomycin-buelga-2005', { WT: 70, CRCL: 80 }, { height: 1.7 }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['a height of 170 m', 'vancomycin-buelga-2005', { WT: 70, CRCL: 80 }, { height: 17e3 }, 'DOSING_INPUT_IMPLAUSIBLE'],
    ['30 kg at 260 cm', 'vancomycin-buelga-2005', { WT: 30, CRCL: 80 }, { height: 260 }, 'DOSING_BODY_IMPOSSIBLE'],
  ])('refuses a body that nobody has: %s', (_, id, covariates, person, code) => {
    expect(codes(id, covariates, person)).toContain(code);
  });

  it('tells a child far from others of its age, and takes an infant as it is', () => {
    const of = (WT: number, AGE: number) =>
      check('vancomycin-le-2014', { WT, AGE, CR: 0.4 }).cautions.map(({ code }) => code);
    expect(of(31, 3)).toEqual(['DOSING_BODY_RARE_FOR_AGE']);
    expect(of(14, 3)).toEqual([]);
    expect(of(6, 0.25)).toEqual([]);
  });

  it('refuses a pregnant woman: no model was made of them', () => {
    for (const [id, record] of doseModels(knowledge)) {
      const found = checkPopulation(record, record.body.check.covariates, { pregnant: true });
      expect(
        found.refusals.map(({ code }) => code),
        id,
      ).toContain('DOSING_PREGNANT');
    }
  });

  it('warns just outside a limit, with the distance as a share of its width', () => {
    const found = check('vancomycin-buelga-2005', { WT: 217, CRCL: 100 });
    expect(found.refusals).toEqual([]);
    expect(found.distance).toBeCloseTo(17 / 170, 12);
    expect(found.outside).toEqual([{ name: 'weight', value: 217, unit: 'kg', from: 30, upTo: 200 }]);
  });

  it('says which values were assumed', () => {
    expect(check('vancomycin-goti-2018', { WT: 70, AGE: 60, SEX: 1, CR: 1 }).assumed).toEqual(['DIAL']);
  });

  it('answers any numbers, and lets none through whose parameters have no meaning', () => {
    const models = [...doseModels(knowledge).values()];
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.infiniteStream(fc.double()), (record, numbers) => {
        const given = Object.fromEntries(record.body.covariates.map(({ name }) => [name, numbers.next().value!]));
        const found = checkPopulation(record, given);
        const bad = Object.values(given).some((value) => !Number.isFinite(value) || value < 0);
        return !bad || found.refusals.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});
