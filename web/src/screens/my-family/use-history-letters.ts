import { useSpoken } from '../../app/words.ts';
import { usePlan } from '../../app/session.ts';
import { engine } from '../../engine/client.ts';
import type { RelativesLetterText } from '../../worker/methods/relatives-letters.ts';
import { type Loaded, useLoad } from '../doing/use-load.ts';
import { usePrevention } from '../prevention/use-prevention.ts';

/** Letters about what may run in the family, in the language of the page. */
export type HistoryLetters = Loaded<readonly RelativesLetterText[]>;

export function useHistoryLetters(): HistoryLetters {
  const prevention = usePrevention();
  const language = useSpoken();
  const name = usePlan().person.name?.value ?? null;
  const made = prevention.phase === 'ready' ? prevention : prevention.phase === 'making' ? prevention.before : null;
  const loaded = useLoad(
    async () => (made === null ? null : engine.call('relativesLetters', { plan: made.plan, language, name })),
    `${made?.id} ${language}`,
  );
  if (prevention.phase === 'failed') return { state: 'failed', error: prevention.error };
  if (loaded.state !== 'ready') return loaded;
  return loaded.value === null ? { state: 'loading' } : { state: 'ready', value: loaded.value };
}
