import { useState } from 'react';
import { forgetAll } from '../../app/forget.ts';
import { GoTo } from '../../app/go-to.tsx';
import { session, useSession } from '../../app/session.ts';
import { Button } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import '../doing/doing.css';
import { Exports } from './exports.tsx';
import { isHeld } from './held-of-session.ts';
import { OpenLocked } from './open-locked.tsx';
import { SaveLocked } from './save-locked.tsx';
import { useMyDataWords } from './use-words.ts';

/** What the page holds: save it as one locked file, open such a file, take it along, forget it. */
export default function MyDataScreen() {
  const say = useMyDataWords();
  const held = useSession((one) => one);
  const [sure, setSure] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const any = isHeld(held);
  const unsaved = held.unsaved && held.example === null;
  const { parts, answers, entries, corrections, diary, decisions, plan } = held;
  const counts = [
    ['held.files', parts.length],
    ['held.answers', Object.keys(answers).length],
    ['held.entries', entries.length],
    ['held.corrections', corrections.length],
    ['held.diary', diary.length],
    ['held.decisions', decisions.length],
  ] as const;
  const forget = (): void => {
    if (session.get().unsaved && session.get().example === null && !sure) return setSure(true);
    forgetAll();
    setSure(false);
    setForgotten(true);
  };
  return (
    <div className="patient">
      <div className="col data-col">
        <header className="phead">
          <FirstSentence>
            {say(!any ? 'statement.empty' : unsaved ? 'statement.unsaved' : 'statement.held')}
          </FirstSentence>
          <p>{say('basis')}</p>
        </header>
        {forgotten ? <p role="status">{say('forgotten')}</p> : null}
        {any ? (
          <>
            <Section title={say('held')}>
              <ul className="plain">
                {counts.map(([key, n]) => (n === 0 ? null : <li key={key}>{say(key, { n })}</li>))}
                {plan === null ? null : <li>{say('held.plan')}</li>}
              </ul>
              <p className="note">{say('held.genome')}</p>
              <p>
                <GoTo to="/me/correct" className="tb">
                  {say('correct')}
                </GoTo>
              </p>
            </Section>
            <SaveLocked />
          </>
        ) : null}
        <OpenLocked />
        {any ? <Exports /> : null}
        {any ? (
          <Section title={say('forget')}>
            <p>{say('forget.why')}</p>
            {sure ? (
              <p className="do-notice" role="alert">
                {say('forget.sure')}
              </p>
            ) : null}
            <p className="row">
              <Button onClick={forget}>{say('forget')}</Button>
            </p>
          </Section>
        ) : null}
      </div>
    </div>
  );
}
