import { defineWords } from '../../app/words.ts';

export const useQualityWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
