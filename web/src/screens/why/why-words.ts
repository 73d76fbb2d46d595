import { defineWords } from '../../app/words.ts';

export const useWhyWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
