import './dosing.css';
import { useMemo } from 'react';
import { sayMedicine, sayRegimen } from '../../../../src/explain/index.ts';
import { doseView } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { useWords } from '../../app/words.ts';
import { capital } from '../../design/capital.ts';
import { Section, Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useLoad } from '../doing/use-load.ts';
import { messageOf } from './ask-dose.ts';
import { useKept } from './kept-dose.ts';
import { questionOf } from './question.ts';
import { useDose } from './use-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';
import { useNow } from './use-now.ts';

const TAKEN: ReadonlySet<string> = new Set(['active', 'planned', 'unknown']);

/** Every medicine of the person whose dose can be worked out, each with its one sentence; the others that have a model below. */
export default function DosingScreen() {
  const say = useDosingWords();
  const { words, plan, speaking } = useReporter();
  const known = useLoad(() => engine.call('doseDrugs', {}), 'dose-drugs');
  const drugs = known.state === 'ready' ? known.value : [];
  const taken = useMemo(
    () =>
      new Set(
        plan.person.medicines.filter(({ status }) => TAKEN.has(status)).flatMap(({ ingredients }) => ingredients),
      ),
    [plan],
  );
  const mine = drugs.filter(({ drug }) => taken.has(drug));
  const others = drugs.filter(({ drug }) => !taken.has(drug));
  return (
    <div className="wrap ds">
      <Statement basis={say('list.basis', { date: words.date(plan.made) })}>
        {known.state === 'loading' ? `${say('list.working')}.` : say('list.statement', { n: mine.length })}
      </Statement>
      {known.state === 'failed' ? <Failure error={known.error} /> : null}
      {mine.length === 0 ? (
        <p className="why nr">{known.state === 'ready' ? say('list.none.why') : ''}</p>
      ) : (
        <Section title={say('list.taken')}>
          <ul className="rows ds-list">
            {mine.map(({ drug }) => (
              <Line key={drug} drug={drug} name={capital(sayMedicine(speaking, drug))} />
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title={say('list.others')} className="gap">
          <p className="why nr">{say('list.others.why')}</p>
          <ul className="ds-others">
            {others.map(({ drug, by }) => (
              <li key={drug}>
                <GoTo to={`/dosing/${drug}`} className="tb">
                  {capital(words.medicine(drug))}
                </GoTo>
                {by === 'start' ? <span className="label"> {say('list.by.start')}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** A medicine with what is said of its dose, worked out while the screen is open. */
function Line({ drug, name }: { readonly drug: string; readonly name: string }) {
  const say = useDosingWords();
  const words = useWords();
  const plan = usePlan();
  const kept = useKept(drug);
  const now = useNow();
  const { answer, error } = useDose(`line ${drug}`, { drug, request: questionOf(kept, now) }, plan);
  const view = useMemo(
    () => (answer === null ? null : doseView(answer.advice, { words, made: now.slice(0, 10) })),
    [answer, words, now],
  );
  const { decided } = kept;
  return (
    <li>
      <div>
        <h3 className="lead">
          <GoTo to={`/dosing/${drug}`}>{name}</GoTo>
        </h3>
        <p role="status">
          {view !== null ? view.said.statement : error !== null ? messageOf(error) : `${say('list.working')}.`}
        </p>
        {view?.said.basis.slice(0, 1).map((line) => (
          <p key={line} className="small why">
            {line}
          </p>
        ))}
        {decided === undefined ? null : (
          <p className="small">
            <b>
              {say('list.set', {
                date: words.date(decided.on),
                dose: sayRegimen(words, decided.outcome, decided.timeUnit),
              })}
            </b>
          </p>
        )}
      </div>
      <GoTo to={`/dosing/${drug}`} className="btn">
        <span aria-hidden="true">{say('list.open')}</span>
        <span className="vh">
          {say('list.open')}: {name}
        </span>
      </GoTo>
    </li>
  );
}
