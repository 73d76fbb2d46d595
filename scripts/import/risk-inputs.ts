/** Inputs that many equations share, in the schema of `risk-equation`. Ranges are given by each equation. */
export type Input = Readonly<Record<string, unknown>>;
type Range = readonly [number, number];

/** No patient is outside: ours, told as such. */
const ours = { rangeConfirmed: false };

export const age = (range: Range, more: Input = {}): Input => ({
  name: 'age',
  measure: 'age',
  unit: 'a',
  range,
  from: ['person:age'],
  ...more,
});

export const sex: Input = {
  name: 'sex',
  measure: 'sex',
  as: 'choice',
  levels: { female: 'female', male: 'male' },
  from: ['person:sex'],
};

const CHOLESTEROL = [{ unit: 'mmol/L', times: 38.67 }];
const CHOLESTEROL_SI = [{ unit: 'mg/dL', times: 0.02586 }];

export const totalCholesterol = (range?: Range): Input => ({
  name: 'total_chol',
  measure: 'total-cholesterol',
  unit: 'mg/dL',
  also: CHOLESTEROL,
  range: range ?? [50, 800],
  ...(range === undefined ? ours : {}),
  reference: 170,
  from: ['analyte:cholesterol'],
});

export const hdl = (range?: Range): Input => ({
  name: 'hdl',
  measure: 'hdl-cholesterol',
  unit: 'mg/dL',
  also: CHOLESTEROL,
  range: range ?? [10, 200],
  ...(range === undefined ? ours : {}),
  reference: 50,
  from: ['analyte:hdl-cholesterol'],
});

export const totalCholesterolSi: Input = {
  name: 'total_chol',
  measure: 'total-cholesterol',
  unit: 'mmol/L',
  also: CHOLESTEROL_SI,
  range: [1.5, 20],
  ...ours,
  reference: 4.4,
  from: ['analyte:cholesterol'],
};

export const hdlSi: Input = {
  name: 'hdl',
  measure: 'hdl-cholesterol',
  unit: 'mmol/L',
  also: CHOLESTEROL_SI,
  range: [0.2, 6],
  ...ours,
  reference: 1.3,
  from: ['analyte:hdl-cholesterol'],
};

export const sbp = (range?: Range): Input => ({
  name: 'sbp',
  measure: 'systolic-blood-pressure',
  unit: 'mm[Hg]',
  range: range ?? [60, 260],
  ...(range === undefined ? ours : {}),
  reference: 110,
  from: ['analyte:systolic-blood-pressure'],
});

export const bmi = (range?: Range, more: Input = {}): Input => ({
  name: 'bmi',
  measure: 'body-mass-index',
  unit: 'kg/m2',
  range: range ?? [10, 80],
  ...(range === undefined ? ours : {}),
  reference: 25,
  from: ['derived:bmi', 'analyte:bmi'],
  ...more,
});

export const egfr = (range: Range, more: Input = {}): Input => ({
  name: 'egfr',
  measure: 'egfr',
  unit: 'mL/min/{1.73_m2}',
  range,
  from: ['derived:egfr-ckd-epi-2021', 'analyte:egfr'],
  ...more,
});

export const uacr = (more: Input = {}): Input => ({
  name: 'uacr',
  measure: 'urine-albumin-creatinine',
  unit: 'mg/g',
  also: [{ unit: 'mg/mmol', times: 8.84 }],
  range: [0.1, 25000],
  from: ['analyte:urine-albumin-creatinine'],
  ...more,
});

export const hba1cPercent = (more: Input = {}): Input => ({
  name: 'hba1c',
  measure: 'hba1c',
  unit: '%',
  also: [{ unit: 'mmol/mol', times: 0.09148, plus: 2.152 }],
  range: [3, 15],
  from: ['analyte:hba1c'],
  ...more,
});

export const hba1cMmol = (range: Range, more: Input = {}): Input => ({
  name: 'hba1c',
  measure: 'hba1c',
  unit: 'mmol/mol',
  also: [{ unit: '%', times: 10.931, plus: -23.52 }],
  range,
  from: ['analyte:hba1c'],
  ...more,
});

export const flag = (name: string, from: readonly string[] = [], more: Input = {}): Input => ({
  name,
  measure: name.replaceAll('_', '-').toLowerCase(),
  as: 'flag',
  from,
  ...more,
});

export const choice = (name: string, levels: Readonly<Record<string, string>>, more: Input = {}): Input => ({
  name,
  measure: name.replaceAll('_', '-'),
  as: 'choice',
  levels,
  ...more,
});

export const number = (name: string, unit: string, range: Range, more: Input = {}): Input => ({
  name,
  measure: name.replaceAll('_', '-'),
  unit,
  range,
  ...more,
});

export const count = (name: string, range: Range, more: Input = {}): Input => ({
  name,
  measure: name.replaceAll('_', '-'),
  as: 'count',
  range,
  ...more,
});

export const smoker = flag('smoker', ['lifestyle:smoker']);
export const diabetes = flag('diabetes', ['condition:diabetes|diabetes-type-1|diabetes-type-2']);
export const bpTreated = flag('bp_treated', ['medicine:~antihypertensives']);

/** A name of a level that may stand in a formula. */
export function levelToken(written: string): string {
  const token = written
    .replace('<=', 'le')
    .replace('>=', 'ge')
    .replace('<', 'lt')
    .replace('>', 'gt')
    .replaceAll(/[^A-Za-z0-9]/g, '_');
  return /^\d/.test(token) ? `l${token}` : token;
}

export const levelsOf = (written: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(written.map((one) => [levelToken(one), one]));
