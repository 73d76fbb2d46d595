import type { PLAN_EN } from '../en/plan.ts';

export const PLAN_ES: Readonly<Record<keyof typeof PLAN_EN, string>> = {
  'word.avoid': 'Evitar',
  'word.change-dose': 'Cambiar dosis',
  'word.caution': 'Precaución',
  'word.not-enough-data': 'Faltan datos',
  'word.usual-care': 'Uso habitual',
  'patient.word.avoid': 'Pregunte por un cambio',
  'patient.word.change-dose': 'Pregunte por la dosis',
  'patient.word.caution': 'Tómela con cuidado',
  'patient.word.not-enough-data': 'Aún no se sabe',
  'patient.word.usual-care': 'Como siempre',

  'statement.avoid': '{n, plural, one {# medicamento que evitar} other {# medicamentos que evitar}}',
  'statement.change-dose': '{n, plural, one {# con otra dosis} other {# con otra dosis}}',
  'statement.caution': '{n, plural, one {# con precaución} other {# con precaución}}',
  'statement.open': '{n, plural, one {# que no se puede juzgar todavía} other {# que no se pueden juzgar todavía}}',
  'statement.no-rule':
    '{n, plural, one {Para # más, ninguna fuente aconseja sobre este genotipo.} other {Para # más, ninguna fuente aconseja sobre este genotipo.}}',
  'statement.none-changes': 'Ningún medicamento cambia por lo leído',
  'statement.current':
    '{total, plural, one {Del # medicamento actual} other {De los # medicamentos actuales}}: {parts}.',
  'statement.current.all-usual':
    '{total, plural, one {El # medicamento actual no necesita cambios por lo leído.} other {Ninguno de los # medicamentos actuales necesita cambios por lo leído.}}',
  'statement.current.replace': '{n, plural, one {# que sustituir} other {# que sustituir}}',
  'statement.current.dose': '{n, plural, one {# con otra dosis} other {# con otra dosis}}',
  'statement.current.caution': '{n, plural, one {# con precaución} other {# con precaución}}',
  'statement.current.open':
    '{n, plural, one {# que no se puede juzgar todavía} other {# que no se pueden juzgar todavía}}',
  'statement.current.unchecked': '{n, plural, one {# sin comprobar} other {# sin comprobar}}',
  'statement.current.usual': '{n, plural, one {# como siempre} other {# como siempre}}',
  'statement.all': '{parts}.',
  'statement.unchecked':
    'No se comprobó nada de {names}: aquí no se {n, plural, one {conoce el nombre, o un consejo por genes sobre él} other {conocen los nombres, o un consejo por genes sobre ellos}}. Dé el nombre de la sustancia, o pregunte en la farmacia.',
  'statement.nothing-known': 'Aún no se puede decir nada: no se pudo leer ningún gen.',
  'patient.statement.ask':
    '{n, plural, one {Hay # medicina por la que preguntar} other {Hay # medicinas por las que preguntar}}.',
  'patient.statement.current':
    'De {total, plural, one {su # medicina} other {sus # medicinas}}, hay {n, plural, one {# por la que preguntar} other {# por las que preguntar}}.',
  'patient.statement.unchecked':
    'No pudimos comprobar {names}. Eso no significa que {n, plural, one {sea buena} other {sean buenas}} para usted. Pregunte a su médico o en la farmacia.',
  'patient.statement.open':
    'De {n, plural, one {# de sus medicinas} other {# de sus medicinas}} aún no se sabe. Pregunte a su médico o en la farmacia por una prueba.',
  'patient.statement.none': 'Por lo leído, no hay nada que preguntar.',

  'pointer.none-read': 'Ningún consejo de ninguna fuente vale para lo leído.',
  'do.usual': 'como siempre',
  'do.at-least': 'Al menos: {advice}',
  'do.unread': '{genes} sin leer',
  'do.open': '{genes} abierto',
  'do.could-be': 'podría ser {words}',
  'do.could-be.chance': '{word} ({chance})',
  'do.no-guidance': 'ninguna fuente aconseja sobre este genotipo',
  'decides.prescriber': 'quien prescribe, con la persona',
  'decides.prescriber-after-test': 'quien prescribe, cuando llegue la prueba',
  'patient.decides': 'Su médico decide con usted.',

  'agreement.agree': 'las fuentes coinciden',
  'agreement.differ': 'las fuentes difieren',
  'agreement.single': 'una fuente',
  'agreement.none': 'ninguna fuente habla de este genotipo',

  'standing.holds': 'vale',
  'standing.may-hold': 'valdría si {keys} ({chance})',
  'strength.none': 'sin grado',

  'change.context': '{question}',
  'change.settle': '{settle} podría cambiar esta línea',
  'change.outcome': '{chance}: {gene} {phenotype}',
};
