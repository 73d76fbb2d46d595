import type { ReviewKey } from './words.en.ts';

const words: Readonly<Record<ReviewKey, string>> = {
  statement:
    '{open, plural, =0 {Todas las líneas están decididas} one {Una línea espera una decisión} other {# líneas esperan una decisión}}{conflicts, plural, =0 {} one {, hay un conflicto abierto} other {, hay # conflictos abiertos}}.',
  'basis.signed': 'Firmado por {name}, {role}, el {date}.',
  'basis.outdated': 'Firmado por {name} el {date}; el plan ha cambiado desde entonces.',
  'basis.unsigned': 'Sin firmar.',
  basis: 'Plan del {date}. Conocimiento {knowledge}.',
  since: 'Desde el último plan',
  'since.signed': 'firmado el {date}',
  'since.file': '{file}, hecho el {date}',
  'since.none':
    'No hay aquí un plan anterior con el que comparar. El plan firmado se guarda en el archivo cerrado; un plan guardado como JSON se puede abrir para comparar.',
  'since.same': 'Ninguna línea ha cambiado.',
  'since.unchanged': '{n, plural, one {Una línea sigue igual.} other {# líneas siguen igual.}}',
  'since.open': 'Comparar con un archivo de plan',
  'since.was': 'Antes',
  'since.is': 'Ahora',
  'since.because': 'Por qué',
  'how.added': 'Nueva',
  'how.removed': 'Ya no está',
  'how.changed': 'Cambiada',
  'not-a-plan': 'Este archivo no contiene el plan de una persona.',
  'other-person': 'Este plan es de otra persona: {name}.',
  conflicts: 'Conflictos abiertos',
  'conflicts.none': 'Ninguna voz tira en sentido contrario y ninguna línea espera.',
  'not-assessed': 'Sin valorar',
  'not-assessed.medicines':
    '{n, plural, one {Una medicina no se reconoció} other {# medicinas no se reconocieron}}: {names}. No se comprobó nada de {n, plural, one {ella} other {ellas}}.',
  'not-assessed.checks':
    '{n, plural, one {Una comprobación no se pudo hacer} other {# comprobaciones no se pudieron hacer}}; la tabla de medicinas nombra cada una.',
  'not-assessed.genes': '{n, plural, one {Un gen está abierto} other {# genes están abiertos}}: {names}.',
  'not-assessed.none': 'No quedó fuera nada de lo que el plan pregunta.',
  'to.medicines': 'Ver la tabla',
  'to.quality': 'Ver lo que se leyó',
  decisions: 'Decisiones',
  'decisions.count': '{done} de {n} decididas',
  diary: 'Lo que anotó el paciente',
  'diary.none': 'Sin notas de efectos ni de dosis.',
  preview: 'Lo que leerá el paciente',
  'preview.grade': 'Grado de lectura {grade}',
  'preview.inflesz': 'INFLESZ {grade}',
  'preview.fits': 'dentro de lo que buscan los textos',
  'preview.hard': 'más difícil de lo que buscan los textos',
  'preview.open': 'Abrir la versión del paciente',
  sign: 'Firma',
  'sign.why':
    'Al firmar se guardan este plan, la versión del conocimiento y las huellas de ambos. El próximo plan se compara con él.',
  'sign.name': 'Nombre',
  'sign.role': 'Función',
  'sign.act': 'Firmar este plan',
  'sign.open':
    '{n, plural, one {Una línea no está decidida; se firma así.} other {# líneas no están decididas; se firman así.}}',
  'sign.missing': 'Una firma lleva nombre y función.',
  'sign.done': 'Firmado por {name}, {role}, el {date}. Guarde el archivo cerrado para conservarlo.',
  'sign.digest': 'Plan {digest}',
  'sign.earlier': 'Firmas anteriores',
};

export default words;
