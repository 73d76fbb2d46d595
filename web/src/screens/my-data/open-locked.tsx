import { useState } from 'react';
import { EMPTY_SESSION, session } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { Field } from '../doing/field.tsx';
import { sessionOfHeld } from './held-of-session.ts';
import { Passphrase } from './passphrase.tsx';
import { useMyDataWords } from './use-words.ts';

/** A locked file is opened whole or not at all; until then what is here stays. */
export function OpenLocked() {
  const say = useMyDataWords();
  const words = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<'idle' | 'busy' | { readonly opened: string } | { readonly error: unknown }>(
    'idle',
  );
  const open = async (): Promise<void> => {
    setMissing(file === null);
    if (file === null) return;
    setState('busy');
    try {
      const held = await engine.call('openPerson', { file, passphrase });
      session.set({ ...EMPTY_SESSION, ...sessionOfHeld(held) });
      setPassphrase('');
      setState({ opened: held.saved });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <Section title={say('open')}>
      <p>{say('open.why')}</p>
      <form
        className="do-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Field label={say('open.choose')} refused={missing ? say('open.missing') : null}>
          {(control) => (
            <input
              className="field do-file"
              type="file"
              accept=".propria"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
              {...control}
            />
          )}
        </Field>
        <Passphrase
          label={say('passphrase')}
          shown={false}
          value={passphrase}
          refused={null}
          onChange={setPassphrase}
        />
        <p className="row">
          <Button type="submit" disabled={state === 'busy'}>
            {state === 'busy' ? say('opening') : say('open.go')}
          </Button>
        </p>
      </form>
      <p role="status">
        {typeof state === 'object' && 'opened' in state ? say('opened', { date: words.date(state.opened) }) : ''}
      </p>
      {typeof state === 'object' && 'error' in state ? <Failure error={state.error} safe={say('safe')} /> : null}
    </Section>
  );
}
