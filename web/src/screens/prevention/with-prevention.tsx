import type { ReactNode } from 'react';
import type { Made } from '../../app/prevention.ts';
import { Failure } from '../../design/state.tsx';
import { usePrevention } from './use-prevention.ts';

/**
 * The prevention plan for what shows it, the one before while it is made again.
 * @param waiting while there is none yet
 */
export function WithPrevention({
  waiting,
  children,
}: {
  readonly waiting: ReactNode;
  readonly children: (made: Made, stale: boolean) => ReactNode;
}) {
  const prevention = usePrevention();
  switch (prevention.phase) {
    case 'failed':
      return <Failure error={prevention.error} />;
    case 'ready':
      return children(prevention, false);
    case 'making':
      return prevention.before === null ? waiting : children(prevention.before, true);
    case 'none':
      return waiting;
  }
}
