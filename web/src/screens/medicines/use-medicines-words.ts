import { defineWords } from '../../app/words.ts';

export const useMedicinesWords = defineWords({
  en: () => import('./words.en.ts'),
  es: () => import('./words.es.ts'),
});
