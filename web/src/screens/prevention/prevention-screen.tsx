import 'virtual:prevention.css';
import '../doing/doing.css';
import './prevention.css';
import { type KeyboardEvent, memo } from 'react';
import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { sayConsent } from '../../../../src/explain/index.ts';
import { asksOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import { useSpoken, useWords } from '../../app/words.ts';
import { Section, Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useLoad } from '../doing/use-load.ts';
import { LookingPart } from '../my-wants/looking-part.tsx';
import { SavePrevention } from './save-prevention.tsx';
import { usePrevention } from './use-prevention.ts';
import { useWhatIf } from './use-what-if.ts';
import { usePreventionWords } from './use-words.ts';
import { WhatIfPart } from './what-if.tsx';

/** What is coming for the person and what to do about it, for the clinician. */
export default function PreventionScreen() {
  const prevention = usePrevention();
  if (prevention.phase === 'failed') return <Failure error={prevention.error} />;
  const plan = prevention.phase === 'ready' ? prevention : prevention.phase === 'making' ? prevention.before : null;
  return plan === null ? <Making /> : <Made {...plan} stale={prevention.phase === 'making'} />;
}

function Making() {
  const say = usePreventionWords();
  return (
    <p className="wrap label opening" role="status">
      {say('making')}
    </p>
  );
}

function Made({
  plan,
  id,
  stale,
}: {
  readonly plan: PreventionDocument;
  readonly id: number;
  readonly stale: boolean;
}) {
  const say = usePreventionWords();
  const language = useSpoken();
  const whatIf = useWhatIf(id, language, 'clinician');
  const screen = useLoad(() => engine.call('preventionScreen', { plan, language }), `${id} ${language}`);
  if (screen.state === 'failed') return <Failure error={screen.error} />;
  if (screen.state === 'loading') return <Making />;
  const { statement, basis, first, rest, decides } = screen.value;
  return (
    <div className="wrap prevention-page" aria-busy={stale}>
      <Statement
        basis={basis.map((line) => (
          <span key={line} className="each">
            {line}
          </span>
        ))}
      >
        {statement}
      </Statement>
      <p className="vh" role="status">
        {stale ? say('again') : ''}
      </p>
      <div className="prevention-acts noprint">
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
      <Below drawn={first} />
      <WhatIfPart state={whatIf} />
      <Asked plan={plan} />
      <Below drawn={rest} />
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

/** Markup of our own report, its texts escaped there. It stays as it is while nothing of it changes, with what was opened in it. */
const Below = memo(function Below({ drawn }: { readonly drawn: string }) {
  return <div onKeyDown={closeOpened} dangerouslySetInnerHTML={{ __html: drawn }} />;
});

/** Escape closes what was opened around the focus and puts it back where that was opened from. */
function closeOpened(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const opened = event.target.closest('details[open]');
  if (opened === null) return;
  opened.removeAttribute('open');
  opened.querySelector('summary')?.focus();
}
