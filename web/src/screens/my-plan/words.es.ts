import type { MyPlanKey } from './words.en.ts';

const words: Readonly<Record<MyPlanKey, string>> = {
  things:
    '{n, plural, =1 {Una cosa que hacer} =2 {Dos cosas que hacer} =3 {Tres cosas que hacer} other {# cosas que hacer}}',
  example: 'Esta persona es inventada.',
  why: 'Por qué',
  'my-question': 'Mi pregunta para la visita',
  more: '{n, plural, =1 {Una cosa más para preguntar} other {# cosas más para preguntar}}',
  medicines: '{n, plural, =1 {Mi medicina} other {Mis # medicinas}}',
  'see-all': 'Ver todas',
  open: 'Lo que aún no sabemos',
  'open.no-genome': 'Sus genes no se leyeron. Una prueba de genes puede cambiar este plan.',
  'open.genes':
    '{n, plural, =1 {No pudimos leer uno de {total} genes ({genes}).} other {No pudimos leer # de {total} genes ({genes}).}}',
  'open.part':
    '{n, plural, =1 {De un gen aún no hay certeza ({genes}).} other {De # genes aún no hay certeza ({genes}).}}',
  'open.medicines': 'Aún no sabemos bastante de {medicines}.',
  'open.unresolved': 'No pudimos revisar esto: {names}. Muéstrelo a su médico o en la farmacia.',
  'open.not-fine': 'Lo que no leímos no se sabe. No lo damos por bueno.',
  talk: '¿Necesita hablar?',
  'talk.find': 'Buscar con quién hablar',
  choices: 'Mis opciones',
  print: 'Imprimir este plan',
};

export default words;
