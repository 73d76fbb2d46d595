import { iconArray, iconKey } from '../../../../src/charts/index.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import type { WhatIfRow } from '../../worker/methods/what-if.ts';
import { ChangeSetter } from '../prevention/what-if.tsx';
import type { WhatIfState } from '../prevention/use-what-if.ts';
import { useHealthWords } from './use-words.ts';

/** What the person can change, each alone: the same 100 people as they are now and with the change. */
export function Changes({ state }: { readonly state: WhatIfState }) {
  const say = useHealthWords();
  const { controls, amounts, rows, error, set } = state;
  if (error !== null) return <Failure error={error} />;
  if (controls.length === 0) return null;
  return (
    <Section title={say('change')}>
      <p>{say('change.why')}</p>
      <ul className="my-changes">
        {controls.map((control) => {
          const own = rows.filter(({ change, state: is }) => change === control.change && is === 'assessed');
          return (
            <li key={control.change}>
              <ChangeSetter
                control={control}
                amount={amounts[control.change] ?? control.start}
                none={say('change.none')}
                onSet={(amount) => set(control.change, amount)}
              />
              {(amounts[control.change] ?? control.start) === 0 ? (
                <p className="note">{say('change.not-made')}</p>
              ) : own.length === 0 ? (
                <p className="note">{say('change.no-figure')}</p>
              ) : (
                own.map((row) => <Spared key={row.said.id} row={row} />)
              )}
            </li>
          );
        })}
      </ul>
      <ul className="keys note">
        {(['i-will', 'i-not'] as const).map((key) => (
          <li key={key}>
            <Svg drawn={iconKey(key)} />
            {say(`key.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Spared({ row }: { readonly row: WhatIfRow }) {
  const say = useHealthWords();
  const { baseline, withChange, benefit, horizonYears, disease } = row;
  if (baseline === null || withChange === null || benefit === null)
    return <p className="note">{say('change.no-figure')}</p>;
  const what =
    horizonYears === null
      ? say('change.of.open', { what: disease })
      : say('change.of', { what: disease, years: horizonYears });
  const [now, then] = [wholeOf(baseline), wholeOf(withChange)];
  const count = (n: number): string => say('count', { n, not: 100 - n });
  return (
    <section className="my-change" aria-label={what}>
      <h3>{what}</h3>
      <p>
        <b>{row.numberNeeded === null ? say('change.unsure') : say('change.fewer', { n: now - then })}</b>
      </p>
      <div className="pairs">
        {[['change.now', now] as const, ['change.with', then] as const].map(([key, n]) => (
          <figure key={key}>
            <figcaption>
              <b>{say(key)}</b>
            </figcaption>
            <Svg drawn={iconArray({ will: n, may: 0 }, `${say(key)}. ${count(n)}`)} />
            <p>{count(n)}</p>
          </figure>
        ))}
      </div>
      <p className="note">
        {say(`change.certainty.${row.certainty}`)} {row.confirmed ? '' : say('change.unconfirmed')}
      </p>
      {row.harmful ? <p className="note">{say('change.harm')}</p> : null}
    </section>
  );
}

const wholeOf = (share: number): number => Math.round(share * 100);
