import { GoTo } from '../../app/go-to.tsx';
import { useSession } from '../../app/session.ts';
import { Press } from '../../design/button.tsx';
import { useInterviewWords } from './use-words.ts';
import { FirstSentence } from '../../design/section.tsx';

/** All questions were asked. */
export function InterviewEnd({ answered, onFirst }: { readonly answered: number; readonly onFirst: () => void }) {
  const say = useInterviewWords();
  const hasPlan = useSession((one) => one.plan !== null);
  return (
    <div className="phead">
      <FirstSentence>{say('done', { n: answered })}</FirstSentence>
      <p>{say('done.why')}</p>
      <p className="row">
        {hasPlan ? (
          <GoTo to="/me" className="btn go">
            {say('see-plan')}
          </GoTo>
        ) : null}
        <GoTo to="/me/data" className="btn">
          {say('save')}
        </GoTo>
        <GoTo to="/entry" className="tb">
          {say('entry')}
        </GoTo>
        <Press onClick={onFirst}>{say('first')}</Press>
      </p>
    </div>
  );
}
