import type { MedicinesKey } from './words.en.ts';

const words: Readonly<Record<MedicinesKey, string>> = {
  'statement.changes':
    '{culprits} {n, plural, one {cambia} other {cambian}} cómo {affected, plural, one {actúa otro medicamento} other {actúan otros # medicamentos}}.',
  'statement.found':
    '{found} de {total, plural, one {un medicamento} other {# medicamentos}} {found, plural, one {tiene} other {tienen}} algo que mirar.',
  'statement.open':
    '{open} de {total, plural, one {una medicina} other {# medicinas}} no se puede juzgar todavía: abajo está lo que falta.',
  'statement.clear':
    'Ninguna comprobación pide un cambio en {total, plural, one {el único medicamento} other {los # medicamentos}}. Lo no comprobado está abajo.',
  'statement.none': 'No se conoce ningún medicamento, así que no se comprobó ninguno.',
  basis:
    '{medicines, plural, one {# medicamento} other {# medicamentos}}, {checks, plural, one {# comprobación} other {# comprobaciones}} cada uno, {date}. Se lee de izquierda a derecha: cómo actúa en este cuerpo, luego la persona, luego lo que se suma.',
  matrix: 'Seguridad de la medicación',
  'matrix.caption': 'Cada medicamento frente a cada comprobación. La segunda columna es la palabra que cuenta.',
  'legend.clear': 'registros mirados, ninguno aplica',
  'legend.blank': 'en blanco: sin regla para este medicamento',
  'cell.blank': 'sin regla para este medicamento',
  together: 'Todos juntos',
  'together.none': 'Ninguna escala recoge alguno de ellos.',
  'together.open': 'Quién suma qué',
  'together.close': 'Cerrar',
  'panel.title': '{medicine}: {check}',
  'panel.why': 'Por qué esta línea',
  'panel.close': 'Cerrar',
  'panel.settles': 'Lo aclararía',
  'row.no-rule': 'Sin regla: {checks}',
  enzymes: 'Enzimas: por genotipo y ahora',
  'enzymes.caption': 'Cada enzima: su nivel por genotipo y en este momento.',
  'enzymes.genotype': 'por genotipo',
  'enzymes.now': 'ahora, estimado',
  'enzymes.open': 'no leído: en cualquier punto de este tramo',
  'enzymes.enzyme': 'Enzima',
  'enzymes.culprit': 'Qué la cambia',
  'enzymes.back': 'De vuelta al nivel del genotipo',
  'enzymes.matters': 'Importa para',
  'enzymes.none': 'Nada conocido',
  'enzymes.at-it': 'Está en él ahora',
  'enzymes.when-read': 'No se sabe hasta leer el gen',
  'enzymes.while': 'no mientras continúe',
  'enzymes.after': '{days, plural, one {un día} other {# días}} después de lo último de {culprit}',
  'enzymes.matters-none': 'ninguno de estos medicamentos, según los registros',
  'enzymes.loading': 'Buscando qué medicamentos las necesitan',
  'enzymes.foot': 'Los niveles actuales son estimación nuestra. Informan y no deciden.',
  'empty.title': 'Cada medicamento estará aquí frente a cada comprobación.',
  'empty.why':
    'Añada lo que se toma, también sin receta. Cada uno se comprueba con los genes, los demás medicamentos y la persona.',
  'empty.go': 'Añadir medicamentos',
  'check.title': 'Comprobar antes de prescribir',
  'check.label': 'Medicamento que comprobar',
  'check.hint': 'Nombre genérico o de marca',
  'check.go': 'Comprobarlo',
};

export default words;
