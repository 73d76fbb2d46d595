import { logFast } from '../../core/index.ts';
import { metricDraws, quantile, readTable, tabulate, tabulatePlans } from './draws.ts';
import { type Draws, subsetOf } from './individual.ts';
import { type Metric, planMetric } from './metric.ts';
import { type Regimen, type Subject, isLinear } from './regimen.ts';

/** Time from the first dose of the regimen; `null` where that share of the draws does not come so far. */
export interface Until {
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Share of the draws that come so far within the time looked at. */
  readonly reached: number;
}

/** Interval ends that are looked at: all at first, then further apart. */
const ENDS: readonly number[] = [
  1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 29, 35, 42, 50, 60, 75, 95, 120, 150, 190, 240, 300,
];

/**
 * Until the level before a dose stays within a tenth of that at steady state, coming from an empty body or from what the
 * history left. Between two doses by the exponential through both.
 */
export function untilSteadyState(subject: Subject, draws: Draws, regimen: Regimen, output?: string): Until {
  const { interval } = regimen;
  if (interval === null) return untilOf([]);
  const { used, ends: after } = lookedAt(subject, draws, ENDS.length);
  const start = regimen.start ?? 0;
  const final = metricDraws({ ...subject, addToHistory: false }, used, { ...regimen, count: 'steady-state' }, [
    { kind: 'trough', output },
  ])[0]!;
  const ends = [0, ...after];
  const { rows } = tabulate(
    subject,
    used,
    { ...regimen, count: ends.at(-1)! + 1 },
    ends.map((end) => ({ kind: 'concentration', time: start + end * interval, output })),
  );
  const times: number[] = [];
  for (let draw = 0; draw < used.count; draw++) {
    const away = ends.map((_, k) => Math.abs(rows[draw * ends.length + k]! / final[draw]! - 1));
    let last = away.length - 1;
    while (last >= 0 && away[last]! <= NEAR) last--;
    if (last === away.length - 1 || away.some(Number.isNaN)) times.push(Number.POSITIVE_INFINITY);
    else if (last < 0) times.push(0);
    else {
      const share = Math.min(logFast(away[last]! / NEAR) / logFast(away[last]! / Math.max(away[last + 1]!, 1e-12)), 1);
      times.push((ends[last]! + (ends[last + 1]! - ends[last]!) * share) * interval);
    }
  }
  return untilOf(times);
}

const NEAR = 0.1;

/** Draws that are enough for a time in whole intervals; fewer, and not so far, where courses are solved step by step. */
function lookedAt(
  { model }: Subject,
  draws: Draws,
  most: number,
): { readonly used: Draws; readonly ends: readonly number[] } {
  return isLinear(model)
    ? { used: subsetOf(draws, 200), ends: ENDS.slice(0, most) }
    : { used: subsetOf(draws, 40), ends: ENDS.slice(0, Math.min(most, 17)) };
}

/** Until the end of the first interval in which a metric keeps its limits. */
export function untilTarget(
  subject: Subject,
  draws: Draws,
  regimen: Regimen,
  { metric, low, high }: { readonly metric: Metric; readonly low: number | null; readonly high: number | null },
): Until {
  const { interval } = regimen;
  if (interval === null) return untilOf([]);
  const after: Metric = metric.kind === 'trough' ? { ...metric, after: true } : metric;
  const { used, ends: counts } = lookedAt(subject, draws, 19);
  // What a shorter course shows up to its last interval, the longest one shows there too.
  const table = tabulatePlans(
    subject,
    used,
    { ...regimen, count: counts.at(-1)! },
    counts.map((count) => planMetric(subject.model, { ...regimen, count }, after)),
  );
  const times = new Float64Array(used.count).fill(Number.POSITIVE_INFINITY);
  for (const [k, count] of counts.entries())
    for (const [i, value] of readTable(table, k, 1).entries()) {
      const keeps = value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY);
      if (keeps && times[i] === Number.POSITIVE_INFINITY) times[i] = count * interval;
    }
  return untilOf([...times]);
}

function untilOf(times: readonly number[]): Until {
  const sorted = Float64Array.from(times).toSorted();
  const at = (p: number): number | null => {
    const value = quantile(sorted, p);
    return Number.isFinite(value) ? value : null;
  };
  return {
    p05: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    reached: times.length === 0 ? 0 : times.filter(Number.isFinite).length / times.length,
  };
}
