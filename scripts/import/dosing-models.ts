import { covariateUnit, meaningOf } from './dosing-covariates.ts';
import { formula } from './dosing-formula.ts';
import { PEOPLE } from './dosing-people.ts';
import { doseTarget } from './dosing-targets.ts';

interface Named {
  readonly name: string;
  readonly expr: string;
  readonly unit?: string;
}

export interface SourceModel {
  readonly id: string;
  readonly drug: string;
  readonly atc: string;
  readonly citation: string;
  readonly doi: string | null;
  readonly doiSeenInSource: boolean;
  readonly pmid?: string;
  readonly url?: string;
  readonly genes?: readonly string[];
  readonly structure: {
    readonly type: 'linear' | 'ode';
    readonly absorption?: string;
    readonly nTransit?: number;
    readonly concScale?: number;
    readonly states?: readonly { readonly name: string; readonly rhs: string; readonly init?: number }[];
    readonly algebraic?: readonly Named[];
    readonly doseTargets?: Readonly<Record<string, string>>;
    readonly outputs?: Readonly<Record<string, string>>;
  };
  readonly units: {
    readonly time: string;
    readonly amount: string;
    readonly concentration: string;
    readonly volume: string;
  };
  readonly covariates: readonly {
    readonly name: string;
    readonly unit: string;
    readonly range?: readonly [number, number];
    readonly default?: number;
  }[];
  readonly thetas: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
  readonly definitions: readonly Named[];
  readonly parameters: readonly Named[];
  readonly omega: { readonly names: readonly string[]; readonly lower: readonly (readonly number[])[] };
  readonly iov?: {
    readonly names: readonly string[];
    readonly lower: readonly (readonly number[])[];
    readonly occasion: string;
  };
  readonly residual: Residual | readonly Residual[];
  readonly timeBreaks?: readonly number[];
  readonly targets: readonly Parameters<typeof doseTarget>[1][];
  readonly facts: { readonly readFrom: readonly string[]; readonly sources: number };
  readonly check: {
    readonly covariates: Readonly<Record<string, number>>;
    readonly typicalParameters: Readonly<Record<string, number>>;
    readonly regimen: readonly Readonly<Record<string, number | string>>[];
    readonly times: readonly number[];
    readonly concentration?: readonly number[];
    readonly outputs?: Readonly<Record<string, readonly number[]>>;
  };
}

interface Residual {
  readonly form: string;
  readonly output?: string;
  readonly prop?: number;
  readonly add?: number;
  readonly power?: number;
}

export type DoseRecord = { readonly id: string; readonly source: readonly string[] } & Readonly<
  Record<string, unknown>
>;

/** One model of the source tables as a record of kind `dose-model`. */
export function doseModelRecord(model: SourceModel): DoseRecord {
  const people = PEOPLE[model.id];
  if (people === undefined) throw new Error(`${model.id}: for whom is it?`);
  return {
    id: model.id,
    source: [...new Set(model.facts.readFrom.map(sourceOf))].toSorted(),
    drug: people.drug ?? model.drug,
    atc: model.atc,
    citation: citationOf(model.citation),
    doi: model.doi,
    doiConfirmed: model.doiSeenInSource,
    ...(model.pmid === undefined ? {} : { pmid: model.pmid }),
    ...(model.url === undefined ? {} : { url: model.url }),
    readIn: model.facts.sources,
    confirmed: model.facts.sources > 1,
    ...(model.genes === undefined ? {} : { genes: model.genes }),
    structure: structureOf(model.structure),
    units: {
      time: model.units.time === 'day' ? 'd' : model.units.time,
      amount: model.units.amount,
      concentration: model.units.concentration,
      volume: model.units.volume,
    },
    covariates: model.covariates.map((one) => covariateOf(model, one)),
    thetas: model.thetas.map(({ name, value, unit }) => ({ name, value, unit: thetaUnit(unit) })),
    definitions: model.definitions.map(named),
    parameters: model.parameters.map((one) => ({ ...named(one), unit: thetaUnit(one.unit ?? '') })),
    omega: { names: model.omega.names, lower: model.omega.lower },
    ...(model.iov === undefined ? {} : { iov: iovOf(model.iov) }),
    residual: [model.residual].flat().map(residualOf),
    ...(model.timeBreaks === undefined ? {} : { timeBreaks: model.timeBreaks }),
    population: {
      summary: people.summary,
      limits: Object.entries(people.limits).map(([of, [from, upTo]]) => ({
        of,
        unit: LIMIT_UNITS[of] ?? covariateUnit(model.covariates.find(({ name }) => name === of)?.unit ?? ''),
        ...(from === null ? {} : { from }),
        ...(upTo === null ? {} : { upTo }),
        confirmed: people.printed?.includes(of) ?? false,
      })),
      ...(people.sex === undefined ? {} : { sex: people.sex }),
      pregnancy: 'not-studied',
      ...(people.sums === undefined ? {} : { sums: people.sums }),
      ...(people.positive === undefined ? {} : { positive: people.positive }),
    },
    giving: {
      route: people.route,
      ...(people.infusions === undefined ? {} : { infusionHours: people.infusions }),
      intervalHours: people.intervals,
      amounts: people.amounts,
    },
    ...(people.written === undefined ? {} : { amounts: people.written }),
    levels: levelsOf(model),
    targets: model.targets.map((target) => doseTarget(model.id, target)),
    doubts: people.doubts ?? [],
    check: checkOf(model.check),
  };
}

const LIMIT_UNITS: Readonly<Record<string, string>> = { age: 'a', weight: 'kg', height: 'cm', bmi: 'kg/m2' };

const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/PKPDsim/, 'pkpdsim'],
  [/posologyr/, 'posologyr'],
  [/tucuxi/, 'tucuxi'],
  [/nlmixr2lib/, 'nlmixr2lib'],
  [/reil/, 'reil'],
];

function sourceOf(readFrom: string): string {
  const found = SOURCES.find(([pattern]) => pattern.test(readFrom));
  if (found === undefined) throw new Error(`no source is ${readFrom}`);
  return found[1];
}

/** What a citation says of how it was found is a doubt, not a citation. */
const citationOf = (citation: string): string =>
  citation
    .replace(
      /, high-dose methotrexate population model.*$/,
      ': high-dose methotrexate; perhaps Br J Clin Pharmacol 2006;62:71-80',
    )
    .replace('; drug file after', '; as Tucuxi has it after');

function structureOf(structure: SourceModel['structure']): object {
  if (structure.type === 'linear')
    return {
      type: 'linear',
      absorption: structure.absorption,
      ...(structure.nTransit === undefined ? {} : { nTransit: structure.nTransit }),
      ...(structure.concScale === undefined ? {} : { concScale: structure.concScale }),
    };
  return {
    type: 'ode',
    states: (structure.states ?? []).map(({ name, rhs, init }) => ({
      name,
      rhs: formula(rhs),
      ...(init === undefined ? {} : { init }),
    })),
    ...(structure.algebraic === undefined ? {} : { algebraic: structure.algebraic.map(named) }),
    doseTargets: structure.doseTargets,
    outputs: Object.entries(structure.outputs ?? {}).map(([name, expr]) => ({ name, text: formula(expr) })),
  };
}

const named = ({ name, expr }: Named): { name: string; text: string } => ({ name, text: formula(expr) });

function covariateOf(
  model: SourceModel,
  { name, unit, range, default: standard }: SourceModel['covariates'][number],
): object {
  const meaning = meaningOf(model.id, name, unit);
  const { measure, as, range: ours, ...rest } = meaning;
  const bounds = range ?? ours ?? (as === 'count' ? [0, 2] : undefined);
  return {
    name,
    measure,
    ...(as === undefined ? {} : { as }),
    unit: covariateUnit(unit),
    ...(bounds === undefined ? {} : { range: bounds }),
    ...(range === undefined && bounds !== undefined ? { rangeConfirmed: false } : {}),
    ...(standard === undefined ? {} : { default: standard }),
    ...rest,
  };
}

/** Words about a coefficient's unit, as UCUM; what it is counted for stands in braces. */
const THETA_UNITS: Readonly<Record<string, string>> = {
  '': '1',
  'L/h/70kg': 'L/h/{70_kg}',
  'L/70kg': 'L/{70_kg}',
  'L/90kg': 'L/{90_kg}',
  'L/70kg FFM': 'L/{70_kg_fat-free}',
  'L/h at FFM 12 kg': 'L/h/{12_kg_fat-free}',
  'L at FFM 12 kg': 'L/{12_kg_fat-free}',
  'L/h at CRCL 54': 'L/h/{54_mL/min}',
  'L/h/kg^0.75': 'L/h/{kg^0.75}',
  'per mL/min': 'min/mL',
  'per mg/dL': 'dL/mg',
  'per umol/L': 'L/umol',
  'per year': '/a',
  'per kg': '/kg',
  '1/year': '/a',
  '1/h': '/h',
  '1/day': '/d',
  '1/day (literature)': '/d',
  '1/week': '/wk',
  years: 'a',
  weeks: 'wk',
  days: 'd',
  'x CRCL': '1',
  female: '1',
  'AST > 37': '1',
  'S-enantiomer share of the racemic dose': '1',
  'L/day': 'L/d',
  'mg/day': 'mg/d',
  'mg/h/70kg': 'mg/h/{70_kg}',
  'L/h (intercept)': 'L/h',
  'L (literature, 0.6 L/kg at 60 kg)': 'L',
  'L/h per mL/min': 'L/h/{mL/min}',
  'L/h per C': 'L/h/{Cel}',
  'L/h per U/L': 'L/h/{U/L}',
  'L/h per allele': 'L/h/{allele}',
  'mg/L per allele': 'mg/L/{allele}',
};
const PLAIN = new Set(['L/h', 'L', 'L/kg', 'L/h/kg', 'h', 'mg/h', 'mg/L']);

function thetaUnit(unit: string): string {
  const known = THETA_UNITS[unit] ?? (PLAIN.has(unit) ? unit : undefined);
  if (known === undefined) throw new Error(`what unit is "${unit}"?`);
  return known;
}

function iovOf({ names, lower, occasion }: NonNullable<SourceModel['iov']>): object {
  const kind = /course/.test(occasion) ? 'course' : /visit/.test(occasion) ? 'visit' : 'day';
  const hours = /(\d+) h/.exec(occasion)?.[1];
  return { names, lower, occasion: kind, ...(hours === undefined ? {} : { hours: Number(hours) }) };
}

const residualOf = ({ form, output, prop, add, power }: Residual): object => ({
  ...(output === undefined ? {} : { output }),
  form,
  ...(add === undefined || add === 0 ? {} : { add }),
  ...(prop === undefined || prop === 0 ? {} : { prop }),
  ...(power === undefined ? {} : { power }),
});

/** By drug and output: the analyte that a laboratory reports. */
const ANALYTES: Readonly<Record<string, string>> = {
  'ciclosporin concentration': 'ciclosporin-level',
  'mycophenolate mofetil concentration': 'mycophenolic-acid-level',
  'lithium carbonate concentration': 'lithium-level',
  'escitalopram concentration': 'citalopram-level',
  'tamoxifen endoxifen': 'endoxifen-level',
  'warfarin inr': 'inr',
};
const WITH_LEVELS = new Set([
  'tacrolimus',
  'sirolimus',
  'digoxin',
  'phenytoin',
  'lamotrigine',
  'vancomycin',
  'gentamicin',
  'tobramycin',
  'amikacin',
  'voriconazole',
  'methotrexate',
  'clozapine',
  'efavirenz',
  'infliximab',
  'adalimumab',
]);
const MOLAR_MASS: Readonly<Record<string, number>> = {
  'isoniazid conc': 137.14,
  'tamoxifen conc': 371.51456,
  'tamoxifen endoxifen': 373.48738,
  'methotrexate concentration': 454.44,
  'busulfan concentration': 246.3,
  'lithium carbonate concentration': 6.94,
};

function levelsOf({ drug, structure }: SourceModel): object[] {
  const outputs = structure.type === 'linear' ? ['concentration'] : Object.keys(structure.outputs ?? {});
  return outputs.map((output, i) => {
    const key = `${drug} ${output}`;
    const analyte = ANALYTES[key] ?? (i === 0 && WITH_LEVELS.has(drug) ? `${drug}-level` : undefined);
    const molarMass = MOLAR_MASS[key];
    return {
      output,
      ...(analyte === undefined ? {} : { analyte }),
      ...(molarMass === undefined ? {} : { molarMass }),
    };
  });
}

function checkOf({
  covariates,
  typicalParameters,
  regimen,
  times,
  concentration,
  outputs,
}: SourceModel['check']): object {
  return {
    covariates,
    parameters: typicalParameters,
    regimen,
    times,
    outputs: outputs ?? { concentration },
  };
}
