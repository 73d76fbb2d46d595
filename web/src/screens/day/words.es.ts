import type { DayKey } from './words.en.ts';

const words: Readonly<Record<DayKey, string>> = {
  'statement.placed':
    '{medicines, plural, one {Un medicamento} other {# medicamentos}} en {times, plural, one {un momento} other {# momentos}} del día{clashes, plural, =0 {} one {; un requisito del horario no se puede cumplir} other {; # requisitos del horario no se pueden cumplir}}.',
  'statement.none': 'Ningún medicamento tiene hora del día.',
  basis: '{date}. Horas según se toman ahora los medicamentos; una línea que cambia un medicamento cambia su hora.',
  table: 'El día',
  'table.caption': 'Qué tomar a cada hora del día, con comida o sin ella, y por qué entonces.',
  'col.time': 'Hora',
  'col.medicine': 'Medicamento',
  'col.food': 'Comida',
  'col.why': 'Por qué entonces',
  'food.with': 'Con comida',
  'food.without': 'En ayunas',
  'food.either': 'Nada indicado',
  'why.of': 'Por qué {medicine} a las {time}',
  'why.looking': 'Buscando el registro',
  'why.rests': 'se apoya en {sources}',
  'why.unconfirmed': 'sin confirmar: no se apoya en ninguna página vista',
  'why.food.with': 'con comida',
  'why.food.without': 'lejos de las comidas',
  'why.food.before': 'antes de comer',
  'why.food.any': 'con o sin comida',
  'why.none': 'Ningún registro habla de su hora.',
  'why.stated': 'según consta en los datos de esta persona',
  rarely: 'No todos los días',
  unplaced: 'Sin hora fija',
  levels: 'Niveles que extraer',
  'levels.at': '{what}, a las {time}',
  clash: 'Lo que ninguna hora del día cumple',
  print: 'Imprimir para la persona',
  'sheet.title': 'Mis medicamentos a lo largo del día',
  'sheet.for': 'Para {name}, {date}',
  'sheet.unnamed': 'mí',
  'sheet.foot':
    'Esta hoja muestra cómo toma usted ahora sus medicamentos. Hable con su médico o su farmacéutico antes de cambiar nada.',
  empty: 'Ningún medicamento de esta persona tiene hora todavía.',
  'empty.why': 'La hora resulta de un medicamento con su dosis y su frecuencia. Añádalos y el día se ordena aquí.',
  'empty.go': 'Añadir medicamentos',
};

export default words;
