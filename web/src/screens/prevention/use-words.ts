import { defineWords } from '../../app/words.ts';

export const usePreventionWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
