import { useMemo } from 'react';
import { type ConcentrationCurve, concentrationCurve } from '../../../../src/charts/index.ts';
import { sayMoment, sayNumber } from '../../../../src/explain/index.ts';
import { type DoseView, curveTitle, doseCurveOf } from '../../../../src/report/index.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { useDosingWords } from './use-dosing-words.ts';

/** A curve in three widths, of which the one that fits is shown. */
export function Curve({ drawn, caption }: { readonly drawn: ConcentrationCurve; readonly caption: string }) {
  const pictures = useMemo(
    () => (['wide', 'mid', 'narrow'] as const).map((width) => concentrationCurve(drawn, width)).join(''),
    [drawn],
  );
  return (
    <figure>
      <Svg className="curve ds-curve" drawn={pictures} />
      <figcaption className="small why">{caption}</figcaption>
    </figure>
  );
}

/**
 * Levels over time, measured and expected, with the numbers as a table beneath.
 * @param isSet the coming doses are those that were set, not those proposed
 */
export function LevelCurve({ view, isSet }: { readonly view: DoseView; readonly isSet: boolean }) {
  const { words, advice } = view;
  const say = useDosingWords();
  const drawn = useMemo(() => doseCurveOf(view), [view]);
  const { curve } = advice;
  if (drawn === null || curve === null) return null;
  return (
    <Section title={words.say(curveTitle(advice))}>
      <Curve
        drawn={drawn}
        caption={[
          ...(isSet ? [say('curve.set')] : []),
          say(curve.individual === null ? 'curve.prior' : 'curve.own'),
          ...(curve.band === null ? [] : [say('curve.target')]),
        ].join(' ')}
      />
      <Numbers view={view} />
    </Section>
  );
}

const MOST_ROWS = 60;

function Numbers({ view }: { readonly view: DoseView }) {
  const { words, advice } = view;
  const { curve } = advice;
  if (curve === null) return null;
  const times = [
    ...new Set([...curve.levels.map(({ time }) => time), ...curve.doses.map(({ time }) => time)]),
  ].toSorted((a, b) => a - b);
  const at = (values: readonly number[] | undefined, time: number): string => {
    const i = curve.times.findIndex((one) => one >= time);
    return i < 0 || values === undefined ? '–' : sayNumber(words, values[i]!);
  };
  return (
    <details className="ds-numbers">
      <summary>{words.say('dose.section.numbers')}</summary>
      <table className="tbl ds-nums">
        <thead>
          <tr>
            {(['dose.head.time', 'dose.head.measured', 'dose.head.own', 'dose.head.population'] as const).map(
              (key, i) => (
                <th key={key} scope="col" className={i === 0 ? undefined : 'ds-num'}>
                  {words.say(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {times.slice(0, MOST_ROWS).map((time) => {
            const level = curve.levels.find((one) => one.time === time);
            return (
              <tr key={time}>
                <th scope="row">{sayMoment(words, advice, time)}</th>
                <td className="ds-num">
                  {level === undefined ? '–' : `${level.blq ? '<\u202f' : ''}${sayNumber(words, level.value)}`}
                </td>
                <td className="ds-num">{at(curve.individual?.p50, time)}</td>
                <td className="ds-num">
                  {at(curve.population.p05, time)}–{at(curve.population.p95, time)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
