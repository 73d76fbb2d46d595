import { useState } from 'react';
import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { asksOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import { change, session, usePlan, useSession } from '../../app/session.ts';
import { useSpoken } from '../../app/words.ts';
import { Button, Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import type { RelativesLetterText } from '../../worker/methods/relatives-letters.ts';
import { download } from '../doing/download.ts';
import { Field } from '../doing/field.tsx';
import { useLoad } from '../doing/use-load.ts';
import { RELATIONS } from '../my-relatives/relatives.ts';
import { useRelativesWords } from '../my-relatives/use-words.ts';
import type { RelativesKey } from '../my-relatives/words.en.ts';
import { usePrevention } from '../prevention/use-prevention.ts';
import { LetterField } from './letter-field.tsx';
import { useMyFamilyWords } from './use-words.ts';

/** What may run in the family: only where the family was told of or something was asked of the genome, since it loads what is known of risks. */
export function FamilyHistory() {
  const plan = usePlan();
  return plan.person.family.length > 0 || asksOf(plan).length > 0 ? <OfPrevention /> : null;
}

function OfPrevention() {
  const prevention = usePrevention();
  if (prevention.phase === 'failed') return <Failure error={prevention.error} />;
  return prevention.phase === 'ready' ? <Letters plan={prevention.plan} id={prevention.id} /> : null;
}

function Letters({ plan, id }: { readonly plan: PreventionDocument; readonly id: number }) {
  const say = useMyFamilyWords();
  const language = useSpoken();
  const name = usePlan().person.name?.value ?? null;
  const [at, setAt] = useState('');
  const letters = useLoad(() => engine.call('relativesLetters', { plan, language, name }), `${id} ${language}`);
  if (letters.state === 'failed') return <Failure error={letters.error} />;
  if (letters.state === 'loading') return null;
  const letter = letters.value.find(({ finding }) => finding === at) ?? letters.value[0];
  if (letter === undefined)
    return (
      <Section title={say('history')} className="noprint">
        <p>{say('history.none')}</p>
        <p>
          <GoTo to="/me/relatives" className="tb">
            {say('history.go')}
          </GoTo>
        </p>
      </Section>
    );
  return (
    <>
      <div className="do-form noprint">
        {letters.value.length === 1 ? null : (
          <Field label={say('result')}>
            {(control) => (
              <select
                className="field"
                value={letter.finding}
                onChange={({ target }) => setAt(target.value)}
                {...control}
              >
                {letters.value.map((one) => (
                  <option key={one.finding} value={one.finding}>
                    {one.what}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <Section title={say('history')} className="noprint">
        <p className="notread">{letter.note}</p>
        <Whom letter={letter} />
      </Section>
      <LetterText key={`${letter.finding} ${language}`} letter={letter} language={language} />
    </>
  );
}

/** Whom to tell, nearest first; children when they are grown. */
function Whom({ letter: { relatives } }: { readonly letter: RelativesLetterText }) {
  const say = useMyFamilyWords();
  const who = useRelativesWords();
  const shown = relatives.filter(({ state }) => state === 'to-tell' || state === 'child');
  if (shown.length === 0) return null;
  return (
    <>
      <p className="note">{say('who.why')}</p>
      <dl className="facts">
        {shown.map(({ relation, state, of100 }, i) => (
          // oxlint-disable-next-line no-array-index-key -- two sisters are two lines alike
          <div key={i}>
            <dt>
              {RELATIONS.some((one) => one === relation) ? who(`r.${relation!}` as RelativesKey) : (relation ?? '')}
            </dt>
            <dd>
              {of100 === null ? say('history.ask') : say('of100.about', { n: String(of100) })}
              {state === 'child' ? <span className="note each">{say('history.child')}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function LetterText({ letter, language }: { readonly letter: RelativesLetterText; readonly language: string }) {
  const say = useMyFamilyWords();
  const note = `family-letter/${letter.finding}`;
  const kept = useSession((one) => one.notes[note]);
  const text = kept ?? letter.text;
  const keep = (next: string | null): void => {
    const { [note]: _, ...rest } = session.get().notes;
    change({ notes: next === null ? rest : { ...rest, [note]: next } });
  };
  return (
    <Section title={letter.title} className="noprint">
      <LetterField text={text} language={language} onType={keep} />
      <p className="row">
        <Button onClick={() => download('family-letter.txt', text)}>{say('save')}</Button>
        {kept === undefined ? null : <Press onClick={() => keep(null)}>{say('again')}</Press>}
      </p>
    </Section>
  );
}
