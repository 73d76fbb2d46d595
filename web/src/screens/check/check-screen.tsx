import '../medicines/medicines.css';
import './check.css';
import { useParams } from '@tanstack/react-router';
import { PropriaError } from '../../../../src/core/index.ts';
import { usePlan } from '../../app/session.ts';
import { Statement } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { CheckField } from '../medicines/check-field.tsx';
import { CheckResult } from './check-result.tsx';
import { Unknown } from './unknown.tsx';
import { useCheck } from './use-check.ts';
import { useCheckWords } from './use-check-words.ts';

/** One medicine that is thought of: the verdict, other ways, what to order, what else would change. */
export default function CheckScreen() {
  const say = useCheckWords();
  const { drug = '' } = useParams({ strict: false }) as { readonly drug?: string };
  const written = drug.trim();
  const plan = usePlan();
  const checking = useCheck(plan, written === '' ? null : written);
  return (
    <div className="wrap ck">
      <CheckField key={written} initial="" />
      {checking.phase === 'nothing' ? <Empty whole title={say('ask')} why={say('ask.why')} /> : null}
      {checking.phase === 'checking' ? (
        <div role="status">
          <Statement>{say('checking', { drug: written })}</Statement>
        </div>
      ) : null}
      {checking.phase === 'done' ? (
        <CheckResult key={`${checking.check.drug} ${written}`} check={checking.check} plan={plan} />
      ) : null}
      {checking.phase === 'failed' ? (
        isUnknown(checking.error) ? (
          <Unknown written={written} />
        ) : (
          <>
            <Statement>{say('failed.title', { drug: written })}</Statement>
            <Failure error={checking.error} safe={say('untouched')} />
          </>
        )
      ) : null}
    </div>
  );
}

function isUnknown(error: unknown): boolean {
  return error instanceof PropriaError && error.code === 'PLAN_UNKNOWN_MEDICINE';
}
