import { useMemo } from 'react';
import type { ConcentrationCurve } from '../../../../src/charts/index.ts';
import type { ComparedRegimen } from '../../../../src/dosing/index.ts';
import { clock, sayBand, sayEvery, sayLength, sayUnitOf } from '../../../../src/explain/index.ts';
import { type DoseView } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Curve } from './level-curve.tsx';
import { Regimens } from './regimen-table.tsx';
import { useDosingWords } from './use-dosing-words.ts';

interface SideProps {
  /** An advice whose options are the regimens compared, the one that is set first. */
  readonly view: DoseView;
  /** Hour of the day of the first dose that is set; null: the hour does not matter. */
  readonly firstHour: number | null;
  readonly onRemove: (at: number) => void;
}

/** The dose that is set and those that were added, drawn over each other at steady state. */
export function SideBySide({ view, firstHour, onRemove }: SideProps) {
  const say = useDosingWords();
  const drawn = useMemo(() => curveOf(view, firstHour, (key, params) => say(key, params)), [view, firstHour, say]);
  if (drawn === null) return null;
  return (
    <Section title={say('beside')} className="gap">
      <Curve drawn={drawn} caption={say('beside.caption')} />
      {view.said.regimens.length < 2 ? (
        <p className="label ds-foot">{say('beside.empty')}</p>
      ) : (
        <Regimens
          view={view}
          regimens={view.said.regimens}
          roles={view.said.regimens.map((_, at) => (at === 0 ? say('beside.set') : ''))}
          end={(at) =>
            at === 0 ? null : (
              <Press
                aria-label={say('beside.remove.of', { dose: view.said.regimens[at]!.regimen })}
                onClick={() => onRemove(at - 1)}
              >
                {say('beside.remove')}
              </Press>
            )
          }
        />
      )}
    </Section>
  );
}

const POINTS = 192;

/** Regimens of several intervals on one axis: each repeats its own interval. */
function curveOf(
  { advice, words }: DoseView,
  firstHour: number | null,
  say: (key: 'beside.title', params: Record<string, string>) => string,
): ConcentrationCurve | null {
  const { compared, timeUnit, curve } = advice;
  const [set] = compared;
  if (set === undefined || set.times.length < 2) return null;
  const span = 2 * Math.max(...compared.map(({ outcome }) => outcome.interval));
  const times = Array.from({ length: POINTS + 1 }, (_, i) => (span * i) / POINTS);
  const unit = curve?.unit ?? advice.levels[0]?.unit ?? '1';
  const name = ({ outcome }: ComparedRegimen): string =>
    sayEvery(words, outcome.amount, outcome.unit, outcome.interval, timeUnit);
  const perUnit = timeUnit === 'h' ? 1 : 24;
  const step = [2, 4, 6, 12, 24, 48, 168].find((hours) => (span * perUnit) / hours <= 8) ?? 336;
  const band = curve?.band ?? null;
  return {
    times,
    bands: [{ kind: 'own', low: repeated(set, set.p05, times), high: repeated(set, set.p95, times), label: '' }],
    lines: [
      ...compared
        .slice(1)
        .map((one) => ({ kind: 'other' as const, values: repeated(one, one.p50, times), label: name(one) })),
      { kind: 'own' as const, values: repeated(set, set.p50, times), label: name(set) },
    ],
    levels: [],
    doses: Array.from({ length: Math.floor(span / set.outcome.interval) + 1 }, (_, i) => ({
      time: i * set.outcome.interval,
      label: null,
      planned: true,
    })),
    target:
      band === null
        ? null
        : { ...band, label: words.say('dose.curve.target', { range: sayBand(words, band.low, band.high, '1') }) },
    marks: Array.from({ length: Math.floor((span * perUnit) / step) + 1 }, (_, i) => ({
      time: (i * step) / perUnit,
      // Within two days the axis is the clock, which the slider of the hour moves; beyond, the time since a dose.
      label:
        firstHour === null || span * perUnit > 48
          ? sayLength(words, i * step, 'h')
          : clock((firstHour + i * step) % 24),
      strong: false,
    })),
    now: null,
    next: null,
    unit: sayUnitOf(words, unit),
    title: say('beside.title', {
      doses: words.list(compared.map(name)),
      span: sayLength(words, span, timeUnit),
    }),
  };
}

function repeated(
  { times, outcome }: ComparedRegimen,
  values: readonly number[],
  at: readonly number[],
): readonly number[] {
  const { interval } = outcome;
  return at.map((time) => {
    // The second interval: at the very first moment nothing was given yet.
    const within = interval > 0 ? interval + (time % interval) : time;
    const after = times.findIndex((one) => one >= within);
    if (after <= 0) return values[0] ?? 0;
    const [t0, t1] = [times[after - 1]!, times[after]!];
    return values[after - 1]! + ((within - t0) / (t1 - t0)) * (values[after]! - values[after - 1]!);
  });
}
