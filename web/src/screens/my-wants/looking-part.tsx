import './wants.css';
import { asksOf } from '../../app/asked-of.ts';
import { looking, stopLooking } from '../../app/prevention.ts';
import { usePlan } from '../../app/session.ts';
import { useStore } from '../../app/store.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { useWantsWords } from './use-words.ts';

/** While the genome is looked into: for what, how far, and that it can be stopped. */
export function LookingPart() {
  const say = useWantsWords();
  const words = useWords();
  const asked = asksOf(usePlan());
  const look = useStore(looking, (one) => one);
  if (look.phase === 'failed') return <Failure error={look.error} safe={say('failed.safe')} />;
  if (look.phase !== 'looking') return null;
  const { file, progress } = look;
  const share =
    progress === null || progress.of === 0 ? 0 : Math.min(100, Math.round((progress.bytes / progress.of) * 100));
  return (
    <div className="wants-looking">
      <p role="status">{share === 0 ? say('looking', { file }) : say('looking.share', { file, percent: share })}</p>
      <progress max={100} value={share} aria-label={say('looking', { file })} />
      <p className="note">{say('looking.what', { what: words.list(asked.map((kind) => say(`k.${kind}`))) })}</p>
      <Button onClick={stopLooking}>{say('stop')}</Button>
    </div>
  );
}
