import { covariateUnit, inputMeaning } from './dosing-covariates.ts';
import { formula } from './dosing-formula.ts';
import type { DoseRecord } from './dosing-models.ts';

interface Named {
  readonly name: string;
  readonly expr: string;
}

export interface SourceEquation {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly inputs: readonly { readonly name: string; readonly unit: string; readonly default?: number }[];
  readonly definitions: readonly Named[];
  readonly expr: string;
  readonly output: string;
  readonly unit: string;
  readonly note?: string;
  readonly checkedAgainst: string;
  readonly examples: readonly { readonly inputs: Readonly<Record<string, number>>; readonly value: number }[];
}

interface OwnWords {
  readonly title: string;
  readonly kind: string;
  readonly drugs?: readonly string[];
  readonly output: string;
  readonly citation?: string;
  readonly form?: string;
  readonly doubts?: readonly string[];
  readonly limits?: readonly { readonly of: string; readonly from: number; readonly confirmed: boolean }[];
}

/** Children were hardly among those that the equations were made of. */
const ADULTS = { limits: [{ of: 'AGE', from: 18, confirmed: false }] };
const IWPC = 'International Warfarin Pharmacogenetics Consortium. N Engl J Med 2009;360:753-764';
const GAGE = 'Gage BF, Eby C, Johnson JA et al. Clin Pharmacol Ther 2008;84:326-331';
const IWPC_DOUBTS = ['Age enters in whole decades.', 'For an INR of 2 to 3.'];
const egfr = (title: string, doubts: readonly string[] = []): OwnWords => ({
  title: `Estimated glomerular filtration rate, ${title}`,
  kind: 'kidney',
  output: 'glomerular-filtration-rate',
  doubts,
});
const bsa = (title: string): OwnWords => ({
  title: `Body surface area, ${title}`,
  kind: 'body',
  output: 'body-surface-area',
});

/** What an equation is called here, what it gives, and what is doubtful about it, in our own words. */
const WORDS: Readonly<Record<string, OwnWords>> = {
  'warfarin-iwpc-pgx': {
    title: 'Warfarin, weekly dose with CYP2C9 and VKORC1 (IWPC)',
    kind: 'start',
    ...ADULTS,
    drugs: ['warfarin'],
    output: 'weekly-dose',
    citation: IWPC,
    doubts: [...IWPC_DOUBTS, 'VKORC1 counts the A allele of −1639; CYP2C9 knows *1, *2 and *3 alone.'],
  },
  'warfarin-iwpc-clinical': {
    title: 'Warfarin, weekly dose without genotype (IWPC)',
    kind: 'start',
    ...ADULTS,
    drugs: ['warfarin'],
    output: 'weekly-dose',
    citation: IWPC,
    doubts: IWPC_DOUBTS,
  },
  'warfarin-gage-pgx': {
    title: 'Warfarin, daily dose with CYP2C9 and VKORC1 (Gage)',
    kind: 'start',
    ...ADULTS,
    drugs: ['warfarin'],
    output: 'daily-dose',
    citation: GAGE,
    doubts: [
      'VKORC1 counts the A allele of −1639, two in A/A; one public program counts A/A as none and underestimates the effect.',
      'CYP2C9 knows *1, *2 and *3 alone.',
    ],
  },
  'warfarin-gage-clinical': {
    title: 'Warfarin, daily dose without genotype (Gage)',
    kind: 'start',
    ...ADULTS,
    drugs: ['warfarin'],
    output: 'daily-dose',
    citation: GAGE,
  },
  'egfr-ckd-epi-2021-cr': egfr('CKD-EPI 2021 from creatinine'),
  'egfr-ckd-epi-2021-cr-cys': egfr('CKD-EPI 2021 from creatinine and cystatin C'),
  'egfr-ckd-epi-2009': egfr('CKD-EPI 2009 from creatinine, without the race factor', ['Superseded by CKD-EPI 2021.']),
  'egfr-mdrd-idms': egfr('MDRD for calibrated creatinine, without the race factor'),
  'egfr-schwartz-bedside': egfr('bedside Schwartz, children'),
  'crcl-cockcroft-gault': {
    title: 'Creatinine clearance, Cockcroft and Gault, with the weight that is given',
    kind: 'kidney',
    output: 'creatinine-clearance',
  },
  'egfr-cystatin-larsson': egfr('Larsson, from cystatin C'),
  'egfr-cystatin-grubb': egfr('Grubb, from cystatin C'),
  'egfr-cystatin-hoek': egfr('Hoek, from cystatin C'),
  'egfr-wright': egfr('Wright, people with cancer'),
  'egfr-deindex': {
    title: 'Glomerular filtration rate of this body, not scaled to 1.73 m²',
    kind: 'kidney',
    output: 'glomerular-filtration-rate',
  },
  'bsa-dubois': bsa('Du Bois and Du Bois'),
  'bsa-mosteller': bsa('Mosteller'),
  'bsa-haycock': bsa('Haycock'),
  'bsa-gehan-george': bsa('Gehan and George'),
  'bsa-boyd': bsa('Boyd'),
  'ibw-devine': { title: 'Ideal body weight, Devine', kind: 'body', output: 'ideal-weight' },
  'abw-adjusted': { title: 'Adjusted body weight', kind: 'body', output: 'adjusted-weight' },
  'ffm-janmahasatian': { title: 'Fat-free mass, Janmahasatian', kind: 'body', output: 'fat-free-mass' },
  'ffm-al-sallami': { title: 'Fat-free mass of children, Al-Sallami', kind: 'body', output: 'fat-free-mass' },
  'lbw-james': {
    title: 'Lean body weight, James',
    kind: 'body',
    output: 'lean-weight',
    doubts: ['Fails in severe obesity, where fat-free mass by Janmahasatian holds.'],
  },
  'carboplatin-calvert': {
    title: 'Carboplatin dose, Calvert: AUC × (GFR + 25)',
    kind: 'dose',
    drugs: ['carboplatin'],
    output: 'dose',
    form: 'gfr-plus-25',
    doubts: [
      'The filtration rate is that of this body, not scaled to 1.73 m²; practice in the United States caps an estimated one at 125 mL/min.',
      'One program computes AUC × (1.2 GFR + 20) under the same name: 700 mg where this form gives 625 mg.',
    ],
  },
  'phenytoin-albumin-correction': {
    title: 'Phenytoin level corrected for albumin, Sheiner and Tozer',
    kind: 'level',
    output: 'corrected-level',
  },
  'busulfan-auc-unit': {
    title: 'Busulfan exposure, mg·h/L in µmol·min/L',
    kind: 'unit',
    output: 'area-under-the-curve',
  },
  'methotrexate-unit': { title: 'Methotrexate level, mg/L in µmol/L', kind: 'unit', output: 'level' },
  'lithium-carbonate-mmol': { title: 'Lithium carbonate, mg in mmol of lithium', kind: 'unit', output: 'amount' },
  'creatinine-unit': { title: 'Creatinine, µmol/L in mg/dL', kind: 'unit', output: 'creatinine' },
  'sawchuk-zaske-kel': {
    title: 'Elimination rate from two levels, Sawchuk and Zaske',
    kind: 'two-levels',
    output: 'elimination-rate',
  },
  'sawchuk-zaske-v-ss': {
    title: 'Volume from two levels at steady state of an infusion, Sawchuk and Zaske',
    kind: 'two-levels',
    output: 'volume',
  },
};

const UNITS: Readonly<Record<string, string>> = {
  'mg/week': 'mg/wk',
  'mg/day': 'mg/d',
  'mL/min/1.73m2': 'mL/min/{1.73_m2}',
  'umol*min/L': 'umol.min/L',
  'mg/mL*min': 'mg.min/mL',
  'mL/min, not indexed': 'mL/min',
  'mg/L total': 'mg/L',
  'mg*h/L': 'mg.h/L',
  '1/h': '/h',
  'h after start of infusion': 'h',
  'h after start': 'h',
};
const PLAIN = new Set(['mg', 'mg/L', 'h', 'L', 'kg', 'm2', 'mL/min', 'umol/L', 'mg/dL', 'mmol']);
const unitOf = (unit: string): string => UNITS[unit] ?? (PLAIN.has(unit) ? unit : covariateUnit(unit));

/** One equation of the source tables as a record of kind `dose-equation`. */
export function doseEquationRecord(equation: SourceEquation): DoseRecord {
  const words = WORDS[equation.id];
  if (words === undefined) throw new Error(`what is ${equation.id}?`);
  const { kind, title, drugs, output, citation, form, doubts, limits } = words;
  return {
    id: equation.id,
    source: equationSources(equation.checkedAgainst),
    title,
    ...(drugs === undefined ? {} : { drugs }),
    kind,
    inputs: equation.inputs.map(({ name, unit, default: standard }) => {
      const { measure, as, ...rest } = inputMeaning(equation.id, name, unit);
      return {
        name,
        measure,
        ...(as === undefined ? {} : { as }),
        unit: unitOf(unit),
        ...(as === 'flag' && rest.range === undefined ? { range: [0, 1], rangeConfirmed: false } : {}),
        ...(rest.range === undefined ? {} : { rangeConfirmed: false }),
        ...(standard === undefined ? {} : { default: standard }),
        ...rest,
      };
    }),
    ...(limits === undefined ? {} : { limits }),
    definitions: equation.definitions.map(({ name, expr }) => ({ name, text: formula(expr) })),
    text: formula(equation.expr),
    output,
    unit: unitOf(equation.unit),
    ...(form === undefined ? {} : { form }),
    citation: citation ?? equation.citation,
    confirmed: !/from memory/.test(equation.checkedAgainst),
    ...(doubts === undefined || doubts.length === 0 ? {} : { doubts }),
    examples: equation.examples.map(({ inputs, value }) => ({ inputs, value })),
  };
}

function equationSources(checkedAgainst: string): readonly string[] {
  if (/clinPK code/.test(checkedAgainst)) return ['clinpk'];
  if (/gabo/.test(checkedAgainst)) return ['gabo'];
  if (/reil/.test(checkedAgainst)) return ['reil'];
  if (/nlmixr2lib/.test(checkedAgainst)) return ['nlmixr2lib'];
  return ['propria-unconfirmed'];
}
