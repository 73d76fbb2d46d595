import { useEffect, useState } from 'react';
import { daysBetween } from '../../../src/core/index.ts';
import { engine } from '../engine/client.ts';
import { today } from './today.ts';

/** Days after which the knowledge of this page is said to be old: guidance changes a few times a year. */
const FRESH_DAYS = 180;

/** ISO date of the knowledge where it is old, else null. A page that is kept offline would not notice by itself. */
export function useStaleDate(): string | null {
  const [stale, setStale] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    engine.call('knowledgeMark', undefined).then(
      ({ release }) => wanted && setStale((daysBetween(release.date, today()) ?? 0) > FRESH_DAYS ? release.date : null),
      // A reading that is stopped ends this question too; the next screen asks again.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return stale;
}
