import { useState } from 'react';
import { sayMedicine, sayUseName } from '../../../../src/explain/index.ts';
import type { DiaryEntry } from '../../../../src/vault/index.ts';
import { change, session, useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { timeNow, today } from '../../app/today.ts';
import { Button, Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import '../doing/doing.css';
import { download } from '../doing/download.ts';
import { Field } from '../doing/field.tsx';
import { diaryCsv } from './diary-csv.ts';
import { useMyDiaryWords } from './use-words.ts';

const EFFECTS = ['sick', 'dizzy', 'tired', 'pain', 'muscles', 'skin', 'bleed', 'sleep', 'mood', 'better'] as const;
const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
const COLUMNS = ['date', 'time', 'kind', 'medicine', 'text', 'severity'] as const;

/** Doses taken and effects felt: two taps write an entry. */
export default function MyDiaryScreen() {
  const say = useMyDiaryWords();
  const { plan, speaking, words } = useReporter();
  const diary = useSession((one) => one.diary);
  const [drug, setDrug] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [heard, setHeard] = useState('');
  const taken = plan.person.medicines.filter(({ status }) => status === 'active' || status === 'unknown');
  const names = taken.map((use) => [use.ingredients[0] ?? use.written, sayUseName(speaking, use)] as const);
  const nameOf = (id: string): string => names.find(([one]) => one === id)?.[1] ?? sayMedicine(speaking, id);
  const keep = (next: readonly DiaryEntry[]): void => change({ diary: next });
  const write = (kind: DiaryEntry['kind'], text: string): void => {
    keep([...session.get().diary, { on: today(), at: timeNow(), kind, drug, text, severity: null }]);
    setHeard(say('written', { what: drug === null ? text : `${text}, ${nameOf(drug)}` }));
  };
  const newest = diary.map((entry, at) => [entry, at] as const).toReversed();
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { n: diary.length })}</FirstSentence>
        <p className="note noprint">{say('basis')}</p>
      </header>
      <p className="vh" role="status">
        {heard}
      </p>
      <div className="do-form noprint">
        <div role="group" aria-labelledby="diary-which">
          <p className="do-legend" id="diary-which">
            {say('which')}
          </p>
          <div className="do-tap">
            {names.map(([id, name]) => (
              <Button key={id} aria-pressed={drug === id} onClick={() => setDrug(id)}>
                {name}
              </Button>
            ))}
            <Button aria-pressed={drug === null} onClick={() => setDrug(null)}>
              {say('no-medicine')}
            </Button>
          </div>
        </div>
        <div role="group" aria-labelledby="diary-what">
          <p className="do-legend" id="diary-what">
            {say('what')}
          </p>
          <div className="do-tap">
            {drug === null ? null : (
              <>
                <Button onClick={() => write('dose', say('taken'))}>{say('taken')}</Button>
                <Button onClick={() => write('dose', say('missed'))}>{say('missed')}</Button>
              </>
            )}
            {EFFECTS.map((effect) => (
              <Button key={effect} onClick={() => write('effect', say(`effect.${effect}`))}>
                {say(`effect.${effect}`)}
              </Button>
            ))}
          </div>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim() === '') return;
            write('note', own.trim());
            setOwn('');
          }}
        >
          <Field label={say('own')}>
            {(control) => (
              <input
                className="field"
                dir="auto"
                maxLength={400}
                value={own}
                onChange={({ target }) => setOwn(target.value)}
                {...control}
              />
            )}
          </Field>
          <p className="row gap3">
            <Button type="submit" disabled={own.trim() === ''}>
              {say('own.add')}
            </Button>
          </p>
        </form>
      </div>
      <section className="alarm noprint">
        <p>{say('help')}</p>
        <p>{say('keep-taking')}</p>
      </section>
      {diary.length === 0 ? null : (
        <Section title={say('list')}>
          <ul className="do-rows">
            {newest.map(([entry, at]) => (
              <li key={at}>
                <p className="note">
                  {words.date(entry.on)} {entry.at}
                </p>
                <p className="row">
                  <span dir="auto">
                    <b>{entry.text}</b>
                    {entry.drug === null ? null : ` · ${nameOf(entry.drug)}`}
                    {entry.severity === null ? null : ` · ${say(entry.severity)}`}
                  </span>
                  <Press
                    className="noprint"
                    aria-label={say('remove.what', { what: entry.text })}
                    onClick={() => keep(diary.filter((_, i) => i !== at))}
                  >
                    {say('remove')}
                  </Press>
                </p>
                {entry.kind === 'effect' ? (
                  <div className="do-tap noprint" role="group" aria-label={say('how-bad')}>
                    {SEVERITIES.map((severity) => (
                      <Press
                        key={severity}
                        className="do-sev"
                        aria-pressed={entry.severity === severity}
                        onClick={() => keep(diary.with(at, { ...entry, severity }))}
                      >
                        {say(severity)}
                      </Press>
                    ))}
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
          <p className="row noprint gap3">
            <Button
              onClick={() =>
                download(
                  'diary.csv',
                  diaryCsv(
                    diary.map((one) => ({ ...one, drug: one.drug === null ? null : nameOf(one.drug) })),
                    COLUMNS.map((name) => say(`column.${name}`)),
                  ),
                )
              }
            >
              {say('save')}
            </Button>
            <Press onClick={() => print()}>{say('print')}</Press>
          </p>
        </Section>
      )}
    </>
  );
}
