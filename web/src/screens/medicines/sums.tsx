import { useState } from 'react';
import { sayBurden } from '../../../../src/explain/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { useMedicinesWords } from './use-medicines-words.ts';

/** Loads over all medicines, scale by scale; who adds what, and whom a scale does not know, one press away. */
export function Sums({ reporter }: { readonly reporter: CareReporter }) {
  const say = useMedicinesWords();
  const { plan, words, speaking } = reporter;
  const [open, setOpen] = useState(false);
  return (
    <div className="md-sums">
      <p className="md-sums-h">
        <b>{say('together')}</b>
        {plan.burdens.length === 0 ? <span className="why">{say('together.none')}</span> : null}
        {plan.burdens.map(({ scale, total }) => (
          <span key={scale}>
            {words.term(scale, 'scale')} <b>{words.number(total)}</b>
          </span>
        ))}
        {plan.burdens.length === 0 ? null : (
          <Press aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'together.close' : 'together.open')}
          </Press>
        )}
      </p>
      {open ? (
        <ul className="rows small">
          {plan.burdens.map((burden) => {
            const [line = '', unscored] = sayBurden(speaking, burden);
            return (
              <li key={burden.scale}>
                <p>{line}</p>
                {unscored === undefined ? null : <p className="why">{unscored}</p>}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
