import type { Json } from './risk-cardiovascular.ts';
import * as own from './risk-inputs.ts';

const SEXES = ['female', 'male'] as const;
const prefix = { female: 'f', male: 'm' } as const;

/** Fractional polynomials less their centres, of each sex: `f_age_1`. */
function polynomials(model: Json, id: string): readonly object[] {
  return SEXES.flatMap((sex) => {
    const { transforms, center } = model[sex];
    const raw = Object.keys(center).filter((name) => transforms[name] === undefined);
    return [...Object.entries<string>(transforms), ...raw.map((name) => [name, name] as const)].map(([name, text]) => {
      if (center[name] === undefined) throw new Error(`${id}: ${name} has no centre`);
      return { name: `${prefix[sex]}_${name}`, text: `${spaced(text)} - ${center[name]}` };
    });
  });
}

const spaced = (text: string): string => text.replaceAll(/(?<=[\w)])([*])/g, ' $1 ');

function columnsOf(
  model: Json,
  outcome: string,
  factors: Readonly<Record<string, (sex: 'female' | 'male') => Readonly<Record<string, number>>>>,
  slot: (name: string) => string,
): readonly object[] {
  return SEXES.map((sex) => {
    const { S0_10y, linear, interactions, transforms, center } = model[sex];
    const named = (name: string): string =>
      transforms[name] !== undefined || center[name] !== undefined ? `${prefix[sex]}_${name}` : slot(name);
    const coefficients: Record<string, number> = {};
    for (const [name, value] of Object.entries<number>(linear)) coefficients[named(name)] = value;
    for (const [a, b, value] of interactions) coefficients[`${named(a)}*${named(b)}`] = value;
    for (const [factor, levels] of Object.entries(factors))
      for (const [level, value] of Object.entries(levels(sex)))
        if (value !== 0) coefficients[`${factor}_${level}`] = value;
    return { outcome, horizonYears: 10, when: { [`sex_${sex}`]: 1 }, coefficients, constants: { s0: S0_10y } };
  });
}

const ETHNICITIES = [
  'white',
  'indian',
  'pakistani',
  'bangladeshi',
  'other_asian',
  'black_caribbean',
  'black_african',
  'chinese',
  'other',
];
const SMOKING = ['non', 'ex', 'light', 'moderate', 'heavy'];
const townsend = (name: string): own.Input =>
  own.number(name, '1', [-8, 14], { measure: 'townsend-score', default: 0, rangeConfirmed: false });

export function qrisk3(source: Json): object {
  const index = (from: number) => (list: readonly string[]) =>
    Object.fromEntries(list.map((token, i) => [token, String(i + from)]));
  const measured: Readonly<Record<string, readonly string[]>> = {
    b_AF: ['condition:atrial-fibrillation'],
    b_ra: ['condition:rheumatoid-arthritis'],
    b_type1: ['condition:diabetes-type-1'],
    b_type2: ['condition:diabetes-type-2'],
    b_treatedhyp: ['medicine:~antihypertensives'],
    b_migraine: ['condition:migraine'],
  };
  const flags = source.inputs.map(({ name }: Json) => name).filter((name: string) => name.startsWith('b_'));
  return {
    id: 'qrisk3-2017',
    title: 'QRISK3-2017 algorithm, an independent implementation',
    link: { kind: 'formula', text: '1 - s0 ^ exp(lp)' },
    gives: 'future',
    order: 33,
    inputs: [
      own.age([25, 84]),
      own.sex,
      own.bmi(undefined, { clamp: [20, 40] }),
      own.choice('ethrisk', index(1)(ETHNICITIES), { measure: 'ethnicity' }),
      own.choice('smoke_cat', index(0)(SMOKING), { measure: 'smoking', reference: 'non' }),
      own.number('rati', '1', [1, 20], { measure: 'cholesterol-ratio', rangeConfirmed: false, reference: 4 }),
      own.sbp(),
      own.number('sbps5', 'mm[Hg]', [0, 60], { measure: 'blood-pressure-variability', rangeConfirmed: false }),
      townsend('town'),
      own.flag('fh_cvd', ['family:coronary-heart-disease|angina|myocardial-infarction<60'], {
        measure: 'family-heart-disease',
      }),
      ...flags.map((name: string) =>
        own.flag(name, measured[name] ?? [], {
          measure: name.slice(2).toLowerCase().replace('2', ''),
          ...(name === 'b_impotence2' ? { default: 0 } : {}),
        }),
      ),
    ],
    definitions: polynomials(source.models, 'qrisk3'),
    columns: columnsOf(
      source.models,
      'total-cvd-england',
      {
        ethrisk: (sex) =>
          Object.fromEntries(ETHNICITIES.map((token, i) => [token, source.models[sex].ethnicity[i + 1]])),
        smoke_cat: (sex) => Object.fromEntries(SMOKING.map((token, i) => [token, source.models[sex].smoking[i]])),
      },
      (name) => name.replace(/^smoke_cat=(\d)$/, (_, i: string) => `smoke_cat_${SMOKING[Number(i)]}`),
    ),
    population: 'People in England from 25 to 84 without cardiovascular disease',
    without: ['ischaemic-heart-disease', 'coronary-heart-disease', 'stroke', 'tia', 'pci', 'cabg'],
    usesRace: true,
    citation: source.citation,
    confirmed: true,
    doubts: ['Its own program clamps the body-mass index to 20 to 40; bounds of other inputs are ours'],
    notice: 'clinrisk',
  };
}

const PASCAL: Readonly<Record<string, string>> = {
  Indian: 'indian',
  Pakistani: 'pakistani',
  Bangladeshi: 'bangladeshi',
  OtherAsian: 'other_asian',
  BlackCaribbean: 'black_caribbean',
  BlackAfrican: 'black_african',
  Chinese: 'chinese',
  Other: 'other',
};
const lower = (levels: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(levels).map(([name, value]) => [PASCAL[name] ?? name.toLowerCase(), value]));

export function qdiabetes(source: Json): readonly object[] {
  const flags = ['fhdm', 'htn', 'cvd', 'gdm', 'pcos', 'learn', 'psy', 'ster', 'stat', 'apsy'];
  const measure: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    fhdm: ['family-diabetes', ['family:diabetes|diabetes-type-2']],
    htn: ['treated-hypertension', []],
    cvd: ['cardiovascular-disease', ['condition:cardiovascular-disease|coronary-heart-disease|stroke|tia']],
    gdm: ['gestational-diabetes', ['condition:gestational-diabetes']],
    pcos: ['polycystic-ovary', []],
    learn: ['learning-disability', []],
    psy: ['severe-mental-illness', ['condition:schizophrenia|bipolar-disorder']],
    ster: ['corticosteroids', []],
    stat: ['statin', ['medicine:~statins']],
    apsy: ['atypical-antipsychotic', []],
  };
  return ['A', 'B', 'C'].map((letter, i) => ({
    id: `qdiabetes-2018-${letter.toLowerCase()}`,
    title: `QDiabetes-2018 algorithm, model ${letter}, an independent implementation`,
    link: { kind: 'formula', text: '1 - s0 ^ exp(lp)' },
    gives: 'future',
    order: 22 - i,
    inputs: [
      own.age([25, 84]),
      own.sex,
      own.bmi(undefined, { clamp: [20, 40] }),
      own.choice('ethnicity', {
        white: 'WhiteNA',
        ...Object.fromEntries(Object.entries(PASCAL).map(([written, token]) => [token, written])),
      }),
      own.choice(
        'smoking',
        { non: 'Non', ex: 'Ex', light: 'Light', moderate: 'Moderate', heavy: 'Heavy' },
        { reference: 'non' },
      ),
      townsend('tds'),
      ...flags.map((name) =>
        own.flag(name, measure[name]![1], {
          measure: measure[name]![0],
          ...(name === 'gdm' || name === 'pcos' ? { default: 0 } : {}),
        }),
      ),
      ...(letter === 'B'
        ? [
            own.number('fpg', 'mmol/L', [2, 6.99], {
              measure: 'fasting-glucose',
              also: [{ unit: 'mg/dL', times: 0.055507 }],
            }),
          ]
        : []),
      ...(letter === 'C' ? [own.hba1cMmol([15, 47.99])] : []),
    ],
    definitions: polynomials(source.models[letter], `qdiabetes ${letter}`),
    columns: columnsOf(
      source.models[letter],
      'diabetes-type-2',
      {
        ethnicity: (sex) => lower(source.models[letter][sex].ethnicity),
        smoking: (sex) => lower(source.models[letter][sex].smoking),
      },
      (name) => name,
    ),
    population: 'People in England from 25 to 84 without diabetes',
    without: ['diabetes'],
    usesRace: true,
    citation: source.citation,
    confirmed: true,
    notice: 'clinrisk',
  }));
}
