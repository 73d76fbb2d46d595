import type { ExposureRiskBody } from '../../knowledge/index.ts';
import type { Lifestyle } from '../../record/index.ts';
import type { LifetimePerThousand } from './exposure-answer.ts';

export type LevelRows = NonNullable<ExposureRiskBody['outcomes'][number]['perThousand']>;
export type SmokingState = NonNullable<Lifestyle['smoking']>['value']['state'];

/** Straight between the levels of the table, nothing beyond them: the published table says nothing there. */
export function lifetimeRisk(rows: LevelRows, level: number, smoking: SmokingState | null): LifetimePerThousand | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const of = smoking === 'never' ? 'never-smokers' : smoking === 'current' ? 'smokers' : 'between';
  if (level < first.at) return { least: null, most: null, of, outside: { is: 'below', nearest: first.at } };
  if (level > last.at) return { least: null, most: null, of, outside: { is: 'above', nearest: last.at } };
  const above = rows.findIndex(({ at }) => at >= level);
  const [high, low] = [rows[above]!, rows[Math.max(0, above - 1)]!];
  const share = high.at === low.at ? 0 : (level - low.at) / (high.at - low.at);
  const at = (one: 'neverSmoker' | 'smoker'): number => low[one] + share * (high[one] - low[one]);
  return {
    least: at(of === 'smokers' ? 'smoker' : 'neverSmoker'),
    most: at(of === 'never-smokers' ? 'neverSmoker' : 'smoker'),
    of,
    outside: null,
  };
}
