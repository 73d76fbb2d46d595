import { useEffect } from 'react';
import { type Prevention, ensurePrevention, prevention, useGenomes } from '../../app/prevention.ts';
import { useSession } from '../../app/session.ts';
import { useStore } from '../../app/store.ts';

/** The prevention plan of what is held now: made when a screen first asks for it, and again when what it rests on changes. */
export function usePrevention(): Prevention {
  const plan = useSession((one) => one.plan);
  const inherited = useGenomes((one) => one.inherited);
  useEffect(() => void ensurePrevention(), [plan, inherited]);
  return useStore(prevention, (one) => one);
}
