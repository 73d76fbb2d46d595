import { useEffect, useMemo, useState } from 'react';
import { SCALE_STOPS, enzymeScale } from '../../../../src/charts/index.ts';
import { sayEnzyme, sayMedicines, sentence } from '../../../../src/explain/index.ts';
import type { EnzymeState } from '../../../../src/medicines/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';
import { capital } from '../../design/capital.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { engine } from '../../engine/client.ts';
import type { EnzymeUse } from '../../worker/methods/enzyme-uses.ts';
import { enzymeLevel } from './enzyme-level.ts';
import { culpritName } from './statement-of.ts';
import { useMedicinesWords } from './use-medicines-words.ts';

type Uses = Readonly<Record<string, EnzymeUse>>;

/** Each enzyme by genotype and now: who changes it, when that ends, and for which medicines it matters. */
export function Enzymes({ reporter }: { readonly reporter: CareReporter }) {
  const say = useMedicinesWords();
  const { plan, words } = reporter;
  const uses = useEnzymeUses(reporter);
  const told = plan.enzymes.filter(
    (state) => state.genotype !== null || state.culprits.length > 0 || (uses?.[state.enzyme]?.drugs.length ?? 0) > 0,
  );
  if (told.length === 0) return null;
  const heads = ['enzymes.culprit', 'enzymes.back', 'enzymes.matters'] as const;
  return (
    <Section
      title={say('enzymes')}
      aside={
        <span className="legend md-ez-legend">
          <Key drawing="ring" text={say('enzymes.genotype')} />
          <Key drawing="dot" text={say('enzymes.now')} />
          <Key drawing="box" text={say('enzymes.open')} />
        </span>
      }
      className="gap"
    >
      <table className="tbl md-ez" role="table">
        <caption className="vh">{say('enzymes.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say('enzymes.enzyme')}
            </th>
            <th scope="col" role="columnheader">
              <span className="md-stops">
                {SCALE_STOPS.map((stop) => (
                  <span key={stop}>{words.sayOr(`scale.${stop}`, stop)}</span>
                ))}
              </span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {told.map((state) => (
            <EnzymeRow key={state.enzyme} reporter={reporter} state={state} use={uses?.[state.enzyme] ?? null} />
          ))}
        </tbody>
      </table>
      <p className="label md-foot">{say('enzymes.foot')}</p>
    </Section>
  );
}

interface RowProps {
  readonly reporter: CareReporter;
  readonly state: EnzymeState;
  /** Null until it is looked up. */
  readonly use: EnzymeUse | null;
}

function EnzymeRow({ reporter, state, use }: RowProps) {
  const say = useMedicinesWords();
  const said = sayEnzyme(reporter.speaking, state);
  const levels = [said.byGenotype, ...(state.present === null ? [] : [said.present])];
  const level = enzymeLevel(reporter.plan, state, use?.gene ?? null);
  const title = `${state.enzyme}: ${[...levels, ...said.culprits].join('; ')}`;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {state.enzyme}
        <span className="label each">{levels.join('; ')}</span>
      </th>
      <td role="cell" className="md-scale">
        <Svg drawn={enzymeScale(level.called, level.possible, escapeText(title), level.now)} />
      </td>
      <td role="cell" data-l={say('enzymes.culprit')}>
        {said.culprits.length === 0 ? say('enzymes.none') : sentence(said.culprits.join('; '))}
      </td>
      <td role="cell" data-l={say('enzymes.back')}>
        <Back reporter={reporter} state={state} use={use} />
      </td>
      <td role="cell" data-l={say('enzymes.matters')}>
        {use === null ? (
          <span className="label">{say('enzymes.loading')}</span>
        ) : use.drugs.length === 0 ? (
          <span className="why">{capital(say('enzymes.matters-none'))}</span>
        ) : (
          capital(sayMedicines(reporter.speaking, use.drugs))
        )}
      </td>
    </tr>
  );
}

/** When it is back at the level of the genotype: a date, or days after the last dose of what still goes on. */
function Back({ reporter, state, use }: RowProps) {
  const say = useMedicinesWords();
  const { words } = reporter;
  if (state.culprits.length === 0) return <>{say(state.genotype === null ? 'enzymes.when-read' : 'enzymes.at-it')}</>;
  const going = state.culprits.filter(({ until }) => until === null);
  const last = state.culprits
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  if (going.length === 0 && last !== undefined) return <b>{words.date(last)}</b>;
  const known = going.flatMap(({ id }) => {
    const days = use?.fadesAfter[id];
    return days === undefined ? [] : [say('enzymes.after', { days, culprit: culpritName(reporter, id) })];
  });
  return known.length === going.length ? (
    <>
      <b>{capital(known.join('; '))}</b>
      <span className="label each">{say('enzymes.while')}</span>
    </>
  ) : (
    <>{capital([...known, say('enzymes.while')].join('; '))}</>
  );
}

function Key({ drawing, text }: { readonly drawing: 'ring' | 'dot' | 'box'; readonly text: string }) {
  return (
    <span className="lg">
      <svg className="md-key" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        {drawing === 'ring' ? <rect className="sc-ring" x="5" y="2" width="10" height="10" rx="5" /> : null}
        {drawing === 'dot' ? <circle className="sc-now" cx="10" cy="7" r="4" /> : null}
        {drawing === 'box' ? <rect className="sc-open" x="2" y="2" width="16" height="10" /> : null}
      </svg>
      {text}
    </span>
  );
}

function useEnzymeUses({ plan }: CareReporter): Uses | null {
  const [uses, setUses] = useState<Uses | null>(null);
  const asked = useMemo(
    () => ({
      drugs: Object.keys(plan.matrix),
      culprits: [...new Set(plan.enzymes.flatMap(({ culprits }) => culprits.map(({ id }) => id)))],
    }),
    [plan],
  );
  useEffect(() => {
    let wanted = true;
    // Without an answer the column says that it is looked up; the rest of the panel stands.
    engine.call('enzymeUses', asked).then(
      (found) => wanted && setUses(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  return uses;
}

/** Names in a drawing are text, whatever they hold. */
function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
