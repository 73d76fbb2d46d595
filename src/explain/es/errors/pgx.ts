import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of genes: calling, and calls made elsewhere. */
export const PGX_CODES_ES = {
  PGX_OUTSIDE_NOT_TEXT: [
    'El archivo de resultados externos no es texto separado por tabuladores.',
    'Guárdelo como texto sin formato: gen, diplotipo, fenotipo, puntuación de actividad, separados por tabuladores.',
  ],
  PGX_DEFINITION_INVALID: [
    'La definición de alelos no se puede usar: {fault}.',
    'Corrija el lugar nombrado; cada alelo necesita un nombre y bases en las posiciones listadas, y uno de ellos es la referencia.',
  ],
  PGX_FALLBACK_POSITION: [
    'Ningún par de alelos encaja en {gene}; el fenotipo se apoya solo en {position} ({genotype}).',
    'Otras variantes de {gene} no forman parte de este fenotipo.',
  ],
  PGX_OUTSIDE_OVERRIDES: [
    'Un resultado externo de {gene} ocupa el lugar del que da el genoma ({replaced}).',
    'Todo lo que se dice de {gene} se apoya en el resultado externo.',
  ],
  PGX_OUTSIDE_NO_CALL: [
    'El archivo externo dice que {gene} no se determinó.',
    'La línea no añade nada a lo demás que se sabe de {gene}.',
  ],
  PGX_OUTSIDE_EMPTY: ['El archivo de resultados externos no contiene ninguno.', 'No se tomó nada de él.'],
  PGX_OUTSIDE_NO_GENE: ['La línea no empieza con un gen y un tabulador.', 'La línea no se usó; las demás sí.'],
  PGX_OUTSIDE_UNKNOWN_GENE: ['{gene} no es un gen del conocimiento en uso.', 'La línea no se usó; las demás sí.'],
  PGX_OUTSIDE_NOTHING_STATED: [
    'La línea nombra {gene} pero no da diplotipo, fenotipo ni puntuación de actividad.',
    'La línea no se usó; las demás sí.',
  ],
  PGX_OUTSIDE_LINE_TOO_LONG: ['La línea tiene {length} caracteres.', 'La línea no se usó; las demás sí.'],
  PGX_OUTSIDE_MORE_COLUMNS: [
    'La línea tiene más de cuatro columnas.',
    'Solo se usaron gen, diplotipo, fenotipo y puntuación de actividad.',
  ],
  PGX_OUTSIDE_UNKNOWN_ALLELE: [
    '{gene} no tiene el alelo {allele} en el conocimiento en uso.',
    'Su función no se conoce, y no se supone de él nada normal.',
  ],
  PGX_OUTSIDE_UNKNOWN_PHENOTYPE: [
    '{phenotype} no es un fenotipo de {gene} en el conocimiento en uso.',
    'El fenotipo de esta línea no se usó; sus otras columnas sí.',
  ],
  PGX_OUTSIDE_UNKNOWN_SCORE: [
    '{score} no es una puntuación de actividad de {gene}.',
    'La puntuación de esta línea no se usó; sus otras columnas sí.',
  ],
  PGX_OUTSIDE_TOO_MANY_ALLELES: [
    '{diplotype} tiene {count} alelos; una persona tiene como máximo dos de {gene}.',
    'El diplotipo de esta línea no se usó; sus otras columnas sí.',
  ],
  PGX_OUTSIDE_ONE_ALLELE: [
    'Solo se da un alelo de {gene}: {allele}.',
    'No se sabe cuál es la otra copia: con medio resultado nada se llama normal ni negativo; indique las dos.',
  ],
  PGX_OUTSIDE_ONE_FIELD: [
    '{allele} de {gene} se da con un solo campo.',
    'Puede ser un alelo que una guía nombra, así que no es ni positivo ni negativo.',
  ],
  PGX_OUTSIDE_RENAMED: [
    '{written} de {gene} se leyó como {used}.',
    'La ortografía, el orden, las copias o el subalelo se llevaron a los nombres del conocimiento.',
  ],
  PGX_OUTSIDE_WRONG_COLUMN: [
    '{written} está en la columna de fenotipo de {gene} pero es el nombre de un alelo.',
    'Se leyó como el diplotipo.',
  ],
  PGX_OUTSIDE_SCORE_NOT_PHENOTYPE: [
    '{gene}: la puntuación de actividad {score} significa {follows}, la línea dice {stated}.',
    'Se usó la puntuación.',
  ],
  PGX_OUTSIDE_SCORE_NOT_ALLELES: [
    '{gene}: {diplotype} tiene puntuación de actividad {follows}, la línea dice {score}.',
    'Se usó la puntuación escrita.',
  ],
  PGX_OUTSIDE_PHENOTYPE_NOT_ALLELES: [
    '{gene}: {diplotype} significa {follows}, la línea dice {stated}.',
    'Se usó el fenotipo escrito.',
  ],
  PGX_OUTSIDE_SAMPLE: [
    'La tabla contiene {count} muestras y no se eligió ninguna.',
    'No se usó ninguna línea; nombre la muestra.',
  ],
  PGX_OUTSIDE_UNNAMED_GENE: [
    'La tabla no dice de qué gen trata.',
    'No se usó ninguna línea; ponga el símbolo del gen en el nombre del archivo (CYP2D6.tsv).',
  ],
  PGX_OUTSIDE_SEVERAL_SOLUTIONS: [
    '{tool} da varias soluciones para {gene}.',
    'Se usaron todas; las recomendaciones muestran cada rama.',
  ],
  PGX_OUTSIDE_TOOL: [
    'El archivo se leyó como salida de {tool}.',
    'Se tomaron de él genes y genotipos; sus otras columnas no se usaron.',
  ],
  PGX_PLOIDY_MIXED: [
    'Unas posiciones de {gene} están escritas con una copia y otras con dos.',
    'Sin posición heterocigota se cuenta una sola copia; si no, las copias sueltas cuentan como leídas a medias.',
  ],
  PGX_HALF_REFERENCE: [
    'En {locus} ({gene}) una copia es la referencia y la otra falta.',
    'La posición cuenta como no leída.',
  ],
  PGX_HALF_CALL: [
    'En {locus} ({gene}) una copia difiere de la referencia y la otra falta.',
    'No se sabe qué es la otra copia: del gen no se dice nada firme.',
  ],
  PGX_UNKNOWN_BASE: [
    'En {locus} ({gene}) la muestra lleva {found}, que ninguna definición de alelo conoce.',
    'Ningún alelo con nombre encaja, así que el gen no se determina.',
  ],
  PGX_SEEN_FILTERED: [
    'En {locus} ({gene}) el archivo muestra {found} en un registro que su propio filtro rechaza.',
    'No se usó, y tampoco se tomó por ausente: ninguna probabilidad habla allí a favor de la referencia.',
  ],
  PGX_SEEN_LOW_QUALITY: [
    'En {locus} ({gene}) el archivo muestra {found} en un registro de calidad o profundidad demasiado baja.',
    'No se usó, y tampoco se tomó por ausente: ninguna probabilidad habla allí a favor de la referencia.',
  ],
  PGX_SEEN_NOT_USED: [
    'En {locus} ({gene}) los datos muestran {found} en un registro que no se puede usar o que otro contradice.',
    'No se usó, y tampoco se tomó por ausente: ninguna probabilidad habla allí a favor de la referencia.',
  ],
  PGX_UNKNOWN_BASE_AS_REFERENCE: [
    'En {locus} ({gene}) la muestra lleva {found}, que ninguna definición de alelo conoce.',
    'Se tomó como referencia para nombrar las variantes conocidas; lo que hace la desconocida no está evaluado.',
  ],
  PGX_LINKED_MISMATCH: [
    'En {locus} ({gene}) la variante que suele viajar con {allele} está en una copia cuya posición causal es la referencia.',
    'Decide la posición causal; la variante se dejó aparte.',
  ],
  PGX_LINKED_EXONIC_ONLY: [
    '{allele} de {gene} se nombró solo por {locus}: su posición causal no se leyó.',
    'Las dos viajan juntas casi siempre; leer la posición causal lo aclararía.',
  ],
  PGX_UNPHASED_PRIORITY: [
    'Varios pares de alelos de {gene} encajan en los datos sin fase; se eligió uno por su frecuencia.',
    'Los otros pares siguen siendo posibles; datos con fase lo aclararían.',
  ],
  PGX_SMALL_VARIANTS_ONLY: [
    '{gene} se determinó solo con variantes pequeñas.',
    'Las deleciones, duplicaciones e híbridos del gen no se leyeron y pueden cambiar el resultado.',
  ],
  PGX_COMBINATION: [
    'Ningún par de alelos con nombre de {gene} encaja; las hebras se nombraron por partes.',
    'Para investigación: ninguna guía conoce tales combinaciones.',
  ],
  PGX_TIER1_UNREAD: [
    'No se leyeron posiciones de {gene} que toda prueba debería contener: {positions}.',
    'Pueden pasar inadvertidos alelos frecuentes con función alterada.',
  ],
  PGX_TOO_MANY_STRANDS: [
    '{gene} tiene demasiadas posiciones heterocigotas sin fase para escribir sus hebras.',
    'No se nombró ninguna combinación; datos con fase lo permitirían.',
  ],
} as const satisfies CodeWords;
