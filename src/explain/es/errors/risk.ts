import type { CodeWords } from '../../code-words.ts';

/** Errors of risk equations. */
export const RISK_CODES_ES = {
  RISK_EQUATION_UNKNOWN: [
    'No hay ninguna ecuación de riesgo "{equation}".',
    'Nombre una de las que contiene el conocimiento y cargue su paquete de riesgo.',
  ],
  RISK_OUTCOME_UNKNOWN: [
    'La ecuación {equation} no da el riesgo de "{outcome}" en {years} años; da {known}.',
    'Pida uno de sus desenlaces y plazos.',
  ],
  RISK_INPUT_UNKNOWN: ['La ecuación {equation} no toma ningún dato "{name}".', 'Quítelo o revise cómo está escrito.'],
  RISK_INPUT_INVALID: [
    '{value} no puede ser un valor de {name} en la ecuación {equation}.',
    'Dé un número, una cantidad con su unidad, sí o no, o uno de los niveles de la ecuación.',
  ],
} as const satisfies CodeWords;
