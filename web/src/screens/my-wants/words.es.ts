import type { WantsKey } from './words.en.ts';

const words: Readonly<Record<WantsKey, string>> = {
  statement:
    '{n, plural, =0 {No ha pedido nada de sus genes sobre enfermedades} one {Ha pedido # clase de resultado de sus genes} other {Ha pedido # clases de resultados de sus genes}}',
  'statement.refused': 'No quiere saber de enfermedades por sus genes',
  basis: 'Solo se busca lo que usted pide. El resto de sus genes no se mira.',
  'basis.think':
    'Hay resultados que no se olvidan. Pueden importar a su familia y a un seguro. Tómese su tiempo y pregunte con quién hablar.',
  talk: 'Buscar con quién hablar',
  law: 'Lo que la ley protege',
  what: '¿Qué quiere saber?',
  'what.hint': 'Nada está elegido por usted.',
  'k.cancer': 'Cáncer que viene de familia',
  'k.cancer.why':
    'Cambios en genes que hacen más probables algunos cánceres, como los de mama, ovario o intestino. Hay pruebas que hallan muchos pronto.',
  'k.cardiovascular': 'Corazón y vasos',
  'k.cardiovascular.why':
    'Cambios que pueden dañar el corazón o su ritmo, o subir el colesterol desde el nacer. Muchos se pueden tratar.',
  'k.metabolic': 'Cómo usa el cuerpo la comida',
  'k.metabolic.why': 'Enfermedades raras que hacen daño si nadie las conoce. La mayoría se puede tratar.',
  'k.other': 'Otras enfermedades que se pueden tratar',
  'k.other.why': 'Unas pocas y raras. Una de ellas puede hacer daño al dormir para una operación.',
  'k.carrier': 'Lo que podría pasar a mis hijos',
  'k.carrier.why':
    'Con una copia cambiada de un gen así, pocas veces se enferma. Si los dos padres tienen una, su hijo puede enfermar.',
  'k.risk-variant': 'Cambios sueltos que tiene mucha gente',
  'k.risk-variant.why': 'Como los de los coágulos o del hierro de más. Casi todos los que tienen uno siguen sanos.',
  'k.apoe': 'Un gen de la pérdida de memoria (APOE)',
  'k.apoe.why':
    'Una forma hace más probable el alzhéimer. No hay un modo seguro de evitar ese mal. Piénselo bien antes de pedirlo.',
  'k.polygenic': 'Muchos cambios pequeños sumados',
  'k.polygenic.why':
    'Una cuenta para el corazón, algunos cánceres y otros males. Es menos exacta si su familia no viene de Europa.',
  child: 'Tiene menos de 18 años. No se buscan males de la vida adulta: podrá pedirlo cuando sea mayor.',
  look: 'Buscar esto ahora',
  keep: 'Guardar lo elegido',
  keeping: 'Guardando lo elegido',
  kept: 'Lo elegido está guardado. Todavía no se buscó nada.',
  refuse: 'No quiero saber nada de esto',
  'refuse.why':
    'Entonces no se miran sus genes por enfermedades, lo pida quien lo pida. Puede cambiar de idea después.',
  refused: 'Guardado: no se busca nada.',
  'refused.file': 'Su archivo dice que no quiere saber esto. Vale hasta que ese archivo diga otra cosa.',
  'file.needed': 'Su archivo del genoma no está abierto aquí. Elíjalo otra vez: no sale de este aparato.',
  'file.choose': 'Elegir mi archivo del genoma',
  'file.none': 'Sin un archivo del genoma no hay nada que mirar. Lo elegido queda para después.',
  looking: 'Buscando en {file}',
  'looking.share': 'Buscando en {file}: {percent} de 100 partes',
  'looking.what': 'Se busca: {what}',
  stop: 'Parar',
  stopped: 'Parado. No se guardó nada de ello.',
  done: 'Se miró {file}.',
  'done.for': 'Se buscó',
  'done.not': 'No se buscó',
  'done.go': 'Ver mi salud por delante',
  'failed.safe': 'Su plan está como antes y lo elegido está guardado.',
};

export default words;
