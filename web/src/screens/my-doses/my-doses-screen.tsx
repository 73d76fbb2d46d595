import { useMemo } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import '../../design/patient.css';
import { FirstSentence } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useLoad } from '../doing/use-load.ts';
import { decidedDoses } from '../dosing/kept-dose.ts';
import { MyDose } from './my-dose.tsx';
import './my-doses.css';
import { useMyDosesWords } from './use-words.ts';

/** What is taken and when, what was measured, the next blood test, and what to do about a forgotten dose. */
export default function MyDosesScreen() {
  const say = useMyDosesWords();
  const { plan } = useReporter();
  const choices = useSession((one) => one.choices);
  const decided = useMemo(() => decidedDoses({ choices }), [choices]);
  const known = useLoad(() => engine.call('doseDrugs', {}), 'dose-drugs');
  const taken = plan.person.medicines.filter(({ status }) => status === 'active' || status === 'unknown');
  const withModel = new Set(
    known.state === 'ready' ? known.value.filter(({ by }) => by === 'model').map(({ drug }) => drug) : [],
  );
  const mine = [
    ...new Set([
      ...taken.flatMap(({ ingredients }) => ingredients.filter((one) => withModel.has(one))),
      ...decided.keys(),
    ]),
  ];
  if (known.state === 'failed') return <Failure error={known.error} />;
  return (
    <>
      <header className="phead">
        <FirstSentence>
          {known.state === 'loading' ? say('looking') : say('statement', { n: mine.length })}
        </FirstSentence>
      </header>
      {known.state === 'ready' && mine.length === 0 ? (
        <Empty title={say('none')} why={say('none.why')}>
          <GoTo className="btn" to="/me/medicines">
            {say('take')}
          </GoTo>
        </Empty>
      ) : null}
      {mine.map((drug) => (
        <MyDose
          key={drug}
          drug={drug}
          use={taken.find(({ ingredients }) => ingredients.includes(drug)) ?? null}
          decided={decided.get(drug) ?? null}
        />
      ))}
    </>
  );
}
