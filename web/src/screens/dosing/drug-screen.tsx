import 'virtual:dose.css';
import './dosing.css';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PropriaError } from '../../../../src/core/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan, useSession } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { capital } from '../../design/capital.ts';
import { Button } from '../../design/button.tsx';
import { Statement } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { DoseParts } from './dose-parts.tsx';
import { Given } from './given.tsx';
import { type KeptDose, keep, targetKey, useKept } from './kept-dose.ts';
import { questionOf } from './question.ts';
import { useDose } from './use-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';
import { useNow } from './use-now.ts';
import { Working } from './working.tsx';

/** Changes that follow each other closely are one question, ms. */
const PAUSE = 250;

/** One medicine's dose for this person: the result as a sentence, the curve, and everything that can be set. */
export default function DrugScreen() {
  const { drug = '' } = useParams({ strict: false }) as { readonly drug?: string };
  return <OfDrug key={drug} drug={drug} />;
}

function OfDrug({ drug }: { readonly drug: string }) {
  const say = useDosingWords();
  const words = useWords();
  const plan = usePlan();
  const kept = useKept(drug);
  const now = useNow();
  const [round, setRound] = useState(0);
  const question = questionOf(kept, now);
  const asked = useDose(`whole${round}`, { drug, request: question }, plan, PAUSE);
  const again = (): void => setRound(round + 1);
  const name = capital(words.medicine(drug));
  const isOther = isOfAnotherTarget(kept, asked.answer);
  const answer = isOther ? null : asked.answer;
  useEffect(() => {
    if (isOther) keep(drug, { confirmed: undefined });
  }, [isOther, drug]);
  return (
    <div className="wrap ds">
      <p className="noprint ds-back">
        <GoTo to="/dosing" className="tb">
          {say('back')}
        </GoTo>
      </p>
      {answer === null ? (
        asked.error !== null ? (
          isUnknown(asked.error) ? (
            <Empty whole title={say('unknown.title', { drug: capital(drug) })} why={say('list.none.why')}>
              <GoTo to="/dosing" className="btn">
                {say('back')}
              </GoTo>
            </Empty>
          ) : (
            <>
              <Statement>{say('failed.title', { drug: name })}</Statement>
              <WentWrong drug={drug} error={asked.error} />
              <Given drug={drug} kept={kept} advice={null} said={null} words={words} unit="mg" levelUnit="" />
            </>
          )
        ) : (
          <>
            <Statement>{say('working', { drug: name })}</Statement>
            <Working asking={asked} isFirst onAgain={again} />
          </>
        )
      ) : (
        <>
          <DoseParts
            answer={answer}
            kept={kept}
            plan={plan}
            request={question}
            between={
              <>
                <Working asking={asked} isFirst={false} onAgain={again} />
                {asked.error === null ? null : <WentWrong drug={drug} error={asked.error} />}
              </>
            }
          />
        </>
      )}
    </div>
  );
}

/** A target that was confirmed once is no confirmation of another: then nothing of the answer is shown, and it is asked anew. */
function isOfAnotherTarget(kept: KeptDose, answer: ReturnType<typeof useDose>['answer']): boolean {
  const target = answer?.advice.target ?? null;
  if (answer === null || target === null || kept.confirmed === undefined || answer.advice.targetAsks) return false;
  return !target.stated && !target.confirmed && kept.confirmed !== targetKey(answer.advice);
}

function WentWrong({ drug, error }: { readonly drug: string; readonly error: unknown }) {
  const say = useDosingWords();
  const typed = useSession((one) => one.choices[`dose/${drug}`] !== undefined);
  return (
    <Failure error={error} safe={say('failed.safe')}>
      {typed ? (
        <Button
          onClick={() =>
            keep(drug, {
              doses: undefined,
              levels: undefined,
              mic: undefined,
              courseDays: undefined,
              target: undefined,
              confirmed: undefined,
              model: undefined,
              average: undefined,
              compared: undefined,
            })
          }
        >
          {say('failed.reset')}
        </Button>
      ) : undefined}
    </Failure>
  );
}

function isUnknown(error: unknown): boolean {
  return error instanceof PropriaError && error.code === 'PLAN_UNKNOWN_MEDICINE';
}
