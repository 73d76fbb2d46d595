import type { MyQuestionsKey } from './words.en.ts';

const words: Readonly<Record<MyQuestionsKey, string>> = {
  statement:
    '{n, plural, =0 {Aún no hay preguntas en mi lista} =1 {Una pregunta para mi visita} other {# preguntas para mi visita}}',
  basis: 'Vienen de su plan. Puede editarlas, poner primero la más importante y añadir las suyas.',
  change: 'Editar',
  earlier: 'Subir',
  later: 'Bajar',
  remove: 'Quitar',
  words: 'La pregunta con sus palabras',
  keep: 'Guardar',
  cancel: 'Dejarla como estaba',
  own: 'Una pregunta mía',
  add: 'Añadirla',
  print: 'Imprimir mis preguntas',
  added: 'Su pregunta está en la lista.',
  kept: 'Sus palabras están guardadas.',
  moved: 'Ahora es la número {n}.',
  removed: 'Ya no está en la lista.',
  'to-tell': 'Lo que su médico puede preguntarle',
  'to-tell.why': 'Traiga las respuestas si puede. Ayudan a revisar su plan.',
  visit: 'En la visita',
  'visit.1': 'Haga primero la primera pregunta. El tiempo puede ser corto.',
  'visit.2': 'Repita con sus palabras lo que oyó.',
  'visit.3': 'Lleve todas sus medicinas, o esta lista.',
};

export default words;
