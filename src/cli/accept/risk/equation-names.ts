import type { RiskAsked } from '../../../risk/index.ts';

export type CaseInput = Readonly<Record<string, unknown>>;

export interface EquationCase {
  readonly id: string;
  readonly equation: string;
  readonly model?: string;
  readonly outcome?: string;
  readonly horizonYears?: number;
  readonly input: CaseInput;
  readonly expected: unknown;
  readonly tolerance?: number;
}

interface Read {
  readonly id: string;
  readonly inputs: CaseInput;
  readonly asked: RiskAsked;
  /** Cases in per cent. */
  readonly times?: number;
}

const horizon = ({ horizonYears }: EquationCase): RiskAsked => (horizonYears === undefined ? {} : { horizonYears });
const PERCENT = 100;
/** "Unknown" among counts and ages of the breast cancer tool, and "no birth". */
const UNKNOWN = 99;
const NO_BIRTH = 98;
const known = (value: unknown): unknown => (Number(value) === UNKNOWN ? undefined : value);
const sexOf = ({ sex, female, male, ...others }: CaseInput): CaseInput => ({
  ...others,
  sex:
    sex ??
    (female === undefined && male === undefined ? undefined : Number(female ?? !Number(male)) ? 'female' : 'male'),
});
const kebab = (text: string): string => text.replaceAll('_', '-').toLowerCase();

/** How the names of case files read as those of our records. */
export const READERS: Readonly<Record<string, (one: EquationCase) => Read>> = {
  'prevent-2023': (one) => ({
    id: `prevent-2023-${one.model ?? 'base'}`,
    inputs: one.input,
    asked: { ...horizon(one), ...(one.outcome === undefined ? {} : { outcome: kebab(one.outcome) }) },
  }),
  'pce-2013': ({ input }) => ({ id: 'pce-2013', inputs: withRace(input), asked: {} }),
  'pce-yadlowsky-2018': ({ input }) => ({ id: 'pce-yadlowsky-2018', inputs: withRace(input), asked: {} }),
  'mesa-2015': ({ input, model }) => ({
    id: model === 'cac' ? 'mesa-2015-calcium' : 'mesa-2015',
    inputs: input,
    asked: {},
  }),
  'framingham-2008': ({ input, model }) => ({ id: `framingham-2008-${model ?? 'lipid'}`, inputs: input, asked: {} }),
  score2: ({ input, model }) => ({ id: kebab(model ?? 'score2'), inputs: input, asked: {}, times: PERCENT }),
  'qrisk3-2017': ({ input }) => ({
    id: 'qrisk3-2017',
    inputs: { ...input, ethrisk: String(input['ethrisk']), smoke_cat: String(input['smoke_cat']) },
    asked: {},
    times: PERCENT,
  }),
  'qdiabetes-2018': ({ input, model }) => ({
    id: `qdiabetes-2018-${(model ?? 'A').toLowerCase()}`,
    inputs: input,
    asked: {},
    times: PERCENT,
  }),
  kidney: (one) => ({
    id: one.model ?? '',
    inputs: sexOf(one.input),
    asked: horizon(one),
    times: one.model?.startsWith('kfre') === true ? PERCENT : 1,
  }),
  plcom2012: ({ input }) => ({ id: 'plcom2012', inputs: input, asked: {} }),
  premm5: ({ input }) => ({ id: 'premm5', inputs: input, asked: {} }),
  'lcrat-2016': (one) => ({
    id: `${(one.model ?? 'LCRAT').toLowerCase()}-2016`,
    inputs: sexOf(one.input),
    asked: horizon(one),
  }),
  'bcrat-gail': ({ input, outcome = 'percent' }) => ({
    id: 'bcrat-gail',
    inputs: {
      age: input['age'],
      age_end: input['age_end'],
      race: input['race'],
      biopsies: known(input['biopsies']),
      hyperplasia: known(input['hyperplasia']),
      age_menarche: known(input['age_menarche']),
      relatives: known(input['relatives']),
      nulliparous: Number(input['age_first_birth']) === NO_BIRTH,
      age_first_birth: Number(input['age_first_birth']) === NO_BIRTH ? undefined : known(input['age_first_birth']),
    },
    asked: outcome.startsWith('average') ? { outcome: 'breast-cancer-average' } : {},
    times: PERCENT,
  }),
  'icare-lit-breast': ({ input, model }) => ({
    id: `icare-lit-breast-${model ?? 'ge50'}`,
    inputs: {
      ...input,
      age: input['ageStart'],
      age_end: Number(input['ageStart']) + Number(input['years']),
      height: Number(input['height']) * 10,
    },
    asked: {},
  }),
  'diabetes-scores': (one) => ({
    id: one.model ?? '',
    inputs: sexOf(findriscNames(one.input)),
    asked:
      one.outcome === undefined || one.model !== 'findrisc'
        ? {}
        : { outcome: one.outcome === 'risk' ? 'diabetes-type-2' : 'points' },
  }),
  'point-scores': ({ input, model }) => ({ id: model ?? '', inputs: ageOfBands(sexOf(input)), asked: {} }),
};

/** Other than Black is scored as White by these equations. */
function withRace(input: CaseInput): CaseInput {
  const { race } = input;
  return { ...input, race: race === undefined || race === 'white' || race === 'black' ? race : 'other' };
}

function findriscNames(input: CaseInput): CaseInput {
  const names: Readonly<Record<string, string>> = {
    less_than_30min_daily_activity: 'inactive',
    no_daily_fruit_or_veg: 'no_fruit',
    bp_medication_ever: 'bp_medication',
    high_glucose_ever: 'high_glucose',
    family_second_degree: 'family_second',
    family_first_degree: 'family_first',
    waist_cm: 'waist',
    height_cm: 'height',
    fasting_glucose_mgdl: 'fasting_glucose',
    hdl_mgdl: 'hdl',
    triglycerides_mgdl: 'triglycerides',
  };
  const read = Object.fromEntries(Object.entries(input).map(([name, value]) => [names[name] ?? name, value]));
  return read['race'] === undefined && read['black'] !== undefined
    ? { ...read, race: Number(read['black']) ? 'black' : 'white' }
    : read;
}

/** Some cases give the point of an age band in place of the age. */
function ageOfBands(input: CaseInput): CaseInput {
  if (input['age'] !== undefined) return input;
  const yes = (name: string): boolean => Number(input[name]) === 1;
  const age = yes('age_ge_75') ? 80 : yes('age_65_74') || yes('age_gt_65') ? 70 : yes('age_gt_50') ? 55 : 40;
  const bmi = input['bmi'] ?? (input['bmi_gt_35'] === undefined ? undefined : yes('bmi_gt_35') ? 40 : 25);
  return { ...input, age, bmi };
}
