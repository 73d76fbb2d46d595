import { useEffect, useState } from 'react';
import { PropriaError } from '../../../../src/core/index.ts';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { useSession } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { Go } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { PlanChanges, lineChanges } from '../doing/plan-changes.tsx';
import { useDoingWords } from '../doing/doing-words.ts';
import { useInterviewWords } from './use-words.ts';
import { FirstSentence } from '../../design/section.tsx';

interface AnswersChangedProps {
  readonly before: CarePlanDocument | null;
  readonly make: () => Promise<void>;
  readonly onSeen: () => void;
}

/** The plan made anew, and what is otherwise in it. */
export function AnswersChanged({ before, make, onSeen }: AnswersChangedProps) {
  const say = useInterviewWords();
  const working = useDoingWords();
  const words = useWords();
  const plan = useSession((one) => one.plan);
  const [state, setState] = useState<'making' | 'made' | { readonly error: unknown }>('making');
  useEffect(() => {
    make().then(
      () => setState('made'),
      // Nothing that says anything of a person: no plan, and no fault.
      (error: unknown) =>
        setState(error instanceof PropriaError && error.code === 'RECORD_NOTHING_FOUND' ? 'made' : { error }),
    );
    // oxlint-disable-next-line exhaustive-deps -- once, when it opens
  }, []);
  useEffect(() => {
    if (state === 'made') document.getElementById('statement')?.focus();
  }, [state]);
  if (state === 'making')
    return (
      <p className="phead" role="status">
        {working('working')}
      </p>
    );
  const n = plan === null ? 0 : lineChanges(before ?? { ...plan, items: [] }, plan, words).length;
  return (
    <div className="phead">
      <FirstSentence>{say('changed', { n })}</FirstSentence>
      <p className="note">{say('changed.why')}</p>
      {typeof state === 'object' ? <Failure error={state.error} safe={say('safe')} /> : null}
      {plan === null ? null : <PlanChanges before={before} plan={plan} />}
      <p className="row">
        <Go onClick={onSeen}>{say('go-on')}</Go>
      </p>
    </div>
  );
}
