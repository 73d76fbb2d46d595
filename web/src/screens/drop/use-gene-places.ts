import { useEffect, useState } from 'react';
import type { RulerPlace } from '../../../../src/charts/index.ts';
import { engine } from '../../engine/client.ts';

/** Where the genes lie; none until the worker has said so. */
export function useGenePlaces(): readonly RulerPlace[] {
  const [places, setPlaces] = useState<readonly RulerPlace[]>([]);
  useEffect(() => {
    let wanted = true;
    // Ticks are a help for the eye: a reading that is stopped ends this question as well.
    engine.call('genePlaces', undefined).then(
      (found) => wanted && setPlaces(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return places;
}
