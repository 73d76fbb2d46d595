import './drop.css';
import { useOpening } from '../../app/opening.ts';
import { DropPlace } from './drop-place.tsx';
import { DropResult } from './drop-result.tsx';
import { ReadingFailed } from './reading-failed.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { UnlockPlace } from './unlock-place.tsx';

/** The first screen: a place to drop files, what is being read, what was read. */
export default function DropScreen() {
  const opening = useOpening();
  switch (opening.phase) {
    case 'idle':
      return <DropPlace />;
    case 'reading':
    case 'planning':
      return <ReadingProgress opening={opening} />;
    case 'done':
      return <DropResult files={opening.files} seconds={opening.seconds} />;
    case 'failed':
      return <ReadingFailed files={opening.files} error={opening.error} />;
    case 'sealed':
      return <UnlockPlace file={opening.file} />;
  }
}
