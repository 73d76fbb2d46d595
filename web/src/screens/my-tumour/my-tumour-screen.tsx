import { type ReactNode, useState } from 'react';
import '../../design/patient.css';
import '../tumour/tumour.css';
import type { TumourDocument } from '../../../../src/engine/index.ts';
import type { PatientTumourSaid } from '../../../../src/explain/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { typeKnown, useTumour } from '../../app/tumour.ts';
import { useSpoken, useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Act } from '../../design/mark.tsx';
import { FirstSentence, Pairs, Section } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { useLoad } from '../doing/use-load.ts';
import { useBoard } from '../tumour/use-board.ts';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { useMyTumourWords } from './use-words.ts';

/** What the test of a tumour found, for the person: what to ask about, what is not known, no promise. */
export default function MyTumourScreen() {
  const say = useMyTumourWords();
  const held = useTumour((one) => one);
  const board = useBoard();
  if (held.reading === null || !typeKnown(held))
    return (
      <Empty whole title={say('none')} why={say('none.why')}>
        <GoTo to={held.reading === null ? '/' : '/tumour'} className="btn go">
          {say('none.go')}
        </GoTo>
      </Empty>
    );
  if (board.phase === 'failed') return <Failure error={board.error} />;
  return board.phase === 'ready' ? <Told plan={board.plan} /> : <Working />;
}

function Working() {
  const say = useMyTumourWords();
  return (
    <p className="label opening" role="status">
      {say('working')}
    </p>
  );
}

function Told({ plan }: { readonly plan: TumourDocument }) {
  const say = useMyTumourWords();
  const words = useWords();
  const language = useSpoken();
  const [saved, setSaved] = useState(false);
  const loaded = useLoad(() => engine.call('myTumour', { plan, language }), language);
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <Working />;
  const said = loaded.value;
  const save = async (): Promise<void> => {
    download('my-tumour.pdf', await engine.call('tumourFile', { view: 'my-tumour.pdf', plan, language }));
    setSaved(true);
  };
  return (
    <>
      <PlanVoice words={words}>
        <header className="phead">
          <FirstSentence>{said.statement}</FirstSentence>
          <p className="note">{said.basis}</p>
          <p>{said.what}</p>
        </header>
        {said.things.length === 0 ? null : (
          <ol className="steps">
            {said.things.map((one) => (
              <li key={one.heading}>
                <div>
                  <h2 className="lead">{one.heading}</h2>
                  <p>{one.why.join(' ')}</p>
                  <p className="note">{one.decides}</p>
                </div>
              </li>
            ))}
          </ol>
        )}
        <Lines {...said.more} />
        {said.own.length === 0 ? null : (
          <Section title={said.ownHeading}>
            <ul className="my-own">
              {said.own.map(({ word, says, text }) => (
                <li key={text}>
                  <Act word={word}>{says}</Act>
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {BLOCKS.map((name) => (
          <Lines key={name} {...said[name]} />
        ))}
        {said.glossary.lines.length === 0 ? null : (
          <Section title={said.glossary.heading}>
            <Pairs rows={said.glossary.lines.map(({ word, means }): [string, ReactNode] => [word, means])} />
          </Section>
        )}
        <Lines {...said.source} />
      </PlanVoice>
      <p className="row">
        <Press onClick={() => void save()}>{say('save')}</Press>
        <span role="status">{saved ? say('saved') : ''}</span>
      </p>
    </>
  );
}

const BLOCKS = [
  'changes',
  'resistance',
  'missing',
  'family',
  'trials',
  'meansNot',
  'questions',
] as const satisfies readonly (keyof PatientTumourSaid)[];

function Lines({ heading, lines }: PatientTumourSaid['more']) {
  return lines.length === 0 ? null : (
    <Section title={heading}>
      <ul className="plain">
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
