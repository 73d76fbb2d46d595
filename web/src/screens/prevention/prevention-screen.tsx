import 'virtual:prevention.css';
import '../doing/doing.css';
import './prevention.css';
import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { sayConsent } from '../../../../src/explain/index.ts';
import { asksOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import type { Made } from '../../app/prevention.ts';
import { usePlan } from '../../app/session.ts';
import { useSpoken, useWords } from '../../app/words.ts';
import { DrawnPart } from '../../design/drawn-part.tsx';
import { Each } from '../../design/lines.tsx';
import { NotRead } from '../../design/not-read.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useLoad } from '../doing/use-load.ts';
import { LookingPart } from '../my-wants/looking-part.tsx';
import { SavePrevention } from './save-prevention.tsx';
import { useWhatIf } from './use-what-if.ts';
import { usePreventionWords } from './use-words.ts';
import { WhatIfPart } from './what-if.tsx';
import { WithPrevention } from './with-prevention.tsx';

/** What is coming for the person and what to do about it, for the clinician. */
export default function PreventionScreen() {
  return <WithPrevention waiting={<Making />}>{(made, stale) => <Shown {...made} stale={stale} />}</WithPrevention>;
}

function Making() {
  const say = usePreventionWords();
  return (
    <p className="wrap label opening" role="status">
      {say('making')}
    </p>
  );
}

function Shown({ plan, id, stale }: Made & { readonly stale: boolean }) {
  const say = usePreventionWords();
  const language = useSpoken();
  const whatIf = useWhatIf(id, language, 'clinician');
  const screen = useLoad(() => engine.call('preventionScreen', { plan, language }), `${id} ${language}`);
  if (screen.state === 'failed') return <Failure error={screen.error} />;
  if (screen.state === 'loading') return <Making />;
  const { statement, basis, serious, first, rest, decides } = screen.value;
  return (
    <div className="wrap prevention-page" aria-busy={stale}>
      <Statement basis={<Each lines={basis} />}>{statement}</Statement>
      <NotRead lines={serious} />
      <p className="vh" role="status">
        {stale ? say('again') : ''}
      </p>
      <div className="page-acts noprint">
        <SavePrevention plan={plan} />
        <GoTo to="/me/health" className="tb">
          {say('mine')}
        </GoTo>
        <GoTo to="/me/wants" className="tb">
          {say('asked.go')}
        </GoTo>
        <GoTo to="/me/relatives" className="tb">
          {say('family.go')}
        </GoTo>
        <GoTo to="/me/family" className="tb">
          {say('family.letter')}
        </GoTo>
      </div>
      <LookingPart />
      <DrawnPart drawn={first} />
      <WhatIfPart state={whatIf} />
      <Asked plan={plan} />
      <DrawnPart drawn={rest} />
      <p className="foot">{decides}</p>
    </div>
  );
}

/** What was looked for, what was asked and not looked at yet, and that nothing else was. */
function Asked({ plan }: { readonly plan: PreventionDocument }) {
  const say = usePreventionWords();
  const words = useWords();
  const asked = asksOf(usePlan());
  const looked = asked.filter((kind) =>
    kind === 'polygenic' ? plan.scores.length > 0 : plan.genome?.asked.includes(kind) === true,
  );
  const named = (kinds: typeof asked): string => words.list(kinds.map((kind) => sayConsent(words, kind)));
  const open = asked.filter((kind) => !looked.includes(kind));
  return (
    <Section title={say('asked')} className="gap">
      {asked.length === 0 ? <p>{say('asked.none')}</p> : null}
      {looked.length === 0 ? null : <p>{say('asked.some', { file: plan.genome?.file ?? '', what: named(looked) })}</p>}
      {open.length === 0 ? null : <p>{say('asked.open', { what: named(open) })}</p>}
      <p>
        <GoTo to="/me/wants" className="tb">
          {say('asked.go')}
        </GoTo>
      </p>
    </Section>
  );
}
