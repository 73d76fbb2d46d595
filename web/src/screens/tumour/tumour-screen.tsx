import 'virtual:tumour.css';
import './tumour.css';
import { useOpening } from '../../app/opening.ts';
import { typeKnown, useTumour } from '../../app/tumour.ts';
import { ReadingFailed } from '../drop/reading-failed.tsx';
import { AskType } from './ask-type.tsx';
import { BoardScreen } from './board-screen.tsx';
import { NoTumour } from './no-tumour.tsx';
import { useTumourWords } from './use-tumour-words.ts';

/** The tumour board's page: of files that are here, once the type of tumour is known. */
export default function TumourScreen() {
  const say = useTumourWords();
  const now = useOpening();
  const held = useTumour((one) => one);
  if (now.phase === 'failed') return <ReadingFailed files={now.files} error={now.error} />;
  if (now.phase === 'reading' || now.phase === 'planning')
    return (
      <p className="wrap label opening" role="status">
        {say('matching')}
      </p>
    );
  if (held.reading === null) return <NoTumour />;
  return typeKnown(held) ? <BoardScreen /> : <AskType />;
}
