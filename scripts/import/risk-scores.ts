import type { Json } from './risk-cardiovascular.ts';
import * as own from './risk-inputs.ts';

const defined = (rows: readonly (readonly [string, string])[]): readonly object[] =>
  rows.map(([name, text]) => ({ name, text }));
const creatinine = own.number('cr', 'mg/dL', [0.1, 30], {
  measure: 'creatinine',
  also: [{ unit: 'umol/L', times: 1 / 88.4 }],
  rangeConfirmed: false,
  from: ['analyte:creatinine'],
});
const cystatin = own.number('cys', 'mg/L', [0.1, 10], {
  measure: 'cystatin-c',
  rangeConfirmed: false,
  from: ['analyte:cystatin-c'],
});

/** `142*min(Scr/k,1)^a*…*(1.012 if female)` in the house's notation. */
function kidneyFormula({ formula, k, a }: Json): string {
  const bySex = (values: Json): string => `if(sex_female, ${values.female}, ${values.male})`;
  return formula
    .replaceAll('Scr', 'cr')
    .replaceAll('Scys', 'cys')
    .replace(/\(([\d.]+) if female\)/, 'if(sex_female, $1, 1)')
    .replaceAll('/k', k === undefined ? '' : ` / ${bySex(k)}`)
    .replace('^a*', a === undefined ? '' : ` ^ ${bySex(a)} * `);
}

export function filtration(source: Json): readonly object[] {
  return Object.entries<Json>(source.equations)
    .filter(([id]) => id.startsWith('ckd-epi'))
    .map(([id, equation]) => ({
      id,
      title: `CKD-EPI ${id.slice(8, 12)}, ${id.includes('cr-cys') ? 'creatinine and cystatin C' : id.endsWith('cys') ? 'cystatin C' : 'creatinine'}`,
      link: { kind: 'formula', text: kidneyFormula(equation) },
      gives: 'measure',
      unit: 'mL/min/{1.73_m2}',
      order: id === 'ckd-epi-2021-cr-cys' ? 10 : id === 'ckd-epi-2021-cr' ? 20 : id === 'ckd-epi-2012-cys' ? 30 : 90,
      inputs: [
        own.age([18, 120], { rangeConfirmed: false }),
        own.sex,
        ...(id === 'ckd-epi-2012-cys' ? [] : [creatinine]),
        ...(id.endsWith('cys') ? [cystatin] : []),
      ],
      columns: [{ outcome: 'egfr' }],
      population: 'Adults',
      ...(id === 'ckd-epi-2009-cr'
        ? { supersededBy: 'ckd-epi-2021-cr', doubts: ['Without the coefficient for Black people, as used in Europe'] }
        : {}),
      citation: [{ text: `CKD-EPI ${id.slice(8, 12)}`, doi: equation.doi }],
      confirmed: true,
    }));
}

export function kidneyFailure(source: Json): readonly object[] {
  const inputs: Readonly<Record<string, own.Input>> = {
    albumin: own.number('albumin', 'g/dL', [0.5, 7], {
      also: [{ unit: 'g/L', times: 0.1 }],
      rangeConfirmed: false,
      from: ['analyte:albumin'],
    }),
    phosphate: own.number('phosphate', 'mg/dL', [0.5, 20], {
      also: [{ unit: 'mmol/L', times: 3.097 }],
      rangeConfirmed: false,
      from: ['analyte:phosphate'],
    }),
    bicarbonate: own.number('bicarbonate', 'mmol/L', [5, 50], {
      also: [{ unit: 'meq/L', times: 1 }],
      rangeConfirmed: false,
      from: ['analyte:bicarbonate'],
    }),
    calcium: own.number('calcium', 'mg/dL', [4, 18], {
      also: [{ unit: 'mmol/L', times: 4.008 }],
      rangeConfirmed: false,
      from: ['analyte:calcium'],
    }),
  };
  const slots: Readonly<Record<string, string>> = {
    'age/10': 'age / 10',
    male: 'sex_male',
    'egfr/5': 'egfr / 5',
    'ln(uacr_mg_g)': 'ln(uacr)',
    albumin_g_dl: 'albumin',
    phosphate_mg_dl: 'phosphate',
    bicarbonate_meq_l: 'bicarbonate',
    calcium_mg_dl: 'calcium',
  };
  const names: Readonly<Record<string, string>> = { 'age/10': 'age', 'egfr/5': 'egfr', 'ln(uacr_mg_g)': 'ln_uacr' };
  return ['kfre-4', 'kfre-8'].map((id) => {
    const { lp, S0, doi, pmid } = source.equations[id];
    const centred = Object.entries<number>(lp).map(([text, value]) => {
      const cut = text.lastIndexOf('-');
      const raw = text.slice(0, cut);
      return { name: `c_${names[raw] ?? slots[raw]}`, text: `${slots[raw]} - ${text.slice(cut + 1)}`, value };
    });
    return {
      id,
      title: `Kidney Failure Risk Equation (2016), ${id.slice(5)} variables`,
      link: { kind: 'formula', text: '1 - s0 ^ exp(lp)' },
      gives: 'future',
      order: id === 'kfre-4' ? 10 : 5,
      inputs: [
        own.age([18, 110], { rangeConfirmed: false }),
        own.sex,
        own.egfr([1, 60], { reference: 60 }),
        own.uacr({ reference: 10, rangeConfirmed: false }),
        own.choice('region', { north_america: 'north_america', other: 'other' }, { measure: 'kidney-region' }),
        ...(id === 'kfre-8' ? Object.values(inputs) : []),
      ],
      definitions: centred.map(({ name, text }) => ({ name, text })),
      columns: Object.entries<Json>(S0)
        .flatMap(([region, byYears]) =>
          Object.entries<number>(byYears).map(([years, s0]) => ({
            outcome: 'kidney-failure',
            horizonYears: Number(years),
            when: { [`region_${region}`]: 1 },
            coefficients: Object.fromEntries(centred.map(({ name, value }) => [name, value])),
            constants: { s0 },
          })),
        )
        .toSorted((a, b) => b.horizonYears - a.horizonYears),
      population: 'Adults with chronic kidney disease of stages 3 to 5 who are not treated by dialysis or transplant',
      without: ['dialysis'],
      citation: [{ text: 'Tangri N et al. JAMA 2016;315:164-74', doi, pmid }],
      confirmed: true,
    };
  });
}

const waist = (range: readonly [number, number]): own.Input =>
  own.number('waist', 'cm', range, { rangeConfirmed: false, from: ['analyte:waist'] });

export function diabetesScores({ scores }: Json): readonly object[] {
  const { findrisc, 'ada-risk-test': ada, 'aric-t2d-2005': aric } = scores;
  const { intercept, ...coefficients } = aric.models.clinical_plus_fasting_glucose_lipids;
  return [
    {
      id: 'findrisc',
      title: 'Finnish Diabetes Risk Score (2003)',
      link: { kind: 'formula', text: 'points' },
      gives: 'future',
      order: 30,
      inputs: [
        own.age([18, 110], { rangeConfirmed: false }),
        own.sex,
        own.bmi(),
        waist([40, 250]),
        own.flag('inactive', [], { measure: 'less-than-30-minutes-activity' }),
        own.flag('no_fruit', [], { measure: 'no-daily-fruit-or-vegetables' }),
        own.flag('bp_medication', ['medicine:~antihypertensives']),
        own.flag('high_glucose', ['condition:prediabetes|gestational-diabetes'], { measure: 'high-glucose-ever' }),
        own.flag('family_first', ['family:diabetes|diabetes-type-1|diabetes-type-2']),
        own.flag('family_second', [], { default: 0 }),
      ],
      definitions: defined([
        ['points_age', 'if(age < 45, 0, if(age < 55, 2, if(age < 65, 3, 4)))'],
        ['points_bmi', 'if(bmi < 25, 0, if(bmi <= 30, 1, 3))'],
        ['waist_from', 'if(sex_male, 94, 80)'],
        ['waist_above', 'if(sex_male, 102, 88)'],
        ['points_waist', 'if(waist < waist_from, 0, if(waist <= waist_above, 3, 4))'],
        [
          'points',
          'points_age + points_bmi + points_waist + 2 * inactive + no_fruit + 2 * bp_medication + 5 * high_glucose + if(family_first, 5, 3 * family_second)',
        ],
      ]),
      columns: [
        {
          outcome: 'diabetes-type-2',
          horizonYears: findrisc.horizonYears,
          text: 'if(points <= 6, 0.01, if(points <= 11, 0.04, if(points <= 14, 0.17, if(points <= 20, 0.33, 0.5))))',
        },
        { outcome: 'points' },
      ],
      population: 'Finnish adults from 35 to 64 without medicines for diabetes',
      without: ['diabetes'],
      citation: [findrisc.citation],
      confirmed: true,
    },
    {
      id: 'ada-risk-test',
      title: 'Diabetes risk test of the American Diabetes Association',
      link: { kind: 'formula', text: 'points' },
      gives: 'score',
      order: 40,
      inputs: [
        own.age([18, 110], { rangeConfirmed: false }),
        own.sex,
        own.bmi(),
        own.flag('gestational_diabetes', ['condition:gestational-diabetes'], { default: 0 }),
        own.flag('first_degree_relative', ['family:diabetes|diabetes-type-1|diabetes-type-2']),
        own.flag('hypertension', ['condition:hypertension']),
        own.flag('physically_inactive'),
      ],
      definitions: defined([
        ['points_age', 'if(age < 40, 0, if(age < 50, 1, if(age < 60, 2, 3)))'],
        ['points_bmi', 'if(bmi < 25, 0, if(bmi < 30, 1, if(bmi < 40, 2, 3)))'],
        [
          'points',
          'points_age + points_bmi + sex_male + if(sex_female, gestational_diabetes, 0) + first_degree_relative + hypertension + physically_inactive',
        ],
      ]),
      columns: [{ outcome: 'undiagnosed-diabetes-points' }],
      population: 'Adults of the United States who do not know of diabetes',
      without: ['diabetes'],
      doubts: ['Asian American adults are at risk from a body-mass index of 23 on'],
      citation: [ada.citation],
      confirmed: true,
    },
    {
      id: 'aric-t2d-2005',
      title: 'ARIC risk of type 2 diabetes (2005), clinical with fasting glucose and lipids',
      link: { kind: 'formula', text: '1 / (1 + exp(-(intercept + lp)))' },
      gives: 'future',
      order: 25,
      inputs: [
        own.age([45, 64]),
        own.choice('race', { white: 'white', black: 'black' }),
        own.flag('parental_diabetes', ['family:diabetes|diabetes-type-2']),
        own.number('fasting_glucose', 'mg/dL', [30, 126], {
          also: [{ unit: 'mmol/L', times: 18.0156 }],
          rangeConfirmed: false,
          reference: 90,
        }),
        own.sbp(),
        waist([40, 250]),
        own.number('height', 'cm', [100, 230], {
          also: [{ unit: 'm', times: 100 }],
          rangeConfirmed: false,
          from: ['analyte:height'],
        }),
        own.hdl(),
        own.number('triglycerides', 'mg/dL', [10, 3000], {
          also: [{ unit: 'mmol/L', times: 88.57 }],
          rangeConfirmed: false,
          reference: 100,
          from: ['analyte:triglycerides'],
        }),
      ],
      columns: [
        {
          outcome: 'diabetes-type-2',
          horizonYears: aric.horizonYears,
          coefficients: Object.fromEntries(
            Object.entries<number>(coefficients).map(([name, value]) => [
              name === 'black' ? 'race_black' : name.replace(/_(mgdl|cm)$/, ''),
              value,
            ]),
          ),
          constants: { intercept },
        },
      ],
      population: 'Black and White adults of the United States from 45 to 64 without diabetes',
      without: ['diabetes'],
      usesRace: true,
      citation: [aric.citation],
      confirmed: true,
    },
  ];
}

export function pointScores({ scores }: Json): readonly object[] {
  const cite = (id: string, text: string): readonly object[] => [
    { text, ...(scores[id].doi === undefined ? {} : { doi: scores[id].doi }) },
  ];
  const from: Readonly<Record<string, readonly string[]>> = {
    chf: ['condition:heart-failure'],
    hypertension: ['condition:hypertension'],
    diabetes: ['condition:diabetes'],
    stroke_tia_te: ['condition:stroke|tia|arterial-thromboembolism'],
    vascular_disease: ['condition:myocardial-infarction|peripheral-arterial-disease'],
  };
  const flags = (id: string, leave: readonly string[]): readonly own.Input[] =>
    Object.keys(scores[id].points)
      .filter((name) => !leave.includes(name))
      .map((name) => own.flag(name, from[name] ?? []));
  const sum = (id: string, text: Readonly<Record<string, string>>): string =>
    Object.entries<number>(scores[id].points)
      .map(([name, points]) => `${points === 1 ? '' : `${points} * `}${text[name] ?? name}`)
      .join(' + ');
  const adult = own.age([18, 120], { rangeConfirmed: false });
  return [
    {
      id: 'cha2ds2-vasc',
      title: 'CHA2DS2-VASc',
      link: {
        kind: 'formula',
        text: sum('cha2ds2-vasc', {
          age_ge_75: '(age >= 75)',
          age_65_74: '(age >= 65 and age < 75)',
          female: 'sex_female',
        }),
      },
      gives: 'score',
      order: 10,
      inputs: [adult, own.sex, ...flags('cha2ds2-vasc', ['age_ge_75', 'age_65_74', 'female'])],
      columns: [
        { outcome: 'stroke-points' },
        // The form of 2024 counts no point for being a woman.
        {
          outcome: 'stroke-points-without-sex',
          text: sum('cha2ds2-vasc', { age_ge_75: '(age >= 75)', age_65_74: '(age >= 65 and age < 75)', female: '0' }),
        },
      ],
      population: 'Adults with atrial fibrillation',
      needs: ['atrial-fibrillation'],
      citation: cite('cha2ds2-vasc', 'Lip GYH et al. Chest 2010;137:263-72'),
      confirmed: true,
    },
    {
      id: 'has-bled',
      title: 'HAS-BLED',
      link: { kind: 'formula', text: sum('has-bled', { age_gt_65: '(age > 65)' }) },
      gives: 'score',
      order: 10,
      inputs: [adult, ...flags('has-bled', ['age_gt_65'])],
      columns: [{ outcome: 'bleeding-points' }],
      population: 'Adults with atrial fibrillation who take or may take an anticoagulant',
      needs: ['atrial-fibrillation'],
      citation: cite('has-bled', 'Pisters R et al. Chest 2010;138:1093-100'),
      confirmed: true,
    },
    {
      id: 'fib-4',
      title: 'FIB-4 index of liver fibrosis',
      link: { kind: 'formula', text: 'age * ast / (platelets * sqrt(alt))' },
      gives: 'score',
      order: 10,
      inputs: [
        adult,
        own.number('ast', 'U/L', [1, 10000], { rangeConfirmed: false, from: ['analyte:ast'] }),
        own.number('alt', 'U/L', [1, 10000], { rangeConfirmed: false, from: ['analyte:alt'] }),
        own.number('platelets', '10*9/L', [1, 2000], { rangeConfirmed: false, from: ['analyte:platelets'] }),
      ],
      columns: [{ outcome: 'liver-fibrosis-index' }],
      population: 'Adults with a liver disease or at risk of one; below 35 it is not reliable',
      citation: cite('fib-4', 'Sterling RK et al. Hepatology 2006;43:1317-25'),
      confirmed: true,
    },
    {
      id: 'meld-3',
      title: 'MELD 3.0',
      link: {
        kind: 'formula',
        text: 'max(6, min(40, round(1.33 * sex_female + 4.56 * ln(bilirubin) + 0.82 * (137 - sodium) - 0.24 * (137 - sodium) * ln(bilirubin) + 9.09 * ln(inr) + 11.14 * ln(cr) + 1.85 * (3.5 - albumin) - 1.83 * (3.5 - albumin) * ln(cr) + 6)))',
      },
      gives: 'score',
      order: 10,
      inputs: [
        own.sex,
        own.number('bilirubin', 'mg/dL', [0.05, 100], {
          also: [{ unit: 'umol/L', times: 1 / 17.1 }],
          rangeConfirmed: false,
          clamp: [1, 100],
          from: ['analyte:bilirubin'],
        }),
        own.number('inr', '1', [0.5, 20], { rangeConfirmed: false, clamp: [1, 20], from: ['analyte:inr'] }),
        { ...creatinine, clamp: [1, 3] },
        own.number('sodium', 'mmol/L', [90, 190], {
          rangeConfirmed: false,
          clamp: [125, 137],
          from: ['analyte:sodium'],
        }),
        own.number('albumin', 'g/dL', [0.5, 7], {
          also: [{ unit: 'g/L', times: 0.1 }],
          rangeConfirmed: false,
          clamp: [1.5, 3.5],
          from: ['analyte:albumin'],
        }),
      ],
      columns: [{ outcome: 'liver-transplant-points' }],
      population: 'Adults with end-stage liver disease',
      citation: cite('meld-3', 'Kim WR et al. Gastroenterology 2021;161:1887-95'),
      confirmed: false,
    },
    {
      id: 'ost',
      title: 'Osteoporosis self-assessment tool',
      link: { kind: 'formula', text: 'floor(0.2 * (weight - age))' },
      gives: 'score',
      order: 10,
      inputs: [adult, own.number('weight', 'kg', [20, 400], { rangeConfirmed: false, from: ['analyte:weight'] })],
      columns: [{ outcome: 'osteoporosis-index' }],
      population: 'Women after menopause',
      onlySex: 'female',
      citation: cite('ost', 'Osteoporosis self-assessment tool'),
      confirmed: false,
    },
    {
      id: 'stop-bang',
      title: 'STOP-BANG',
      link: {
        kind: 'formula',
        text: sum('stop-bang', { bmi_gt_35: '(bmi > 35)', age_gt_50: '(age > 50)', male: 'sex_male' }),
      },
      gives: 'score',
      order: 10,
      inputs: [adult, own.sex, own.bmi(), ...flags('stop-bang', ['bmi_gt_35', 'age_gt_50', 'male'])],
      columns: [{ outcome: 'sleep-apnoea-points' }],
      population: 'Adults',
      citation: cite('stop-bang', 'STOP-BANG questionnaire'),
      confirmed: false,
    },
  ];
}
