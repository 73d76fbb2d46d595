import { useState } from 'react';
import { ENGINE_VERSION } from '../../../../src/core/index.ts';
import { HELD_SCHEMA, LEAST_CHARACTERS } from '../../../../src/vault/index.ts';
import { session } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { heldOfSession, sealedName } from './held-of-session.ts';
import { Passphrase } from './passphrase.tsx';
import { useMyDataWords } from './use-words.ts';

/** One file that only its passphrase opens. */
export function SaveLocked() {
  const say = useMyDataWords();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<'short' | 'differ' | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | { readonly saved: string } | { readonly error: unknown }>(
    'idle',
  );
  const save = async (): Promise<void> => {
    const characters = [...first.normalize('NFKC')].length;
    const wrong = characters < LEAST_CHARACTERS ? 'short' : first !== again ? 'differ' : null;
    setRefused(wrong);
    if (wrong !== null) return;
    setState('busy');
    try {
      const at = session.get();
      const { id, digest } = await engine.call('knowledgeMark', undefined);
      const saved = today();
      const held = heldOfSession(at, { schema: HELD_SCHEMA, engine: ENGINE_VERSION, knowledge: { id, digest }, saved });
      const name = sealedName(saved);
      download(name, await engine.call('sealPerson', { held, passphrase: first }));
      // What was typed while the file was made is not in it.
      session.set((now) => (unchanged(at, now) ? { ...now, unsaved: false } : now));
      setFirst('');
      setAgain('');
      setState({ saved: name });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <Section title={say('save')}>
      <p>{say('save.why', { n: LEAST_CHARACTERS })}</p>
      <form
        className="do-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Passphrase
          label={say('passphrase')}
          shown={shown}
          value={first}
          refused={refused === 'short' ? say('passphrase.short', { n: LEAST_CHARACTERS }) : null}
          onChange={setFirst}
        />
        <Passphrase
          label={say('passphrase.again')}
          shown={shown}
          value={again}
          refused={refused === 'differ' ? say('passphrase.differ') : null}
          onChange={setAgain}
        />
        <div className="do-choices">
          <label>
            <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} />
            {say('passphrase.show')}
          </label>
        </div>
        <p className="row">
          <button type="submit" className="btn go" disabled={state === 'busy'}>
            {state === 'busy' ? say('saving') : say('save.go')}
          </button>
        </p>
      </form>
      <p role="status">{typeof state === 'object' && 'saved' in state ? say('saved', { name: state.saved }) : ''}</p>
      {typeof state === 'object' && 'error' in state ? <Failure error={state.error} safe={say('safe')} /> : null}
    </Section>
  );
}

type Now = ReturnType<typeof session.get>;
const unchanged = (was: Now, now: Now): boolean =>
  (Object.keys(was) as (keyof Now)[]).every((key) => key === 'unsaved' || was[key] === now[key]);
