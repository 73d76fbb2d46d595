import { type ClassKnowledge, classMembers } from '../../knowledge/index.ts';
import type { MedicineUse } from '../../record/index.ts';
import { type DayFrame, dayFrame, type DayTimes, printTime } from './day-frame.ts';
import type { DaySchedule, ScheduleClash, ScheduleEntry, ScheduleSlot, Unplaced } from './day-schedule.ts';
import { type DosePattern, dosePatterns, FEW_PATTERNS, movedTimes } from './dose-patterns.ts';
import { type Rhythm, rhythmOf } from './dose-rhythm.ts';
import { drawTime, type LevelDraw } from './draw-levels.ts';
import { FEW_BRANCHES, solveDay } from './solve-day.ts';
import { keepsDistance, type Spacing, spacingsOf } from './spacing.ts';
import { keepsHours, type TimedDose, timedRhythm, withSamples } from './timed-dose.ts';
import { type UseTiming, useTimings } from './use-timing.ts';

export interface ScheduleOptions {
  /** The person's own times; what is left out is the usual day's. */
  readonly day?: Partial<DayTimes>;
  /**
   * Levels to be drawn, on the days on which one is due; without an analyte every level that the rules of the drug know. Left
   * out: those that are routine for the medicine.
   */
  readonly levels?: readonly { readonly drug: string; readonly analyte?: string }[];
  /** Doses that were computed: their hours where the record states none, and the next level of each. */
  readonly doses?: readonly TimedDose[];
  /** Drug ids of a class; left out: the knowledge's own. */
  readonly classes?: (id: string) => readonly string[];
}

const MORE = 4;

interface Placed {
  readonly timing: UseTiming;
  readonly rhythm: Rhythm;
  readonly pattern: DosePattern;
}

/**
 * A usual day of all medicines in use or planned. Every placement names its rules; what cannot be placed says why; what
 * cannot be kept is a clash with a name, never a silent choice. Deterministic; no dose is made up.
 */
export function scheduleDay(
  knowledge: ClassKnowledge,
  uses: readonly MedicineUse[],
  options: ScheduleOptions = {},
): DaySchedule {
  const frame = dayFrame(options.day);
  const classes = options.classes ?? ((id: string) => classMembers(knowledge, id));
  // In an order of their own, so that the order of the record moves nothing.
  const taken = uses
    .filter(({ status }) => status === 'active' || status === 'planned')
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const doseOf = ({ use }: UseTiming): TimedDose | undefined =>
    options.doses?.find(({ drug }) => use.ingredients.includes(drug));
  const unplaced: { use: string; why: Unplaced }[] = [];
  const placeable: { timing: UseTiming; rhythm: Rhythm }[] = [];
  const timings = useTimings(knowledge, taken, classes);
  for (const timing of timings) {
    const rhythm = rhythmToPlace(timing, frame);
    if (typeof rhythm === 'string') unplaced.push({ use: timing.use.id, why: rhythm });
    else placeable.push({ timing, rhythm: timedRhythm(rhythm, doseOf(timing), frame) });
  }
  const spacings = spacingsOf(
    placeable.map(({ timing }) => timing),
    classes,
  );
  const solve = (most: number, branches: number): readonly Placed[] => {
    const patterns = placeable.map(({ timing, rhythm }) => dosePatterns(timing, rhythm, frame, most));
    const solved = solveDay(patterns, spacings, branches);
    return placeable.map((one, i) => ({ ...one, pattern: solved[i] ?? { times: [], broken: [], cost: 0 } }));
  };
  let placed = solve(FEW_PATTERNS, FEW_BRANCHES);
  // Before two medicines are said to clash, more ways to lay the day are tried.
  if (clashesOf(placed, spacings).length > 0) placed = solve(MORE * FEW_PATTERNS, MORE * FEW_BRANCHES);
  const { draws, clashes: levelClashes } = levelsWanted(placed, frame, options.levels ?? routineLevels(placed));
  return {
    slots: withSamples(
      slotsOf(placed, spacings, draws, frame, doseOf),
      timings.flatMap((timing) => {
        const dose = doseOf(timing);
        return dose === undefined ? [] : [{ ...dose, use: timing.use.id }];
      }),
    ),
    unplaced,
    clashes: [...clashesOf(placed, spacings), ...levelClashes],
    notChecked: placed.filter(({ timing }) => timing.rules.length === 0).map(({ timing }) => timing.use.id),
  };
}

function sortKey({ ingredients, written, id }: MedicineUse): string {
  return `${ingredients.join('+')}|${written}|${id}`;
}

function rhythmToPlace({ use, rules }: UseTiming, frame: DayFrame): Rhythm | Unplaced {
  if (rules.some(({ body }) => body.notByTheClock !== undefined)) return 'not-by-the-clock';
  const rhythm = rhythmOf(use.dose, use.asNeeded, frame);
  // A medicine that is not resolved is never moved: it stands where the record puts it, or nowhere.
  if (use.ingredients.length === 0 && typeof rhythm !== 'string' && rhythm.stated.length === 0)
    return 'medicine-not-resolved';
  return rhythm;
}

function slotsOf(
  placed: readonly Placed[],
  spacings: readonly Spacing[],
  draws: readonly (LevelDraw & { readonly use: string })[],
  frame: DayFrame,
  doseOf: (timing: UseTiming) => TimedDose | undefined,
): readonly ScheduleSlot[] {
  const slots = new Map<number, ScheduleEntry[]>();
  const put = (time: number, entry: ScheduleEntry) => slots.set(time, [...(slots.get(time) ?? []), entry]);
  // A draw stands before the doses of its hour.
  for (const { use, analyte, time, record } of draws) {
    put(time, { use, what: 'draw-level', food: null, analyte, why: [{ code: `level/${analyte}`, record }] });
  }
  for (const [i, { timing, rhythm, pattern }] of placed.entries()) {
    const moved = rhythm.computed === true ? [] : movedTimes(pattern.times, rhythm.stated, frame);
    const apart = spacings.filter(({ a, b }) => a === i || b === i);
    for (const time of pattern.times) {
      const from = moved.find(({ to }) => to === time);
      const waits = draws.filter((draw) => draw.use === timing.use.id && draw.beforeDose && draw.time === time);
      put(time, {
        use: timing.use.id,
        what: 'take',
        food: foodOf(timing),
        why: [
          ...reasonsOf(timing, rhythm, pattern.times, doseOf(timing)),
          ...apart.map(({ code, record }) => ({ code, record })),
          ...waits.map(({ analyte, record }) => ({ code: `after-draw/${analyte}`, record })),
        ],
        ...(rhythm.everyDays === 1 ? {} : { everyDays: rhythm.everyDays }),
        ...(from === undefined ? {} : { movedFrom: from.from }),
      });
    }
  }
  return [...slots].toSorted(([a], [b]) => a - b).map(([time, entries]) => ({ time: printTime(time), entries }));
}

/** Food and time of day, distances of its own doses, and instructions; stated times and bare rhythms name the use itself. */
function reasonsOf(
  { use, rules }: UseTiming,
  rhythm: Rhythm,
  times: readonly number[],
  dose: TimedDose | undefined,
): ScheduleEntry['why'] {
  const reasons = rules.flatMap(({ drug, record, body }) => [
    ...(body.food === undefined || body.food === 'any' ? [] : [{ code: `food/${drug}`, record }]),
    ...(body.timeOfDay === undefined ? [] : [{ code: `time-of-day/${drug}`, record }]),
    ...(body.hoursBetweenDoses === undefined || rhythm.dosesADay < 2
      ? []
      : [{ code: `between-doses/${drug}`, record }]),
    ...(body.notWithFoods ?? []).map((food) => ({ code: `keep-from/${food}`, record })),
    ...(body.how ?? []).map((how) => ({ code: `how/${how}`, record })),
  ]);
  if (dose !== undefined && keepsHours(times, dose))
    return [...reasons, { code: `dose-hours/${dose.drug}`, record: dose.record }];
  if (rhythm.stated.length > 0 && rhythm.computed !== true) return [...reasons, { code: 'stated', record: use.id }];
  return reasons.length > 0 ? reasons : [{ code: 'rhythm', record: use.id }];
}

function foodOf({ use, rules }: UseTiming): ScheduleEntry['food'] {
  const foods = rules.map(({ body }) => body.food);
  if (foods.includes('with')) return 'with';
  if (foods.includes('without') || foods.includes('before')) return 'without';
  return use.dose?.withFood === true ? 'with' : use.dose?.withFood === false ? 'without' : null;
}

function clashesOf(placed: readonly Placed[], spacings: readonly Spacing[]): readonly ScheduleClash[] {
  const own = placed.flatMap(({ timing, pattern }) =>
    pattern.broken.map(({ code, record }) => ({ code, uses: [timing.use.id], records: [record] })),
  );
  const stated = placed.flatMap(({ timing: { use, rules } }): ScheduleClash[] => {
    const against = rules.find(
      ({ body }) => use.dose?.withFood === true && (body.food === 'without' || body.food === 'before'),
    );
    return against === undefined
      ? []
      : [{ code: `food-as-stated/${against.drug}`, uses: [use.id], records: [against.record] }];
  });
  const close = spacings.flatMap((spacing): ScheduleClash[] => {
    const [a, b] = [placed[spacing.a], placed[spacing.b]];
    if (a === undefined || b === undefined || keepsDistance(spacing, a.pattern.times, b.pattern.times)) return [];
    return [{ code: spacing.code, uses: [a.timing.use.id, b.timing.use.id], records: [spacing.record] }];
  });
  return [...unique(own), ...stated, ...close];
}

function unique(clashes: readonly ScheduleClash[]): ScheduleClash[] {
  return [...new Map(clashes.map((clash) => [`${clash.code}|${clash.uses.join()}`, clash])).values()];
}

function routineLevels(placed: readonly Placed[]): NonNullable<ScheduleOptions['levels']> {
  return placed.flatMap(({ timing: { rules } }) =>
    rules.flatMap(({ drug, body }) =>
      (body.level ?? []).filter(({ routine }) => routine === true).map(({ analyte }) => ({ drug, analyte })),
    ),
  );
}

function levelsWanted(
  placed: readonly Placed[],
  frame: DayFrame,
  levels: NonNullable<ScheduleOptions['levels']>,
): { readonly draws: (LevelDraw & { use: string })[]; readonly clashes: ScheduleClash[] } {
  const draws: (LevelDraw & { use: string })[] = [];
  const clashes: ScheduleClash[] = [];
  for (const wanted of levels) {
    const rows = placed.flatMap(({ timing, pattern }) =>
      timing.rules
        .filter(({ drug }) => drug === wanted.drug)
        .flatMap(({ body, record }) =>
          (body.level ?? [])
            .filter(({ analyte }) => wanted.analyte === undefined || analyte === wanted.analyte)
            .map((level) => ({ use: timing.use.id, level, record, times: pattern.times })),
        ),
    );
    if (rows.length === 0) {
      // No rule, or no dose with an hour: an hour for the draw would be made up.
      clashes.push({ code: `level-without-hour/${wanted.analyte ?? wanted.drug}`, uses: [], records: [] });
    }
    for (const { use, level, record, times } of rows) {
      const draw = drawTime(level, times, frame, record);
      if (draw === null) clashes.push({ code: `level/${level.analyte}`, uses: [use], records: [record] });
      else draws.push({ ...draw, use });
    }
  }
  return { draws, clashes };
}
