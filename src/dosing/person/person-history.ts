import { type Notice, PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { LevelUsed } from '../advise/dose-advice.ts';
import type { DoseRecord, Observation } from '../model/history.ts';
import { doseProblem, levelProblem, zonesOf } from './check-given.ts';
import { wallHours, wallText } from './clock.ts';
import type { RegimenFacts } from './covariate-sources.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import { dosesAtOnce } from './doses-at-once.ts';
import { type DoseRow, dosesOfRecord } from './doses-of-record.ts';
import type { DosingInput, DosingMoment, GivenDose, GivenLevel } from './dosing-input.ts';
import type { DosingPerson } from './dosing-person.ts';
import { levelsAtOnce } from './levels-at-once.ts';
import { type LevelRow, levelsOfRecord } from './levels-of-record.ts';
import { HOURS, amountIn, unitOfOutput } from './model-units.ts';
import { noLaterDose } from './no-later-dose.ts';
import { FIRST_OUTPUT, placeLevels } from './place-levels.ts';
import { type PresentRegimen, presentRegimen } from './present-regimen.ts';
import { usualInfusion } from './usual-infusion.ts';

/** What was given and measured, in the model's time and units. */
export interface PersonHistory {
  readonly doses: readonly DoseRecord[];
  /** What enters the fit. */
  readonly observations: readonly Observation[];
  /** Every level that was found, in the order of time; `observation`: its place among `observations`, null where it was left out. */
  readonly levels: readonly (LevelUsed & { readonly observation: number | null })[];
  /** Hours since 1970 of model time 0; null where all is in hours since the first dose and no date is known. */
  readonly startHours: number | null;
  /** Model time of now: the end of the history where no date is known. */
  readonly now: number;
  /** What is given at present, in the model's units; null where no regular dose is. */
  readonly regimen: PresentRegimen | null;
  readonly notices: readonly Notice[];
}

export interface HistoryAsked {
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly person: DosingPerson;
  readonly drug: string;
  readonly model: DoseModelBody & { readonly id: string };
  readonly now: string;
  readonly input: DosingInput;
  /** Whether a formula uses the time since the first dose: then no steady state may be assumed. */
  readonly usesTime: boolean;
}

/**
 * Doses and levels of one drug under one model: those given, else those of the record.
 * @throws PropriaError DOSING_TIMES_MIXED, DOSING_TIME_UNREADABLE, DOSING_UNIT, DOSING_DOSE_INVALID of what was given; what the
 * record holds and cannot be used is told by a notice.
 */
export function personHistory(asked: HistoryAsked): PersonHistory {
  const { person, drug, model, input } = asked;
  const notices: Notice[] = [];
  const nowAt = wallHours(asked.now);
  // A day without its hour ends at midnight: what was given and measured on it counts.
  const nowHours = nowAt === null ? 0 : nowAt.timed ? nowAt.hours : nowAt.hours + 24;
  const givenDoses = input.doses ?? [];
  const givenLevels = input.levels ?? [];
  const relative = timesAreHours([...givenDoses, ...givenLevels].map(({ at }) => at));
  const fromRecord = givenDoses.length === 0;
  if (fromRecord && relative) throw mixed(String(givenLevels[0]!.at), asked.now);
  const found =
    givenLevels.length > 0
      ? givenLevels.map((level) => givenLevelRow(level, asked))
      : relative
        ? []
        : levelsOfRecord(person.record, model).rows;
  const { rows: levels, notices: atOnce } = levelsAtOnce(found, model, givenLevels.length > 0);
  notices.push(...atOnce);
  const zones = zonesOf([...givenDoses.map(({ at }) => at), ...levels.map(({ date }) => date)]);
  if (zones.length > 1)
    notices.push({ code: 'DOSING_ZONES_DIFFER', severity: 'caution', params: { zones: zones.join(', ') } });
  const written = fromRecord ? recordRows(asked, nowHours, levels, notices) : givenRows(givenDoses, asked, notices);
  const entering = written.filter((row) => !isSwallowed(row, model));
  if (entering.length < written.length) {
    if (!fromRecord)
      throw new PropriaError('DOSING_DOSE_INVALID', {
        params: { dose: drug, detail: 'it is swallowed, and the model knows of infusions alone' },
      });
    notices.push({
      code: 'DOSING_DOSE_SWALLOWED',
      severity: 'serious',
      params: { drug, model: model.id, count: written.length - entering.length },
    });
  }
  const rows = relative ? entering : entering.filter(({ hours }) => hours <= nowHours);
  if (rows.length < entering.length)
    notices.push({
      code: 'DOSING_DOSE_FUTURE',
      severity: 'serious',
      params: { drug, count: entering.length - rows.length },
    });
  const sorted = rows.toSorted((a, b) => a.hours - b.hours);
  const zero = sorted[0]?.hours ?? 0;
  // A dose of 0 is written where one was left out: nothing of the drug is there before the first above it.
  const first = sorted.find(({ amount }) => amount.value > 0);
  const unit = HOURS[model.units.time] ?? 1;
  const doses = sorted.map((row, i) => doseRecord(row, i, sorted, zero, asked));
  const last = Math.max(zero, ...sorted.map((row) => row.hours + (row.everyHours ?? 0) * row.count));
  const end = relative ? Math.max(last, ...levels.map(({ hours }) => hours ?? 0)) : nowHours;
  const placed = placeLevels(levels, {
    asked,
    zero,
    first: first?.hours ?? null,
    nowHours: relative ? Infinity : nowHours,
    fresh: sorted.every(({ steady }) => !steady) && model.structure.type === 'linear',
    relative,
  });
  notices.push(...placed.notices);
  if (first === undefined && levels.length > 0)
    notices.push({ code: 'DOSING_DOSES_UNKNOWN', severity: 'serious', params: { drug } });
  notices.push(...noLaterDose(sorted, relative ? Math.max(...levels.map(({ hours }) => hours ?? 0)) : nowHours, asked));
  return {
    doses,
    observations: placed.observations,
    levels: placed.levels,
    startHours: relative || sorted.length === 0 ? null : zero,
    now: (Math.max(end, zero) - zero) / unit,
    regimen: presentRegimen(sorted, doses, end, relative, unit),
    notices,
  };
}

/** The facts of the present doses that a covariate may ask for. */
export function regimenFacts(
  person: DosingPerson,
  drug: string,
  regimen: PresentRegimen | null,
  unit: string,
): RegimenFacts {
  const use = person.record.medicines.find(
    ({ ingredients, status }) => ingredients.includes(drug) && status === 'active',
  );
  const perDay = regimen === null ? null : (regimen.offsets.length * 24) / (regimen.interval * (HOURS[unit] ?? 1));
  return {
    dose: regimen?.amount ?? null,
    dailyDose: regimen === null ? null : regimen.amount * perDay!,
    formulation:
      use === undefined
        ? null
        : PROLONGED.test(`${use.written} ${use.dose?.text ?? ''}`)
          ? 'prolonged-release'
          : perDay !== null && perDay >= 2
            ? 'immediate-release'
            : null,
    hour: regimen?.hours[0] ?? null,
    facts: use === undefined ? [] : [use.at],
  };
}

const PROLONGED = /\b(prolonged|extended|modified|sustained|controlled)[\s-]*release\b|\b(xl|xr|er|mr|sr|cr|retard)\b/i;

function timesAreHours(moments: readonly DosingMoment[]): boolean {
  const hours = moments.find((at) => typeof at === 'number');
  const dated = moments.find((at) => typeof at === 'string');
  if (hours !== undefined && dated !== undefined) throw mixed(String(dated), String(hours));
  return hours !== undefined;
}

function mixed(first: string, second: string): PropriaError {
  return new PropriaError('DOSING_TIMES_MIXED', { params: { first, second } });
}

/** More hours since the first dose than this, 22 years, are a date without its marks. */
const MOST_HOURS = 200_000;

function hoursOf(at: DosingMoment): { readonly hours: number; readonly timed: boolean } {
  const read =
    typeof at === 'number' ? (Math.abs(at) <= MOST_HOURS ? { hours: at, timed: true } : null) : wallHours(at);
  if (read === null) throw new PropriaError('DOSING_TIME_UNREADABLE', { params: { written: String(at) } });
  return read;
}

function givenRows(doses: readonly GivenDose[], { model, drug }: HistoryAsked, notices: Notice[]): readonly DoseRow[] {
  const rows = doses.map((dose) => givenRow(dose));
  if (rows.every(({ amount }) => amount.value === 0))
    throw new PropriaError('DOSING_DOSE_INVALID', {
      params: { dose: `0 ${rows[0]!.amount.unit}`, detail: 'no dose is above 0, and levels say nothing without one' },
    });
  notices.push(...dosesAtOnce(rows, { model, drug, stated: true }));
  return infused(rows, model, drug, notices);
}

/** Doses of a medicine that is infused, without the length of it: as long as usual, and told. */
function infused(rows: readonly DoseRow[], model: DoseModelBody, drug: string, notices: Notice[]): readonly DoseRow[] {
  const assumed = new Map<DoseRow, number>();
  for (const row of rows) {
    const { value, unit } = row.amount;
    const usual = usualInfusion(model, amountIn(value, unit, model) ?? 0);
    if (usual !== null && value > 0 && row.infusionHours === null && !elsewhere(row))
      assumed.set(row, Math.min(usual, row.everyHours ?? usual));
  }
  if (assumed.size === 0) return rows;
  notices.push({
    code: 'DOSING_INFUSION_ASSUMED',
    severity: 'caution',
    params: {
      drug,
      count: [...assumed.keys()].reduce((sum, { count }) => sum + count, 0),
      hours: [...new Set(assumed.values())].map((hours) => Number(hours.toPrecision(3))).join(', '),
    },
  });
  return rows.map((row) => ({ ...row, infusionHours: assumed.get(row) ?? row.infusionHours }));
}

const elsewhere = ({ route }: DoseRow): boolean => route !== null && NOT_INFUSED.test(route);

function givenRow(dose: GivenDose): DoseRow {
  const { at, amount, infusionHours, route, everyHours, more = 0, steady = false, facts = [] } = dose;
  const written = `${amount.value} ${amount.unit}`;
  const bad = (detail: string): PropriaError =>
    new PropriaError('DOSING_DOSE_INVALID', { params: { dose: `${written} (${at})`, detail } });
  const problem = doseProblem(dose);
  if (problem !== null) throw bad(problem);
  const { hours, timed } = hoursOf(at);
  if (!timed) throw bad('it has a day and no hour');
  return {
    hours,
    amount,
    everyHours: everyHours ?? null,
    count: more + 1,
    infusionHours: infusionHours ?? null,
    route: route ?? null,
    steady,
    facts,
  };
}

function givenLevelRow(level: GivenLevel, { model, knowledge }: HistoryAsked): LevelRow {
  const { hours, timed } = hoursOf(level.at);
  const problem = levelProblem(level);
  if (problem !== null)
    throw new PropriaError('DOSING_LEVEL_INVALID', {
      params: { level: `${level.value} ${level.unit}`, detail: problem },
    });
  return {
    hours: timed ? hours : null,
    date: typeof level.at === 'string' ? level.at : null,
    value: level.value,
    unit: level.unit,
    output: level.output ?? outputOf(level.unit, model, knowledge),
    blq: level.blq ?? false,
    facts: level.facts ?? [],
  };
}

/** The first output whose levels are measured in such a unit, else the first of all. */
function outputOf(unit: string, model: DoseModelBody, knowledge: Pick<Knowledge, 'facts'>): string {
  const plain = unit === '' || unit === '1' || /^\{.*\}$/.test(unit);
  const fits = model.levels.find(({ output }) => (unitOfOutput(output, model, knowledge) === '1') === plain);
  return fits?.output ?? model.levels[0]?.output ?? FIRST_OUTPUT;
}

/** Longer than this before the first level (or now), doses are taken as at steady state. */
const LONG_DAYS = 60;

const LEAD_DAYS = 4;

/** The record's doses; a long row of them begins at its steady state some days before the first level. */
function recordRows(
  { person, drug, usesTime, model }: HistoryAsked,
  nowHours: number,
  levels: readonly LevelRow[],
  notices: Notice[],
): readonly DoseRow[] {
  const found = dosesOfRecord(person.record, drug, nowHours);
  notices.push(...found.notices, ...dosesAtOnce(found.rows, { model, drug, stated: false }));
  const earliest = Math.min(nowHours, ...levels.flatMap(({ hours }) => hours ?? []));
  return infused(found.rows, model, drug, notices).map((row): DoseRow => {
    if (usesTime || row.everyHours === null) return { ...row, steady: row.steady && !usesTime };
    const skip = Math.floor((earliest - LEAD_DAYS * 24 - row.hours) / row.everyHours);
    if (!row.steady && skip * row.everyHours < LONG_DAYS * 24) return row;
    const left = Math.min(Math.max(skip, 0), row.count - 1);
    if (left <= 0 && !row.steady) return row;
    const hours = row.hours + left * row.everyHours;
    notices.push({
      code: 'DOSING_STEADY_ASSUMED',
      severity: 'info',
      params: { drug, since: wallText(hours).slice(0, 10) },
    });
    return { ...row, hours, count: row.count - left, steady: true };
  });
}

function doseRecord(
  row: DoseRow,
  index: number,
  rows: readonly DoseRow[],
  zero: number,
  { model, drug }: HistoryAsked,
): DoseRecord {
  const unit = HOURS[model.units.time] ?? 1;
  const amt = amountIn(row.amount.value, row.amount.unit, model);
  if (amt === null)
    throw new PropriaError('DOSING_UNIT', {
      params: {
        value: row.amount.value,
        unit: row.amount.unit,
        wanted: model.units.amount,
        model: `${model.id} (${drug})`,
      },
    });
  const oral = row.route !== null && ORAL.test(row.route) && row.infusionHours === null;
  const cmt = compartmentOf(model, row, oral);
  const earlierSteady = rows.slice(0, index).some((other) => other.steady);
  return {
    time: (row.hours - zero) / unit,
    amt,
    ...(cmt === undefined ? {} : { cmt }),
    ...(row.infusionHours === null || row.infusionHours === 0 || amt === 0 ? {} : { dur: row.infusionHours / unit }),
    ...(row.everyHours === null ? {} : { ii: row.everyHours / unit }),
    ...(row.count > 1 ? { addl: row.count - 1 } : {}),
    // Several rows at steady state at once are added up.
    ...(row.steady ? { ss: earlierSteady ? (2 as const) : (1 as const) } : {}),
  };
}

const NOT_INFUSED = /\b(oral|orally|mouth|po|p\.o\.|subcutaneous|subcutaneously|sc|s\.c\.|intramuscular|im|i\.m\.)\b/i;
const ORAL = /\b(oral|orally|mouth|po|p\.o\.)\b/i;

/** What is swallowed of a medicine whose model knows of infusions alone: how much of it comes into the blood is not known. */
function isSwallowed({ route }: DoseRow, { structure, giving }: DoseModelBody): boolean {
  return giving.route === 'infusion' && !absorbs(structure) && route !== null && ORAL.test(route);
}

function absorbs(structure: DoseModelBody['structure']): boolean {
  return structure.type === 'linear' ? structure.absorption !== 'none' : structure.doseTargets.depot !== undefined;
}

function compartmentOf(
  { structure, giving }: DoseModelBody,
  { infusionHours, route }: DoseRow,
  oral: boolean,
): DoseRecord['cmt'] {
  if (!absorbs(structure))
    return structure.type === 'linear'
      ? undefined
      : structure.doseTargets.central === undefined
        ? undefined
        : 'central';
  if (route === 'intravenous' || (infusionHours ?? 0) > 0) return 'central';
  return oral || giving.route !== 'infusion' ? 'depot' : 'central';
}
