import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { exp } from '../../src/core/index.ts';
import type { Json } from './risk-cardiovascular.ts';
import * as own from './risk-inputs.ts';

const defined = (rows: readonly (readonly [string, string])[]): readonly object[] =>
  rows.map(([name, text]) => ({ name, text }));

export function plco(source: Json): object {
  const { coef, race } = source;
  const centred: Readonly<Record<string, string>> = {
    c_age: 'age - 62',
    c_education: 'education - 4',
    c_bmi: 'bmi - 27',
    c_intensity: '10 / cpd - 0.4021541613',
    c_duration: 'duration - 27',
    c_quit: 'quit_years - 10',
  };
  const slot: Readonly<Record<string, string>> = {
    'age-62': 'c_age',
    'education-4': 'c_education',
    'bmi-27': 'c_bmi',
    '(10/cigs_per_day)-0.4021541613': 'c_intensity',
    'duration-27': 'c_duration',
    'quit_years-10': 'c_quit',
  };
  const { constant, ...coefficients } = coef;
  return {
    id: 'plcom2012',
    title: 'PLCOm2012 risk of lung cancer',
    link: { kind: 'formula', text: '1 / (1 + exp(-(intercept + lp)))' },
    gives: 'future',
    order: 20,
    inputs: [
      own.age([55, 74], { outside: 'flag' }),
      own.choice('race', Object.fromEntries(Object.keys(race).map((name) => [name, name]))),
      own.count('education', [1, 6]),
      own.bmi(),
      own.flag('copd', ['condition:copd']),
      own.flag('cancer_history', ['condition:cancer']),
      own.flag('fh_lung_cancer', ['family:lung-cancer']),
      own.flag('current_smoker', ['lifestyle:smoker']),
      own.number('cpd', '1/d', [0.1, 200], {
        measure: 'cigarettes-per-day',
        rangeConfirmed: false,
        from: ['lifestyle:per-day'],
      }),
      own.number('duration', 'a', [0, 100], { measure: 'years-smoked', rangeConfirmed: false }),
      own.number('quit_years', 'a', [0, 100], { rangeConfirmed: false, from: ['lifestyle:quit-years'] }),
    ],
    definitions: [
      ...defined(Object.entries(centred)),
      { name: 'quit_while_smoking', text: 'current_smoker * quit_years' },
    ],
    columns: [
      {
        outcome: 'lung-cancer',
        horizonYears: 6,
        coefficients: {
          ...Object.fromEntries(
            Object.entries<number>(coefficients).map(([name, value]) => [slot[name] ?? name, value]),
          ),
          ...Object.fromEntries(
            Object.entries<number>(race)
              .filter(([, value]) => value !== 0)
              .map(([name, value]) => [`race_${name}`, value]),
          ),
        },
        constants: { intercept: constant },
      },
    ],
    limits: [{ of: 'quit_while_smoking', upTo: 0, confirmed: false }],
    population: 'People of the United States from 55 to 74 who have ever smoked, without lung cancer',
    without: ['lung-cancer'],
    usesRace: true,
    citation: source.citation,
    confirmed: true,
  };
}

export function premm5(source: Json): object {
  const seen = (who: string, disease: string): own.Input =>
    own.number(`${who}age_${disease}`, 'a', [1, 110], {
      needsIf: `${who}${disease}`,
      rangeConfirmed: false,
      measure: `${who}age-${disease}`.replaceAll('_', '-'),
    });
  const family = (disease: string): string =>
    `min(fdr_${disease}, 2) + if(sdr_${disease} >= 2, 1, if(sdr_${disease} = 1, 0.5, 0))`;
  const ages = (disease: string): string =>
    ['', 'fdr_', 'sdr_'].map((who) => `if(${who}${disease} >= 1, ${who}age_${disease} - 45, 0)`).join(' + ');
  const slot: Readonly<Record<string, string>> = {
    male: 'sex_male',
    endometrial: 'ec',
    age_crc: 'sum_age_crc',
    age_ec: 'sum_age_ec',
    current_age: 'age',
  };
  return {
    id: 'premm5',
    title: 'PREMM5: chance of a variant in a gene of Lynch syndrome',
    link: { kind: 'multinomial' },
    gives: 'carrier',
    order: 10,
    inputs: [
      own.age([18, 110], { rangeConfirmed: false }),
      own.sex,
      own.count('crc', [0, 9], { measure: 'colorectal-cancers' }),
      seen('', 'crc'),
      own.flag('ec', ['condition:endometrial-cancer'], { measure: 'endometrial-cancer' }),
      seen('', 'ec'),
      own.flag('other_ls', [], { measure: 'other-lynch-cancer' }),
      ...['crc', 'ec'].flatMap((disease) =>
        ['fdr_', 'sdr_'].flatMap((who) => [own.count(`${who}${disease}`, [0, 30]), seen(who, disease)]),
      ),
      own.count('fdr_other', [0, 30]),
      own.count('sdr_other', [0, 30]),
    ],
    definitions: defined([
      ['crc_one', 'crc = 1'],
      ['crc_two_plus', 'crc >= 2'],
      ['fh_crc', family('crc')],
      ['fh_ec', family('ec')],
      ['fh_other', '(fdr_other >= 1) + 0.5 * (sdr_other >= 1)'],
      ['sum_age_crc', ages('crc')],
      ['sum_age_ec', ages('ec')],
      ['male_endometrial', 'sex_male * ec'],
    ]),
    columns: Object.entries<Json>(source.models).map(([part, coefficients]) => ({
      outcome: 'lynch-variant',
      part,
      coefficients: Object.fromEntries(
        Object.entries<number>(coefficients)
          .filter(([name]) => name !== 'intercept')
          .map(([name, value]) => [slot[name] ?? name, value]),
      ),
      constants: { intercept: coefficients.intercept },
    })),
    limits: [{ of: 'male_endometrial', upTo: 0, confirmed: false }],
    population: 'People with and without cancer who came to genetic clinics',
    citation: source.citation,
    confirmed: true,
    doubts: ['The name PREMM5 is asked to be licensed for commercial use of the tool'],
  };
}

export function lungNlst(source: Json): { readonly equations: readonly object[]; readonly tables: readonly object[] } {
  const slot: Readonly<Record<string, string>> = {
    female: 'sex_female',
    parents_with_lung_cancer: 'parents',
    copd_or_emphysema: 'copd',
    'bmi<=18.5': 'thin',
    'cpd>20': 'over_20_a_day',
    'pack_years[30,40)': 'pack_years_30',
    'pack_years[40,50)': 'pack_years_40',
    'pack_years[50,Inf)': 'pack_years_50',
    'ln(age)': 'ln_age',
    'ln(bmi)': 'ln_bmi',
    'ln(quit_years+1)': 'ln_quit',
    'ln(smoking_years)': 'ln_smoking_years',
    'age^2': 'age*age',
    '(bmi-25)^2': 'c_bmi*c_bmi',
  };
  const named = (coefficients: Json): Json =>
    Object.fromEntries(Object.entries<number>(coefficients).map(([name, value]) => [slot[name] ?? name, value]));
  const equations = ['LCRAT', 'LCDRAT'].map((model, order) => ({
    id: `${model.toLowerCase()}-2016`,
    title: `${model}: ${model === 'LCRAT' ? 'lung cancer' : 'death of lung cancer'} without screening (2016)`,
    link: { kind: 'event-table', years: 5, mostYears: source.maxHorizonYears },
    gives: 'future',
    order: 10 + order,
    inputs: [
      own.age(source.applies.age),
      own.sex,
      own.number('smoking_years', 'a', [0.1, 90], { measure: 'years-smoked', rangeConfirmed: false }),
      own.number('quit_years', 'a', [0, 90], { rangeConfirmed: false, from: ['lifestyle:quit-years'] }),
      own.number('cpd', '1/d', [0.1, 200], {
        measure: 'cigarettes-per-day',
        rangeConfirmed: false,
        from: ['lifestyle:per-day'],
      }),
      own.choice('race', { white: 'white', black: 'black', hispanic: 'hispanic', other: 'other' }),
      own.flag('copd', ['condition:copd']),
      own.count('parents', [0, 2], { measure: 'parents-with-lung-cancer', reference: 0 }),
      own.bmi(),
      own.count('education', [1, 6]),
    ],
    definitions: defined([
      ['pack_years', 'smoking_years * cpd / 20'],
      ['thin', 'bmi <= 18.5'],
      ['over_20_a_day', 'cpd > 20'],
      ['pack_years_30', 'pack_years >= 30 and pack_years < 40'],
      ['pack_years_40', 'pack_years >= 40 and pack_years < 50'],
      ['pack_years_50', 'pack_years >= 50'],
      ['ln_age', 'ln(age)'],
      ['ln_bmi', 'ln(bmi)'],
      ['ln_quit', 'ln(quit_years + 1)'],
      ['ln_smoking_years', 'ln(smoking_years)'],
      ['c_bmi', 'bmi - 25'],
    ]),
    columns: [
      {
        outcome: model === 'LCRAT' ? 'lung-cancer' : 'lung-cancer-death',
        part: 'event',
        coefficients: named(source.models[model]),
        table: `${model.toLowerCase()}-hazards`,
      },
      {
        outcome: model === 'LCRAT' ? 'lung-cancer' : 'lung-cancer-death',
        part: 'competing',
        coefficients: named(source.models.other_death),
      },
    ],
    population: 'People of the United States from 40 to 84 who have ever smoked, without lung cancer',
    without: ['lung-cancer'],
    usesRace: true,
    citation: source.citation,
    confirmed: true,
  }));
  const tables = ['lcrat', 'lcdrat'].map((name) => {
    const rows: readonly (readonly number[])[] = source.baseline[name].rows;
    const column = (i: number): readonly number[] => rows.map((row) => (row[i] === 0 ? 0 : row[i]!));
    return {
      id: `${name}-hazards`,
      title: `Baseline hazards of ${name.toUpperCase()} by time in years`,
      columns: { time: column(0), hazard: column(1), cumulative: column(2), competing: column(3) },
    };
  });
  return { equations, tables };
}

export function gail(source: Json): { readonly equations: readonly object[]; readonly tables: readonly object[] } {
  const groups = Object.keys(source.groups);
  const asian = groups.filter((name) => /chinese|japanese|filipino|hawaiian|pacific|asian/.test(name));
  const hispanic = groups.filter((name) => name.startsWith('hispanic'));
  const any = (names: readonly string[]): string => names.map((name) => `race_${name}`).join(' + ');
  const bands = ({ lambda1, lambda2 }: Json): object => ({
    from: lambda1.map((_: number, i: number) => 20 + 5 * i),
    upTo: lambda1.map((_: number, i: number) => 25 + 5 * i),
    event: lambda1,
    competing: lambda2,
  });
  const tableOf = (name: string): string => `bcrat-${name.replaceAll('_', '-')}`;
  const lines = (beta: readonly number[], from50: boolean): object => ({
    nb: beta[0]! + (from50 ? beta[4]! : 0),
    am: beta[1],
    af: beta[2],
    nr: beta[3],
    'af*nr': beta[5],
    ln_hyperplasia: 1,
  });
  return {
    equations: [
      {
        id: 'bcrat-gail',
        title: 'Breast Cancer Risk Assessment Tool (Gail model)',
        link: { kind: 'hazards', from: 'age', upTo: 'age_end', steps: 'exact' },
        gives: 'future',
        order: 30,
        inputs: [
          own.age([20, 90]),
          own.number('age_end', 'a', [20, 90], { measure: 'age-at-horizon' }),
          own.choice('race', Object.fromEntries(groups.map((name) => [name, name]))),
          own.count('biopsies', [0, 50], { measure: 'breast-biopsies', maybeMissing: true, reference: 0 }),
          own.flag('hyperplasia', [], { measure: 'atypical-hyperplasia', maybeMissing: true }),
          own.number('age_menarche', 'a', [5, 30], { rangeConfirmed: false, maybeMissing: true }),
          own.flag('nulliparous', [], { default: 0 }),
          own.number('age_first_birth', 'a', [8, 70], { rangeConfirmed: false, maybeMissing: true }),
          own.count('relatives', [0, 50], {
            measure: 'first-degree-relatives-with-breast-cancer',
            maybeMissing: true,
            reference: 0,
          }),
        ],
        definitions: defined([
          ['hispanic', any(hispanic)],
          ['asian', any(asian)],
          ['nb', 'if(biopsies_missing, 0, min(biopsies, if(hispanic, 1, 2)))'],
          ['am_all', 'if(age_menarche_missing, 0, if(age_menarche >= 14, 0, if(age_menarche >= 12, 1, 2)))'],
          ['am', 'if(race_black, min(am_all, 1), am_all)'],
          [
            'af_all',
            'if(nulliparous, 2, if(age_first_birth_missing, 0, if(age_first_birth < 20, 0, if(age_first_birth < 25, 1, if(age_first_birth < 30, 2, 3)))))',
          ],
          ['af', 'if(hispanic, if(nulliparous or af_all = 3, 2, min(af_all, 1)), af_all)'],
          ['nr', 'if(relatives_missing, 0, min(relatives, if(hispanic or asian, 1, 2)))'],
          ['ln_hyperplasia', 'if(nb = 0 or hyperplasia_missing, 0, ln(if(hyperplasia, 1.82, 0.93)))'],
          ['years_ahead', 'age_end - age'],
          ['years_since_menarche', 'if(age_menarche_missing, 0, age - age_menarche)'],
          ['years_since_birth', 'if(nulliparous or age_first_birth_missing, 0, age - age_first_birth)'],
          [
            'menarche_to_birth',
            'if(nulliparous or age_first_birth_missing or age_menarche_missing, 0, age_first_birth - age_menarche)',
          ],
        ]),
        columns: [
          ...groups.flatMap((name) => {
            const { beta, one_minus_AR } = source.groups[name];
            const head = { outcome: 'breast-cancer', when: { [`race_${name}`]: 1 }, table: tableOf(name) };
            return [
              { ...head, fromAge: 0, coefficients: lines(beta, false), constants: { factor: one_minus_AR.under50 } },
              { ...head, fromAge: 50, coefficients: lines(beta, true), constants: { factor: one_minus_AR.from50 } },
            ];
          }),
          ...groups.map((name) => ({
            outcome: 'breast-cancer-average',
            when: { [`race_${name}`]: 1 },
            table: name === 'white' || name === 'native_or_unknown' ? 'bcrat-white-average' : tableOf(name),
          })),
        ],
        limits: [
          { of: 'years_ahead', from: 0.0001 },
          { of: 'years_since_menarche', from: 0 },
          { of: 'years_since_birth', from: 0 },
          { of: 'menarche_to_birth', from: 0 },
        ],
        population:
          'Women of the United States from 20 to 90 without breast cancer, a known syndrome or radiation of the chest',
        onlySex: 'female',
        without: ['breast-cancer'],
        usesRace: true,
        citation: source.citation,
        confirmed: true,
        doubts: ['It is no model of family history: lifetime risk for magnetic resonance imaging needs one'],
      },
    ],
    tables: [
      ...groups.map((name) => ({
        id: tableOf(name),
        title: `Incidence of breast cancer and death of other causes, ${name.replaceAll('_', ' ')}`,
        columns: bands(source.groups[name]),
      })),
      {
        id: 'bcrat-white-average',
        title: 'Incidence of breast cancer and death of other causes, average',
        columns: bands(source.white_average),
      },
    ],
  };
}

/** Baseline hazards by the recursion of iCARE over its reference people: what the equation needs of them, 81 numbers. */
export function icareLit(
  source: Json,
  folder: string,
): { readonly equations: readonly object[]; readonly tables: readonly object[] } {
  const parts = Object.entries<Json>(source.models).map(([model, { levels, logOR, reference }], order) => {
    const slotOf = (term: string): string => {
      const [name, level] = term.split(/=(.*)/s, 2) as [string, string?];
      if (level !== undefined) return `${name}_${own.levelToken(level)}`;
      return name === 'height' ? 'height_dm' : name;
    };
    const coefficients: Readonly<Record<string, number>> = Object.fromEntries(
      Object.entries<number>(logOR)
        .filter(([, value]) => value !== 0)
        .map(([term, value]) => [term.split('*').map(slotOf).join('*'), value]),
    );
    const relative = referenceRisks(join(folder, reference), logOR);
    const flags = Object.keys(logOR).filter((name) => /^(oc_|bbd|famhist|hrt_type)/.test(name) && !name.includes('*'));
    const younger = model === 'lt50';
    const table = `icare-lit-breast-${model}`;
    return {
      equation: {
        id: table,
        title: `iCARE-Lit model of breast cancer, ${younger ? 'below 50' : 'from 50 on'}`,
        link: { kind: 'hazards', from: 'age', upTo: 'age_end', steps: 'yearly' },
        gives: 'future',
        order: 10 + order,
        inputs: [
          { ...own.age(younger ? [18, 49] : [50, 80], { rangeConfirmed: false }), as: 'count' },
          own.count('age_end', [19, 81], { measure: 'age-at-horizon', unit: 'a', rangeConfirmed: false }),
          ...Object.entries<readonly string[]>(levels).map(([name, all]) =>
            own.choice(
              name,
              own.levelsOf(all),
              /alcohol|hrt$|bmi/.test(name) ? { reference: own.levelToken(all[0]!) } : {},
            ),
          ),
          ...flags.map((name) => own.flag(name, name === 'famhist' ? ['family:breast-cancer'] : [])),
          own.number('height', 'cm', [100, 230], {
            also: [{ unit: 'm', times: 100 }],
            rangeConfirmed: false,
            from: ['analyte:height'],
          }),
        ],
        definitions: defined([
          ['height_dm', 'height / 10'],
          ['years_ahead', 'age_end - age'],
        ]),
        columns: [{ outcome: 'breast-cancer', coefficients, table }],
        limits: [{ of: 'years_ahead', from: 1 }],
        population: `White women of the United States ${younger ? 'below 50' : 'from 50 on'} without breast cancer`,
        onlySex: 'female',
        without: ['breast-cancer'],
        citation: source.citation,
        confirmed: true,
      },
      table: {
        id: table,
        title: `Baseline hazard of breast cancer, women ${younger ? 'below 50' : 'from 50 on'}`,
        columns: baseline(source, relative),
      },
    };
  });
  return { equations: parts.map(({ equation }) => equation), tables: parts.map(({ table }) => table) };
}

function referenceRisks(path: string, logOR: Readonly<Record<string, number>>): readonly number[] {
  const [heads = '', ...rows] = gunzipSync(readFileSync(path)).toString('utf8').trim().split(/\r?\n/);
  const names = heads.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const factor = (term: string): number => {
      const [name, level] = term.split(/=(.*)/s, 2) as [string, string?];
      return level === undefined ? Number(cell(name)) : Number(cell(name) === level);
    };
    let lp = 0;
    for (const [term, value] of Object.entries(logOR))
      lp += term.split('*').reduce((product, one) => product * factor(one), value);
    return exp(lp);
  });
}

function baseline({ incidence, competingMortality }: Json, relative: readonly number[]): object {
  const ages = Object.keys(incidence).map(Number);
  const start = relative.reduce((sum, r) => sum + r, 0) / relative.length;
  let mean = ages.map(() => start);
  for (;;) {
    let cumulative = 0;
    const next = ages.map((age, i) => {
      let people = 0;
      let weighted = 0;
      for (const r of relative) {
        const left = exp(-r * cumulative);
        people += left;
        weighted += left * r;
      }
      cumulative += incidence[age] / mean[i]!;
      return weighted / people;
    });
    const moved = next.reduce((sum, one, i) => sum + Math.abs(one - mean[i]!), 0);
    mean = next;
    if (moved <= 0.001) break;
  }
  const kept = ages.filter((age) => age >= 18 && competingMortality[age] !== undefined);
  return {
    from: kept,
    upTo: kept.map((age) => age + 1),
    event: kept.map((age) => Number((incidence[age] / mean[age]!).toPrecision(12))),
    competing: kept.map((age) => competingMortality[age]),
  };
}
