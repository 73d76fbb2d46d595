import { useState } from 'react';
import '../../design/patient.css';
import '../tumour/tumour.css';
import type { TumourDocument } from '../../../../src/engine/index.ts';
import type { PatientTumourSaid } from '../../../../src/explain/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { typeKnown, useTumour } from '../../app/tumour.ts';
import { useSpoken, useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Act } from '../../design/mark.tsx';
import { Lines, Steps, Terms } from '../../design/lines.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
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
        <Steps things={said.things} />
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
        <Terms {...said.glossary} />
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
