import { useState } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { useSession } from '../../app/session.ts';
import { forgetTumour, tell } from '../../app/tumour.ts';
import { useSpoken } from '../../app/words.ts';
import { Button } from '../../design/button.tsx';
import { DrawnPart } from '../../design/drawn-part.tsx';
import { Each } from '../../design/lines.tsx';
import { Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import type { TumourDocument } from '../../../../src/engine/index.ts';
import { useLoad } from '../doing/use-load.ts';
import { AskAgain } from './ask-again.tsx';
import { TypeSearch } from './ask-type.tsx';
import { SaveBoard } from './save-board.tsx';
import { useBoard } from './use-board.ts';
import { useTumourWords } from './use-tumour-words.ts';

/** The board, while it is made, and when it cannot be. */
export function BoardScreen() {
  const say = useTumourWords();
  const board = useBoard();
  const plan = board.phase === 'ready' ? board.plan : board.phase === 'none' ? null : board.before;
  if (board.phase === 'failed')
    return (
      <div className="wrap">
        <Failure error={board.error}>
          <Button onClick={forgetTumour}>{say('failed.files')}</Button>
        </Failure>
        <TypeSearch onChoose={(type) => tell({ type })} />
      </div>
    );
  if (plan === null)
    return (
      <p className="wrap label opening" role="status">
        {say('matching')}
      </p>
    );
  return <Made plan={plan} stale={board.phase === 'matching'} />;
}

function Made({ plan, stale }: { readonly plan: TumourDocument; readonly stale: boolean }) {
  const say = useTumourWords();
  const language = useSpoken();
  const withPerson = useSession((one) => one.plan === null);
  const [changing, setChanging] = useState(false);
  const screen = useLoad(
    () => engine.call('tumourScreen', { plan, language, withPerson }),
    `${idOf(plan)} ${language} ${withPerson}`,
  );
  if (screen.state === 'failed') return <Failure error={screen.error} />;
  if (screen.state === 'loading')
    return (
      <p className="wrap label opening" role="status">
        {say('matching')}
      </p>
    );
  const { statement, basis, head, below, decides } = screen.value;
  return (
    <div className="wrap tumour-board" aria-busy={stale}>
      <Statement basis={<Each lines={basis} />}>{statement}</Statement>
      <p className="vh" role="status">
        {stale ? say('again') : ''}
      </p>
      <dl className="strip">
        {head.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="page-acts noprint">
        <AskAgain plan={plan} stale={stale} changing={changing} setChanging={setChanging} />
        <SaveBoard plan={plan} />
        <GoTo to="/me/tumour" className="tb">
          {say('mine')}
        </GoTo>
      </div>
      <DrawnPart drawn={below} />
      <p className="foot">{decides}</p>
    </div>
  );
}

const ids = new WeakMap<TumourDocument, number>();
let last = 0;

/** Each board that was made is another. */
function idOf(plan: TumourDocument): number {
  const id = ids.get(plan) ?? ++last;
  ids.set(plan, id);
  return id;
}
