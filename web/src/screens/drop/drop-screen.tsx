import './drop.css';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { opening as openingStore, useOpening } from '../../app/opening.ts';
import { useSession } from '../../app/session.ts';
import { DropPlace } from './drop-place.tsx';
import { DropResult } from './drop-result.tsx';
import { ReadingFailed } from './reading-failed.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { UnlockPlace } from './unlock-place.tsx';

/** The first screen: a place to drop files, what is being read, what was read. */
export default function DropScreen() {
  const opening = useOpening();
  const hasPlan = useSession((one) => one.plan !== null);
  switch (opening.phase) {
    case 'idle':
      return <DropPlace />;
    case 'reading':
    case 'planning':
      return <ReadingProgress opening={opening} />;
    case 'done':
      return hasPlan ? <DropResult files={opening.files} seconds={opening.seconds} /> : <ToTumour />;
    case 'failed':
      return <ReadingFailed files={opening.files} error={opening.error} />;
    case 'sealed':
      return <UnlockPlace file={opening.file} />;
  }
}

/** Only a tumour was dropped: its own screen tells what was read. */
function ToTumour() {
  const navigate = useNavigate();
  useEffect(() => {
    openingStore.set({ phase: 'idle' });
    void navigate({ to: '/tumour', replace: true });
  }, [navigate]);
  return null;
}
