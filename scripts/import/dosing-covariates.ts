/** What each covariate of the source tables is: its unit as UCUM, where a person has it, and which values no patient has. */
export interface CovariateMeaning {
  readonly measure: string;
  readonly as?: 'flag' | 'count' | 'code';
  readonly plausible?: readonly [number, number];
  readonly mistaken?: readonly { readonly unit: string; readonly times: number; readonly plus?: number }[];
  readonly molarMass?: number;
  readonly codes?: Readonly<Record<string, string>>;
  readonly from?: readonly string[];
  readonly map?: Readonly<Record<string, number>>;
  readonly steps?: readonly (readonly [number, number])[];
  readonly stepsUnit?: string;
  readonly known?: readonly string[];
  readonly unknown?: number;
  readonly range?: readonly [number, number];
}

const UNITS: Readonly<Record<string, string>> = {
  years: 'a',
  weeks: 'wk',
  days: 'd',
  C: 'Cel',
  'mL/min/1.73m2': 'mL/min/{1.73_m2}',
  'PaO2/FiO2': 'mm[Hg]',
  'umol/L fibrinogen': 'umol/L',
  'mmol/L lactate': 'mmol/L',
  'mg/L acyl-glucuronide': 'mg/L',
  'mg per administration': 'mg',
  'mg lithium carbonate per day': 'mg/d',
};

const MEASURED = new Set(['kg', 'cm', 'm', 'mg/dL', 'umol/L', 'mL/min', 'U/L', 'mg/L', 'g/dL', 'm2', 'mg/kg', '%']);

export const covariateUnit = (unit: string): string => UNITS[unit] ?? (MEASURED.has(unit) ? unit : '1');

const weight: CovariateMeaning = {
  measure: 'weight',
  from: ['analyte:weight'],
  plausible: [0.3, 400],
  mistaken: [{ unit: 'g', times: 0.001 }],
};
const creatinineMgPerDl: CovariateMeaning = {
  measure: 'creatinine',
  from: ['analyte:creatinine'],
  plausible: [0.1, 25],
  mistaken: [{ unit: 'umol/L', times: 0.011312 }],
};
const creatinineUmolPerL: CovariateMeaning = {
  measure: 'creatinine',
  from: ['analyte:creatinine'],
  plausible: [8, 2200],
  mistaken: [{ unit: 'mg/dL', times: 88.4 }],
};
const clearance: CovariateMeaning = {
  measure: 'creatinine-clearance',
  from: ['derived:creatinine-clearance', 'analyte:creatinine-clearance-measured'],
  plausible: [1, 400],
  mistaken: [{ unit: 'mL/s', times: 60 }],
};
const flag = (measure: string, from: readonly string[] = []): CovariateMeaning => ({ measure, as: 'flag', from });
const ancestry = (measure: string, groups: readonly string[]): CovariateMeaning => ({
  measure,
  as: 'flag',
  from: ['person:group'],
  map: { ...Object.fromEntries(groups.map((group) => [group, 1])), other: 0 },
});
const alleles = (gene: string, counted: string, known: readonly string[]): CovariateMeaning => ({
  measure: `${gene.toLowerCase()}-${counted.replace(/\W/g, '')}`,
  as: 'count',
  from: [`allele-count:${gene}:${counted}`],
  known,
});

const CYP2C9 = ['*1', '*2', '*3'];
const NAT2 = ['*1', '*4', '*5', '*6', '*7'];
/** Alleles of the frequency tables that carry 516G>T, and those without it whose function is not lost. */
const CYP2B6_516T = [
  '*6',
  '*7',
  '*9',
  '*13',
  '*19',
  '*20',
  '*26',
  '*34',
  '*36',
  '*37',
  '*38',
  '*39',
  '*40',
  '*41',
  '*42',
  '*43',
];
const CYP2B6_516G = ['*1', '*2', '*4', '*5', '*17', '*22'];

/** By name; `name:unit` where one name has two meanings, `name@model` where a model has its own. */
export const COVARIATES: Readonly<Record<string, CovariateMeaning>> = {
  WT: weight,
  HT: {
    measure: 'height',
    from: ['analyte:height'],
    plausible: [25, 260],
    mistaken: [
      { unit: 'm', times: 100 },
      { unit: 'mm', times: 0.1 },
    ],
  },
  'HT:m': {
    measure: 'height',
    from: ['analyte:height'],
    plausible: [0.25, 2.6],
    mistaken: [{ unit: 'cm', times: 0.01 }],
  },
  AGE: { measure: 'age', from: ['person:age'], plausible: [0, 120] },
  PMA: {
    measure: 'postmenstrual-age',
    from: ['person:postmenstrual-age'],
    plausible: [22, 6400],
  },
  PNA: { measure: 'postnatal-age', from: ['person:postnatal-age'], plausible: [0, 44_000] },
  SEX: {
    measure: 'sex',
    as: 'code',
    codes: { 0: 'female', 1: 'male' },
    from: ['person:sex'],
    map: { female: 0, male: 1 },
  },
  CR: creatinineMgPerDl,
  'SCR:mg/dL': creatinineMgPerDl,
  SCR: creatinineUmolPerL,
  CRCL: clearance,
  'CRCL@vancomycin-thomson-2009': { ...clearance, range: [5, 400] },
  CLCR4H: { ...clearance, measure: 'creatinine-clearance-measured', from: ['analyte:creatinine-clearance-measured'] },
  CRCLREL: { ...clearance, measure: 'indexed-creatinine-clearance', from: [] },
  TEMP: {
    measure: 'temperature',
    from: ['analyte:temperature'],
    plausible: [30, 43],
    mistaken: [{ unit: '[degF]', times: 0.5555555555555556, plus: -17.77777777777778 }],
  },
  HCT: {
    measure: 'haematocrit',
    from: ['analyte:haematocrit'],
    plausible: [10, 75],
    mistaken: [{ unit: 'L/L', times: 100 }],
  },
  ALB: { measure: 'albumin', from: ['analyte:albumin'], plausible: [0.8, 7], mistaken: [{ unit: 'g/L', times: 0.1 }] },
  CRP: { measure: 'crp', from: ['analyte:crp'], plausible: [0.01, 800] },
  AST: { measure: 'ast', from: ['analyte:ast'], plausible: [1, 20_000], mistaken: [{ unit: 'ukat/L', times: 60 }] },
  GGT: { measure: 'ggt', from: ['analyte:ggt'], plausible: [1, 5000], mistaken: [{ unit: 'ukat/L', times: 60 }] },
  FIB: {
    measure: 'fibrinogen',
    from: ['analyte:fibrinogen'],
    molarMass: 340_000,
    plausible: [0.3, 60],
    mistaken: [{ unit: 'mg/dL', times: 0.0294117647 }],
  },
  LACT: {
    measure: 'lactate',
    from: ['analyte:lactate'],
    plausible: [0.2, 35],
    mistaken: [{ unit: 'mg/dL', times: 0.111 }],
  },
  PF: { measure: 'oxygenation-ratio', plausible: [30, 750], mistaken: [{ unit: 'kPa', times: 7.50062 }] },
  BSA: { measure: 'body-surface-area', from: ['derived:bsa', 'analyte:bsa'], plausible: [0.08, 3.6] },
  ACMPAG: { measure: 'acyl-glucuronide-level', plausible: [0.01, 20] },
  AUCRATIO: { measure: 'glucuronide-exposure-ratio', plausible: [0.5, 200] },
  CALPRO: { measure: 'faecal-calprotectin', plausible: [1, 40_000] },
  CDAI: { measure: 'crohn-activity-index', plausible: [1, 800] },
  PMAYO: { measure: 'partial-mayo-score', plausible: [0, 9] },
  INRBASE: { measure: 'inr-before-treatment', plausible: [0.7, 3] },
  CYP2D6ACT: { measure: 'cyp2d6-measured-activity', plausible: [1, 40_000] },
  CYP3AACT: { measure: 'cyp3a-measured-activity', plausible: [1, 2000] },
  DOSE: { measure: 'amount-of-a-dose', from: ['regimen:dose'], plausible: [0.1, 200] },
  TDD: {
    measure: 'daily-dose',
    from: ['regimen:daily-dose'],
    plausible: [50, 5000],
    mistaken: [{ unit: 'g/d', times: 1000 }],
  },

  DIAL: flag('haemodialysis', ['condition:dialysis']),
  CANCER: flag('blood-cancer', [
    'condition:leukaemia|lymphoma|multiple-myeloma|acute-lymphoblastic-leukaemia|acute-myeloid-leukaemia|chronic-lymphocytic-leukaemia|chronic-myeloid-leukaemia',
  ]),
  REGI: flag('conditioning-that-slows-clearance'),
  INFECTED: flag('infected', ['condition:infection|sepsis']),
  ARDS: flag('acute-respiratory-distress'),
  PERITONITIS: flag('peritonitis'),
  ADA: flag('antibodies-to-the-drug'),
  ADA_ACTIVE: flag('antibodies-to-the-drug'),
  CD: { measure: 'crohn-disease', as: 'flag', from: ['condition:crohn-disease'] },
  PRIORTNF: flag('earlier-anti-tnf'),
  GIST: flag('gastrointestinal-stromal-tumour'),
  AMIO: flag('amiodarone', ['medicine:amiodarone']),
  SPIRO: flag('spironolactone', ['medicine:spironolactone']),
  COAED: flag('other-antiepileptic', [
    'medicine:carbamazepine|phenobarbital|primidone|valproic-acid|clonazepam|ethosuximide|zonisamide',
  ]),
  INH: flag('strong-cyp3a4-and-pgp-inhibitor', [
    'medicine:ketoconazole|itraconazole|posaconazole|ritonavir|clarithromycin|erythromycin|diltiazem|verapamil',
  ]),
  ASIAN: ancestry('asian-ancestry', ['East Asian', 'Central/South Asian']),
  NVAF: flag('atrial-fibrillation', ['condition:nonvalvular-atrial-fibrillation|atrial-fibrillation']),
  ACS: flag('acute-coronary-syndrome', [
    'condition:acute-coronary-syndrome|unstable-angina|acute-myocardial-infarction',
  ]),
  EVENING: { measure: 'evening-dose', as: 'flag', from: ['regimen:hour'], map: { evening: 1, morning: 0 } },
  CHILD: {
    measure: 'below-15-years',
    as: 'flag',
    from: ['person:age'],
    steps: [
      [0, 1],
      [15, 0],
    ],
    stepsUnit: 'a',
  },
  IR: {
    measure: 'immediate-release',
    as: 'flag',
    from: ['regimen:formulation'],
    map: { 'immediate-release': 1, 'prolonged-release': 0 },
  },

  CYP2C19LOF: {
    measure: 'cyp2c19-without-function',
    as: 'flag',
    from: ['allele-count:CYP2C19:*2|*3'],
    known: ['*1', '*2', '*3', '*17'],
    map: { 0: 0, 1: 1, 2: 1 },
    unknown: 1,
  },
  CYP2B6_516T: alleles('CYP2B6', CYP2B6_516T.join('|'), [...CYP2B6_516G, ...CYP2B6_516T]),
  ABCC4_1497T: flag('abcc4-1497t'),
  NAT2_5: alleles('NAT2', '*5', NAT2),
  NAT2_6: alleles('NAT2', '*6', NAT2),
  NAT2_7: alleles('NAT2', '*7', NAT2),
  CYP3A5EXPR: {
    measure: 'cyp3a5-expressed',
    as: 'flag',
    from: ['phenotype:CYP3A5'],
    map: {
      'Normal Metabolizer': 1,
      'Intermediate Metabolizer': 1,
      'Possible Intermediate Metabolizer': 1,
      'Poor Metabolizer': 0,
    },
  },
  TPMTVAR: {
    measure: 'tpmt-variant',
    as: 'flag',
    from: ['allele-count:TPMT:*3A|*3B|*3C'],
    known: ['*1', '*1S', '*3A', '*3B', '*3C'],
    map: { 0: 0, 1: 1, 2: 1 },
  },
  CYP2C9_1: alleles('CYP2C9', '*1', CYP2C9),
  CYP2C9_2: alleles('CYP2C9', '*2', CYP2C9),
  CYP2C9_3: alleles('CYP2C9', '*3', CYP2C9),
  VKORC1_G: {
    measure: 'vkorc1-1639g',
    as: 'count',
    from: ['allele-count:VKORC1:rs9923231 reference (C)'],
    known: ['rs9923231 reference (C)', 'rs9923231 variant (T)'],
  },
  CYP2C19: {
    measure: 'cyp2c19-phenotype',
    as: 'code',
    codes: { 0: 'normal', 1: 'intermediate', 2: 'poor' },
    from: ['phenotype:CYP2C19'],
    map: { 'Normal Metabolizer': 0, 'Intermediate Metabolizer': 1, 'Poor Metabolizer': 2 },
  },
  CYP2D6GRP: {
    measure: 'cyp2d6-group',
    as: 'code',
    codes: { 1: 'two-functional', 2: 'functional-and-decreased', 3: 'functional-and-none', 4: 'intermediate' },
    from: ['activity-score:CYP2D6'],
    map: { '2.0': 1, '1.75': 2, '1.5': 2, '1.25': 2, '1.0': 3, '0.75': 4, '0.5': 4, '0.25': 4 },
  },
  CYP2D6: {
    measure: 'cyp2d6-phenotype',
    as: 'code',
    codes: { 0: 'normal', 1: 'intermediate', 2: 'poor' },
    from: ['phenotype:CYP2D6'],
    map: { 'Normal Metabolizer': 0, 'Intermediate Metabolizer': 1, 'Poor Metabolizer': 2 },
  },
  CYP2C19PM: {
    measure: 'cyp2c19-poor',
    as: 'flag',
    from: ['phenotype:CYP2C19'],
    map: {
      'Normal Metabolizer': 0,
      'Intermediate Metabolizer': 0,
      'Rapid Metabolizer': 0,
      'Ultrarapid Metabolizer': 0,
      'Poor Metabolizer': 1,
    },
  },
};

const positive: readonly [number, number] = [1e-6, 1e6];
const stated = (measure: string, range?: readonly [number, number]): CovariateMeaning => ({
  measure,
  ...(range === undefined ? {} : { range }),
});
const AGE_IN_YEARS: CovariateMeaning = { ...COVARIATES['AGE']!, range: [0, 120] };

/** Inputs of equations, where they mean something else than a model's covariate of the same name. */
const INPUTS: Readonly<Record<string, CovariateMeaning>> = {
  AGE: AGE_IN_YEARS,
  WT: { ...weight, range: [0.1, 1000] },
  HT: { ...COVARIATES['HT']!, range: [10, 300] },
  SEX: { ...COVARIATES['SEX']!, range: [0, 1] },
  SCR: { ...creatinineMgPerDl, range: [0.01, 100] },
  'SCR:umol/L': { ...creatinineUmolPerL, range: [0, 10_000] },
  SCYS: { measure: 'cystatin-c', from: ['analyte:cystatin-c'], plausible: [0.2, 12], range: [0.01, 50] },
  BSA: { ...COVARIATES['BSA']!, range: [0.05, 10] },
  EGFR: { measure: 'egfr', from: ['derived:egfr-ckd-epi-2021'], plausible: [1, 250], range: [0, 1000] },
  GFR: {
    measure: 'glomerular-filtration-rate',
    from: ['derived:egfr-absolute'],
    plausible: [1, 300],
    range: [0, 1000],
  },
  IBW: { measure: 'ideal-weight', from: ['derived:ideal-weight'], range: positive },
  FACTOR: stated('share-of-excess-weight', [0, 1]),
  AUC: stated('area-under-the-curve', [0, 1e6]),
  C: stated('level', [0, 1e6]),
  ALB: { ...COVARIATES['ALB']!, range: [0, 20] },
  ESRD: flag('kidney-failure', ['condition:chronic-kidney-disease-stage-5|dialysis']),
  MG: stated('amount', [0, 1e6]),
  C1: stated('first-level', positive),
  C2: stated('second-level', positive),
  DT: stated('time-between', positive),
  DOSE: stated('amount-of-a-dose', positive),
  TINF: stated('length-of-infusion', positive),
  TAU: stated('interval', positive),
  T1: stated('time-of-first-level', [0, 1e6]),
  T2: stated('time-of-second-level', [0, 1e6]),
  VKORC1: {
    measure: 'vkorc1-1639a',
    as: 'count',
    range: [0, 2],
    from: ['allele-count:VKORC1:rs9923231 variant (T)'],
    known: ['rs9923231 reference (C)', 'rs9923231 variant (T)'],
  },
  'VKORC1@warfarin-iwpc-pgx': {
    measure: 'vkorc1-1639a',
    as: 'count',
    range: [-1, 2],
    codes: { '-1': 'not-known' },
    from: ['allele-count:VKORC1:rs9923231 variant (T)'],
    known: ['rs9923231 reference (C)', 'rs9923231 variant (T)'],
    unknown: -1,
  },
  CYP2C9: {
    measure: 'cyp2c9-pair',
    as: 'code',
    range: [0, 33],
    codes: { 0: 'not-known', 11: '*1/*1', 12: '*1/*2', 13: '*1/*3', 22: '*2/*2', 23: '*2/*3', 33: '*3/*3' },
    from: ['diplotype:CYP2C9'],
    map: { '*1/*1': 11, '*1/*2': 12, '*1/*3': 13, '*2/*2': 22, '*2/*3': 23, '*3/*3': 33 },
    known: CYP2C9,
    unknown: 0,
  },
  CYP2C9_2: { ...alleles('CYP2C9', '*2', CYP2C9), range: [0, 2] },
  CYP2C9_3: { ...alleles('CYP2C9', '*3', CYP2C9), range: [0, 2] },
  INR: stated('target-inr', [1, 5]),
  BLACK: ancestry('black-ancestry', ['African American/Afro-Caribbean', 'Sub-Saharan African']),
  RACEUNK: {
    ...flag('ancestry-not-known-or-mixed', ['person:group']),
    map: {
      European: 0,
      'Near Eastern': 0,
      'East Asian': 0,
      'Central/South Asian': 0,
      'African American/Afro-Caribbean': 0,
      'Sub-Saharan African': 0,
      other: 1,
    },
    unknown: 1,
  },
  INDUCER: flag('enzyme-inducer', ['medicine:carbamazepine|phenytoin|rifampicin']),
  SMOKE: { ...flag('smoker', ['person:smoking']), map: { current: 1, former: 0, never: 0 } },
  DVTPE: flag('thrombosis-or-embolism', ['condition:deep-vein-thrombosis|pulmonary-embolism']),
};

/** What an input of an equation is. */
export function inputMeaning(equation: string, name: string, unit: string): CovariateMeaning {
  return INPUTS[`${name}@${equation}`] ?? INPUTS[`${name}:${unit}`] ?? INPUTS[name] ?? meaningOf(equation, name, unit);
}

export function meaningOf(model: string, name: string, unit: string): CovariateMeaning {
  const found = COVARIATES[`${name}@${model}`] ?? COVARIATES[`${name}:${unit}`] ?? COVARIATES[name];
  if (found === undefined) throw new Error(`${model}: what is ${name} [${unit}]?`);
  return found;
}
