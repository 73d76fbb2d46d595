import { useId } from 'react';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import type { ChangeControl, WhatIfRow } from '../../worker/methods/what-if.ts';
import { usePreventionWords } from './use-words.ts';
import type { WhatIfState } from './use-what-if.ts';

/** What each change would bring, set by hand: absolute, with the number of people who must make it, and what it harms. */
export function WhatIfPart({ state }: { readonly state: WhatIfState }) {
  const say = usePreventionWords();
  const { controls, amounts, rows, error, set } = state;
  if (error !== null) return <Failure error={error} />;
  if (controls.length === 0) return null;
  return (
    <Section title={say('what-if')} aside={say('what-if.aside')} className="gap">
      <ul className="what-if" aria-live="off">
        {controls.map((control) => (
          <li key={control.change}>
            <ChangeSetter
              control={control}
              amount={amounts[control.change] ?? control.start}
              none={say('what-if.none')}
              onSet={(amount) => set(control.change, amount)}
            />
            <Outcomes
              rows={rows.filter(({ change }) => change === control.change)}
              made={(amounts[control.change] ?? control.start) > 0}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A slider, or a tick where a change is all or nothing. */
export function ChangeSetter({
  control,
  amount,
  none,
  onSet,
}: {
  readonly control: ChangeControl;
  readonly amount: number;
  readonly none: string;
  readonly onSet: (amount: number) => void;
}) {
  const id = useId();
  const { slider, name } = control;
  if (slider === null)
    return (
      <label className="do-tick change-tick">
        <input type="checkbox" checked={amount > 0} onChange={({ target }) => onSet(target.checked ? 1 : 0)} />
        <b>{name}</b>
      </label>
    );
  const text = amount === 0 ? none : (slider.labels[Math.round(amount / slider.step) - 1] ?? String(amount));
  return (
    <div className="change-slider">
      <label htmlFor={id}>
        <b>{name}</b>
      </label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={slider.most}
        step={slider.step}
        value={amount}
        aria-valuetext={text}
        onChange={({ target }) => onSet(Number(target.value))}
      />
    </div>
  );
}

function Outcomes({ rows, made }: { readonly rows: readonly WhatIfRow[]; readonly made: boolean }) {
  const say = usePreventionWords();
  if (rows.length === 0) return <p className="note">{say(made ? 'what-if.no-figure' : 'what-if.not-made')}</p>;
  return (
    <ul className="what-if-rows">
      {rows.map(({ said }) => (
        <li key={said.id}>
          <p>
            <b>{said.outcome}</b> {said.state === 'assessed' ? said.fromTo : said.why}
          </p>
          {said.state === 'assessed' && said.baseline !== null ? <p className="note">{said.baseline}</p> : null}
          {said.state === 'assessed' ? (
            <dl className="facts">
              <Pair term={say('what-if.benefit')} text={said.benefit} />
              <Pair term={say('what-if.number')} text={said.number} />
              <Pair term={say('what-if.harms')} text={said.harms.join('; ')} />
              {said.equation === null ? null : <Pair term={say('what-if.equation')} text={said.equation} />}
              <Pair term={say('what-if.source')} text={said.source} />
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return text === '' ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
