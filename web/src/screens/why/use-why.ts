import { useCallback, useState, useSyncExternalStore } from 'react';

/** Where the drawer stands beside the page; below, it opens in the flow under its line. */
const WIDE = '(min-width: 75.01rem)';

/** Whether the window is wide enough for a drawer at the inline end. */
function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(WIDE).matches,
  );
}

/** Which line of a screen has its Why open. A key names the line and the list that it stands in. */
export interface WhyOpen {
  readonly key: string | null;
  readonly wide: boolean;
  readonly toggle: (key: string) => void;
  readonly close: () => void;
}

export function useWhy(): WhyOpen {
  const [key, setKey] = useState<string | null>(null);
  const toggle = useCallback((next: string) => setKey((was) => (was === next ? null : next)), []);
  const close = useCallback(() => setKey(null), []);
  return { key, wide: useWide(), toggle, close };
}
