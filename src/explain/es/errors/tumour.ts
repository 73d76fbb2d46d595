import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of tumour files, of naming changes and of matching them. */
export const TUMOUR_CODES_ES = {
  ONCOLOGY_UNKNOWN_TUMOUR_TYPE: [
    'El tipo de tumor "{written}" no se conoce.',
    'Dé un código o un nombre de OncoTree{near}; sin el tipo correcto no se puede valorar ningún tratamiento.',
  ],
  ONCOLOGY_AMBIGUOUS_TUMOUR_TYPE: [
    'El tipo de tumor "{written}" puede significar más de uno: {choices}.',
    'Dé el código del que se quiere decir.',
  ],
  ONCOLOGY_NO_TUMOUR_TYPE: [
    'Ni un archivo ni nadie dice qué tumor es.',
    'Dé su tipo por código o nombre de OncoTree (--type LUAD); sin él no se puede valorar ningún tratamiento.',
  ],
  ONCOLOGY_NO_PACK: [
    'El conocimiento sobre tumores no está cargado.',
    'Cargue el paquete de oncología junto a la base (mergePack) antes de planear un tumor.',
  ],
  ONCOLOGY_MARKER_UNKNOWN: [
    'El marcador {name} ({value}) no se conoce aquí.',
    'No se usó; un registro de la clase tumour-marker en un añadido lo da a conocer.',
  ],
  ONCOLOGY_MARKER_VALUE: [
    'El valor {value} de {name} no es ninguno que este marcador pueda tener.',
    'No se usó; el marcador cuenta como no estudiado.',
  ],
  ONCOLOGY_MARKER_BOUND: [
    '{name} se da como {value}, un límite y no un valor.',
    'Se tomó como el valor más bajo que puede significar.',
  ],
  ONCOLOGY_MARKERS_DISAGREE: [
    '{name} tiene dos valores que se contradicen; uno de ellos es {value}.',
    'De dos valores escritos no se usó ninguno; frente a uno que solo se deduce de otro, vale el escrito.',
  ],
  ONCOLOGY_VARIANTS_FILTERED: [
    '{count} de {of} variantes no superaron un control de su propio archivo (FILTER no es PASS).',
    'Se muestran y no se compararon con tratamientos.',
  ],
  ONCOLOGY_VARIANTS_BELOW: [
    '{count} de {of} variantes están por debajo del límite pedido: {what} {limit}.',
    'Se muestran y no se compararon con tratamientos.',
  ],
  ANNOTATE_MORE: [
    'Lo dicho de {chrom}:{pos1} vale para {count} cambios más de los archivos del tumor.',
    'Se enumeran con los demás; si tantos no encajan, compruebe primero el ensamblaje del genoma.',
  ],
  ANNOTATE_REFERENCE_INCOMPLETE: [
    'Los modelos de genes no tienen ninguna secuencia codificante completa de {gene} ({transcript}): faltan el inicio, la terminación o codones enteros.',
    'Los cambios en este gen no se nombraron con la referencia; un archivo anotado los nombraría.',
  ],
  ANNOTATE_GFF_MALFORMED: [
    'El archivo no contiene modelos de genes en GFF3 o GTF.',
    'Dé la anotación de Ensembl, GENCODE o RefSeq que corresponde al archivo FASTA.',
  ],
  ANNOTATE_FASTA_INDEX: [
    'No se puede leer el índice de la secuencia de referencia.',
    'Escríbalo de nuevo: samtools faidx crea el .fai y, para un archivo BGZF, el .gzi a su lado.',
  ],
  ANNOTATE_FASTA_COMPRESSION: [
    'La secuencia de referencia comprimida no se puede leer en cualquier lugar.',
    'Comprímala con bgzip e indícela con samtools faidx (.fai y .gzi), o dela sin comprimir.',
  ],
  ANNOTATE_FASTA_SHORT: [
    'La secuencia de referencia no tiene bases hasta {chrom}:{pos1}, donde hay un gen.',
    'Dé el archivo FASTA al que pertenecen los modelos de genes, con un índice hecho para ese mismo archivo.',
  ],
  ANNOTATE_REFERENCE_BUILD: [
    'La secuencia de referencia es {other}, los cambios están en {build}.',
    'Dé el FASTA y los modelos de genes de {build}.',
  ],
  ANNOTATE_NOT_BASES: [
    'El cambio en {chrom}:{pos1} ({detail}) no está escrito con A, C, G y T.',
    'No tiene nombre y no se comparó con nada.',
  ],
  ANNOTATE_POSITION: [
    'Ningún cromosoma tiene la posición {chrom}:{pos1}.',
    'El cambio no se comparó con nada; compruebe el archivo.',
  ],
  ANNOTATE_REF_MISMATCH: [
    'En {chrom}:{pos1} ({gene}) el archivo da {found} como referencia, que {build} no tiene ahí.',
    'El cambio no se nombró por sus coordenadas; compruebe el ensamblaje y el archivo.',
  ],
  ANNOTATE_OTHER_BUILD: [
    'En {chrom}:{pos1} ({gene}) el archivo da {found} como referencia: encaja con {other}, no con {build}.',
    'El cambio no se nombró por sus coordenadas; dé el ensamblaje correcto.',
  ],
  TUMOUR_SIGNATURE_TABLE_INVALID: [
    'La tabla de firmas o contextos no se puede usar: {detail}.',
    'Dé una primera línea con los nombres y después 96 líneas, una por cada sustitución en su contexto, como A[C>A]A.',
  ],
  TUMOUR_NO_FILES: [
    'No se dio ningún archivo de tumor.',
    'Dé un VCF somático, un MAF, una tabla de copias, fusiones o marcadores, o un tumour.yaml.',
  ],
  TUMOUR_FILE_EMPTY: [
    'El archivo está vacío o solo tiene cabecera.',
    'Expórtelo de nuevo; un tumor en que no se encontró nada se dice por su prueba en un tumour.yaml.',
  ],
  TUMOUR_FILE_UNKNOWN: [
    'El archivo no es un archivo de tumor que Propria lea (su primera línea: {found}).',
    'Dé un VCF somático, un MAF, una tabla de cBioPortal, segmentos de copias, la tabla de un detector de fusiones, una tabla de marcadores o firmas, un archivo BED o un tumour.yaml; docs/reference/tumour-files.md enumera las columnas.',
  ],
  TUMOUR_OTHER_FORMAT: ['El archivo es {found}, que no se lee como tumor.', 'Haga antes esto: {convert}.'],
  TUMOUR_NOT_TEXT: [
    'El archivo contiene bytes que ninguna tabla de texto tiene.',
    'El archivo está dañado o es de otro tipo; expórtelo o descárguelo de nuevo.',
  ],
  TUMOUR_LOOKS_GERMLINE: [
    'El archivo parece el genoma heredado de una persona y no un tumor: {detail}.',
    'Dé las variantes somáticas del tumor; lea un genoma con propria pgx o como archivo germinal junto al tumor; si aun así es un tumor, dígalo con --tumour-only.',
  ],
  TUMOUR_SAMPLE_NEEDED: [
    'El archivo contiene {count} muestras y no dice cuál es el tumor: {names}.',
    'Elíjala con --sample NOMBRE.',
  ],
  TUMOUR_SAMPLE_UNKNOWN: [
    'El archivo no tiene la muestra {sample}; tiene {names}.',
    'Elija una de ellas con --sample NOMBRE.',
  ],
  TUMOUR_COLUMNS_MISSING: [
    'La tabla de {kind} no tiene columna para {columns}.',
    'Exporte la tabla con los nombres de sus columnas; docs/reference/tumour-files.md enumera los conocidos.',
  ],
  TUMOUR_ROWS_UNREADABLE: [
    'De {rows} filas, {bad} no se pueden leer; la primera: {detail}.',
    'El archivo está dañado o sus columnas se han movido; expórtelo de nuevo.',
  ],
  TUMOUR_TOO_MANY_VARIANTS: [
    'El archivo contiene más de {limit} variantes.',
    'Dé las variantes somáticas filtradas, o limite el archivo a las regiones de la prueba (bcftools view -R).',
  ],
  TUMOUR_COHORT_NOT_MAF: [
    'El archivo no es un MAF sino {found}; muchos tumores se leen de un MAF con una columna Tumor_Sample_Barcode.',
    'Dé un MAF, o use los tumores de uno en uno.',
  ],
  TUMOUR_BUILDS_DIFFER: [
    'Los archivos están en ensamblajes distintos: {detail}.',
    'Páselos todos a uno, o deje fuera los archivos del otro.',
  ],
  TUMOUR_BUILD_UNSUPPORTED: [
    'El archivo está en {found}; se leen GRCh37 y GRCh38.',
    'Páselo a GRCh38, o pídalo así al laboratorio.',
  ],
  TUMOUR_YAML_DAMAGED: [
    'El archivo del tumor no es YAML ni JSON legible: {detail}.',
    'Corrija la línea; docs/reference/tumour-files.md muestra un ejemplo.',
  ],
  TUMOUR_YAML_SHAPE: [
    'En el archivo del tumor {path} no es como debería: {detail}.',
    'Corríjalo; docs/reference/tumour-files.md enumera las claves y sus valores.',
  ],
  TUMOUR_TOO_LARGE: [
    'El contenido supera {limit} bytes, más de lo que un archivo de este tipo ({kind}) tiene nunca.',
    'Compruebe que es el archivo que quería.',
  ],
  TUMOUR_ROW_SKIPPED: [
    '{count} filas no tienen lo que su archivo necesita; la primera: {detail}.',
    'Esas filas se dejaron fuera; el resto del archivo se usó.',
  ],
  TUMOUR_VAF_IMPOSSIBLE: [
    'La proporción de lecturas es mayor que 1 o menor que 0 en {count} variantes; la primera: {found}.',
    'Ahí se dejó fuera la proporción; las variantes se usaron.',
  ],
  TUMOUR_DEPTH_IMPOSSIBLE: [
    'En {count} variantes hay más lecturas con el cambio que lecturas en total; la primera: {found}.',
    'Ahí se dejaron fuera lecturas y proporción; las variantes se usaron.',
  ],
  TUMOUR_POSITION_IMPOSSIBLE: [
    '{count} posiciones están más allá del final de su cromosoma en {build}; la primera: {found}.',
    'Esas coordenadas no se usaron; compruebe el ensamblaje.',
  ],
  TUMOUR_ALLELE_UNREADABLE: [
    'En {count} variantes no se pueden leer las bases; la primera: {found}.',
    'Esas coordenadas no se usaron; lo que el archivo dice de la proteína sí.',
  ],
  TUMOUR_CONTIG_UNKNOWN: [
    '{count} variantes están en secuencias fuera de los cromosomas; la primera: {found}.',
    'Se dejaron fuera.',
  ],
  TUMOUR_COLUMN_TWICE: ['La columna {column} está {count} veces en la tabla.', 'Se usó la primera.'],
  TUMOUR_BUILD_UNKNOWN: [
    'Nada en el archivo dice su ensamblaje.',
    'Lo que solo se apoya en coordenadas puede quedar sin nombre; dígalo con --build GRCh37 o --build GRCh38.',
  ],
  TUMOUR_NO_PROTEIN: [
    '{count} variantes de un gen no llevan ni cambio de proteína ni coordenadas.',
    'No se pueden nombrar y no encajan con nada.',
  ],
  TUMOUR_NOT_IN_TUMOUR: [
    '{count} variantes del archivo no tienen ninguna lectura en la muestra del tumor.',
    'Se dejaron fuera.',
  ],
  TUMOUR_ALLELE_SKIPPED: [
    '{count} alelos son marcadores de posición o símbolos sin secuencia.',
    'No se leyeron como variantes pequeñas.',
  ],
  TUMOUR_SAMPLE_CHOSEN: [
    'De las columnas {names} se tomó {sample} como el tumor, por {why}.',
    'Si no es así, elíjala con --sample NOMBRE.',
  ],
  TUMOUR_SAMPLES_DIFFER: [
    'Los archivos nombran su tumor de forma distinta: {names}.',
    'Se tomaron como un solo tumor; compruebe que es así.',
  ],
  TUMOUR_FILE_TWICE: ['{name} se dio más de una vez.', 'Se usó una sola vez.'],
  TUMOUR_LOOKS_GERMLINE_ACCEPTED: [
    'El archivo parece el genoma heredado de una persona: {detail}.',
    'Se leyó como tumor porque usted lo dijo; entre los resultados puede haber variantes heredadas.',
  ],
  TUMOUR_NUMBER_UNREADABLE: ['{count} valores no son números; el primero: {found}.', 'Se dejaron fuera.'],
  TUMOUR_OTHER_SAMPLES: [
    'El archivo contiene también otras {count} muestras.',
    'Solo se usaron las filas de {sample}.',
  ],
  TUMOUR_SAMPLES_JOINED: [
    'El archivo contiene {count} muestras del paciente {sample}: {names}.',
    'Se tomaron juntas, cada variante una vez; elija una con --sample NOMBRE para verla sola.',
  ],
  TUMOUR_STRUCTURAL_INHERITED: [
    '{count} variantes estructurales están también en la muestra normal.',
    'Son heredadas o un defecto del alineamiento, y no se leyeron como fusiones.',
  ],
  TUMOUR_LOG_RATIO: [
    'Los segmentos dan cocientes logarítmicos y no copias ({count} de ellos).',
    'Las copias se calcularon frente a una media de dos y no están corregidas por la fracción de células tumorales; pérdidas y ganancias pueden parecer menores de lo que son.',
  ],
  TUMOUR_BUILD_BY_NAME: [
    'Solo el nombre del archivo dice su ensamblaje: {name}.',
    'Sus posiciones se tomaron como {build}; dígalo con --build si no es correcto.',
  ],
  TUMOUR_GENE_IS_DATE: [
    'En {count} variantes el nombre del gen es una fecha ({found}), como las hojas de cálculo hacen de MARCHF1 o SEPTIN9.',
    'No se pueden comparar por ese nombre; exporte la tabla de nuevo sin abrirla en una hoja de cálculo.',
  ],
  TUMOUR_COHORT_SAMPLE: [
    'La fila del tumor {sample} en la tabla de muestras no se puede usar: {detail}.',
    'Dé a cada tumor una fila con su nombre, como lo tiene el MAF, y su tipo por código o nombre de OncoTree.',
  ],
  TUMOUR_TEXT_NOT_UNDERSTOOD: [
    'La alteración «{found}» no se entendió.',
    'No se usó; escríbala como GEN y cambio de proteína, GEN1::GEN2, o GEN amplification.',
  ],
  TUMOUR_VARIANT_MERGED: [
    '{count} variantes están en más de uno de los archivos.',
    'Cada una cuenta una vez; se guardan todos los lugares.',
  ],
  TUMOUR_SIGNATURES_NOT_FITTED: [
    'No se pudieron ajustar las firmas: {detail}.',
    'Las firmas del tumor cuentan como no valoradas; los pesos que da un laboratorio se pueden entregar como tabla.',
  ],
} as const satisfies CodeWords;
