import { defineWords } from './words.ts';

/** Words of the frame: bars, states, settings. */
export const useFrameWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
  ar: () => import('./words.ar.ts'),
});
