import { useMemo, useState } from 'react';
import type { CarePlan } from '../../../../src/plan/index.ts';
import { useSession } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { Button, Go } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { SHEET_PARTS, sheetLines, sheetText } from './sheet-lines.ts';
import { useMyLawWords } from './use-words.ts';

/** A sheet for somebody who may not learn of genes: made, read, thinned out by the person, then printed or saved. */
export function ShareSheet() {
  const say = useMyLawWords();
  const plan = useSession((one) => one.plan);
  const [shared, setShared] = useState<CarePlan | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [making, setMaking] = useState(false);
  const make = async (): Promise<void> => {
    if (plan === null) return;
    setMaking(true);
    setError(null);
    try {
      setShared(await engine.call('shareSheet', { plan }));
    } catch (failed) {
      setError(failed);
    }
    setMaking(false);
  };
  return (
    <Section title={say('sheet')} className="law-sheet">
      <p className="noprint">{say('sheet.why')}</p>
      {plan === null ? <p>{say('no-plan')}</p> : null}
      {plan === null || shared !== null ? null : (
        <p className="row">
          <Go disabled={making} onClick={() => void make()}>
            {making ? say('sheet.making') : say('sheet.make')}
          </Go>
        </p>
      )}
      {error === null ? null : <Failure error={error} safe={say('safe')} />}
      {shared === null || plan === null ? null : (
        <Sheet shared={shared} left={plan.items.length - shared.items.length} />
      )}
    </Section>
  );
}

function Sheet({ shared, left }: { readonly shared: CarePlan; readonly left: number }) {
  const say = useMyLawWords();
  const words = useWords();
  const lines = useMemo(() => sheetLines(shared, words), [shared, words]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const kept = lines.filter(({ id }) => !off.has(id));
  const date = words.date(shared.made);
  const name = shared.person.name?.value;
  const basis = name === undefined ? say('sheet.noname', { date }) : say('sheet.person', { name, date });
  return (
    <>
      <p className="noprint">
        {say('sheet.told', { n: left })} {say('sheet.care')} {say('sheet.choose')}
      </p>
      <article className="do-sheet" aria-labelledby="sheet-title">
        <h3 className="title" id="sheet-title">
          {say('sheet.title')}
        </h3>
        <p className="note">{basis}</p>
        {SHEET_PARTS.map((part) => {
          const of = lines.filter((one) => one.part === part);
          if (of.length === 0) return null;
          return (
            <div key={part} className={of.every(({ id }) => off.has(id)) ? 'noprint' : undefined}>
              <h4>{say(part)}</h4>
              <div className="do-choices">
                {of.map(({ id, text }) => (
                  <label key={id} className={off.has(id) ? 'noprint' : undefined}>
                    <input
                      type="checkbox"
                      className="noprint"
                      checked={!off.has(id)}
                      onChange={({ target }) => {
                        const next = new Set(off);
                        if (target.checked) next.delete(id);
                        else next.add(id);
                        setOff(next);
                      }}
                    />
                    <PlanVoice words={words}>{text}</PlanVoice>
                  </label>
                ))}
              </div>
            </div>
          );
        })}
      </article>
      <p className="row noprint">
        <Go onClick={() => print()}>{say('print')}</Go>
        <Button onClick={() => download('health-sheet.txt', sheetText(say('sheet.title'), basis, kept, say))}>
          {say('text')}
        </Button>
      </p>
    </>
  );
}
