import './review.css';
import { useMemo } from 'react';
import { digestOf } from '../../../../src/core/index.ts';
import { usePlan, useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Statement } from '../../design/section.tsx';
import { DecisionList } from './decision-list.tsx';
import { DiaryNotes } from './diary-notes.tsx';
import { NotAssessed } from './not-assessed.tsx';
import { OpenConflicts } from './open-conflicts.tsx';
import { PatientPreview } from './patient-preview.tsx';
import { conflictsOf, openLines } from './review-lines.ts';
import { SignPlan } from './sign-plan.tsx';
import { SinceLast } from './since-last.tsx';
import { useReviewWords } from './use-review-words.ts';

/** The plan before it is signed: what changed, what is in conflict, what was decided, what the patient will read. */
export default function ReviewScreen() {
  const say = useReviewWords();
  const plan = usePlan();
  const { words } = useReporter();
  const decisions = useSession((one) => one.decisions);
  const signature = useSession((one) => one.signatures).at(-1);
  const digest = useMemo(() => digestOf(plan), [plan]);
  const open = useMemo(() => openLines(plan, decisions), [plan, decisions]);
  const signed =
    signature === undefined
      ? say('basis.unsigned')
      : say(signature.plan === digest ? 'basis.signed' : 'basis.outdated', {
          name: signature.name,
          role: signature.role,
          date: words.date(signature.on),
        });
  return (
    <div className="wrap review">
      <Statement basis={`${say('basis', { date: words.date(plan.made), knowledge: plan.knowledge.id })} ${signed}`}>
        {say('statement', { open: open.length, conflicts: conflictsOf(plan).length })}
      </Statement>
      <div className="review-grid">
        <SinceLast />
        <OpenConflicts />
        <DecisionList />
        <NotAssessed />
        <DiaryNotes />
        <PatientPreview />
        <SignPlan digest={digest} open={open.length} />
      </div>
    </div>
  );
}
