import { useState } from 'react';
import { useSession } from '../../app/session.ts';
import { timeNow, today } from '../../app/today.ts';

/** The moment that a dose is worked out for: the day of an example, else date and hour of when the screen was opened. */
export function useNow(): string {
  const asOf = useSession((one) => one.asOf);
  const [opened] = useState(() => `${today()}T${timeNow()}`);
  return asOf ?? opened;
}
