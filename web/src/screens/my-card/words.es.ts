import type { MyCardKey } from './words.en.ts';

const words: Readonly<Record<MyCardKey, string>> = {
  statement:
    '{n, plural, =0 {Todavía no hay resultados de genes para una tarjeta} one {Su tarjeta muestra # resultado de genes} other {Su tarjeta muestra # resultados de genes}}',
  basis: 'Enséñela a cualquier médico o en la farmacia antes de una medicina nueva.',
  front: 'Cara de la tarjeta',
  back: 'Dorso de la tarjeta',
  name: 'Nombre',
  open: 'No se sabe',
  qr: 'El cuadro guarda las mismas palabras. No lleva nombre ni lista de medicinas.',
  print: 'Imprimir la tarjeta',
  pdf: 'Guardar en PDF',
  making: 'Haciendo el archivo',
  text: 'Palabras dentro del cuadro',
  'none.why':
    'No se leyó ningún gen de sus archivos. Una prueba de genes o un informe antiguo puede llenar la tarjeta.',
  'none.go': 'Escribir un resultado antiguo',
  safe: 'La tarjeta de esta página sigue igual.',
  made: 'Hecha el {date} con el conocimiento {knowledge}',
};

export default words;
