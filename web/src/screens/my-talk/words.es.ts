import type { MyTalkKey } from './words.en.ts';

const words: Readonly<Record<MyTalkKey, string>> = {
  statement:
    '{n, plural, =0 {Todavía no hay nadie en la lista para su país} one {Aquí hay # lugar donde alguien escucha} other {Aquí hay # lugares donde alguien escucha}}',
  basis: 'No hace falta que lo lea a solas. Su médico lo puede ver con usted.',
  counsellor: 'También hay quien habla de genes con palabras claras: es el consejero genético.',
  country: 'Dónde vive',
  'country.none': 'Elija un país',
  topic: 'Sobre',
  'topic.any': 'Cualquier cosa',
  'kind.emergency': 'Ayuda inmediata',
  'kind.crisis-line': 'Cuando la vida pesa demasiado',
  'kind.poison-line': 'Demasiada medicina',
  'kind.genetic-counsellor': 'Consejeros genéticos',
  'kind.support-group': 'Personas en la misma situación',
  'kind.patient-organisation': 'Grupos de pacientes',
  'kind.pharmacist': 'Preguntas sobre medicinas',
  'how.phone': 'Llamar: {value}',
  'how.text': 'Mensaje: {value}',
  'how.email': 'Escribir: {value}',
  'how.url': '{value}',
  'hours.always': 'Día y noche',
  speaks: 'Habla: {languages}',
  unconfirmed: 'Sin ver su página. Mirado el {date}.',
  checked: 'Mirado el {date}.',
  own: 'La lista de su clínica',
  'own.why': 'Una clínica puede darle un archivo con sus personas de contacto. Ábralo aquí.',
  'own.open': 'Abrir una lista',
  'own.held': '{n, plural, one {# lugar de {name} va primero} other {# lugares de {name} van primero}}',
  'own.drop': 'Quitar la lista',
  'own.mark': 'De su clínica',
  none: 'Pregunte a su médico o en la farmacia a quién llamar. Para ayuda inmediata, llame al número de emergencias de su país.',
  safe: 'La lista de esta página está como antes.',
  tests: 'Antes y después de una prueba de genes',
};

export default words;
