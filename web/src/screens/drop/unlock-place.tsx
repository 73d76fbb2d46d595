import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { opening } from '../../app/opening.ts';
import { EMPTY_SESSION, session } from '../../app/session.ts';
import { Button } from '../../design/button.tsx';
import { Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { sessionOfHeld } from '../my-data/held-of-session.ts';
import { useDropWords } from './use-drop-words.ts';

/** A locked file: its passphrase, and what is in it becomes the person on screen. What is here stays until it has opened. */
export function UnlockPlace({ file }: { readonly file: File }) {
  const say = useDropWords();
  const navigate = useNavigate();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const open = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const held = sessionOfHeld(await engine.call('openPerson', { file, passphrase }));
      session.set({ ...EMPTY_SESSION, ...held });
      opening.set({ phase: 'idle' });
      await navigate({ to: held.plan === null ? '/entry' : '/me' });
    } catch (failed) {
      setError(failed);
      setBusy(false);
    }
  };
  return (
    <div className="wrap">
      <Statement basis={say('unlock.why')}>{say('unlock.statement', { file: file.name })}</Statement>
      <form className="unlock" onSubmit={(event) => void open(event)}>
        <label>
          <span className="label">{say('unlock.passphrase')}</span>
          <input
            className="field"
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </label>
        <p className="row">
          <button type="submit" className="btn go" disabled={busy || passphrase === ''}>
            {say('unlock.open')}
          </button>
          <Button onClick={() => opening.set({ phase: 'idle' })}>{say('failed.back')}</Button>
        </p>
        {busy ? <p role="status">{say('unlock.opening')}</p> : null}
      </form>
      {error === null ? null : <Failure error={error} safe={say('failed.kept')} />}
    </div>
  );
}
