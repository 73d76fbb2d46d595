import type { InterviewKey } from './words.en.ts';

const words: Readonly<Record<InterviewKey, string>> = {
  step: 'Pregunta {n} de {of}: {section}',
  'section.person': 'sobre usted',
  'section.medicines': 'lo que toma',
  'section.health': 'su salud',
  'section.lifestyle': 'cómo vive',
  'section.family': 'su familia',
  'section.pregnancy': 'hijos',
  'section.wishes': 'lo que le importa',
  'section.means': 'dónde vive y lo que cuesta',
  answer: 'Su respuesta',
  none: 'Ninguna',
  yes: 'Sí',
  no: 'No',
  next: 'Guardar y seguir',
  'next.anyway': 'Guardarlo así y seguir',
  skip: 'Saltar',
  back: 'Atrás',
  show: 'Ver qué cambian mis respuestas',
  look: 'Mire esto otra vez, por favor',
  order: 'Elija primero lo más importante.',
  intro:
    'Puede dejar cualquier pregunta. Lo que deja queda sin saber. Cada respuesta se guarda al momento, solo en este dispositivo.',
  changed:
    '{n, plural, =0 {Sus respuestas no cambian ninguna línea por ahora} one {Sus respuestas cambian # línea de su plan} other {Sus respuestas cambian # líneas de su plan}}',
  'changed.why': 'Esto es lo que cambió desde la última vez.',
  'go-on': 'Seguir con las preguntas',
  done: '{n, plural, =0 {No respondió ninguna pregunta} one {Respondió # pregunta} other {Respondió # preguntas}}',
  'done.why': 'Puede volver y cambiar una respuesta. Guarde sus datos si quiere conservarlos.',
  'see-plan': 'Ver mi plan',
  save: 'Guardar mis datos',
  entry: 'Escribir valores o resultados antiguos',
  first: 'Volver a la primera pregunta',
  safe: 'Sus respuestas están guardadas.',
};

export default words;
