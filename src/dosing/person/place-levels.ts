import { type Notice, PropriaError } from '../../core/index.ts';
import type { LevelUsed } from '../advise/dose-advice.ts';
import type { Observation } from '../model/history.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import { changedBy } from './exposure-phase.ts';
import { inMolarOrMass } from './level-unit.ts';
import type { LevelRow } from './levels-of-record.ts';
import { HOURS, unitOfOutput } from './model-units.ts';
import type { HistoryAsked, PersonHistory } from './person-history.ts';

export const FIRST_OUTPUT = 'concentration';

interface Placing {
  readonly asked: HistoryAsked;
  readonly zero: number;
  readonly nowHours: number;
  /** Hour of the first dose above 0; null where none is known. */
  readonly first: number | null;
  /** Nothing of the drug was there before the first dose. */
  readonly fresh: boolean;
  readonly relative: boolean;
}

export function placeLevels(
  rows: readonly LevelRow[],
  { asked, zero, first, nowHours, fresh, relative }: Placing,
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
        // A plain number has no other unit.
        ...(value === null || wanted === '1' || row.unit === wanted
          ? {}
          : { written: { value: row.value, unit: row.unit } }),
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
      if (first === null) return { ...level, flag: 'before-first-dose', observation: null };
      // At the very hour of a first dose there is nothing yet that a model could explain.
      if (row.hours < first || (fresh && row.hours === first))
        return leftOut('before-first-dose', 'DOSING_LEVEL_EARLY');
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

function levelIn({ value, unit, output }: LevelRow, wanted: string, { levels }: DoseModelBody): number | null {
  if (unit === wanted || (wanted === '1' && (unit === '' || /^\{.*\}$/.test(unit)))) return value;
  const molarMass = levels.find((one) => one.output === output)?.molarMass;
  return inMolarOrMass(value, unit, wanted, molarMass);
}
