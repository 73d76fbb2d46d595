import type { MyDosesKey } from './words.en.ts';

const words: Readonly<Record<MyDosesKey, string>> = {
  statement:
    '{n, plural, =0 {Ninguna de mis medicinas se ajusta con un análisis de sangre} one {Una de mis medicinas se puede ajustar con un análisis de sangre} other {# de mis medicinas se pueden ajustar con un análisis de sangre}}',
  none: 'Todavía no hay nada que mostrar.',
  'none.why': 'Algunas medicinas se ajustan con un análisis de sangre. Ninguna de las suyas está en esta lista.',
  looking: 'Mirando sus análisis de sangre.',
  take: 'Lo que tomo',
  dose: '{dose}, a las {hours}',
  moment: '{date} a las {hour}',
  times: '{n, plural, =1 {una vez al día} other {# veces al día}}',
  'every.hours': 'cada {n} horas',
  'every.days': 'cada {n} días',
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
  'missed.never': 'No tome dos juntas para recuperarla.',
  keep: 'Siga tomándola como ahora hasta hablar con su equipo.',
};

export default words;
