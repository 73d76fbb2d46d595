import { type FormEvent, useId, useState } from 'react';
import { sayUnitOf } from '../../../../src/explain/index.ts';
import type { DoseView } from '../../../../src/report/index.ts';
import { Button, Go, Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import type { DoseBounds } from '../../worker/methods/dose.ts';
import { numberOf } from './given-rows.ts';
import { type KeptDose, keep, targetKey } from './kept-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface TargetProps {
  readonly drug: string;
  readonly kept: KeptDose;
  readonly view: DoseView;
  readonly bounds: DoseBounds | null;
}

/** The target of the record, to be confirmed where its source was not seen; or one of the clinician's own. */
export function TargetPart({ drug, kept, view, bounds }: TargetProps) {
  const say = useDosingWords();
  const { advice, said, words } = view;
  const { target } = advice;
  return (
    <Section title={say('target')} className="ds-target">
      <p>{said.asks ?? said.target ?? say('target.none')}</p>
      {advice.targetAsks ? (
        <p className="row">
          <Go onClick={() => keep(drug, { confirmed: targetKey(advice) })}>{say('target.confirm')}</Go>
        </p>
      ) : null}
      {advice.targetAsks ? <p className="small why">{say('set.hidden')}</p> : null}
      {kept.confirmed === undefined || kept.target !== undefined || advice.targetAsks ? null : (
        <p>
          {say('target.confirmed')}
          <Press onClick={() => keep(drug, { confirmed: undefined })}>{say('target.unconfirm')}</Press>
        </p>
      )}
      {target === null && kept.target === undefined && bounds === null ? null : (
        <OwnTarget key={JSON.stringify(kept.target ?? null)} drug={drug} kept={kept} view={view} />
      )}
      {bounds?.asksMic === true ? (
        <NumberField label={say('mic')} value={kept.mic} onValue={(mic) => keep(drug, { mic })} />
      ) : null}
      {bounds?.asksDays === true ? (
        <NumberField
          label={say('course-days')}
          value={kept.courseDays}
          onValue={(courseDays) => keep(drug, { courseDays })}
        />
      ) : null}
      {words.mark === null ? null : <p className="label">{words.mark}</p>}
    </Section>
  );
}

function OwnTarget({ drug, kept, view }: Omit<TargetProps, 'bounds'>) {
  const say = useDosingWords();
  const id = useId();
  const { target } = view.advice;
  const [low, setLow] = useState(kept.target?.low === undefined ? '' : String(kept.target.low));
  const [high, setHigh] = useState(kept.target?.high === undefined ? '' : String(kept.target.high));
  const [isWrong, setWrong] = useState(false);
  const use = (event: FormEvent): void => {
    event.preventDefault();
    const [from, to] = [numberOf(low), numberOf(high)];
    const wrong =
      (low.trim() !== '' && from === null) ||
      (high.trim() !== '' && to === null) ||
      (from === null && to === null) ||
      (from !== null && to !== null && from > to);
    setWrong(wrong);
    if (wrong) return;
    keep(drug, {
      target: {
        ...(target === null ? {} : { metric: target.metric, unit: target.unit }),
        ...(target === null || target.output === null ? {} : { output: target.output }),
        ...(from === null ? {} : { low: from }),
        ...(to === null ? {} : { high: to }),
      },
    });
  };
  const unit = target === null ? '' : sayUnitOf(view.words, target.unit);
  const fields = [
    ['l', say('target.low'), low, setLow],
    ['h', say('target.high'), high, setHigh],
  ] as const;
  return (
    <details className="ds-own" open={kept.target !== undefined || target === null}>
      <summary>{say('target.own')}</summary>
      <form onSubmit={use}>
        <p className="ds-pair">
          {fields.map(([key, label, value, set]) => (
            <span key={key}>
              <label className="label" htmlFor={`${id}-${key}`}>
                {label}
                {unit === '' ? null : `, ${unit}`}
              </label>
              <input
                id={`${id}-${key}`}
                className="field"
                inputMode="decimal"
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `${id}-w` : undefined}
                value={value}
                onChange={({ target: typed }) => set(typed.value)}
              />
            </span>
          ))}
        </p>
        {isWrong ? (
          <p className="ds-wrong" id={`${id}-w`} role="alert">
            {say('target.wrong')}
          </p>
        ) : null}
        <p className="row">
          <Button type="submit">{say('target.use')}</Button>
          {kept.target === undefined ? null : (
            <Press onClick={() => keep(drug, { target: undefined })}>{say('target.drop')}</Press>
          )}
        </p>
      </form>
    </details>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

/** A number that may be left out. */
function NumberField({ label, value, onValue }: NumberProps) {
  const id = useId();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const isWrong = text.trim() !== '' && !((numberOf(text) ?? 0) > 0);
  return (
    <p className="ds-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const number = numberOf(target.value);
          if (target.value.trim() === '') onValue(undefined);
          else if (number !== null && number > 0) onValue(number);
        }}
      />
    </p>
  );
}
