import { useState } from 'react';
import type { DrugCheck } from '../../../../src/engine/index.ts';
import { sayCareItem, sayCheck } from '../../../../src/explain/index.ts';
import { CHECKS } from '../../../../src/medicines/index.ts';
import { type CareReporter, badgesOfSide } from '../../../../src/report/index.ts';
import { useReporter } from '../../app/speaking.ts';
import { Badges } from '../../design/badge.tsx';
import { Press } from '../../design/button.tsx';
import { small } from '../../design/capital.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { WHY_ID, WhyDrawer } from '../why/why-drawer.tsx';
import { useCheckWords } from './use-check-words.ts';

/** What the line asks for, everybody who speaks, and what could not be checked. */
export function Reasons({ reporter, check }: { readonly reporter: CareReporter; readonly check: DrugCheck }) {
  const say = useCheckWords();
  const { words, speaking } = reporter;
  const { item } = check;
  const said = sayCareItem(speaking, item);
  const row = check.plan.matrix[check.drug];
  const open = CHECKS.flatMap((one) => {
    const result = row?.[one];
    return result?.state === 'not-checked'
      ? [
          say('not-checked.one', {
            check: small(sayCheck(words, one)),
            reason: words.say(`check.not-checked.${result.reason}`),
          }),
        ]
      : [];
  });
  return (
    <Section title={say('reasons')} aside={<WhyOfPlan check={check} />}>
      <p className="ck-what">
        <b>{said.what}</b> {said.because}
      </p>
      {item.sides.length === 0 ? <p className="why">{say('reasons.none')}</p> : null}
      <ul className="rows">
        {item.sides.map((side, i) => {
          const voice = said.sides[i]!;
          return (
            <li key={side.id} className="md-finding">
              <Act
                word={side.word}
                direction={side.direction === 'down' || side.direction === 'up' ? side.direction : 'either'}
              >
                {voice.word}
              </Act>
              <div>
                <p>
                  {voice.what === `${voice.word}.` ? null : voice.what} {voice.why}
                </p>
                <p className="label">{[voice.who, voice.standing, voice.layer].join('; ')}</p>
              </div>
              <Badges badges={badgesOfSide(reporter, side)} words={words} />
            </li>
          );
        })}
      </ul>
      {item.sides.length > 1 ? <p className="small why">{said.resolution}</p> : null}
      {open.length === 0 ? null : (
        <p className="small why ck-open">{say('not-checked', { checks: words.list(open) })}</p>
      )}
    </Section>
  );
}

/** The trace of a medicine that is taken: its line stands in the plan on screen. */
function WhyOfPlan({ check }: { readonly check: DrugCheck }) {
  const say = useCheckWords();
  const { items } = useReporter();
  const [open, setOpen] = useState(false);
  const line = check.taken ? items.get(check.item.id) : undefined;
  if (line === undefined) return null;
  return (
    <>
      <Press aria-controls={WHY_ID} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('why')}
      </Press>
      {open ? <WhyDrawer item={line} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
