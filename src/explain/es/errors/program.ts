import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of documents, files, knowledge, prices, plans, reports, the vault and the command line. */
export const PROGRAM_CODES_ES = {
  CORE_UNKNOWN_SCHEMA: [
    'El documento declara el esquema {found}, que esta versión no conoce.',
    'Use una versión de Propria que escriba y lea {found}, o haga de nuevo el documento con esta.',
  ],
  CORE_NOT_A_DOCUMENT: [
    'El archivo no es un documento de etapa de Propria: {detail}.',
    'Dé un archivo de genoma, o el JSON que escribió una etapa anterior (propria qc, pgx o plan con --format json).',
  ],
  CORE_OTHER_KNOWLEDGE: [
    'El documento se hizo con el conocimiento {found}; aquí se usa {here}.',
    'Haga de nuevo la etapa anterior con este conocimiento, o use la versión y el añadido con que se hizo.',
  ],
  CORE_NOT_FINITE: [
    'Un número que debía escribirse no es finito.',
    'Es un fallo del programa: comuníquelo con la orden que llevó hasta aquí.',
  ],
  CORE_NOT_JSON: [
    'Un valor de tipo {type} no se puede escribir como JSON.',
    'Es un fallo del programa: comuníquelo con la orden que llevó hasta aquí.',
  ],
  CORE_UNKNOWN_UNIT: [
    'La unidad {unit} no se conoce (en "{part}").',
    'Escríbala como código UCUM, por ejemplo mg/dL, mL/min/[1.73_m2 entre llaves], umol/L, kg, a para años.',
  ],
  CORE_UNIT_MISMATCH: [
    'Un valor en {found} no puede tomarse como {wanted}: miden cosas distintas ({foundDimension} y {wantedDimension}).',
    'Dé el valor con la unidad en que se midió; en una concentración, las unidades de masa y de cantidad difieren.',
  ],
  CORE_FORMULA_SYNTAX: [
    'La fórmula no se puede leer en el carácter {at}: {detail}.',
    'Corrija la fórmula en su registro de conocimiento; docs/reference/formulas.md muestra el lenguaje.',
  ],
  CORE_FORMULA_UNITS: [
    'La fórmula no se sostiene en sus unidades: {detail}.',
    "Dé a cada número su unidad entre corchetes, o tome el número solo con value(x, 'unidad') donde la ecuación publicada es empírica.",
  ],
  CORE_FORMULA_INPUT: ['La fórmula necesita {name} y no lo recibió.', 'Dé un valor de {name} con su unidad.'],
  HOST_FILE_NOT_FOUND: [
    'No existe el archivo {path}.',
    'Compruebe la ruta; póngala entre comillas si contiene espacios.',
  ],
  HOST_FILE_IS_DIRECTORY: ['{path} es una carpeta, no un archivo.', 'Nombre el archivo que está dentro.'],
  HOST_FILE_NOT_REGULAR: [
    '{path} es una tubería, un socket o un dispositivo, que no se puede leer en cualquier punto.',
    'Guarde antes los datos en un archivo y nombre ese archivo.',
  ],
  HOST_FILE_LINK_LOOP: [
    'Los enlaces simbólicos de {path} llevan en círculo.',
    'Nombre el archivo mismo en vez del enlace.',
  ],
  HOST_FILE_NO_ACCESS: ['Este usuario no puede leer {path}.', 'Pida permiso para leerlo, o cópielo a un lugar propio.'],
  HOST_FILE_UNREADABLE: [
    'La lectura de {path} falló: {reason}.',
    'Compruebe el disco o la unidad de red e inténtelo de nuevo.',
  ],
  HOST_FILE_CHANGED: [
    '{path} se hizo más corto mientras se leía.',
    'Espere a que el archivo esté escrito o copiado del todo e inténtelo de nuevo.',
  ],
  INPUT_TOO_LARGE: [
    'El archivo ocupa {size} bytes; de este tipo ({kind}) se leen como máximo {limit}.',
    'Compruebe que es el archivo que quería; un genoma es un VCF o el archivo bruto de un chip de consumo.',
  ],
  INPUT_UNKNOWN: [
    'El archivo no es una historia clínica, un genoma, una lista de resultados ni una lista de precios.',
    'Dé una historia FHIR (JSON), un person.yaml, un genoma (VCF, gVCF o el archivo bruto de un chip), o una lista de resultados (TSV).',
  ],
  INPUT_NOT_BESIDE: [
    'Un documento de {schema} está hecho de otras entradas y no puede ir junto a ellas.',
    'Délo solo, o dé los archivos de los que se hizo.',
  ],
  INPUT_PRICE_LISTS: ['{first} y {second} son listas de precios; nunca se mezclan.', 'Dé una de ellas.'],
  KNOWLEDGE_TAMPERED: [
    'El resumen criptográfico de {record} no corresponde a su contenido.',
    'El conocimiento se cambió después de hacerse: instale de nuevo Propria, o compílelo de nuevo a partir de sus archivos.',
  ],
  KNOWLEDGE_FOLDER: [
    'La carpeta {path} no se puede leer: {reason}.',
    'Compruebe la ruta y sus permisos; un añadido es una carpeta ordenada como la del conocimiento.',
  ],
  KNOWLEDGE_NOT_FOUND: [
    'No hay conocimiento compilado en {path}.',
    'Ejecute `npm run build`, o nombre uno que exista.',
  ],
  KNOWLEDGE_NOT_A_BUNDLE: [
    'El archivo {path} no es un conocimiento compilado: {detail}.',
    'Nombre un archivo que compiló `propria`, como base.jsonl de su paquete.',
  ],
  KNOWLEDGE_OVERLAY: [
    'El añadido {name} tiene {count} problemas; el primero: {detail}.',
    'Corrija los archivos del añadido; docs/reference/knowledge.md muestra cada campo.',
  ],
  KNOWLEDGE_NO_RECORD: [
    'No hay registro de conocimiento {id}.{near}',
    'Vea los identificadores con `propria knowledge list`.',
  ],
  DIRECTORY_NOT_READ: [
    'El directorio {source} no se puede leer: {detail}.',
    'Escríbalo como muestra docs/guide/directory.md: `schema: propria/directory/1`, después `entries`.',
  ],
  DIRECTORY_ENTRY: [
    'El directorio {source} tiene {count} problemas; el primero, en {at}: {detail}.',
    'Corrija la entrada; no se usa nada del archivo hasta que todas encajen.',
  ],
  PRICE_NOT_TEXT: [
    'La lista de precios no es una tabla de texto.',
    'Guárdela como CSV (UTF-8), con una primera línea de nombres de columnas.',
  ],
  PRICE_QUOTE_OPEN: [
    'Una celda entre comillas de la lista de precios no termina.',
    'Cierre las comillas, o escríbalas dobles donde sean parte del texto.',
  ],
  PRICE_NO_COLUMN: [
    'La lista de precios no tiene columna para {column}; tiene {found}.',
    'Nombre las columnas como muestra docs/guide/prices.md: fármaco, presentación, precio por unidad (o envase y su precio), moneda, fecha.',
  ],
  PRICE_COLUMN_TWICE: ['Dos columnas de la lista de precios significan {column}: {found}.', 'Deje una de ellas.'],
  PRICE_NO_ROWS: [
    'No se pudo usar ninguna fila de la lista de precios.',
    'Mire los avisos: cada uno dice su línea y por qué se dejó fuera.',
  ],
  PRICE_NO_CURRENCY: [
    'La lista de precios no dice en qué moneda está.',
    'Añada una columna "currency" con el código de tres letras (EUR, USD), o escríbalo junto al precio.',
  ],
  PRICE_CURRENCIES: ['La lista de precios mezcla monedas: {found}.', 'Dé una lista por moneda; no se convierte nada.'],
  PRICE_ROW_SKIPPED: [
    '"{found}" en la columna {column} de la fila no se puede leer.',
    'La fila se dejó fuera; el resto de la lista se usó.',
  ],
  PRICE_ROW_CELLS: [
    'La fila tiene {found} celdas bajo {expected} columnas.',
    'La fila se dejó fuera; el resto de la lista se usó.',
  ],
  PRICE_NUMBER_AMBIGUOUS: [
    '"{found}" puede ser un millar o una fracción.',
    'La fila se dejó fuera; escriba el número sin separador de millares.',
  ],
  PRICE_PACK_MISSING: [
    'La fila tiene un precio y no el tamaño del envase.',
    'No se sabe cuánto cuesta una unidad, así que la fila se dejó fuera.',
  ],
  PRICE_NOT_RESOLVED: [
    '{count} productos no nombran ningún medicamento conocido, como {example}.',
    'Sus precios no se usaron.',
  ],
  PRICE_MORE_ROWS: [
    'Otras {count} filas se dejaron fuera por motivos como los nombrados.',
    'Sus precios no se usaron.',
  ],
  PRICE_OLDER_ROWS: ['{count} filas son más antiguas que otra del mismo producto.', 'Se usó el precio más reciente.'],
  PLAN_PERSON_DIED: [
    'La historia dice que esta persona falleció ({date}); no se hace ningún plan.',
    'Compruebe que es la historia correcta. Si la fecha de muerte es un error, corríjala en su origen y lea de nuevo la historia.',
  ],
  PLAN_TWO_COPIES_IN_MAN: [
    'En {locus} el archivo muestra dos copias distintas de {gene}, un gen del X, en un hombre.',
    'La muestra puede estar mezclada, el archivo ser de otra persona o el sexo estar mal indicado; un hombre con dos X es raro. Nada de lo que se apoya en {gene} está firme: compruébelo primero.',
  ],
  PLAN_ASSUMED_REFERENCE: [
    '{assumed} de {total} posiciones no se leyeron; se tomaron como referencia porque usted lo dijo.',
    'Todo resultado que se apoya en ellas vale solo si la persona no tiene ninguna variante allí: {genes}.',
  ],
  PLAN_MEDICINE_UNCHECKED: [
    'No se comprobó nada de {name}: aquí no se conoce el nombre, o un consejo por genes sobre él.',
    'Ninguna línea del resultado habla de él; dé el nombre de la sustancia, o pregunte en la farmacia.',
  ],
  PLAN_UNKNOWN_MEDICINE: [
    '{name} no es ningún medicamento conocido aquí; no se comprobó nada.',
    'Compruebe la ortografía, o dé el nombre del principio activo o su código RxNorm. Nombres parecidos: {near}.',
  ],
  PLAN_SEVERAL_INGREDIENTS: [
    '{name} contiene varios principios activos ({ingredients}); se comprueba uno cada vez.',
    'Compruebe cada uno por su propio nombre.',
  ],
  PLAN_NOT_WITHOUT_GENETICS: [
    'No se pudo demostrar que el plan esté libre de lo que dicen los genes o la familia; no se hizo ninguna hoja.',
    'No comparta este plan con un empleador ni una aseguradora. Comuníquelo, sin el plan: es un fallo del programa.',
  ],
  PREVENTION_NO_PACK: [
    'El conocimiento no contiene reglas de prevención; no se puede hacer un plan de lo que viene.',
    'Cargue el paquete de riesgos junto a la base. En un navegador, compruebe que la página puede obtenerlo.',
  ],
  PLAN_OTHER_PERSON: [
    'Los dos planes son de personas distintas ({first}, {second}).',
    'Dé dos planes de una misma persona; no se comparó nada.',
  ],
  PLAN_SEX_CONTRADICTS: [
    'La historia dice {stated}, pero el genoma de {file} parece {seen}.',
    'Puede ser el archivo de otra persona: compruébelo antes de actuar según lo que se apoya en los genes.',
  ],
  REPORT_PDF_SCRIPT: [
    'No se puede escribir un PDF en este idioma ({language}): sus fuentes no tienen letras de esa escritura.',
    'Tome el archivo HTML o imprima la página, o elija inglés o español para el PDF.',
  ],
  TRIAL_DOCUMENT_INVALID: [
    'El documento del ensayo no se puede leer: {detail}.',
    'Dé Clinical Trial Markup Language como JSON o YAML, o el JSON de la versión 2 de ClinicalTrials.gov.',
  ],
  VAULT_NOT_A_SEALED_FILE: [
    'El archivo no es uno que Propria haya sellado.',
    'Elija el archivo que se guardó con una frase de paso (su nombre acaba en .propria).',
  ],
  VAULT_UNKNOWN_VERSION: [
    'El archivo está sellado en la versión {found}; este programa abre la versión {known}.',
    'Ábralo con la versión de Propria que lo escribió, o con una más nueva; el archivo queda como está.',
  ],
  VAULT_DAMAGED: [
    'El archivo sellado está dañado: {detail}.',
    'Cópielo o descárguelo de nuevo, o tome otra copia; ninguna frase de paso abre un archivo dañado.',
  ],
  VAULT_WRONG_PASSPHRASE: [
    'La frase de paso no abre este archivo; su suma de control es correcta.',
    'Inténtelo de nuevo atendiendo a mayúsculas, espacios y teclado; el archivo queda como está, y no hay forma de abrirlo sin su frase.',
  ],
  VAULT_PASSPHRASE_TOO_SHORT: [
    'La frase de paso tiene {length} caracteres; hacen falta al menos {least}.',
    'Tome varias palabras que solo para usted vayan juntas; no se escribió nada.',
  ],
  VAULT_COST_REFUSED: [
    'El trabajo de la clave está fuera de los límites: {memory} KiB de memoria, {passes} pasadas, {lanes} vías.',
    'No abra este archivo: ninguna versión de Propria escribe uno así (docs/reference/sealed-file.md).',
  ],
  VAULT_TOO_LARGE: [
    'El contenido supera los {limit} bytes que puede tener un archivo sellado.',
    'Deje fuera las entradas que el plan no necesita; un archivo sellado guarda datos, nunca un genoma.',
  ],
  VAULT_NO_CRYPTO: [
    'Este lugar no ofrece cifrado.',
    'Abra la página por https o desde este equipo (localhost); los navegadores no cifran en ningún otro sitio.',
  ],
  CLI_USAGE: [
    'La línea de órdenes no se puede usar: {detail}.',
    'propria {command} --help muestra las opciones con ejemplos.',
  ],
  CLI_FILE_TOO_LARGE: [
    'El archivo {path} ocupa {size} bytes; aquí se leen como máximo {limit}.',
    'Compruebe que es el archivo que quería: las listas y tablas son pequeñas.',
  ],
  CLI_OUTPUT_IS_INPUT: [
    'La salida ocuparía el lugar de la entrada {path}.',
    'Nombre otro archivo con -o; no se escribió nada.',
  ],
  CLI_CANNOT_WRITE: [
    'El archivo {path} no se puede escribir ({reason}).',
    'Compruebe que su carpeta existe, se puede escribir y tiene sitio; no se escribió nada.',
  ],
  CLI_OUTPUT_EXISTS: [
    'El archivo {path} ya existe.',
    'Nombre otro con -o, o deje que se reemplace con --replace; no se escribió nada.',
  ],
  CLI_PASSPHRASE_NEEDED: [
    'No se dio ninguna frase de paso.',
    'Escríbala en un terminal, o déla con --passphrase-file ARCHIVO o en PROPRIA_PASSPHRASE.',
  ],
} as const satisfies CodeWords;
