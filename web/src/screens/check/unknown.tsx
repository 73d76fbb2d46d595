import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { useSettings } from '../../app/settings.ts';
import { Mark } from '../../design/mark.tsx';
import { Statement } from '../../design/section.tsx';
import { engine } from '../../engine/client.ts';
import type { MedicineSuggested } from '../../worker/methods/suggest-medicines.ts';
import { labelOf } from '../medicines/check-field.tsx';
import { useCheckWords } from './use-check-words.ts';

const SHOWN = 6;

/** A name that is no medicine here: it was not checked, and what may have been meant. A name of another language is taken as it is. */
export function Unknown({ written }: { readonly written: string }) {
  const say = useCheckWords();
  const navigate = useNavigate();
  const language = useSettings((all) => all.language);
  const [near, setNear] = useState<readonly MedicineSuggested[] | null>(null);
  useEffect(() => {
    let wanted = true;
    engine.call('suggestMedicines', { text: written, language, limit: SHOWN }).then(
      (found) => {
        if (!wanted) return;
        const same = found.find((one) => one.name.toLowerCase() === written.toLowerCase() && one.ask !== written);
        if (same === undefined) setNear(found);
        else void navigate({ to: `/check/${encodeURIComponent(same.ask)}`, replace: true });
      },
      () => wanted && setNear([]),
    );
    return () => {
      wanted = false;
    };
  }, [written, language, navigate]);
  return (
    <div role="alert">
      <Statement>
        <span className="ck-mark">
          <Mark shape="open" />
        </span>
        {say('unknown.title', { written })}
      </Statement>
      {near === null ? null : (
        <>
          <p className="why nr">{say(near.length === 0 ? 'unknown.why-none' : 'unknown.why')}</p>
          <ul className="rows ck-near">
            {near.map((one) => (
              <li key={one.drugs.join()}>
                <GoTo to={`/check/${encodeURIComponent(one.ask)}`}>{labelOf(one)}</GoTo>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
