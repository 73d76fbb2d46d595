import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of a person's record: FHIR, the person file, the interview. */
export const RECORD_CODES_ES = {
  FHIR_NOT_JSON: [
    'El archivo no es JSON: {detail}.',
    'Exporte de nuevo la historia como FHIR JSON; un editor o un programa de correo pudo cambiar el archivo.',
  ],
  FHIR_TRUNCATED: [
    'El JSON acaba a la mitad: el archivo está cortado.',
    'La copia o la descarga se interrumpió: obtenga de nuevo el archivo.',
  ],
  FHIR_XML: [
    'El archivo es XML; FHIR se lee como JSON.',
    'Pida al sistema application/fhir+json, o convierta el archivo con una herramienta de FHIR.',
  ],
  FHIR_NOT_FHIR: [
    'El JSON no es FHIR: {detail}.',
    'Dé un Bundle de FHIR R4, un solo recurso, o NDJSON con un recurso por línea.',
  ],
  FHIR_TOO_DEEP: [
    'El JSON está anidado en más de {limit} niveles.',
    'Ninguna historia real lo está; no use este archivo y obtenga la historia de su origen.',
  ],
  FHIR_TOO_LARGE: [
    'La historia tiene {size} caracteres; se leen como máximo {limit}.',
    'Exporte menos años, o solo los tipos de recursos que docs/methods/reading-records.md indica como usados.',
  ],
  FHIR_TOO_MANY: [
    'La historia tiene más de {limit} recursos.',
    'Exporte menos años, o solo los tipos de recursos que docs/methods/reading-records.md indica como usados.',
  ],
  FHIR_TWO_PEOPLE: [
    'La historia es de {count} personas: {names}.',
    'Elija una con --patient ID; de las otras no se usa nada.',
  ],
  FHIR_NO_SUCH_PATIENT: [
    'La historia no tiene el paciente {patient}; tiene {names}.',
    'Nombre uno de ellos con --patient ID, o quite la opción si solo hay uno.',
  ],
  RECORD_NOTHING_FOUND: [
    '{path} no contiene historia, genoma ni lista de resultados, así que no se sabe nada de una persona.',
    'Ponga allí un person.yaml (docs/guide/person-file.md), una historia FHIR o un genoma; propria interview escribe el primero.',
  ],
  RECORD_TWO_PEOPLE: [
    'Las entradas son de dos personas: en {what} dicen {first} y {second}.',
    'Dé solo las entradas de una persona, o corrija la que está mal.',
  ],
  RECORD_FILE_TOO_LARGE: [
    'El archivo de la persona tiene {size} caracteres; se leen como máximo {limit}.',
    'Un archivo de persona se escribe a mano y es corto; dé una historia de hospital como FHIR JSON.',
  ],
  RECORD_FILE_NOT_YAML: [
    'El archivo de la persona no es YAML: {detail}.',
    "Mire la línea nombrada: la sangría, dos puntos que faltan, o un alelo estrella sin comillas ('*1/*2').",
  ],
  RECORD_FILE_SHAPE: [
    'El archivo de la persona no tiene la forma que debería: {detail}.',
    'docs/guide/person-file.md muestra cada parte; un editor con el JSON Schema marca el lugar.',
  ],
  RECORD_FILE_UNKNOWN_KEY: [
    'El archivo de la persona tiene una parte "{key}" que no existe.',
    'Partes que existen ahí: {known}.',
  ],
  RECORD_FILE_UNKNOWN_KEY_LIKELY: [
    'El archivo de la persona tiene una parte "{key}" que no existe.',
    '¿Quiso decir {meant}? Partes que existen ahí: {known}.',
  ],
  RECORD_INTERVIEW_ANSWERS: [
    'El archivo de respuestas no se puede usar: {detail}.',
    'Es YAML o JSON: el identificador de una pregunta y su respuesta; propria interview --questions los enumera.',
  ],
  RECORD_INTERVIEW_NO_TERMINAL: [
    'La entrevista necesita un terminal en el que preguntar.',
    'Ejecútela en un terminal, o dé las respuestas con --answers ARCHIVO.',
  ],
  RECORD_INTERVIEW_EXISTS: [
    'El archivo {path} ya existe.',
    'Nombre otro con -o, o deje que se reemplace con --replace.',
  ],
  FHIR_REFERENCE_MISSING: [
    'La historia remite a {reference}, que no contiene.',
    'Lo que dice allí no se leyó; no se supone nada de ello.',
  ],
  FHIR_REFERENCE_CIRCULAR: [
    'Las referencias llevan en círculo: {reference}.',
    'Cada recurso se leyó una vez; el círculo no añade nada.',
  ],
  FHIR_OTHER_SUBJECT: ['Recursos sobre {reference}, que no es esta persona: {count}.', 'No se usó ninguno.'],
  FHIR_NO_SUBJECT: [
    'Recursos que no dicen de quién son: {count}.',
    'Se tomaron como de esta persona, la única del archivo.',
  ],
  FHIR_OTHER_VERSION: [
    'El recurso tiene la forma de FHIR {version} ({element}).',
    'Se lee FHIR R4; se usó lo que significa lo mismo en ambos, el resto no.',
  ],
  FHIR_UNKNOWN_TYPE: ['{type} no es un tipo de recurso de FHIR R4.', 'El recurso no se usó.'],
  FHIR_TWICE: [
    '{reference} está dos veces en la historia.',
    'Se usó el posterior, por su lugar en el archivo donde ninguna fecha lo dice.',
  ],
  FHIR_DATE_UNREADABLE: [
    'La fecha "{written}" no es una de FHIR (2026, 2026-04, 2026-04-30).',
    'La fecha no se usó; el dato queda sin ella.',
  ],
  FHIR_DATE_FUTURE: [
    'La fecha {written} es posterior a {now}.',
    'La fecha no se usó; lo que depende de ella cuenta como sin fecha.',
  ],
  FHIR_BIRTH_DATE: [
    'La fecha de nacimiento {written} no puede ser: {why}.',
    'No se usó; la edad no se conoce, y lo que la necesita no está evaluado.',
  ],
  FHIR_DEATH_DATE: [
    'La fecha de muerte {written} no puede ser: {why}.',
    'La historia se contradice; aclárelo antes de hacer nada con ella.',
  ],
  FHIR_DIED: ['La historia dice que la persona falleció ({when}).', 'No se hace plan para quien ha fallecido.'],
  FHIR_AGE: ['La edad {written} no puede ser.', 'No se usó.'],
  FHIR_STATUS: ['El estado "{written}" no es uno de FHIR para {type}.', 'No se sabe si sigue vigente, y se trata así.'],
  FHIR_STATUS_CONTRADICTS: ['El recurso se llama activo y dice que terminó el {ended}.', 'Se tomó como terminado.'],
  FHIR_CODES_DIFFER: [
    'Los códigos de una misma respuesta significan cosas distintas: {answers}.',
    'La respuesta no se usó.',
  ],
  FHIR_ANSWER_UNKNOWN: [
    'La respuesta "{written}" a {question} no es ninguna que se conozca aquí.',
    'No se usó; la pregunta cuenta como no contestada.',
  ],
  RECORD_MEDICINE_READ_AS: [
    '"{written}" se leyó como {readAs}.',
    'La ortografía se parece lo bastante para estar seguros. Corrija la historia si se quiso decir otra cosa.',
  ],
  RECORD_MEDICINE_NOT_KNOWN: [
    '"{written}" no es un medicamento que se conozca aquí.',
    'No se comprueba frente a nada, y el plan lo dice primero. Nombres parecidos: {suggestions}.',
  ],
  RECORD_MEDICINE_PART_NOT_KNOWN: [
    'De "{written}" no se conoce la parte {part}.',
    'Los principios activos conocidos se comprueban; esta parte no.',
  ],
  RECORD_MEDICINE_CODE_CONFLICT: [
    '"{written}" lleva un código que significa {codes}; sus palabras significan {text}.',
    'No se usó ninguno: el medicamento no se comprueba hasta que se corrija la historia.',
  ],
  FHIR_MEDICINE_UNNAMED: [
    'La historia contiene un medicamento sin nombre ({written}).',
    'No se puede comprobar, y el plan lo dice primero.',
  ],
  FHIR_DO_NOT_GIVE: [
    'La historia pide que no se dé {written}.',
    'No se tomó como medicamento en uso. Pregunte por qué está ahí.',
  ],
  FHIR_NOT_TAKEN: ['{written} se recetó, y la historia dice que no se toma.', 'No se tomó como medicamento en uso.'],
  FHIR_DOSE_TEXT: [
    'La dosis de {written} es texto libre: "{text}".',
    'El texto se muestra; no se calcula ninguna dosis con él.',
  ],
  FHIR_DOSE_SEVERAL: [
    '{written} tiene {count} instrucciones con dosis distintas.',
    'Se muestran como texto; no se calcula ninguna dosis con ellas.',
  ],
  FHIR_DOSE_REFUSED: [
    'La dosis {amount} de {written} se rechazó: {why}.',
    'El medicamento queda sin dosis; lo que la necesita no está evaluado.',
  ],
  FHIR_DOSE_FROM_STRENGTH: [
    'La historia da {count} de {written} cada vez; por la presentación de su nombre eso es {amount}.',
    'La dosis se tomó así.',
  ],
  FHIR_UNIT_CONTRADICTS: [
    '{analyte} se da en {code} según su código y en {unit} según sus palabras.',
    'El valor se rechazó: no se sabe qué unidad vale.',
  ],
  FHIR_NOT_A_NUMBER: ['El valor de {analyte} no es un número ({written}).', 'El valor se rechazó.'],
  FHIR_GENOTYPE_UNREAD: ['El genotipo "{written}" no nombra ningún gen, o no está escrito como alelos.', 'No se usó.'],
  FHIR_HAPLOTYPES_MANY: [
    'En la historia hay {count} haplotipos de {gene}; una persona tiene dos.',
    'No se usó ninguno.',
  ],
  FHIR_PREGNANCY_OLD: [
    'El estado de embarazo es del {date}, {days} días antes del {now}.',
    'No se usó; no se sabe si la persona está embarazada.',
  ],
  FHIR_LATER_ANSWER: [
    'La historia contesta más de una vez a {question}: {earlier}, después {later}.',
    'Se usó la última respuesta.',
  ],
  FHIR_STATED_NONE_BUT: [
    'La historia dice "{stated}" y aun así enumera {count}.',
    'Se usó lo enumerado; la afirmación no.',
  ],
  FHIR_SECTION_EMPTY: [
    'El documento tiene una sección {section} sin entradas.',
    'Su texto no se lee; una lista vacía no dice que no haya nada.',
  ],
  FHIR_MORE: [
    'Otros {count} avisos {code} son de este archivo.',
    'Se enumeran los primeros {shown}, cada uno con su lugar.',
  ],
  RECORD_UNIT_WRONG: [
    '{analyte}: {as} no es una unidad de lo que se mide; lo es {own} o similar.',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_UNIT_WRONG_LIKELY: [
    '{analyte}: {as} no es una unidad de lo que se mide. ¿Se quiso decir {likely}?',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_UNIT_UNKNOWN: [
    '{analyte}: la unidad {unit} no se conoce; sí {own} o similar.',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_UNIT_UNKNOWN_LIKELY: [
    '{analyte}: la unidad {unit} no se conoce. ¿Se quiso decir {likely}?',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_UNIT_MISSING: [
    '{analyte}: {as} está sin unidad.',
    'El valor se rechazó; escríbalo con su unidad, por ejemplo en {unit}.',
  ],
  RECORD_UNIT_MISSING_LIKELY: [
    '{analyte}: {as} está sin unidad. ¿Se quiso decir {likely}?',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_UNIT_ASSUMED: [
    '{analyte}: {as} está sin unidad; solo {unit} lo hace un valor posible.',
    'Se tomó así, y queda marcado.',
  ],
  RECORD_VALUE_NOT_FINITE: ['{analyte}: {as} no es un número.', 'El valor se rechazó, y nada se apoya en él.'],
  RECORD_VALUE_IMPOSSIBLE: [
    '{analyte}: {as} serían {converted}; ninguna persona viva está fuera de {low} a {high}.',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_VALUE_IMPOSSIBLE_LIKELY: [
    '{analyte}: {as} serían {converted}; ninguna persona viva está fuera de {low} a {high}. ¿Se quiso decir {likely}?',
    'El valor se rechazó, y nada se apoya en él.',
  ],
  RECORD_VALUE_STALE: [
    '{analyte}: el valor del {date} tiene {days} días; pasados {limit} dice poco de hoy.',
    'Se muestra como antiguo; lo que se apoya en él lo dice.',
  ],
  RECORD_VALUE_UNDATED: ['{analyte}: el valor no tiene una fecha legible.', 'Cuenta como antiguo.'],
  RECORD_VALUE_FUTURE: [
    '{analyte}: la fecha {date} es posterior a {now}.',
    'El valor se guarda y se marca; no se calcula nada con él.',
  ],
  RECORD_VALUES_CONTRADICT: [
    '{analyte}: {first} y {second} el {date}.',
    'Ambos se marcan como contradictorios; mida de nuevo antes de que algo se apoye en ellos.',
  ],
  RECORD_DATE_UNREADABLE: [
    'La fecha "{written}" no es una fecha (2026, 2026-04, 2026-04-30).',
    'El dato queda sin fecha.',
  ],
  RECORD_CORRECTED_NOT_TRUE: [
    '{written}: la persona dijo el {on} que no es cierto.',
    'Se dejó fuera del plan. Lo leído se guarda al lado; el origen todavía lo dice.',
  ],
  RECORD_CORRECTED_ENDED: [
    '{written}: la persona dijo el {on} que ya pasó.',
    'Cuenta como terminado desde ese día. Lo leído se guarda al lado.',
  ],
  RECORD_CORRECTED_OTHER: [
    '{written}: la persona dijo el {on} que es "{says}".',
    'Se usó el valor de la persona. Lo leído se guarda al lado.',
  ],
  RECORD_ALLERGY_DOUBTED: [
    'Alergia a {written}: la persona dijo el {on} que no es así.',
    'Sigue vigente como no confirmada: una alergia se retira solo después de estudiarla.',
  ],
  RECORD_NAMES_DIFFER: [
    'Dos entradas nombran a la persona de forma distinta: {first}, {second}.',
    'Se tomaron como una sola persona; compruebe que es así.',
  ],
  RECORD_INPUTS_DIFFER: ['{what}: una entrada dice {used}, otra {other}.', 'Se usó la afirmación más reciente.'],
  RECORD_DATE_FUTURE: [
    'La fecha {written} es posterior a {now}.',
    'La fecha no se usó; lo que depende de ella cuenta como sin fecha.',
  ],
  RECORD_BIRTH_DATE: [
    'Con la fecha de nacimiento {written} la persona tendría más de {most} años.',
    'No se usó; la edad no se conoce, y lo que la necesita no está evaluado.',
  ],
  RECORD_GROUP_NOT_KNOWN: [
    '"{written}" no es un grupo de las tablas de genes; tienen: {groups}.',
    'No se usó; las frecuencias se calculan para cada grupo.',
  ],
  RECORD_DOSE_TEXT: [
    'La dosis de {written} no se pudo leer como una cantidad: "{text}".',
    'El texto se muestra; lo que necesita la dosis no está evaluado.',
  ],
  RECORD_FILE_PASSED_OVER: [
    'El archivo {file} de la carpeta no es historia, genoma, lista de resultados ni lista de precios.',
    'No se leyó nada de él.',
  ],
  RECORD_CONDITION_NOT_KNOWN: [
    'La enfermedad "{written}" no se conoce aquí.',
    'Se muestra; no se comprueba nada frente a ella.',
  ],
  RECORD_SUBSTANCE_NOT_KNOWN: [
    'No se conoce aquí a qué es la alergia: "{written}".',
    'Ningún medicamento se comprueba frente a esta alergia: hágalo a mano.',
  ],
  RECORD_RELATION_NOT_KNOWN: [
    '"{written}" no es un parentesco que se conozca aquí (mother, sister, maternal-grandfather …).',
    'Se guarda; no se calcula nada con él.',
  ],
  RECORD_ANALYTE_NOT_KNOWN: [
    '"{analyte}" no es nada medido que se conozca aquí.',
    'El valor se guarda como está escrito; nada se apoya en él.',
  ],
  RECORD_ANALYTE_NOT_KNOWN_LIKELY: [
    '"{analyte}" no es nada medido que se conozca aquí. ¿Se quiso decir {meant}?',
    'El valor se guarda como está escrito; nada se apoya en él.',
  ],
  RECORD_ANSWER_NOT_UNDERSTOOD: [
    'La respuesta "{written}" no se entendió; docs/guide/person-file.md muestra las que sí.',
    'No se usó; la pregunta cuenta como no contestada.',
  ],
  RECORD_WISH_NOT_KNOWN: [
    'Ninguna regla conoce el deseo "{written}" (parecido: {meant}).',
    'Se muestra; no cambia ningún orden.',
  ],
} as const satisfies CodeWords;
