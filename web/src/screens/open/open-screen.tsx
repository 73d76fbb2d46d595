import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { EXAMPLES } from '../../app/open-example.ts';
import { openExample, opening, useOpening } from '../../app/opening.ts';
import { Failure } from '../../design/state.tsx';
import { ReadingProgress } from '../drop/reading-progress.tsx';
import '../drop/drop.css';

/** `/open/after-stent`: a bundled person is read as if dropped, then the screen named by `to` opens, else the summary. */
export default function OpenScreen() {
  const { person = '' } = useParams({ strict: false }) as { readonly person?: string };
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown };
  const navigate = useNavigate();
  const now = useOpening();
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    if (!EXAMPLES.includes(person)) return setUnknown(true);
    // Only screens of this page: an address in a link is no place to go.
    const target = typeof to === 'string' && /^\/[a-z]/.test(to) ? to : '/summary';
    void openExample(person).then(() => {
      if (opening.get().phase !== 'done') return;
      opening.set({ phase: 'idle' });
      void navigate({ to: target, replace: true });
    });
  }, [person, to, navigate]);
  if (unknown) return <Failure error={new Error(person)} />;
  if (now.phase === 'failed') return <Failure error={now.error} />;
  return now.phase === 'reading' || now.phase === 'planning' ? <ReadingProgress opening={now} /> : null;
}
