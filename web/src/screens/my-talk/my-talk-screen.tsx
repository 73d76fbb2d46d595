import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type DirectoryEntry, SUPPORT_KINDS } from '../../../../src/knowledge/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { change, session, useSession } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { Button, Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { CountryField, useCountry } from '../doing/country.tsx';
import '../doing/doing.css';
import { Field } from '../doing/field.tsx';
import { useLoad } from '../doing/use-load.ts';
import { SupportLine } from './support-line.tsx';
import { useMyTalkWords } from './use-words.ts';

interface OwnDirectory {
  readonly name: string;
  readonly entries: readonly DirectoryEntry[];
}

/** Whom to talk to, what is urgent first; `?topic=RYR1` opens it for a gene or a condition. */
export default function MyTalkScreen() {
  const say = useMyTalkWords();
  const words = useWords();
  const { topic: asked } = useSearch({ strict: false }) as { readonly topic?: unknown };
  const [topic, setTopic] = useState(typeof asked === 'string' ? asked : '');
  const country = useCountry();
  const own = useSession((one) => one.choices['directory']) as OwnDirectory | undefined;
  const plan = useSession((one) => one.plan);
  const genes = (plan?.genome.genes ?? [])
    .filter(({ mattersFor }) => mattersFor.length > 0)
    .map(({ result }) => result.gene);
  const conditions = (plan?.person.conditions ?? []).flatMap((one) => one.conditions);
  const known = useLoad(() => engine.call('law', { country: null }), 'countries');
  const isGene = topic !== '' && !/^[a-z]/.test(topic);
  const found = useLoad(
    () =>
      engine.call('support', {
        country,
        genes: isGene ? [topic] : [],
        conditions: topic === '' || isGene ? [] : [topic],
        own: own?.entries ?? [],
      }),
    `${country} ${topic} ${own?.name}`,
  );
  const entries = found.state === 'ready' ? found.value : [];
  const ownIds = new Set((own?.entries ?? []).map(({ id }) => id));
  const topics = [...new Set([...(topic === '' ? [] : [topic]), ...genes, ...conditions])];
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { n: entries.length })}</FirstSentence>
        <p>{say('basis')}</p>
        <p className="note">{say('counsellor')}</p>
      </header>
      <div className="do-pair noprint">
        <CountryField
          label={say('country')}
          none={say('country.none')}
          countries={known.state === 'ready' ? known.value.countries : []}
        />
        {topics.length === 0 ? null : (
          <Field label={say('topic')}>
            {(control) => (
              <select className="field" value={topic} onChange={({ target }) => setTopic(target.value)} {...control}>
                <option value="">{say('topic.any')}</option>
                {topics.map((one) => (
                  <option key={one} value={one}>
                    {/^[a-z]/.test(one) ? words.term(one, 'condition-name') : one}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {found.state === 'failed' ? <Failure error={found.error} /> : null}
      {entries.length === 0 ? <p className="alarm">{say('none')}</p> : null}
      {SUPPORT_KINDS.map((kind) => {
        const of = entries.filter((entry) => entry.kind === kind);
        return of.length === 0 ? null : (
          <Section key={kind} title={say(`kind.${kind}`)}>
            <ul className="do-rows">
              {of.map((entry) => (
                <SupportLine key={entry.id} entry={entry} own={ownIds.has(entry.id)} />
              ))}
            </ul>
          </Section>
        );
      })}
      <OwnList own={own} />
      <p className="gap3">
        <GoTo to="/me/tests" className="tb">
          {say('tests')}
        </GoTo>
      </p>
    </>
  );
}

/** The file of a site with its own people; one fault refuses the whole file. */
function OwnList({ own }: { readonly own: OwnDirectory | undefined }) {
  const say = useMyTalkWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<unknown>(null);
  const hold = (directory: OwnDirectory | undefined): void =>
    change({ choices: { ...session.get().choices, directory } });
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(null);
    try {
      hold({ name: file.name, entries: await engine.call('directory', { file, name: file.name }) });
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <Section title={say('own')} className="noprint">
      <p>{own === undefined ? say('own.why') : say('own.held', { n: own.entries.length, name: own.name })}</p>
      <p className="row">
        <Button onClick={() => chooser.current?.click()}>{say('own.open')}</Button>
        {own === undefined ? null : <Press onClick={() => hold(undefined)}>{say('own.drop')}</Press>}
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={say('own.open')}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = '';
        }}
      />
      {error === null ? null : <Failure error={error} safe={say('safe')} />}
    </Section>
  );
}
