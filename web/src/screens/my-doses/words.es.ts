import type { MyDosesKey } from './words.en.ts';

const words: Readonly<Record<MyDosesKey, string>> = {
  statement:
    '{n, plural, =0 {Ninguna de mis dosis se controla todavía con un análisis} one {Una de mis medicinas se ajusta con mi propia sangre} other {# de mis medicinas se ajustan con mi propia sangre}}',
  none: 'Todavía no hay nada que mostrar.',
  'none.why': 'Algunas medicinas se ajustan con un análisis de sangre. Ninguna de las suyas está en esta lista.',
  looking: 'Mirando sus análisis de sangre.',
  take: 'Lo que tomo',
  dose: '{dose}, a las {hours}',
  set: 'Su equipo fijó esto el {date}.',
  changed: 'Desde entonces hay algo nuevo. Pregunte a su equipo si la dosis sigue igual.',
  levels: 'Lo que se midió',
  'level.one': '{value} el {date}',
  'level.off': '{value} el {date}. No se usó para su dosis.',
  'levels.none': 'Todavía no se midió esta medicina en su sangre.',
  next: 'Mi próximo análisis',
  'next.ask': 'Pregunte a su equipo cuándo es su próximo análisis de sangre.',
  'next.how': 'Vaya antes de tomar la dosis de esa hora. Lleve la dosis con usted.',
  missed: 'Si olvido una dosis',
  'missed.ask': 'Pregunte en la farmacia antes de tomarla tarde.',
  'missed.never': 'Nunca tome dos juntas para recuperarla.',
  keep: 'Siga tomándola como ahora hasta hablar con su equipo.',
};

export default words;
