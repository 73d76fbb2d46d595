import { defineWords } from '../../app/words.ts';

export const useWantsWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
  ar: () => import('./words.ar.ts'),
});
