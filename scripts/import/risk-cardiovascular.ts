import * as own from './risk-inputs.ts';

type Numbers = Readonly<Record<string, number>>;
// oxlint-disable-next-line typescript/no-explicit-any -- files of another schema, read once by hand
export type Json = any;

const RACES = { white: 'white', black: 'black', other: 'other' };
const ASCVD = [
  'ischaemic-heart-disease',
  'coronary-heart-disease',
  'cerebrovascular-disease',
  'peripheral-arterial-disease',
  'pci',
  'cabg',
];
const CVD = [...ASCVD, 'heart-failure'];
/** High blood pressure is a kind of it and stands against none of these: only the bare words do. */
const ITSELF = { withoutItself: ['cardiovascular-disease'] };
const NON_HDL = { of: 'non_hdl_cholesterol', from: 0, confirmed: false };
const rename = (coefficients: Numbers, names: Readonly<Record<string, string>>): Numbers =>
  Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [names[name] ?? name, value]));

const PREVENT_TERMS: Readonly<Record<string, string>> = {
  age: 'c_age',
  age2: 'c_age*c_age',
  non_hdl: 'c_non_hdl',
  hdl: 'c_hdl',
  smoking: 'smoker',
  treated_sbp_ge110: 'bp_treated*sbp_ge110',
  treated_non_hdl: 'statin*c_non_hdl',
  age_x_non_hdl: 'c_age*c_non_hdl',
  age_x_hdl: 'c_age*c_hdl',
  age_x_sbp_ge110: 'c_age*sbp_ge110',
  age_x_diabetes: 'c_age*diabetes',
  age_x_smoking: 'c_age*smoker',
  age_x_bmi_ge30: 'c_age*bmi_ge30',
  age_x_egfr_lt60: 'c_age*egfr_lt60',
};

const PREVENT_EXTRA: Readonly<Record<string, readonly string[]>> = {
  base: [],
  hba1c: ['hba1c'],
  uacr: ['uacr'],
  sdi: ['sdi'],
  full: ['hba1c', 'uacr', 'sdi'],
};

export function prevent(source: Json): readonly object[] {
  const extra: Readonly<Record<string, { input: own.Input; definitions: readonly (readonly [string, string])[] }>> = {
    hba1c: {
      input: own.hba1cPercent({ range: [4.5, 15], maybeMissing: true }),
      definitions: [
        ['hba1c_diabetes', 'if(hba1c_missing, 0, (hba1c - 5.3) * diabetes)'],
        ['hba1c_no_diabetes', 'if(hba1c_missing, 0, (hba1c - 5.3) * (1 - diabetes))'],
      ],
    },
    uacr: {
      input: own.uacr({ maybeMissing: true }),
      definitions: [['ln_uacr', 'if(uacr_missing, 0, ln(uacr))']],
    },
    sdi: {
      input: own.count('sdi', [1, 10], { measure: 'social-deprivation-decile', maybeMissing: true }),
      definitions: [
        ['sdi_4_6', 'if(sdi_missing, 0, sdi >= 4 and sdi <= 6)'],
        ['sdi_7_10', 'if(sdi_missing, 0, sdi >= 7)'],
      ],
    },
  };
  return Object.entries(PREVENT_EXTRA).map(([model, names], order) => {
    const columns = Object.entries<Json>(source.models[model]).flatMap(([years, sexes]) =>
      Object.entries<Json>(sexes).flatMap(([sex, outcomes]) =>
        Object.entries<Json>(outcomes).map(([outcome, { constant, ...coefficients }]) => ({
          outcome: outcome.replaceAll('_', '-'),
          horizonYears: Number(years),
          when: { [`sex_${sex}`]: 1 },
          coefficients: rename(coefficients, PREVENT_TERMS),
          constants: { intercept: constant },
        })),
      ),
    );
    return {
      id: `prevent-2023-${model}`,
      title: `PREVENT equations of the American Heart Association (2023), ${model === 'base' ? 'base model' : `with ${names.join(', ')}`}`,
      link: { kind: 'formula', text: '1 / (1 + exp(-(intercept + lp)))' },
      gives: 'future',
      order: model === 'base' ? 10 : 5 + order,
      inputs: [
        own.age([30, 79]),
        own.sex,
        own.totalCholesterol([130, 320]),
        own.hdl([20, 100]),
        own.sbp([90, 180]),
        own.bmi([18.5, 39.9], { for: ['heart-failure'] }),
        own.egfr([15, 140], { reference: 90 }),
        own.diabetes,
        own.smoker,
        own.bpTreated,
        own.flag('statin', ['medicine:~statins']),
        ...names.map((name) => {
          const { input } = extra[name]!;
          if (names.length > 1) return input;
          const { maybeMissing: _, ...needed } = input;
          return name === 'sdi' ? input : { ...needed, maybeMissing: true };
        }),
      ],
      definitions: [
        ['non_hdl_cholesterol', 'total_chol - hdl'],
        ['c_age', '(age - 55) / 10'],
        ['c_non_hdl', '(total_chol - hdl) * 0.02586 - 3.5'],
        ['c_hdl', '(hdl * 0.02586 - 1.3) / 0.3'],
        ['sbp_lt110', '(min(sbp, 110) - 110) / 20'],
        ['sbp_ge110', '(max(sbp, 110) - 130) / 20'],
        ['bmi_lt30', '(min(bmi, 30) - 25) / 5'],
        ['bmi_ge30', '(max(bmi, 30) - 30) / 5'],
        ['egfr_lt60', '(min(egfr, 60) - 60) / -15'],
        ['egfr_ge60', '(max(egfr, 60) - 90) / -15'],
        ...names.flatMap((name) => extra[name]!.definitions),
      ].map(([name, text]) => ({ name, text })),
      columns,
      limits: [{ of: 'age', upTo: 59, horizonYears: 30, outside: 'flag' }, NON_HDL],
      population: 'Adults of the United States from 30 to 79 without cardiovascular disease; 30 years ahead up to 59',
      without: CVD,
      ...ITSELF,
      citation: source.citation,
      confirmed: true,
      ...(names.includes('sdi')
        ? {
            doubts: [
              'The site of the authors takes a missing deprivation index of women as the first decile for ASCVD',
            ],
          }
        : {}),
    };
  });
}

const LN: readonly (readonly [string, string])[] = [
  ['ln_age', 'ln(age)'],
  ['ln_treated_sbp', 'bp_treated * ln(sbp)'],
  ['ln_untreated_sbp', '(1 - bp_treated) * ln(sbp)'],
];
const defined = (rows: readonly (readonly [string, string])[]): readonly object[] =>
  rows.map(([name, text]) => ({ name, text }));

export function pooledCohort(source: Json): object {
  return {
    id: 'pce-2013',
    title: 'Pooled Cohort Equations of the ACC and AHA (2013)',
    link: { kind: 'formula', text: '1 - s0 ^ exp(lp - mean)' },
    gives: 'future',
    order: 40,
    inputs: [
      own.age([40, 79]),
      own.sex,
      own.choice('race', RACES, { measure: 'race' }),
      own.totalCholesterol([130, 320]),
      own.hdl([20, 100]),
      own.sbp([90, 200]),
      own.bpTreated,
      own.smoker,
      own.diabetes,
    ],
    definitions: defined([
      ['non_hdl_cholesterol', 'total_chol - hdl'],
      ...LN,
      ['ln_tc', 'ln(total_chol)'],
      ['ln_hdl', 'ln(hdl)'],
    ]),
    columns: Object.entries<Json>(source.models).map(([group, { coef, mean, S0_10y }]) => ({
      outcome: 'ascvd',
      horizonYears: 10,
      when: { [`sex_${group.split('_')[1]}`]: 1, race_black: Number(group.startsWith('black')) },
      coefficients: Object.fromEntries(
        Object.entries<number>(coef).map(([name, value]) => [
          name === 'ln_age_sq' ? 'ln_age*ln_age' : name.replace('_x_', '*'),
          value,
        ]),
      ),
      constants: { s0: S0_10y, mean },
    })),
    limits: [NON_HDL],
    population: 'Black and White adults of the United States from 40 to 79 without atherosclerotic disease',
    without: ASCVD,
    ...ITSELF,
    usesRace: true,
    supersededBy: 'prevent-2023-base',
    citation: source.citation,
    confirmed: true,
    doubts: [
      'Coefficients of Black women go round with three decimals (printed, used here) and with four: up to 0.2 points apart',
      'Overestimates in most people of today, and gives implausible differences between Black and White people',
    ],
  };
}

export function pooledCohortRevised(source: Json): object {
  const slots: Readonly<Record<string, string>> = { black: 'race_black', sbp2: 'sbp*sbp' };
  return {
    id: 'pce-yadlowsky-2018',
    title: 'Revised Pooled Cohort Equations (2018)',
    link: { kind: 'formula', text: '1 / (1 + exp(-(intercept + lp)))' },
    gives: 'future',
    order: 35,
    inputs: [
      own.age([40, 79]),
      own.sex,
      own.choice('race', RACES, { measure: 'race' }),
      own.totalCholesterol([130, 320]),
      own.hdl([20, 100]),
      own.sbp([90, 200]),
      own.bpTreated,
      own.smoker,
      own.diabetes,
    ],
    definitions: defined([
      ['non_hdl_cholesterol', 'total_chol - hdl'],
      ['tc_hdl_ratio', 'total_chol / hdl'],
    ]),
    columns: Object.entries<Json>(source.models).map(([sex, { intercept, ...coefficients }]) => ({
      outcome: 'ascvd',
      horizonYears: 10,
      when: { [`sex_${sex}`]: 1 },
      coefficients: Object.fromEntries(
        Object.entries<number>(coefficients).map(([name, value]) => [
          name
            .split('_x_')
            .map((one) => slots[one] ?? one)
            .join('*'),
          value,
        ]),
      ),
      constants: { intercept },
    })),
    limits: [NON_HDL],
    population: 'Black and White adults of the United States from 40 to 79 without atherosclerotic disease',
    without: ASCVD,
    ...ITSELF,
    usesRace: true,
    supersededBy: 'prevent-2023-base',
    citation: source.citation,
    confirmed: true,
  };
}

export function mesa(source: Json): readonly object[] {
  return Object.entries<Json>(source.models).map(([model, { S0_10y, coef }]) => ({
    id: model === 'cac' ? 'mesa-2015-calcium' : 'mesa-2015',
    title: `MESA risk of coronary heart disease (2015), ${model === 'cac' ? 'with' : 'without'} coronary calcium`,
    link: { kind: 'formula', text: '1 - s0 ^ exp(lp)' },
    gives: 'future',
    order: model === 'cac' ? 20 : 45,
    inputs: [
      own.age([45, 84]),
      own.sex,
      own.choice('race', { white: 'white', chinese: 'chinese', black: 'black', hispanic: 'hispanic' }),
      own.totalCholesterol(),
      own.hdl(),
      own.sbp(),
      own.flag('lipid_med', ['medicine:~lipid-lowering']),
      own.bpTreated,
      own.smoker,
      own.diabetes,
      own.flag('fh_heart_attack', ['family:myocardial-infarction|acute-myocardial-infarction']),
      ...(model === 'cac' ? [own.number('cac', '1', [0, 10000], { measure: 'coronary-calcium', reference: 0 })] : []),
    ],
    definitions: defined([
      ['non_hdl_cholesterol', 'total_chol - hdl'],
      ...(model === 'cac' ? ([['ln_cac_plus_1', 'ln(cac + 1)']] as const) : []),
    ]),
    columns: [
      {
        outcome: 'chd',
        horizonYears: 10,
        coefficients: rename(coef, { male: 'sex_male', total_chol_mgdl: 'total_chol', hdl_mgdl: 'hdl' }),
        constants: { s0: S0_10y },
      },
    ],
    limits: [NON_HDL],
    population: 'Adults of the United States from 45 to 84 in four groups, without cardiovascular disease',
    without: CVD,
    ...ITSELF,
    usesRace: true,
    citation: source.citation,
    confirmed: true,
  }));
}

export function framingham(source: Json): readonly object[] {
  return Object.entries<Json>(source.models).map(([model, sexes]) => ({
    id: `framingham-2008-${model}`,
    title: `Framingham general cardiovascular risk (2008), with ${model === 'bmi' ? 'body-mass index' : 'lipids'}`,
    link: { kind: 'formula', text: '1 - s0 ^ exp(lp - mean)' },
    gives: 'future',
    order: model === 'bmi' ? 60 : 55,
    inputs: [
      own.age([30, 74]),
      own.sex,
      ...(model === 'bmi' ? [own.bmi()] : [own.totalCholesterol(), own.hdl()]),
      own.sbp(),
      own.bpTreated,
      own.smoker,
      own.diabetes,
    ],
    definitions: defined([
      ...LN,
      ...(model === 'bmi'
        ? ([['ln_bmi', 'ln(bmi)']] as const)
        : ([
            ['non_hdl_cholesterol', 'total_chol - hdl'],
            ['ln_tc', 'ln(total_chol)'],
            ['ln_hdl', 'ln(hdl)'],
          ] as const)),
    ]),
    columns: Object.entries<Json>(sexes).map(([sex, { S0_10y, mean, coef }]) => ({
      outcome: 'total-cvd',
      horizonYears: 10,
      when: { [`sex_${sex}`]: 1 },
      coefficients: coef,
      constants: { s0: S0_10y, mean },
    })),
    ...(model === 'bmi' ? {} : { limits: [NON_HDL] }),
    population: 'White adults of Framingham, Massachusetts, from 30 to 74 without cardiovascular disease',
    without: CVD,
    ...ITSELF,
    supersededBy: 'prevent-2023-base',
    citation: source.citation,
    confirmed: true,
  }));
}

export function score2(source: Json): readonly object[] {
  const titles: Readonly<Record<string, readonly [string, string, number]>> = {
    score2: ['score2', 'SCORE2 (2021)', 30],
    score2_op: ['score2-op', 'SCORE2-OP for older people (2021)', 31],
    score2_diabetes: ['score2-diabetes', 'SCORE2-Diabetes (2023)', 32],
  };
  const diabetic = (model: string): boolean => model === 'score2_diabetes';
  return Object.entries(titles).map(([model, [id, title, order]]) => {
    const { age, terms, scale, male, female } = source.models[model];
    return {
      id,
      title,
      link: {
        kind: 'formula',
        text: '1 - exp(-exp(scale1 + scale2 * ln(-ln(s0) * exp(lp - offset))))',
      },
      gives: 'future',
      order,
      inputs: [
        own.age(age),
        own.sex,
        own.choice(
          'region',
          { low: 'low', moderate: 'moderate', high: 'high', very_high: 'very_high' },
          { measure: 'risk-region' },
        ),
        own.smoker,
        own.sbp(),
        { ...own.diabetes, ...(diabetic(model) ? { default: 1 } : {}) },
        own.totalCholesterolSi,
        own.hdlSi,
        ...(diabetic(model)
          ? [
              own.number('age_at_diabetes_diagnosis', 'a', [1, 89], { rangeConfirmed: false }),
              own.hba1cMmol([15, 195], { rangeConfirmed: false, reference: 31 }),
              own.egfr([5, 200], { rangeConfirmed: false, reference: 90 }),
            ]
          : []),
      ],
      definitions: [
        { name: 'non_hdl_cholesterol', text: 'total_chol - hdl' },
        ...Object.entries<string>(terms).map(([name, text]) => ({ name, text: spaced(text) })),
        ...(diabetic(model) ? [{ name: 'years_of_diabetes', text: 'age - age_at_diabetes_diagnosis' }] : []),
      ],
      columns: Object.entries<Json>({ male, female }).flatMap(([sex, { S0, lpOffset = 0, coef }]) =>
        Object.entries<Json>(scale[sex]).map(([region, rounded]) => {
          const [scale1, scale2] = rounded;
          return {
            outcome: 'ascvd',
            horizonYears: 10,
            when: { [`sex_${sex}`]: 1, [`region_${region}`]: 1 },
            coefficients: coef,
            constants: { s0: S0, offset: lpOffset, scale1, scale2 },
          };
        }),
      ),
      limits: [
        NON_HDL,
        ...(model === 'score2' ? [{ of: 'diabetes', upTo: 0 }] : []),
        ...(diabetic(model)
          ? [
              { of: 'diabetes', from: 1 },
              { of: 'years_of_diabetes', from: 0 },
            ]
          : []),
      ],
      population: `Europeans from ${age[0]} to ${age[1]} without cardiovascular disease${
        model === 'score2' ? ' or diabetes' : diabetic(model) ? ', with type 2 diabetes' : ''
      }, by the rates of four regions`,
      without: model === 'score2' ? [...CVD, 'diabetes'] : CVD,
      ...ITSELF,
      ...(diabetic(model) ? { needs: ['diabetes-type-2'] } : {}),
      citation: [source.citation[model === 'score2' ? 0 : model === 'score2_op' ? 1 : 2]],
      confirmed: true,
      doubts: [
        'Countries of regions above low risk rest on memory',
        ...(model === 'score2_op'
          ? [
              'Factors of the regions stand with two decimals, as in the table and in the online calculator; with those of six decimals low-risk regions move by 0.1 points',
            ]
          : []),
      ],
    };
  });
}

const spaced = (text: string): string => text.replaceAll(/(?<=[\w)])([-+/])/g, ' $1 ');
