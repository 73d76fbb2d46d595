import type { MyMedicinesKey } from './words.en.ts';

const words: Readonly<Record<MyMedicinesKey, string>> = {
  statement:
    '{n, plural, =0 {No tengo medicinas en mi lista} other {{asks, plural, =0 {Nada que preguntar de mis medicinas en lo que pudimos revisar} =1 {Una de mis medicinas merece una pregunta} other {# de mis {n} medicinas merecen una pregunta}}}}',
  find: 'Buscar una medicina',
  'find.go': 'Buscar',
  'find.hint': 'Escriba el nombre de la caja. Puede ser una que no toma.',
  'find.count': '{n, plural, =0 {Aún no hay nombre que encaje.} =1 {Un nombre encaja.} other {# nombres encajan.}}',
  looking: 'Miramos sus genes, sus medicinas y sus pruebas.',
  unknown: 'No conocemos {name}.',
  'unknown.do': 'Mire otra vez el nombre de la caja. O muestre la caja en la farmacia.',
  close: 'Cerrar',
  is: 'Lleva {drug}.',
  'answer.avoid': 'Esta puede no irle bien.',
  'answer.change-dose': 'Puede necesitar otra dosis que la mayoría.',
  'answer.caution': 'Puede pedir más cuidado con usted.',
  'answer.usual-care': 'No hallamos nada en nuestras listas que hable en contra para usted.',
  'answer.not-enough-data': 'Aún no sabemos bastante para decírselo.',
  'answer.talk': 'Hable con su médico o en la farmacia antes de tomarla.',
  'answer.taken': 'Está en su lista. Hable con su médico antes de cambiar nada.',
  'answer.others':
    '{n, plural, =1 {También puede afectar a esta: {names}.} other {También puede afectar a estas: {names}.}}',
  'answer.limits': 'Miramos en listas, y a una lista le pueden faltar cosas. Solo sabemos lo que nos dijo.',
  question: 'Mi pregunta para la visita',
  more: 'Más sobre esto',
  planned: 'prevista',
  mine: 'Mis medicinas',
  none: 'Aquí aún no hay medicinas.',
  'none.why': 'Añada lo que toma, también lo que compra sin receta.',
  'none.go': 'Añadir una medicina',
  ended: 'Ya no están en mi lista',
  'ended.why': 'Estas no las revisamos: su lista dice que terminaron. Son {names}.',
  words: 'Qué quieren decir las palabras',
  'word.avoid': 'Puede no irle bien. Hable pronto con su médico. Siga con ella hasta que haya hablado.',
  'word.change-dose': 'Otra dosis puede irle mejor. Pregunte a su médico.',
  'word.caution': 'Puede irle bien, con más cuidado o con una prueba.',
  'word.usual-care': 'No vimos motivo para preguntar, en lo que pudimos revisar.',
  'word.not-enough-data': 'Falta algo para juzgarla. No está bien ni mal: queda abierto.',
};

export default words;
