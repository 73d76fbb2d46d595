import type { EFFECTS_EN } from '../en/effects.ts';

export const EFFECTS_ES: Readonly<Record<keyof typeof EFFECTS_EN, string>> = {
  'effect.exposure-up': 'nivel más alto del fármaco',
  'effect.exposure-down': 'nivel más bajo del fármaco',
  'effect.active-metabolite-up': 'más forma activa',
  'effect.active-metabolite-down': 'menos forma activa',
  'effect.toxicity-up': 'mayor riesgo de efectos adversos',
  'effect.toxicity-down': 'menor riesgo de efectos adversos',
  'effect.efficacy-up': 'efecto más fuerte',
  'effect.efficacy-down': 'efecto más débil',
  'effect.hypersensitivity': 'riesgo de reacción grave de hipersensibilidad',
  'effect.bleeding-up': 'mayor riesgo de hemorragia',
  'effect.dose-need-up': 'se necesita más dosis',
  'effect.dose-need-down': 'se necesita menos dosis',
  'effect.exposure-may-change': 'el nivel del fármaco puede cambiar',
  'effect.toxicity-may-change': 'el riesgo de efectos adversos puede cambiar',
  'effect.efficacy-may-change': 'el efecto puede cambiar',
  'effect.exposure-may-rise': 'el nivel del fármaco puede ser más alto',
  'effect.toxicity-may-rise': 'el riesgo de efectos adversos puede ser mayor',
  'effect.efficacy-may-fall': 'el efecto puede ser más débil',
  'effect.as-usual': 'como es habitual',
  'effect.unknown': 'efecto desconocido',

  'because.gene': '{gene} {phenotype}: {effects}',
  'because.gene-only': '{gene} {phenotype}',
  'because.unread': '{gene} no leído',
  'because.assumed': '{genes} en parte supuesto, no leído',
};
