import type { HealthKey } from './words.en.ts';

const words: Readonly<Record<HealthKey, string>> = {
  working: 'Mirando lo que puede venir',
  again: 'Mirando otra vez',
  change: 'Lo que está en mi mano',
  'change.why':
    'Mueva una barra o marque una casilla. Cada cambio se muestra solo. Hable con su médico antes de cambiar una medicina.',
  'change.none': 'sin cambio',
  'change.not-made': 'Póngalo para ver qué puede aportar.',
  'change.now': 'Como está ahora',
  'change.with': 'Con este cambio',
  'change.of': '{what}, en {years} años',
  'change.fewer':
    '{n, plural, =0 {De cada 100 personas así, se libra menos de 1.} one {De cada 100 personas así, se libra cerca de #.} other {De cada 100 personas así, se libran cerca de #.}}',
  'change.range': 'Puede ser de {low} a {high}.',
  'change.range.none': 'No sabemos cómo de seguro es este número.',
  'change.unsure': 'No es seguro que esto ayude.',
  'change.unconfirmed': 'Esta cifra todavía no está comprobada.',
  'change.certainty.high': 'Buenos estudios lo muestran.',
  'change.certainty.moderate': 'Los estudios lo muestran bastante bien.',
  'change.certainty.low': 'Hay estudios, pero no lo muestran bien.',
  'change.harm': 'También puede tener lados malos. Pregunte cuáles.',
  'change.no-figure': 'No hay cifra para usted: falta saber algo.',
  count: '{n} de cada 100 personas como usted. {not} de cada 100 se libran.',
  'key.i-will': 'Ocurre',
  'key.i-not': 'No ocurre',
  'family.n': '{n, plural, one {Ha contado de # familiar.} other {Ha contado de # familiares.}}',
  'family.none': 'Todavía no se cuenta de nadie de su familia. Sus males pueden cambiar qué pruebas le convienen.',
  'family.go': 'Enfermedades de mi familia',
  'family.letter': 'Escribir a mi familia',
  'asked.none': 'No ha pedido nada. Por eso no se buscó nada. No significa que no haya nada.',
  'asked.open': 'Lo pidió y todavía no se miró.',
  'asked.done': 'Se miraron sus genes para lo que pidió y para nada más.',
  'asked.go': 'Elegir lo que quiero saber',
  save: 'Guardar estas páginas',
  saved: 'El archivo está hecho.',
  clinician: 'La página para médicos',
};

export default words;
