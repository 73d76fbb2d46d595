import { type Notice, PropriaError } from '../../core/index.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import { inMolarOrMass } from './level-unit.ts';
import type { LevelRow } from './levels-of-record.ts';

/** Two values of one minute that are this many times apart are not of one person: what assays of one sample hardly reach. Ours. */
const CONTRADICT = 1.5;
const EQUAL = 1e-6;

/**
 * Levels of one output at one minute: equal ones count once, those that contradict each other not at all, and the rest stay.
 * `stated`: somebody wrote them for this question, and can mend them.
 * @throws PropriaError DOSING_LEVEL_INVALID for stated ones that contradict each other
 */
export function levelsAtOnce(
  rows: readonly LevelRow[],
  { levels }: Pick<DoseModelBody, 'levels'>,
  stated: boolean,
): { readonly rows: readonly LevelRow[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const kept = atOneMinute(rows).flatMap((group): readonly LevelRow[] => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const molarMass = levels.find(({ output }) => output === first.output)?.molarMass;
    // Null where the units cannot be compared: then each is judged for itself.
    const inUnit = ({ value, unit }: LevelRow): number | null =>
      unit === first.unit ? value : inMolarOrMass(value, unit, first.unit, molarMass);
    const said = { date: first.date ?? `${first.hours} h`, unit: first.unit };
    const place = first.facts[0] === undefined ? {} : { place: first.facts[0] };
    const single = group.filter(
      (row, i) => !group.slice(0, i).some((other) => row.blq === other.blq && near(inUnit(row), inUnit(other))),
    );
    if (contradicts(single, inUnit)) {
      const values = single.map(({ value, unit, blq }) => `${blq ? '<' : ''}${value} ${unit}`).join(', ');
      if (stated)
        throw new PropriaError('DOSING_LEVEL_INVALID', {
          params: {
            level: values,
            detail: 'they stand at one minute and contradict each other; state the one that holds',
          },
        });
      notices.push({ code: 'DOSING_LEVELS_CONTRADICT', severity: 'serious', ...place, params: { ...said, values } });
      return [];
    }
    if (single.length < group.length)
      notices.push({
        code: 'DOSING_LEVEL_TWICE',
        severity: 'caution',
        ...place,
        params: { ...said, value: first.value, count: group.length - single.length + 1 },
      });
    return single;
  });
  return { rows: kept, notices };
}

function atOneMinute(rows: readonly LevelRow[]): readonly (readonly LevelRow[])[] {
  const groups = new Map<string, LevelRow[]>();
  for (const [i, row] of rows.entries()) {
    const key = row.hours === null ? `${i}` : `${Math.round(row.hours * 60)} ${row.output}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const near = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= EQUAL * Math.max(a, b);

/** Those below a limit say only that the level is not above it. */
function contradicts(rows: readonly LevelRow[], inUnit: (row: LevelRow) => number | null): boolean {
  const numbers = (blq: boolean): readonly number[] =>
    rows.filter((row) => row.blq === blq).flatMap((row) => inUnit(row) ?? []);
  const measured = numbers(false);
  const most = Math.max(...measured);
  return most > CONTRADICT * Math.min(...measured, ...numbers(true));
}
