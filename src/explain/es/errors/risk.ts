import type { CodeWords } from '../../code-words.ts';

/** Errors of risk equations. */
export const RISK_CODES_ES = {
  RISK_EQUATION_UNKNOWN: [
    'No hay ninguna ecuación de riesgo "{equation}".',
    'Nombre una de las que contiene el conocimiento y cargue su paquete de riesgo.',
  ],
  RISK_OUTCOME_UNKNOWN: [
    'La ecuación {equation} no da el riesgo de "{outcome}" en {years} años; da {known}.',
    'Pida uno de sus desenlaces y plazos.',
  ],
  RISK_INPUT_UNKNOWN: ['La ecuación {equation} no toma ningún dato "{name}".', 'Quítelo o revise cómo está escrito.'],
  RISK_INPUT_INVALID: [
    '{value} no puede ser un valor de {name} en la ecuación {equation}.',
    'Dé un número, una cantidad con su unidad, sí o no, o uno de los niveles de la ecuación.',
  ],
  RISK_AUC_INVALID: [
    'Un área bajo la curva de {auc}, una prevalencia de {prevalence} y {quantiles} grupos no dan riesgos.',
    'Dé un área desde 0,5 hasta menos de 1, una prevalencia entre 0 y 1 como proporción, y de 1 a 1000 grupos.',
  ],
  RISK_CHANGE_UNKNOWN: ['No se conoce ningún efecto del cambio "{change}".', 'Nombre uno de estos: {known}.'],
  RISK_CHANGE_INVALID: [
    '{by} no es una cantidad del cambio "{change}".',
    'Dé un número mayor que 0 y como mucho {most}; un cambio de todo o nada no lleva cantidad.',
  ],
  PREVENTION_FACT_UNKNOWN: [
    'Ninguna regla de prevención toma "{name}" como dato indicado.',
    'Indique uno de estos: {known}. La edad, el sexo y lo demás que se sabe de la persona están en el registro.',
  ],
  PREVENTION_FACT_INVALID: ['"{value}" no es un valor del dato {name}.', 'Escriba un valor de su tipo: {kind}.'],
  SCORE_NO_COLUMNS: [
    'El archivo de la puntuación no tiene línea con los nombres de las columnas.',
    'Dé un archivo con la forma del PGS Catalog: líneas de comentario, después los nombres de las columnas, después una variante por línea.',
  ],
  SCORE_COLUMN_MISSING: [
    'El archivo de la puntuación no tiene la columna {column}; tiene {found}.',
    'Una puntuación necesita un lugar (chr_name y chr_position, o hm_chr y hm_pos), effect_allele y effect_weight.',
  ],
  SCORE_ONLY_RSIDS: [
    'El archivo de la puntuación nombra sus variantes solo por rsID.',
    'Tome el archivo armonizado de la misma puntuación (…_hmPOS_GRCh37.txt.gz o …_hmPOS_GRCh38.txt.gz), que tiene posiciones.',
  ],
  SCORE_ROW: [
    'La fila no se puede leer: {detail}.',
    'Corrija la fila o tome de nuevo el archivo de su origen; no se puntuó nada.',
  ],
  SCORE_NO_ROWS: [
    'El archivo de la puntuación no tiene ninguna variante que se pueda situar.',
    'Descargue de nuevo el archivo; si solo tiene rsID o alelos HLA, tome el armonizado.',
  ],
  SCORE_OTHER_BUILD: [
    'La puntuación está en {score}, el genoma en {genome}.',
    'Tome el archivo armonizado a {genome}, o un genoma en {score}.',
  ],
  SCORE_BUILD_UNKNOWN: [
    'El archivo de la puntuación no dice en qué ensamblaje están sus posiciones.',
    'Dígalo con --score-build GRCh37 o GRCh38.',
  ],
  SCORE_NO_MATCH: [
    'Ninguna de las {count} variantes de la puntuación se encontró con alelos que encajen.',
    'Compruebe el ensamblaje de los dos archivos y que el archivo contenga esos cromosomas; no se da ninguna puntuación.',
  ],
  SCORE_NOT_SORTED: [
    'El archivo del genoma no está en orden de posición: {chrom}:{pos1} viene después de un lugar posterior.',
    'Ordénelo (bcftools sort) y puntúelo de nuevo.',
  ],
  SCORE_SAMPLE: ['El archivo del genoma no tiene la muestra {sample}.', 'Nombre una de sus muestras: {found}.'],
  SCORE_PLINK_DAMAGED: [
    'Los archivos de PLINK no encajan entre sí: {detail}.',
    'Dé el .bed con el .bim y el .fam que se escribieron con él, en el orden habitual por variante.',
  ],
  SCORE_PGEN_STORAGE: [
    'El .pgen está guardado de una forma que aquí no se lee: {detail}.',
    'Expórtelo con plink2 --make-bed y dé el .bed; si contiene dosis, exporte un VCF con DS.',
  ],
  ANCESTRY_COMPONENTS_FILE: [
    'Los componentes no se pueden leer: {detail}.',
    'Dé una tabla con las columnas PC1, PC2 … de la persona, proyectada sobre los ejes de la referencia; con varias personas, una columna sample, y --sample.',
  ],
  ANCESTRY_NO_REFERENCE: [
    'Ninguna referencia tiene sumas de {score}; la del paquete tiene las de {packed}.',
    'Dé una con --reference: una tabla con label, PC1, PC2 … y sum de esta puntuación, una fila por persona.',
  ],
  ANCESTRY_REFERENCE: [
    'La referencia de ascendencia no se puede usar: {detail}.',
    'Necesita más personas que componentes, cada una con una etiqueta, componentes finitos y una suma finita.',
  ],
  ANCESTRY_COMPONENTS: [
    'La persona tiene {found} componentes, la referencia {wanted}.',
    'Proyecte a la persona sobre la misma referencia con el mismo número de componentes.',
  ],
} as const satisfies CodeWords;
