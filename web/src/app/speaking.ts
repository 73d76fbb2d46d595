import { useMemo } from 'react';
import { type CareReporter, careReporter } from '../../../src/report/index.ts';
import { usePlan } from './session.ts';
import { useWords } from './words.ts';

/** The plan on screen with the words to speak of it: what every screen of a plan needs. */
export function useReporter(): CareReporter {
  const plan = usePlan();
  const words = useWords();
  return useMemo(() => careReporter(plan, words), [plan, words]);
}
