import { useState } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { change, session, useSession } from '../../app/session.ts';
import { useSpoken } from '../../app/words.ts';
import { Button, Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import type { RelativesLetterText } from '../../worker/methods/relatives-letters.ts';
import { download } from '../doing/download.ts';
import { Field } from '../doing/field.tsx';
import { RELATIONS } from '../my-relatives/relatives.ts';
import { useRelativesWords } from '../my-relatives/use-words.ts';
import type { RelativesKey } from '../my-relatives/words.en.ts';
import { LetterField } from './letter-field.tsx';
import type { HistoryLetters } from './use-history-letters.ts';
import { useMyFamilyWords } from './use-words.ts';

/** What may run in the family, and a letter about each of it. */
export function FamilyHistory({ letters }: { readonly letters: HistoryLetters }) {
  const say = useMyFamilyWords();
  const language = useSpoken();
  const [at, setAt] = useState('');
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
