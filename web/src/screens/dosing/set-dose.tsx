import { useId } from 'react';
import type { AskedRegimen } from '../../../../src/dosing/index.ts';
import { clock, of100, sayAmountOf, sayColumn, sayLength, sayMetric } from '../../../../src/explain/index.ts';
import { type DoseView } from '../../../../src/report/index.ts';
import { Button, Go, Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import type { DoseBounds } from '../../worker/methods/dose.ts';
import type { DecidedDose } from './kept-dose.ts';
import { ShareBar } from './regimen-table.tsx';
import { messageOf } from './ask-dose.ts';
import { hoursFrom, sliderOf } from './steps.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface SetProps {
  /** The regimen that is set, under this person's parameters; its option is the first. */
  readonly view: DoseView | null;
  readonly words: DoseView['words'];
  readonly bounds: DoseBounds;
  /** Amounts that matter: proposed, taken now. */
  readonly around: readonly number[];
  readonly value: AskedRegimen;
  /** False: the hour of the day is not known, and none can be set. */
  readonly hasClock: boolean;
  readonly isProposed: boolean;
  readonly isWorking: boolean;
  /** Why the regimen that is set cannot be told. */
  readonly error: unknown;
  readonly decided: DecidedDose | null;
  readonly isStale: boolean;
  readonly canAdd: boolean;
  readonly onChange: (next: AskedRegimen) => void;
  readonly onPropose: () => void;
  readonly onAdd: () => void;
  readonly onUse: () => void;
  readonly onUndo: () => void;
}

/** Amount, interval, infusion and hour; what they come to for this person is told at once. */
export function SetDose(props: SetProps) {
  const { view, words, bounds, around, value, isWorking, onChange } = props;
  const say = useDosingWords();
  const id = useId();
  const slider = sliderOf(bounds.amounts, around);
  const first = value.hours?.[0] ?? 8;
  const hoursOf = (hour: number, every: number): readonly number[] => (props.hasClock ? hoursFrom(hour, every) : []);
  const hours = hoursOf(first, value.everyHours);
  const change = (next: Partial<AskedRegimen>): void => {
    const every = next.everyHours ?? value.everyHours;
    const all = { ...value, ...next };
    onChange({ ...all, hours: hoursOf(next.hours?.[0] ?? first, every) });
  };
  const intervals = withOwn(bounds.intervals, value.everyHours);
  const infusions = withOwn(bounds.infusions, value.infusionHours ?? 0);
  return (
    <Section title={say('set')}>
      <div className="ds-set">
        <div>
          <p className="ds-rl">
            <label htmlFor={`${id}-a`}>{say('set.amount')}</label>
            <output htmlFor={`${id}-a`} className="lead">
              {sayAmountOf(words, value.amount.value, value.amount.unit)}
            </output>
          </p>
          <input
            type="range"
            id={`${id}-a`}
            className="ds-range"
            min={slider.min}
            max={slider.max}
            step={slider.step}
            value={value.amount.value}
            aria-valuetext={sayAmountOf(words, value.amount.value, value.amount.unit)}
            onChange={({ target }) => change({ amount: { ...value.amount, value: Number(target.value) } })}
          />
          <p className="ds-ends label" aria-hidden="true">
            <span>{words.number(slider.min)}</span>
            <span>{sayAmountOf(words, slider.max, bounds.unit)}</span>
          </p>
        </div>
        <Segments
          legend={say('set.every')}
          options={intervals.map((one) => [one, sayLength(words, one, 'h')])}
          value={value.everyHours}
          onPick={(everyHours) => change({ everyHours })}
        />
        {bounds.infusions.length === 0 ? null : (
          <Segments
            legend={say('set.over')}
            options={infusions.map((one) => [one, one === 0 ? say('set.bolus') : sayLength(words, one, 'h')])}
            value={value.infusionHours ?? 0}
            onPick={(infusionHours) => change({ infusionHours })}
          />
        )}
        {hours.length === 0 ? null : (
          <div>
            <p className="ds-rl">
              <label htmlFor={`${id}-h`}>{say('set.hour')}</label>
              <output htmlFor={`${id}-h`}>
                <b>{words.list(hours.map(clock))}</b>
              </output>
            </p>
            <input
              type="range"
              id={`${id}-h`}
              className="ds-range"
              min={0}
              max={Math.max(0, Math.min(24, value.everyHours) - 0.5)}
              step={0.5}
              value={hours[0]!}
              aria-valuetext={say('set.hours', { hours: words.list(hours.map(clock)) })}
              onChange={({ target }) => change({ hours: [Number(target.value)] })}
            />
          </div>
        )}
        {props.error === null ? (
          <Outcome view={view} isWorking={isWorking} />
        ) : (
          <p className="ds-wrong" role="alert">
            {messageOf(props.error)}
          </p>
        )}
        <p className="row">
          <Go onClick={props.onUse} disabled={view === null || isWorking || props.error !== null}>
            {say('set.use')}
          </Go>
          <Button onClick={props.onAdd} disabled={!props.canAdd}>
            {say('set.compare')}
          </Button>
        </p>
        {props.isProposed ? null : (
          <p>
            <Press onClick={props.onPropose}>{say('set.best')}</Press>
          </p>
        )}
        <div role="status">
          {props.decided === null ? null : (
            <p className="ds-decided">
              {say('set.decided', { date: words.date(props.decided.on), dose: props.decided.text.split('\n')[0]! })}{' '}
              {props.isStale ? <b>{say('set.changed')} </b> : null}
              <Press onClick={props.onUndo}>{say('set.undo')}</Press>
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

/** What the set regimen comes to: the chance as n in 100, the shares, harm, and what levels are to be expected. */
function Outcome({ view, isWorking }: Pick<SetProps, 'view' | 'isWorking'>) {
  const say = useDosingWords();
  const outcome = view?.advice.compared[0]?.outcome;
  const [said] = view?.said.regimens ?? [];
  if (view === null || outcome === undefined || said === undefined)
    return <p className="ds-chance why">{say('list.working')}</p>;
  const { words, advice } = view;
  const unit = advice.curve?.unit ?? '';
  const expected = (
    [
      ['trough', said.trough],
      ['peak', said.peak],
    ] as const
  ).flatMap(([column, value]) =>
    value === null ? [] : [`${sayColumn(words, column, unit)}: ${value.middle} (${value.range})`],
  );
  return (
    <div className="ds-chance" aria-live="polite" aria-busy={isWorking}>
      {outcome.inTarget === null || advice.target === null ? null : (
        <>
          <p>
            <b className="ds-n">{say('set.chance', { n: of100(words, outcome.inTarget) })}</b>{' '}
            <span>
              {say('set.chance.what', {
                metric: sayMetric(words, advice.target),
              })}
            </span>
          </p>
          <ShareBar said={said} />
          {said.shares === null ? null : <p className="label">{said.shares.said}</p>}
        </>
      )}
      {outcome.harm === null ? null : (
        <p>
          <b>{say('set.harm', { n: of100(words, outcome.harm) })}</b>
        </p>
      )}
      {expected.length === 0 ? null : <p className="label">{say('set.expected', { what: expected.join('; ') })}</p>}
    </div>
  );
}

interface SegmentsProps {
  readonly legend: string;
  readonly options: readonly (readonly [value: number, label: string])[];
  readonly value: number;
  readonly onPick: (value: number) => void;
}

/** A few choices side by side, one of them taken. */
function Segments({ legend, options, value, onPick }: SegmentsProps) {
  const name = useId();
  return (
    <fieldset className="ds-seg-row">
      <legend>{legend}</legend>
      <span className="ds-seg">
        {options.map(([one, label]) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === value} onChange={() => onPick(one)} />
            <span>{label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** What is in use stands among the choices. */
function withOwn(choices: readonly number[], own: number): readonly number[] {
  return [...new Set(own > 0 ? [...choices, own] : choices)].toSorted((a, b) => a - b);
}
