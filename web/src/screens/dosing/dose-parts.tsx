import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AskedRegimen, DoseAdvice } from '../../../../src/dosing/index.ts';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { sayMoment, sayRegimen } from '../../../../src/explain/index.ts';
import { type DoseView, doseView } from '../../../../src/report/index.ts';
import { useWords } from '../../app/words.ts';
import { FirstSentence } from '../../design/section.tsx';
import type { DoseAnswer } from '../../worker/methods/dose.ts';
import { Notices, Said } from './dose-lines.tsx';
import { Given } from './given.tsx';
import { Inputs } from './inputs.tsx';
import { type KeptDose, basisOf, isoMoment, keep, setDose, unsetDose } from './kept-dose.ts';
import { LevelCurve } from './level-curve.tsx';
import { ModelPart } from './model-part.tsx';
import { DayPart, OrderPart } from './order-part.tsx';
import type { DoseQuestion } from './question.ts';
import { RegimenTable } from './regimen-table.tsx';
import { SetDose } from './set-dose.tsx';
import { SideBySide } from './side-by-side.tsx';
import { hoursFrom } from './steps.ts';
import { Taught } from './taught.tsx';
import { TargetPart } from './target-part.tsx';
import { useDose } from './use-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface PartsProps {
  readonly answer: DoseAnswer;
  readonly kept: KeptDose;
  readonly plan: CarePlanDocument;
  readonly request: DoseQuestion;
  /** Stands under the statement. */
  readonly between: ReactNode;
}

/** A slider moves faster than a sum is made, ms. */
const PAUSE = 180;
const MOST_COMPARED = 3;

/** The advice from its sentence down to its model, with what can be set beside it. */
export function DoseParts({ answer, kept, plan, request, between }: PartsProps) {
  const say = useDosingWords();
  const words = useWords();
  const { advice, bounds } = answer;
  const { drug } = advice;
  const view = useMemo(() => doseView(advice, { words, made: request.now.slice(0, 10) }), [advice, words, request.now]);
  const canSet = bounds !== null && !advice.targetAsks && advice.standing !== 'refused' && advice.standing !== 'rule';
  const [own, setOwn] = useState<AskedRegimen | null>(null);
  const proposed = useMemo(() => firstRegimen(advice, bounds), [advice, bounds]);
  const set = own ?? proposed;
  const compared = kept.compared ?? NONE;
  const regimens = set === null ? NONE : [set, ...compared];
  const trial = useDose(
    'trial',
    canSet && set !== null ? { drug, request: { ...request, only: 'compared', regimens } } : null,
    plan,
    PAUSE,
  );
  const trialView = useMemo((): DoseView | null => {
    const found = trial.answer?.advice;
    if (found === undefined || found.compared.length === 0) return null;
    const shown = {
      ...found,
      curve: found.curve ?? advice.curve,
      current: null,
      options: [],
    };
    return doseView(shown, { words, made: request.now.slice(0, 10) });
  }, [trial.answer, advice, words, request.now]);
  const outcome = trialView?.advice.compared[0]?.outcome ?? null;
  const hours = advice.timeUnit === 'h' ? 1 : 24;
  const isOfSet =
    outcome !== null &&
    outcome.amount === set?.amount.value &&
    outcome.interval * hours === set.everyHours &&
    (outcome.infusion ?? 0) * hours === (set.infusionHours ?? 0) &&
    (set.hours === undefined || outcome.hours.join() === set.hours.join());
  const isWorking = trial.working !== null || !isOfSet || trialView?.advice.compared.length !== regimens.length;
  // The curve and what comes next follow what is set.
  const { said } = own === null || trialView === null ? view : trialView;
  const drawn = useMemo((): DoseView => {
    if (own === null || trialView === null) return view;
    const { curve, compared: all, nextSample } = trialView.advice;
    return {
      ...view,
      advice: { ...advice, curve, options: all.slice(0, 1).map((one) => one.outcome), nextSample },
    };
  }, [own, trialView, view, advice]);
  const basis = useMemo(() => basisOf(advice), [advice]);
  const [next] = drawn.advice.nextSample;
  const text =
    outcome === null || !isOfSet
      ? null
      : say('order', {
          drug: view.names.drug,
          dose: sayRegimen(words, { ...outcome, hours: set?.hours ?? outcome.hours }, advice.timeUnit),
          target: view.said.target === null ? '' : say('order.target', { target: view.said.target }),
          next: next === undefined ? '' : say('order.next', { time: sayMoment(words, advice, next.time) }),
        }).trim();
  useEffect(() => {
    if (trial.error !== null && compared.length > 0) keep(drug, { compared: undefined });
  }, [trial.error, compared.length, drug]);
  return (
    <>
      <header className="head">
        <FirstSentence>{view.said.statement}</FirstSentence>
        <p className="label">{view.said.basis.join(' ')}</p>
      </header>
      {between}
      <div className="two ds-two">
        <div>
          <Notices
            title={words.say(advice.standing === 'rule' ? 'dose.section.warnings' : 'dose.section.refusals')}
            notices={advice.refusals}
            said={view.said.refusals}
          />
          <LevelCurve view={drawn} isSet={drawn !== view} />
          <RegimenTable view={view} />
          {advice.options.length === 0 ? <Starts view={view} /> : null}
        </div>
        <div className="ds-side">
          {advice.targetAsks ? <TargetPart drug={drug} kept={kept} view={view} bounds={bounds} /> : null}
          {canSet && set !== null ? (
            <SetDose
              view={trialView}
              words={words}
              bounds={bounds}
              around={[advice.options[0]?.amount ?? 0, advice.current?.amount ?? 0]}
              value={set}
              hasClock={hasClock(advice)}
              isProposed={own === null}
              isWorking={isWorking}
              error={trial.error}
              decided={kept.decided ?? null}
              isStale={kept.decided !== undefined && kept.decided.basis !== basis}
              canAdd={compared.length < MOST_COMPARED && !compared.some((one) => isSame(one, set))}
              onChange={setOwn}
              onPropose={() => setOwn(null)}
              onAdd={() => keep(drug, { compared: [...compared, set] })}
              onUse={() => {
                if (outcome === null || text === null) return;
                setDose(drug, {
                  outcome: { ...outcome, hours: set.hours ?? outcome.hours },
                  timeUnit: advice.timeUnit,
                  text,
                  next: next === undefined ? null : isoMoment(advice, next.time),
                  missed: own === null ? advice.missedDose : [],
                  basis,
                });
              }}
              onUndo={() => unsetDose(drug)}
            />
          ) : null}
          <Notices
            title={words.say('dose.section.warnings')}
            notices={advice.cautions}
            said={view.said.cautions}
            isFolded
          />
        </div>
      </div>
      <div className="two ds-two">
        <div>
          {trialView === null || !canSet ? null : (
            <SideBySide
              view={trialView}
              firstHour={set?.hours?.[0] ?? null}
              onRemove={(at) => keep(drug, { compared: compared.filter((_, i) => i !== at) })}
            />
          )}
          <Given
            drug={drug}
            kept={kept}
            advice={advice}
            said={view.said}
            words={words}
            unit={bounds?.unit ?? 'mg'}
            levelUnit={bounds?.levelUnit ?? 'mg/L'}
          />
          {advice.options.length === 0 ? null : <Starts view={view} />}
          <ModelPart drug={drug} kept={kept} view={view} models={answer.models} />
        </div>
        <div className="ds-side">
          {advice.targetAsks || answer.models.length === 0 ? null : (
            <TargetPart drug={drug} kept={kept} view={view} bounds={bounds} />
          )}
          <Taught view={view} />
          <Inputs view={view} />
          <Said
            title={words.say('dose.section.next')}
            lines={[...said.next, ...said.until]}
            none={advice.current === null && advice.options.length === 0 ? null : say('next.none')}
          />
          <Said title={words.say('dose.section.missed')} lines={said.missed} />
          <DayPart view={drawn} outcome={outcome} hours={set?.hours ?? null} />
          <OrderPart text={kept.decided?.text ?? text} />
        </div>
      </div>
      <p className="foot">{view.said.decides}</p>
    </>
  );
}

const NONE: readonly AskedRegimen[] = [];

function Starts({ view }: { readonly view: DoseView }) {
  const { said, words } = view;
  return (
    <Said
      title={words.say('dose.section.start')}
      className="gap"
      lines={said.starts.map(({ line, notes }) => (
        <>
          <b>{line}</b>
          {notes.map((note) => (
            <span key={note} className="label each">
              {note}
            </span>
          ))}
        </>
      ))}
    />
  );
}

/** Doses that were given at hours of no day leave the hour of the next one open. */
function hasClock({ start, curve }: DoseAdvice): boolean {
  return start !== null || curve?.doses.some(({ planned }) => !planned) !== true;
}

/** Where the sliders begin: the proposed dose, what is taken, or the least that the model knows. */
function firstRegimen(advice: DoseAdvice, bounds: DoseAnswer['bounds']): AskedRegimen | null {
  if (bounds === null) return null;
  const { options, current, timeUnit } = advice;
  const from = options[0] ?? current;
  const hours = timeUnit === 'h' ? 1 : 24;
  const everyHours = from === null || !(from.interval > 0) ? (bounds.intervals[0] ?? 24) : from.interval * hours;
  const infusion = from === null || from.infusion === null ? bounds.infusions[0] : from.infusion * hours;
  return {
    amount: { value: from?.amount ?? bounds.amounts[0], unit: bounds.unit },
    everyHours,
    ...(infusion === undefined ? {} : { infusionHours: infusion }),
    ...(from === null || from.loading === null ? {} : { loading: { value: from.loading, unit: bounds.unit } }),
    hours: !hasClock(advice) ? [] : from === null || from.hours.length === 0 ? hoursFrom(8, everyHours) : from.hours,
  };
}

function isSame(a: AskedRegimen, b: AskedRegimen): boolean {
  return (
    a.amount.value === b.amount.value &&
    a.everyHours === b.everyHours &&
    (a.infusionHours ?? 0) === (b.infusionHours ?? 0)
  );
}
