import { useEffect, useSyncExternalStore } from 'react';
import { Press } from '../design/button.tsx';
import { draftKept } from './draft.ts';
import { useFrameWords } from './frame-words.ts';
import { useSession } from './session.ts';
import { useStaleDate } from './stale-date.ts';
import { takeUpdate, useUpdateReady } from './update.ts';

/** What the whole page has to say, above every screen: it stays until it is dealt with. */
export function Notices() {
  const say = useFrameWords();
  const ready = useUpdateReady();
  const unsaved = useSession((one) => one.unsaved && one.example === null);
  const stale = useStaleDate();
  const kept = useSyncExternalStore(draftKept.subscribe, draftKept.get);
  useEffect(() => {
    if (!unsaved) return;
    // The browser asks before the tab closes; its words are its own.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <>
      {ready ? (
        <p className="wrap notice noprint" role="status">
          {say('update.ready')} <Press onClick={takeUpdate}>{say('update.take')}</Press>
        </p>
      ) : null}
      {stale === null ? null : (
        <p className="wrap notice noprint" role="status">
          {say('stale', { date: stale })}
        </p>
      )}
      {unsaved && !kept ? (
        <p className="wrap notice noprint" role="alert">
          {say('draft.not-kept')}
        </p>
      ) : null}
    </>
  );
}
