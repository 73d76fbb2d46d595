import { useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/** What a question to the engine gives. `key`: asked anew when it is another; what comes late for an old one is left. */
export function useLoad<Value>(load: () => Promise<Value>, key: string): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      (error: unknown) => wanted && setLoaded({ state: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line exhaustive-deps -- the key says all that the question rests on
  }, [key]);
  return loaded;
}
