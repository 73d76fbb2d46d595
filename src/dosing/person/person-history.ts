import { type Notice, PropriaError } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { LevelUsed } from '../advise/dose-advice.ts';
import type { DoseRecord, Observation } from '../model/history.ts';
import { wallHours, wallText } from './clock.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import type { RegimenFacts } from './covariate-sources.ts';
import { type DoseRow, dosesOfRecord } from './doses-of-record.ts';
import type { DosingInput, DosingMoment, GivenDose, GivenLevel } from './dosing-input.ts';
import type { DosingPerson } from './dosing-person.ts';
import { doseProblem, levelProblem, zonesOf } from './check-given.ts';
import { changedBy } from './exposure-phase.ts';
import { inMolarOrMass } from './level-unit.ts';
import { type LevelRow, levelsOfRecord } from './levels-of-record.ts';

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

export interface PresentRegimen {
  readonly amount: number;
  /** Model time. */
  readonly interval: number;
  readonly infusion: number | null;
  /** Hours of the day. */
  readonly hours: readonly number[];
  /** Times within the interval at which it is given. */
  readonly offsets: readonly number[];
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

export const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24 };

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
  const levels =
    givenLevels.length > 0
      ? givenLevels.map((level) => givenLevelRow(level, asked))
      : relative
        ? []
        : levelsOfRecord(person.record, model).rows;
  const zones = zonesOf([...givenDoses.map(({ at }) => at), ...levels.map(({ date }) => date)]);
  if (zones.length > 1)
    notices.push({ code: 'DOSING_ZONES_DIFFER', severity: 'caution', params: { zones: zones.join(', ') } });
  const written = fromRecord ? recordRows(asked, nowHours, levels, notices) : givenDoses.map((dose) => givenRow(dose));
  const rows = relative ? written : written.filter(({ hours }) => hours <= nowHours);
  if (rows.length < written.length)
    notices.push({
      code: 'DOSING_DOSE_FUTURE',
      severity: 'serious',
      params: { drug, count: written.length - rows.length },
    });
  const sorted = rows.toSorted((a, b) => a.hours - b.hours);
  const zero = sorted[0]?.hours ?? 0;
  const unit = HOURS[model.units.time] ?? 1;
  const doses = sorted.map((row, i) => doseRecord(row, i, sorted, zero, asked));
  const last = Math.max(zero, ...sorted.map((row) => row.hours + (row.everyHours ?? 0) * row.count));
  const end = relative ? Math.max(last, ...levels.map(({ hours }) => hours ?? 0)) : nowHours;
  const placed = placeLevels(levels, {
    asked,
    zero,
    nowHours: relative ? Infinity : nowHours,
    known: sorted.length > 0,
    fresh: sorted.every(({ steady }) => !steady) && model.structure.type === 'linear',
    relative,
  });
  notices.push(...placed.notices);
  if (sorted.length === 0 && levels.length > 0)
    notices.push({ code: 'DOSING_DOSES_UNKNOWN', severity: 'serious', params: { drug } });
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

function hoursOf(at: DosingMoment): { readonly hours: number; readonly timed: boolean } {
  const read = typeof at === 'number' ? (Number.isFinite(at) ? { hours: at, timed: true } : null) : wallHours(at);
  if (read === null) throw new PropriaError('DOSING_TIME_UNREADABLE', { params: { written: String(at) } });
  return read;
}

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

const FIRST_OUTPUT = 'concentration';

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
  notices.push(...found.notices);
  const earliest = Math.min(nowHours, ...levels.flatMap(({ hours }) => hours ?? []));
  const infusionHours = model.giving.route === 'infusion' ? (model.giving.infusionHours[0] ?? null) : null;
  return found.rows.map((row): DoseRow => {
    const infused = { ...row, infusionHours: row.infusionHours ?? infusionHours };
    if (usesTime || row.everyHours === null) return { ...infused, steady: row.steady && !usesTime };
    const skip = Math.floor((earliest - LEAD_DAYS * 24 - row.hours) / row.everyHours);
    if (!row.steady && skip * row.everyHours < LONG_DAYS * 24) return infused;
    const left = Math.min(Math.max(skip, 0), row.count - 1);
    if (left <= 0 && !row.steady) return infused;
    const hours = row.hours + left * row.everyHours;
    notices.push({
      code: 'DOSING_STEADY_ASSUMED',
      severity: 'info',
      params: { drug, since: wallText(hours).slice(0, 10) },
    });
    return { ...infused, hours, count: row.count - left, steady: true };
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
    ...(row.infusionHours === null || row.infusionHours === 0 ? {} : { dur: row.infusionHours / unit }),
    ...(row.everyHours === null ? {} : { ii: row.everyHours / unit }),
    ...(row.count > 1 ? { addl: row.count - 1 } : {}),
    // Several rows at steady state at once are added up.
    ...(row.steady ? { ss: earlierSteady ? (2 as const) : (1 as const) } : {}),
  };
}

const ORAL = /\b(oral|orally|mouth|po|p\.o\.)\b/i;

function compartmentOf(
  { structure, giving }: DoseModelBody,
  { infusionHours, route }: DoseRow,
  oral: boolean,
): DoseRecord['cmt'] {
  const absorbs =
    structure.type === 'linear' ? structure.absorption !== 'none' : structure.doseTargets.depot !== undefined;
  if (!absorbs)
    return structure.type === 'linear'
      ? undefined
      : structure.doseTargets.central === undefined
        ? undefined
        : 'central';
  if (route === 'intravenous' || (infusionHours ?? 0) > 0) return 'central';
  return oral || giving.route !== 'infusion' ? 'depot' : 'central';
}

/** An amount in the model's unit: of the same kind, or by one of the model's other ways to write it; null where neither. */
export function amountIn(
  value: number,
  unit: string,
  { units, amounts }: Pick<DoseModelBody, 'units' | 'amounts'>,
): number | null {
  const own = inMolarOrMass(value, unit, units.amount, undefined);
  if (own !== null) return own;
  for (const way of amounts) {
    const as = inMolarOrMass(value, unit, way.unit, undefined);
    if (as !== null) return as * way.times;
  }
  return null;
}

interface Placing {
  readonly asked: HistoryAsked;
  readonly zero: number;
  readonly nowHours: number;
  readonly known: boolean;
  /** Nothing of the drug was there before the first dose. */
  readonly fresh: boolean;
  readonly relative: boolean;
}

function placeLevels(
  rows: readonly LevelRow[],
  { asked, zero, nowHours, known, fresh, relative }: Placing,
): Pick<PersonHistory, 'observations' | 'levels' | 'notices'> {
  const { model, person, drug } = asked;
  const unit = HOURS[model.units.time] ?? 1;
  const observations: Observation[] = [];
  const notices: Notice[] = [];
  const outputs: readonly string[] =
    model.structure.type === 'linear' ? [FIRST_OUTPUT] : model.structure.outputs.map(({ name }) => name);
  const levels = rows
    .toSorted((a, b) => (a.hours ?? -Infinity) - (b.hours ?? -Infinity))
    .map((row): LevelUsed & { readonly observation: number | null } => {
      const said = {
        date: row.date ?? (relative ? `${row.hours} h` : ''),
        value: row.value,
        unit: row.unit,
      };
      const place = row.facts[0] === undefined ? {} : { place: row.facts[0] };
      const wanted = unitOfOutput(row.output, model, asked.knowledge);
      const value = levelIn(row, wanted, model);
      const time = row.hours === null ? 0 : (row.hours - zero) / unit;
      const level: Omit<LevelUsed, 'flag'> = {
        time,
        value: value ?? row.value,
        unit: value === null ? row.unit : wanted,
        output: row.output,
        blq: row.blq,
        predicted: null,
        population: null,
        weighted: null,
        date: row.date,
        facts: row.facts,
      };
      const leftOut = (
        flag: LevelUsed['flag'],
        code: Notice['code'],
        params: Notice['params'] = {},
      ): LevelUsed & { readonly observation: null } => {
        notices.push({ code, severity: 'serious', ...place, params: { ...said, ...params } });
        return { ...level, flag, observation: null };
      };
      if (row.hours === null) return leftOut('no-time', 'DOSING_LEVEL_NO_TIME');
      if (value === null) {
        if (row.facts.length === 0)
          throw new PropriaError('DOSING_UNIT', {
            params: { value: row.value, unit: row.unit, wanted, model: model.id },
          });
        return leftOut('unit', 'DOSING_LEVEL_UNIT', { wanted });
      }
      if (!outputs.includes(row.output))
        return leftOut('unit', 'DOSING_LEVEL_OUTPUT', { model: model.id, output: row.output });
      if (row.hours > nowHours) return leftOut('future', 'DOSING_LEVEL_FUTURE');
      if (!known) return { ...level, flag: 'before-first-dose', observation: null };
      // At the very hour of a first dose there is nothing yet that a model could explain.
      if (row.hours < zero || (fresh && row.hours === zero)) return leftOut('before-first-dose', 'DOSING_LEVEL_EARLY');
      if (row.value === 0) return leftOut('unit', 'DOSING_LEVEL_ZERO');
      const phase = relative ? null : changedBy(person.exposures, drug, row.hours, nowHours);
      if (phase?.phase === 'differs')
        return leftOut('under-interaction', 'DOSING_LEVEL_UNDER_INTERACTION', { with: phase.with });
      if (phase?.phase === 'wearing-off')
        notices.push({
          code: 'DOSING_LEVEL_WEARING_OFF',
          severity: 'caution',
          ...place,
          params: { ...said, with: phase.with },
        });
      observations.push({
        time,
        value,
        output: row.output,
        ...(row.blq ? { blq: true, lloq: value } : {}),
      });
      return { ...level, flag: null, observation: observations.length - 1 };
    });
  return { observations, ...togetherFlagged(levels, notices) };
}

/** Levels of one output at one time are all used, and told. */
function togetherFlagged(
  levels: readonly (LevelUsed & { readonly observation: number | null })[],
  notices: readonly Notice[],
): Pick<PersonHistory, 'levels' | 'notices'> {
  const said: Notice[] = [];
  const seen = new Set<string>();
  const flagged = levels.map((level) => {
    if (level.observation === null) return level;
    const same = levels.filter(
      (other) =>
        other.observation !== null && other.output === level.output && Math.abs(other.time - level.time) < 1e-6,
    );
    if (same.length < 2) return level;
    const key = `${level.output} ${level.time}`;
    if (!seen.has(key)) {
      seen.add(key);
      said.push({
        code: 'DOSING_LEVELS_TOGETHER',
        severity: 'caution',
        params: { count: same.length, date: level.date ?? String(level.time) },
      });
    }
    return { ...level, flag: 'same-time' as const };
  });
  return { levels: flagged, notices: [...notices, ...said] };
}

/** An output whose analyte is a plain number (a ratio of times) is one; all else is in the model's concentration. */
export function unitOfOutput(
  output: string,
  { levels, units }: DoseModelBody,
  knowledge: Pick<Knowledge, 'facts'>,
): string {
  const analyte = levels.find((one) => one.output === output)?.analyte;
  return analyte !== undefined && analyteUnit(analyte, knowledge) === '1' ? '1' : units.concentration;
}

function analyteUnit(analyte: string, knowledge: Pick<Knowledge, 'facts'>): string | undefined {
  return factsOf(knowledge, 'analyte').get(analyte)?.body.unit;
}

function levelIn({ value, unit, output }: LevelRow, wanted: string, { levels }: DoseModelBody): number | null {
  if (unit === wanted || (wanted === '1' && (unit === '' || /^\{.*\}$/.test(unit)))) return value;
  const molarMass = levels.find((one) => one.output === output)?.molarMass;
  return inMolarOrMass(value, unit, wanted, molarMass);
}

function presentRegimen(
  rows: readonly DoseRow[],
  doses: readonly DoseRecord[],
  end: number,
  relative: boolean,
  unit: number,
): PresentRegimen | null {
  const running = rows
    .map((row, i) => ({ row, dose: doses[i]! }))
    .filter(
      ({ row }) => row.everyHours !== null && row.hours + row.everyHours * row.count >= end - row.everyHours * 1.5,
    );
  const [first] = running;
  if (first === undefined) return regimenOfGiven(rows, doses, end, relative, unit);
  const alike = running.every(({ dose }) => dose.amt === first.dose.amt && dose.ii === first.dose.ii);
  const interval = first.row.everyHours! / unit;
  if (!alike || first.dose.amt === 0) return null;
  const base = first.row.hours;
  const offsets = running
    .map(
      ({ row }) =>
        ((((row.hours - base) % first.row.everyHours!) + first.row.everyHours!) % first.row.everyHours!) / unit,
    )
    .toSorted((a, b) => a - b);
  const hours = relative
    ? []
    : running.flatMap(({ row }) =>
        row.everyHours! >= 24
          ? [row.hours % 24]
          : Array.from({ length: Math.round(24 / row.everyHours!) }, (_, i) => (row.hours + i * row.everyHours!) % 24),
      );
  return {
    amount: first.dose.amt,
    interval,
    infusion: first.dose.dur ?? null,
    hours: [...new Set(hours)].toSorted((a, b) => a - b),
    offsets: [...new Set(offsets)],
  };
}

/** Distances between doses that differ by no more than this many hours are one rhythm. */
const ABOUT = 1;

/** The rhythm of doses given one by one: the last three alike and evenly apart (two where there are no more). */
function regimenOfGiven(
  rows: readonly DoseRow[],
  doses: readonly DoseRecord[],
  end: number,
  relative: boolean,
  unit: number,
): PresentRegimen | null {
  const last = rows.map((row, i) => ({ row, dose: doses[i]! })).slice(-3);
  const newest = last.at(-1);
  if (newest === undefined || last.length < 2) return null;
  if (last.some(({ row, dose }) => row.recorded !== true || dose.amt !== newest.dose.amt)) return null;
  const gaps = last.slice(1).map(({ row }, i) => row.hours - last[i]!.row.hours);
  const every = Math.round(gaps.at(-1)!);
  if (every < 1 || gaps.some((gap) => Math.abs(gap - every) > ABOUT)) return null;
  if (newest.row.hours + every * 1.5 < end) return null;
  const clock = Math.round(newest.row.hours * 2) / 2;
  const hours = Array.from({ length: Math.max(1, Math.round(24 / every)) }, (_, i) => (clock + i * every) % 24);
  return {
    amount: newest.dose.amt,
    interval: every / unit,
    infusion: newest.dose.dur ?? null,
    // A rhythm that does not fit the day has no hours of its own.
    hours: relative || (every % 24 !== 0 && 24 % every !== 0) ? [] : hours.toSorted((a, b) => a - b),
    offsets: [0],
  };
}
