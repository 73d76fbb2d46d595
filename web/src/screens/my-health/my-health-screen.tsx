import '../../design/patient.css';
import '../doing/doing.css';
import '../my-choices/my-choices.css';
import '../my-relatives/relatives.css';
import '../prevention/prevention.css';
import './health.css';
import { useState } from 'react';
import type { PreventionDocument } from '../../../../src/engine/index.ts';
import type { PatientPreventionSaid } from '../../../../src/explain/index.ts';
import { asksOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import { type Made, inheritedNow, useGenomes } from '../../app/prevention.ts';
import { usePlan } from '../../app/session.ts';
import { useSpoken, useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Lines, Plain, Steps, Terms } from '../../design/lines.tsx';
import { NotRead } from '../../design/not-read.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { useLoad } from '../doing/use-load.ts';
import { LookingPart } from '../my-wants/looking-part.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { useWhatIf } from '../prevention/use-what-if.ts';
import { WithPrevention } from '../prevention/with-prevention.tsx';
import { Changes } from './changes.tsx';
import { Risks } from './risks.tsx';
import { useHealthWords } from './use-words.ts';

/** What may come and what the person can do about it, in plain words. What only a clinician may weigh is not here. */
export default function MyHealthScreen() {
  return <WithPrevention waiting={<Working />}>{(made, stale) => <Told {...made} stale={stale} />}</WithPrevention>;
}

function Working() {
  const say = useHealthWords();
  return (
    <p className="label opening" role="status">
      {say('working')}
    </p>
  );
}

function Told({ plan, id, stale }: Made & { readonly stale: boolean }) {
  const say = useHealthWords();
  const words = useWords();
  const language = useSpoken();
  const whatIf = useWhatIf(id, language, 'person');
  const loaded = useLoad(() => engine.call('myHealth', { plan, language }), `${id} ${language}`);
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <Working />;
  const said = loaded.value;
  return (
    <div aria-busy={stale}>
      <PlanVoice words={words}>
        <header className="phead">
          <FirstSentence>{said.statement}</FirstSentence>
          <p className="note">{said.basis}</p>
          {said.mark === null ? null : <p className="note">{said.mark}</p>}
          <p>{said.what}</p>
          <NotRead lines={said.notices} />
        </header>
        <p className="vh" role="status">
          {stale ? say('again') : ''}
        </p>
        <LookingPart />
        <Lines {...said.gene} />
        <Steps things={said.things} />
        <Lines {...said.more} />
        <Risks said={said} />
      </PlanVoice>
      <Changes state={whatIf} />
      <PlanVoice words={words}>
        <Lines {...said.later} />
      </PlanVoice>
      <Asked said={said.genes} />
      <Family said={said.family} />
      <PlanVoice words={words}>
        {LAST.map((name) => (
          <Lines key={name} {...said[name]} />
        ))}
        <Terms {...said.glossary} />
        <Lines {...said.source} />
      </PlanVoice>
      <Save plan={plan} />
    </div>
  );
}

const LAST = [
  'missing',
  'notNeeded',
  'meansNot',
  'questions',
  'help',
] as const satisfies readonly (keyof PatientPreventionSaid)[];

function Family({ said }: { readonly said: PatientPreventionSaid['family'] }) {
  const say = useHealthWords();
  const { person } = usePlan();
  const n = person.family.length;
  return (
    <Section title={said.heading}>
      <Plain lines={said.lines} />
      <p>{n === 0 ? say('family.none') : say('family.n', { n })}</p>
      <p className="row">
        <GoTo to="/me/relatives" className="tb">
          {say('family.go')}
        </GoTo>
        {n === 0 ? null : (
          <GoTo to="/me/family" className="tb">
            {say('family.letter')}
          </GoTo>
        )}
      </p>
    </Section>
  );
}

/** What was asked of the genome: not asked, asked and not looked at, and looked at are three things. */
function Asked({ said }: { readonly said: PatientPreventionSaid['genes'] }) {
  const say = useHealthWords();
  const asked = asksOf(usePlan());
  useGenomes((one) => one.inherited);
  const state = asked.length === 0 ? 'asked.none' : inheritedNow() === null ? 'asked.open' : 'asked.done';
  return (
    <Section title={said.heading}>
      <Plain lines={said.lines} />
      <p>{say(state)}</p>
      <p>
        <GoTo to="/me/wants" className="tb">
          {say('asked.go')}
        </GoTo>
      </p>
    </Section>
  );
}

function Save({ plan }: { readonly plan: PreventionDocument }) {
  const say = useHealthWords();
  const language = useSpoken();
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    try {
      download('my-health.pdf', await engine.call('preventionFile', { view: 'my-health.pdf', plan, language }));
      setSaved(true);
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <div className="gap3">
      <p className="row">
        <Press onClick={() => void save()}>{say('save')}</Press>
        <GoTo to="/prevention" className="tb">
          {say('clinician')}
        </GoTo>
        <span role="status">{saved ? say('saved') : ''}</span>
      </p>
      {error === null ? null : <Failure error={error} />}
    </div>
  );
}
