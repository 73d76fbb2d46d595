import { Press } from '../../design/button.tsx';
import { stopDoses } from './ask-dose.ts';
import type { DoseAsking } from './use-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface WorkingProps {
  readonly asking: DoseAsking;
  /** Nothing stands below yet. */
  readonly isFirst: boolean;
  readonly onAgain: () => void;
}

/** A sum under way, with its step where it has told one; and that what stands below is of before. */
export function Working({ asking: { working, isStopped }, isFirst, onAgain }: WorkingProps) {
  const say = useDosingWords();
  return (
    <div role="status" className="ds-working">
      {working === null ? null : (
        <p className="label">
          {say('list.working')}.{' '}
          {working.of > 0 ? `${say('working.step', { done: working.done, of: working.of })} ` : ''}
          {isFirst ? '' : `${say('working.stays')} `}
          <Press onClick={stopDoses}>{say('stop')}</Press>
        </p>
      )}
      {isStopped && working === null ? (
        <p className="label">
          {say('stopped')} <Press onClick={onAgain}>{say('again')}</Press>
        </p>
      ) : null}
    </div>
  );
}
