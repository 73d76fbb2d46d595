import type { BeforeTestKey } from './words.en.ts';

const words: Readonly<Record<BeforeTestKey, string>> = {
  basis: 'Léalo antes de decir sí a una prueba, y otra vez cuando llegue el resultado.',
  which: 'Qué prueba',
  measures: 'Qué mide',
  before: 'Antes de la prueba',
  positive: 'Si se encuentra algo',
  negative: 'Si no se encuentra nada',
  unclear: 'Si nadie lo sabe leer aún',
  never: 'Lo que no le habría hecho daño',
  family: 'Para su familia',
  questions: 'Preguntas para hacer',
  ask: 'Añadir a mis preguntas',
  asked: 'Añadida a sus preguntas',
  flags: 'Vea a un consejero genético si',
  talk: 'Buscar con quién hablar',
  print: 'Imprimir esta página',
  reviewed: 'Escrito el {date}.',
  unconfirmed: 'Conocimiento general, no comprobado con una página.',
  loading: 'Abriendo las páginas',
};

export default words;
