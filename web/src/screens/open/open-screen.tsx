import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { EXAMPLES } from '../../app/open-example.ts';
import { openExample, opening, useOpening } from '../../app/opening.ts';
import { tumour } from '../../app/tumour.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Empty } from '../../design/state.tsx';
import { useDropWords } from '../drop/use-drop-words.ts';
import { ReadingFailed } from '../drop/reading-failed.tsx';
import { ReadingProgress } from '../drop/reading-progress.tsx';
import '../drop/drop.css';

/** `/open/after-stent`: a bundled person is read as if dropped, then the screen named by `to` opens, else the tumour board of who has one, else the summary. */
export default function OpenScreen() {
  const { person = '' } = useParams({ strict: false }) as { readonly person?: string };
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown };
  const navigate = useNavigate();
  const say = useDropWords();
  const now = useOpening();
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    if (!EXAMPLES.includes(person)) return setUnknown(true);
    void openExample(person).then(() => {
      if (opening.get().phase !== 'done') return;
      opening.set({ phase: 'idle' });
      const first = tumour.get().reading === null ? '/summary' : '/tumour';
      // Only screens of this page: an address in a link is no place to go.
      const target = typeof to === 'string' && /^\/[a-z]/.test(to) ? to : first;
      void navigate({ to: target, replace: true });
    });
  }, [person, to, navigate]);
  if (unknown)
    return (
      <div className="wrap head">
        <Empty whole title={say('open.unknown', { person })} why={say('open.people')}>
          <GoTo to="/" className="btn go">
            {say('failed.back')}
          </GoTo>
        </Empty>
      </div>
    );
  if (now.phase === 'failed') return <ReadingFailed files={now.files} error={now.error} />;
  return now.phase === 'reading' || now.phase === 'planning' ? <ReadingProgress opening={now} /> : null;
}
