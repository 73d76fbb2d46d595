import { iconArray, iconKey } from '../../../../src/charts/index.ts';
import type { Say } from '../../app/words.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import type { WhatIfRow } from '../../worker/methods/what-if.ts';
import { ChangeSetter } from '../prevention/what-if.tsx';
import type { WhatIfState } from '../prevention/use-what-if.ts';
import { useHealthWords } from './use-words.ts';
import type { HealthKey } from './words.en.ts';

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
                <Spared rows={own} />
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

/** The illness that most are spared of is drawn, the others are said. */
function Spared({ rows }: { readonly rows: readonly WhatIfRow[] }) {
  const say = useHealthWords();
  const [first, ...others] = rows
    .filter(({ baseline, benefit }) => baseline !== null && benefit !== null)
    .toSorted((a, b) => (b.benefit ?? 0) - (a.benefit ?? 0));
  if (first === undefined) return <p className="note">{say('change.no-figure')}</p>;
  return (
    <>
      <Drawn row={first} />
      {others.length === 0 ? null : (
        <ul className="plain">
          {others.map((row) => (
            <li key={row.said.id}>
              <b>{whatOf(say, row)}.</b> {sparedOf(say, row)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Drawn({ row }: { readonly row: WhatIfRow }) {
  const say = useHealthWords();
  const what = whatOf(say, row);
  const now = wholeOf(row.baseline ?? 0);
  // Of whole people: the drawing never shows more spared than are.
  const then = Math.max(0, now - wholeOf(row.benefit ?? 0));
  const count = (n: number): string => say('count', { n, not: 100 - n });
  return (
    <section className="my-change" aria-label={what}>
      <h3>{what}</h3>
      <p>
        <b>{sparedOf(say, row)}</b> {rangeOf(say, row)}
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

function whatOf(say: Say<HealthKey>, { disease, horizonYears }: WhatIfRow): string {
  return horizonYears === null ? disease : say('change.of', { what: disease, years: horizonYears });
}

function sparedOf(say: Say<HealthKey>, { benefit, numberNeeded }: WhatIfRow): string {
  return numberNeeded === null ? say('change.unsure') : say('change.fewer', { n: wholeOf(benefit ?? 0) });
}

/** How sure it is, in whole people. */
function rangeOf(say: Say<HealthKey>, { benefitInterval, numberNeeded }: WhatIfRow): string {
  if (numberNeeded === null) return '';
  if (benefitInterval === null) return say('change.range.none');
  const ends = benefitInterval.map((share) => Math.max(0, wholeOf(share))).toSorted((a, b) => a - b);
  return ends[0] === ends[1] ? '' : say('change.range', { low: ends[0]!, high: ends[1]! });
}

const wholeOf = (share: number): number => Math.round(share * 100);
