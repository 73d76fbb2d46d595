import { defineWords } from '../../app/words.ts';

/** Words of the clinician's dosing screens, beside those of the plan (`dose.…`). */
export const useDosingWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
