import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of genome files. */
export const GENOME_CODES_ES = {
  GENOME_EMPTY: [
    'El archivo está vacío.',
    'Exporte de nuevo el genoma; un archivo vacío suele indicar una copia interrumpida.',
  ],
  GENOME_UNKNOWN_FORMAT: [
    'El archivo no es un VCF ni un archivo de chip de consumo conocido.',
    'Dé un VCF o gVCF (sin comprimir, gzip o BGZF), o el archivo de datos brutos de 23andMe, AncestryDNA, MyHeritage o FamilyTreeDNA.',
  ],
  GENOME_NOT_ONE_PERSON: [
    'Los archivos no pueden ser de una misma persona: de {telling} posiciones informativas leídas en ambos, {differ} difieren ({first}, {second}).',
    'Compruebe que los dos archivos son de la misma persona; si no, úselos de uno en uno.',
  ],
  GENOME_OTHER_FORMAT: ['El archivo es {found}, que Propria no lee.', 'Conviértalo antes a VCF: {convert}.'],
  GENOME_UTF16: [
    'El archivo es texto en UTF-16, como lo guardan algunos editores.',
    'Use el archivo tal como se descargó, o guárdelo de nuevo como UTF-8 o texto sin formato.',
  ],
  GENOME_LINE_TOO_LONG: [
    'Una línea tiene más de {limit} bytes.',
    'Compruebe que el archivo es un VCF; en un archivo de cohorte muy grande elija antes menos muestras (bcftools view -s).',
  ],
  GENOME_HEADER_TOO_LONG: [
    'La cabecera no termina dentro de {limit} bytes y {lines} líneas.',
    'Compruebe que el archivo es un VCF y no está dañado.',
  ],
  GENOME_NOT_TEXT: [
    'El archivo contiene bytes que ningún texto VCF tiene.',
    'El archivo está dañado o es de otro tipo; expórtelo o descárguelo de nuevo.',
  ],
  GENOME_ZIP_BOMB: [
    'El archivo comprimido crece más de lo que crecería un genoma ({limit} bytes).',
    'No use este archivo; obtenga el genoma de su origen.',
  ],
  GENOME_TOO_LARGE: [
    'El contenido ocupa {size} bytes; se leen como máximo {limit}.',
    'Si el archivo es lo que dice ser, délo descomprimido y sin otros archivos.',
  ],
  GENOME_ZIP_DAMAGED: [
    'El archivo zip no se puede leer: {detail}.',
    'Descárguelo de nuevo, o descomprímalo usted y dé el archivo de texto que contiene.',
  ],
  GENOME_ZIP_ENCRYPTED: [
    'El archivo zip está protegido con contraseña.',
    'Descomprímalo usted con la contraseña y dé el archivo de texto que contiene.',
  ],
  GENOME_ZIP_NOTHING: [
    'El archivo zip no contiene datos brutos de un chip (contiene: {files}).',
    'Descomprímalo usted y dé el archivo de datos brutos.',
  ],
  GENOME_NOT_VCF: [
    'El archivo no es un VCF.',
    'La comprobación estricta es para archivos VCF; lea un archivo de chip sin --strict.',
  ],
  GENOME_INPUTS_DIFFER: [
    'En {locus} los archivos {first} y {second} dan genotipos distintos.',
    'No se usó ninguno; la posición cuenta como no leída.',
  ],
  GENOME_INPUT_TWICE: ['{name} se dio más de una vez.', 'Se usó una sola vez.'],
  GENOME_SAMPLES_DIFFER: [
    'Los archivos nombran a su persona de forma distinta: {first}, {second}.',
    'Muy pocos genotipos distinguen aquí a dos personas, así que se tomaron como una sola; eso no prueba nada: compruebe que es así.',
  ],
  BGZF_DAMAGED: [
    'Un bloque comprimido está dañado: {detail}.',
    'Copie o descargue de nuevo el archivo y compare su suma de control.',
  ],
  BGZF_TRUNCATED: [
    'El archivo comprimido acaba en mitad de un bloque.',
    'La copia o la descarga se cortó: obtenga de nuevo el archivo.',
  ],
  BGZF_NO_END_MARK: [
    'Falta la marca final del archivo comprimido.',
    'El archivo puede haberse cortado; los registros que hay están completos.',
  ],
  GZIP_DAMAGED: [
    'Los datos gzip están dañados o cortados: {detail}.',
    'Copie o descargue de nuevo el archivo y compare su suma de control.',
  ],
  VCF_NO_COLUMN_LINE: ['El VCF no tiene línea #CHROM.', 'El archivo está cortado o dañado; expórtelo de nuevo.'],
  VCF_COLUMN_LINE: [
    'La línea #CHROM no nombra las ocho columnas fijas, separadas por tabuladores: {detail}.',
    'Exporte de nuevo el VCF; un editor pudo convertir los tabuladores en espacios.',
  ],
  VCF_VERSION: [
    'El archivo dice ser {found}; se leen las versiones 4.0 a 4.5.',
    'Conviértalo con bcftools o con el programa que lo escribió.',
  ],
  VCF_TRUNCATED: [
    'La última línea del VCF está cortada.',
    'La copia o la descarga se cortó: obtenga de nuevo el archivo.',
  ],
  VCF_NOT_RECORDS: [
    'De {lines} líneas, {malformed} están vacías o no son registros VCF ({first}).',
    'El archivo está dañado o es de otro tipo; expórtelo o descárguelo de nuevo.',
  ],
  VCF_NO_SAMPLES: [
    'El VCF enumera sitios pero ninguna persona: no tiene columna de muestra.',
    'Use el archivo con genotipos, no el que solo tiene sitios.',
  ],
  VCF_NO_GENOTYPES: [
    'Ningún registro de las posiciones buscadas tiene genotipo (GT).',
    'Use el archivo con los genotipos.',
  ],
  VCF_SAMPLE_NEEDED: ['El VCF contiene {count} personas: {names}.', 'Elija una con --sample NOMBRE.'],
  VCF_SAMPLE_UNKNOWN: [
    'El VCF no tiene la muestra {sample}; tiene {names}.',
    'Elija una de ellas con --sample NOMBRE.',
  ],
  VCF_COHORT_NOT_VCF: [
    'El archivo es el chip de consumo de una persona, no una cohorte.',
    'Use propria pgx para una persona; una cohorte es un VCF con una columna por persona.',
  ],
  VCF_COHORT_COLUMNS: [
    'La línea acaba tras {columns} de al menos {people} columnas de muestra.',
    'Escriba de nuevo el archivo: una línea a la que falta una columna puede dar genotipos a quien no son.',
  ],
  VCF_SAMPLE_TWICE: [
    'El nombre de muestra {sample} está sobre dos columnas.',
    'Cambie los nombres de las muestras (bcftools reheader -s).',
  ],
  VCF_TOO_MANY_AT_POSITION: [
    'Más de {limit} líneas hablan de las mismas posiciones.',
    'El archivo está dañado o unido a partir de muchos; expórtelo de nuevo.',
  ],
  VCF_DUPLICATE_LINE: ['El mismo registro está dos veces en {chrom}:{pos1}.', 'Se usó el primero.'],
  VCF_CONTRADICTORY_LINES: [
    'Varios registros en {chrom}:{pos1} dan genotipos distintos para el mismo cambio.',
    'No se usó ninguno; la posición cuenta como no leída.',
  ],
  VCF_SPANNING_DELETION: [
    'Una deleción registrada en {chrom}:{from1} se lleva la base de {locus}.',
    'La posición cuenta como no leída: no es la referencia ni una variante conocida.',
  ],
  VCF_ALLELE_NOT_SEQUENCE: [
    'El genotipo en {chrom}:{pos1} usa el alelo {allele}, que no es una secuencia de bases.',
    'El registro no se usó; la posición cuenta como no leída.',
  ],
  VCF_DEPTH_CONTRADICTS: [
    'El genotipo en {chrom}:{pos1} es heterocigoto, pero solo un alelo tiene lecturas (AD).',
    'El registro no se usó; la posición cuenta como no leída.',
  ],
  VCF_EVIDENCE_CONTRADICTS: [
    'En {chrom}:{pos1} las lecturas (AD) o las verosimilitudes (PL) de la muestra contradicen su genotipo {text}.',
    'El registro no se usó; la posición cuenta como no leída.',
  ],
  VCF_MANY_ALLELES: ['El genotipo en {chrom}:{pos1} tiene {count} alelos.', 'Se usaron los dos primeros.'],
  VCF_UNDOCUMENTED_ALLELE: [
    'El registro en {chrom}:{pos1} muestra {allele}, que ninguna definición nombra.',
    'El alelo se entrega tal como se leyó; cómo cuenta depende del gen.',
  ],
  VCF_INDEL_UNPROVEN: [
    'En {count} posiciones de inserciones o deleciones conocidas el archivo solo dice que la base aislada es la referencia: {loci}.',
    'Eso no descarta la inserción ni la deleción; esas posiciones cuentan como no leídas.',
  ],
  VCF_PHASE_UNKNOWN: [
    'Dos cambios vecinos en {locus} no tienen fase entre sí.',
    'No se sabe si juntos forman el cambio conocido; la posición cuenta como no leída.',
  ],
  VCF_LINE_MALFORMED: [
    '{count} líneas no son registros VCF: {detail}.',
    'Se dejaron fuera; las posiciones de las que solo ellas hablan cuentan como no leídas.',
  ],
  VCF_GENOTYPE_MALFORMED: [
    'El genotipo {text} en {chrom}:{pos1} no se entiende.',
    'El registro no se usó; la posición cuenta como no leída.',
  ],
  VCF_UNSORTED: [
    'Los registros no están en orden de posición.',
    'Se recorrió todo el archivo en vez de buscar en él; no se perdió nada.',
  ],
  VCF_NO_FILEFORMAT: ['El archivo no empieza con ##fileformat.', 'Se leyó como VCF 4.2.'],
  VCF_VERSION_NEWER: ['El archivo dice ser {found}, más nuevo que 4.5.', 'Se leyó como 4.5; lo nuevo no se entiende.'],
  VCF_NO_TARGETS: [
    'El archivo no tiene registros en ninguna de las posiciones buscadas.',
    'No se pudo leer nada; el archivo puede contener otra parte del genoma.',
  ],
  VCF_REF_MISMATCH: [
    'El registro da REF {found} donde la definición tiene {expected}.',
    'El registro no se usó; la posición cuenta como no leída.',
  ],
  BUILD_UNKNOWN: [
    'Nada en el archivo dice si sus posiciones son de GRCh37 o de GRCh38.',
    'Dígalo con --build GRCh37 o --build GRCh38, si lo sabe con certeza.',
  ],
  BUILD_CONTRADICTION: [
    'El archivo se contradice, o contradice lo que usted eligió, sobre el ensamblaje del genoma: {detail}.',
    'Averigüe en qué ensamblaje están las posiciones; corrija la cabecera o quite --build.',
  ],
  BUILD_MIXED: [
    'Unas partes del archivo están en GRCh37 y otras en GRCh38: {detail}.',
    'Pase todos los registros a un ensamblaje, o lea los archivos originales de uno en uno.',
  ],
  BUILD_UNSUPPORTED: [
    'El archivo está en {found}; se leen GRCh37 y GRCh38.',
    'Pase el archivo a GRCh38, o pídalo así al laboratorio.',
  ],
  BUILD_FEW_EVIDENCE: ['El ensamblaje {build} se apoya en pocos indicios: {detail}.', 'Compruebe que es el correcto.'],
  BED_MALFORMED: [
    'La línea BED no es "cromosoma, inicio, fin" separados por tabuladores: {detail}.',
    'Corrija la línea; el inicio cuenta desde 0 y el fin es mayor que el inicio.',
  ],
  BED_EMPTY: ['El archivo BED no nombra ninguna región.', 'Dé el archivo de regiones legibles, o quite --callable.'],
  INDEX_DAMAGED: [
    'El índice no es un archivo .tbi o .csi legible: {detail}.',
    'Hágalo de nuevo: tabix -p vcf ARCHIVO, o bcftools index ARCHIVO.',
  ],
  INDEX_NOT_USED: ['El índice no se usó: {reason}.', 'Se buscó en el archivo sin él; el resultado es el mismo.'],
  SEX_CONTRADICTS: [
    'El archivo dice {stated}, pero el cromosoma X parece {seen}.',
    'Compruebe que el archivo es de esta persona; los resultados de genes en X se apoyan en los genotipos tal como se leyeron.',
  ],
  ARRAY_COLUMNS: [
    'Las columnas no encajan con ningún chip conocido: se encontró "{found}".',
    'Use el archivo de datos brutos tal como lo dan 23andMe, AncestryDNA, MyHeritage o FTDNA, sin abrirlo y guardarlo con una hoja de cálculo.',
  ],
  ARRAY_NO_ROWS: [
    'El archivo del chip no tiene filas de datos.',
    'Descargue de nuevo los datos brutos; la copia acaba tras la cabecera.',
  ],
  ARRAY_POSITION: [
    '{rsid} está en {found}, que no es su lugar en el ensamblaje con el que se lee este archivo.',
    'La fila no se usó; la posición cuenta como no leída.',
  ],
  ARRAY_UNEXPECTED_BASE: [
    'El chip da {found} donde se conoce {expected}.',
    'Puede ser la otra hebra u otra variante; la posición cuenta como no leída.',
  ],
  ARRAY_CONTRADICTORY: [
    'Las líneas {lines} dan genotipos distintos para una misma posición.',
    'No se usó ninguna; la posición cuenta como no leída.',
  ],
  ARRAY_ROW_SKIPPED: [
    'Una fila no tiene las columnas de su archivo.',
    'La fila se saltó; el resto del archivo se usó.',
  ],
} as const satisfies CodeWords;
