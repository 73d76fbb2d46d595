/** Errors and notices of families in Spanish: what happened, and what to do or what it means. */
export const PEDIGREE_CODES_ES = {
  FAMILY_ILL_AFTER_LAST_AGE: [
    'De {relation} se cuenta {illness} a los {onset}, y ninguna edad posterior a {age}.',
    'Una de las dos edades es errónea; ambas se usaron como están.',
  ],
  FAMILY_OWN_TEST_TOLD: [
    'El archivo de la familia trae resultados de genes de la persona: {genes}.',
    'Un cambio cuenta como contado, por confirmar: lleva a genética y a ningún número. El informe del laboratorio o el genoma dicen qué cambio se encontró.',
  ],
  FAMILY_OWN_TEST_UNCLEAR: [
    'La historia trae un resultado de genes de la persona con palabras que no se entienden: {genes}.',
    'Nada se apoya en él, ni un cambio ni que no lo haya. Muestre el informe del laboratorio a genética; se entienden `pathogenic` y `negative`.',
  ],
  FAMILY_PARENT_TOO_YOUNG: [
    '{parent} nació, según se cuenta, en {parentBorn}, y {child} en {born}.',
    'Uno de los años es erróneo; averígüelo antes de calcular una edad con él.',
  ],
  PEDIGREE_HEADER: [
    'El archivo de la familia carece de una línea de columnas conocida: {detail}.',
    'Expórtelo de nuevo como árbol de CanRisk (versiones 1 a 4), o dé un archivo PED de seis columnas.',
  ],
  PEDIGREE_COLUMNS: [
    'La línea tiene {count} columnas donde hacen falta {wanted}.',
    'Un espacio dentro de un nombre, o una línea cortada, desplaza las columnas: corrija la línea o exporte el archivo de nuevo.',
  ],
  PEDIGREE_VALUE: ['«{value}» no puede estar en la columna {column}.', 'Escriba ahí {allowed}.'],
  PEDIGREE_TWICE: [
    'El identificador {id} está ya en la línea {first}.',
    'Dé a cada persona de la familia un identificador propio.',
  ],
  PEDIGREE_TARGET: [
    'La familia tiene {count} personas marcadas como aquella de la que trata.',
    'Marque a una persona con 1 en la columna Target, y a las demás con 0.',
  ],
  PEDIGREE_FAMILIES: ['El archivo contiene {count} familias: {families}.', 'Dé el archivo de una sola familia.'],
  PEDIGREE_PARENT_MISSING: [
    '{parent} {id} de {child} falta en el archivo.',
    'Añada una línea para esa persona, o escriba 0 donde se desconoce.',
  ],
  PEDIGREE_PARENT_SEX: [
    '{parent} {id} de {child} figura como {sex}.',
    'Corrija el sexo, o ponga a los dos progenitores en su columna.',
  ],
  PEDIGREE_LOOP: [
    'De hijo a progenitor se vuelve a la misma persona: {ids}.',
    'Nadie es antepasado de sí mismo: corrija los progenitores de alguno.',
  ],
  PEDIGREE_AGES: [
    '{parent} {id} nació en {parentBorn} y {child} en {born}: {years} años de diferencia.',
    'Un progenitor tiene al menos 10 años más que su hijo: corrija uno de los años de nacimiento.',
  ],
  PEDIGREE_TWINS: [
    'Los gemelos idénticos marcados {mark} no encajan: {detail}.',
    'Los gemelos idénticos son dos y comparten progenitores, sexo, año de nacimiento y marca.',
  ],
  PEDIGREE_UNCONNECTED: [
    '{id} carece de parentesco con {target}.',
    'Añada a las personas que hay entre ambos, o quite la línea.',
  ],
  PEDIGREE_TOO_LARGE: [
    'El archivo de la familia tiene {count} personas; se leen como máximo {limit}.',
    'Dé la familia cercana: hasta primos y bisabuelos.',
  ],
  PEDIGREE_EXPORT_NEEDS: [
    'Un árbol de CanRisk necesita de la persona {missing}.',
    'Indíquelo en person.yaml (sex, born) y haga el archivo de nuevo.',
  ],
  RECORD_THROUGH_NOT_KNOWN: [
    'Falta un único familiar «{written}» de quien esta persona pudiera descender.',
    'De quién es hija queda abierto; dé a ese familiar un id y nómbrelo en through.',
  ],
  RECORD_CONSENT_NOT_KNOWN: [
    '«{written}» no es un tipo de hallazgo que se pueda pedir (parecidos: {meant}).',
    'Nada se mira por ello.',
  ],
  RECORD_REFUSAL_NOT_KNOWN: [
    'No se entiende lo que no quiere saber: «{written}» (parecidos: {meant}).',
    'No se busca ningún hallazgo hereditario hasta que esté escrito con una palabra conocida.',
  ],
} as const;
