import { defineWords } from '../../app/words.ts';

export const useCheckWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
