import type { MyFamilyKey } from './words.en.ts';

const words: Readonly<Record<MyFamilyKey, string>> = {
  statement:
    '{n, plural, =0 {Ningún resultado suyo pide ahora una carta} one {# resultado suyo puede importar a su familia} other {# resultados suyos pueden importar a su familia}}',
  basis: 'Comparte genes con sus padres, hijos y hermanos. Usted elige qué cuenta y a quién.',
  'not-know': 'Hay personas que no quieren saber. Pregúnteles antes de mandar una carta.',
  'own-wish': 'Usted dijo que no quiere saber algunos resultados. No están en esta carta.',
  result: 'Qué resultado',
  letter: 'Tipo de carta',
  who: 'Quién puede compartirlo',
  'who.why': 'Se muestra para 100 familiares así. Con esto nadie puede decir quién de los suyos lo tiene.',
  'relative.parent': 'Padres',
  'relative.child': 'Hijos',
  'relative.brother-or-sister': 'Hermanos',
  'relative.grandparent': 'Abuelos',
  'relative.uncle-or-aunt': 'Tíos',
  'relative.nephew-or-niece': 'Sobrinos',
  'relative.cousin': 'Primos',
  'of100.about': 'unos {n} de cada 100',
  'of100.at-least': 'al menos {n} de cada 100',
  text: 'Su carta',
  'text.hint': 'Cámbiela como quiera. Se guarda en este dispositivo.',
  print: 'Imprimir la carta',
  save: 'Guardar como texto',
  again: 'Escribirla de nuevo',
  'statement.history': '{n, plural, one {# cosa puede venir de su familia} other {# cosas pueden venir de su familia}}',
  'statement.open': 'Buscando lo que puede venir de su familia',
  'none.medicines': 'Ningún resultado de genes sobre medicinas pide ahora una carta.',
  'statement.unread': 'No hay resultados de genes en su plan y no se puede escribir una carta',
  none: 'Todavía no hay carta',
  'unread.why': 'No se leyeron sus genes. Eso no es un resultado: su familia puede compartir algo que importa.',
  'none.why': 'Ningún resultado de genes leído pide algo ahora. Lo que no se leyó no se sabe.',
  history: 'Lo que puede venir de familia',
  'history.none':
    'Nada de lo que contó de su familia ni de lo hallado pide una carta. Lo que no se contó o no se buscó no se sabe.',
  'history.go': 'Contar de mi familia',
  'history.ask': 'pedir una charla sobre ello',
  'history.child': 'Un menor: espere a que sea mayor y pueda elegir.',
  talk: 'Buscar con quién hablar',
  'copies.open': 'El archivo no muestra cuántas copias cambiadas tiene. La carta habla entonces de una.',
};

export default words;
