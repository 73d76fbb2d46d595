import type { CodeWords } from '../../code-words.ts';

/** Errors and notices of doses. */
export const DOSING_CODES_ES = {
  DOSING_PARAMETER_INVALID: [
    'El modelo da {name} = {value} para este paciente: eso no tiene sentido.',
    'Compruebe las covariables frente a la población del modelo, o elija otro modelo.',
  ],
  DOSING_DOSE_INVALID: [
    'La dosis {dose} no se puede dar como está escrita: {detail}.',
    'Corrija su hora, cantidad, velocidad, duración o intervalo.',
  ],
  DOSING_COVARIATE_MISSING: [
    'El modelo necesita {name}, que no se conoce.',
    'Dé su valor, o elija un modelo que no lo necesite.',
  ],
  DOSING_COVARIATE_RANGE: [
    '{name} es {value}; el modelo vale de {low} a {high}.',
    'Compruebe el valor y su unidad, o elija un modelo hecho para tales pacientes.',
  ],
  DOSING_OUTPUT_UNKNOWN: ['El modelo no tiene la salida "{output}"; tiene {known}.', 'Pida una de sus salidas.'],
  DOSING_STRUCTURE_INVALID: ['La estructura del modelo no está completa: {detail}.', 'Corrija el registro del modelo.'],
  DOSING_VARIANCE_INVALID: [
    'Las varianzas y covarianzas de {names} ({name}) no son las de ninguna distribución.',
    'Corrija el registro del modelo: una varianza es negativa o una covarianza es demasiado grande para sus varianzas.',
  ],
  DOSING_LEVEL_INVALID: [
    'El nivel {level} no se puede usar: {detail}.',
    'Corrija su hora y su valor; un resultado bajo el límite de cuantificación se da con ese límite.',
  ],
  DOSING_RESIDUAL_MISSING: [
    'El modelo no dice nada del error de la salida "{output}".',
    'Deje sus niveles fuera del ajuste, o use un modelo hecho con tales niveles.',
  ],
  DOSING_FIT_IMPOSSIBLE: [
    'No puede empezar ningún ajuste: el modelo no da ningún número para el paciente típico a las horas de los niveles.',
    'Compruebe covariables, dosis y unidades frente a la población del modelo.',
  ],
  DOSING_POSTERIOR_IMPOSSIBLE: [
    'No se pueden hacer extracciones con lo que se sabe de este paciente: {detail}.',
    'Compruebe los niveles y el modelo; la estimación sin extracciones todavía puede mostrarse.',
  ],
  DOSING_EQUATION_INPUT_MISSING: [
    'La ecuación {equation} necesita {name} ({unit}), que no se conoce.',
    'Dé su valor en esa unidad, o use una ecuación que no lo necesite.',
  ],
  DOSING_EQUATION_INPUT_INVALID: [
    'La ecuación {equation} no tiene sentido para {name} = {value} ({unit}).',
    'Compruebe el valor y su unidad.',
  ],
  DOSING_EQUATION_INPUT_UNKNOWN: [
    'La ecuación {equation} no tiene la entrada {name}.',
    'Quítela, o escriba su nombre como está en el registro de la ecuación.',
  ],
  DOSING_EQUATION_VALUE: [
    'La ecuación {equation} no da para estos valores ningún número que pueda ser {output}.',
    'Compruebe los valores y sus unidades frente a las personas de la ecuación.',
  ],
  DOSING_TARGET_UNREACHABLE: [
    'Ningún valor de {what} lleva {metric} a {value} en este paciente.',
    'Compruebe el objetivo y su unidad; donde la eliminación se satura o el efecto tiene techo, elija un objetivo más bajo.',
  ],
  DOSING_SEARCH_CANCELLED: ['La búsqueda de una dosis se detuvo.', 'Empiécela de nuevo, o con menos pautas.'],
  DOSING_TIMES_MIXED: [
    'Unas dosis y niveles se dan por fecha y otros en horas ({first}, {second}).',
    'Délos todos por fecha y hora, o todos en horas desde la primera dosis.',
  ],
  DOSING_TIME_UNREADABLE: [
    '"{written}" no es la hora de una dosis ni de un nivel.',
    'Escriba una fecha ISO con su hora (2026-11-18T08:00), u horas desde la primera dosis.',
  ],
  DOSING_UNIT: [
    '{value} {unit} no se puede llevar a {wanted}, la unidad del modelo {model}.',
    'Délo en una unidad de esa clase; para moles el modelo debe conocer la masa molar.',
  ],
  DOSING_MODEL_UNKNOWN: [
    'No hay modelo "{model}" de {drug}; hay {known}.',
    'Nombre uno de ellos, o deje la elección al programa.',
  ],
  DOSING_VALUES_CONTRADICT: [
    'Se dan {first} y {second}, y no pueden ser ciertos los dos.',
    'Dígalo una sola vez, con su unidad; deje fuera lo que se sigue de la edad.',
  ],
  DOSING_VALUE_UNIT: [
    '{name} se da como "{said}", que no se puede leer en {wanted}.',
    'Dígalo con su unidad, como en "{name}={value} {wanted}".',
  ],
  DOSING_VALUE_UNKNOWN: [
    'Nada de lo que se sabe de la dosis de {drug} toma {name}; sus entradas son {known}.',
    'Escriba el nombre como está ahí, con sus mayúsculas; un valor que no se usa no cambiaría nada.',
  ],
  DOSING_TARGET_INVALID: [
    'El objetivo {written} no se puede usar: {detail}.',
    'Escriba una medida que el modelo tenga, el límite inferior por debajo del superior, en una unidad de su clase.',
  ],
  DOSING_REGIMEN_INVALID: [
    'La pauta {written} no se puede probar: {detail}.',
    'Dé una cantidad mayor que cero, un intervalo mayor que cero y una infusión más corta que el intervalo.',
  ],
  DOSING_SOLVER: [
    'Las ecuaciones del modelo no se pueden resolver para este paciente: {detail}.',
    'Compruebe covariables, dosis y el registro del modelo; una dosis mayor de lo que se puede eliminar no tiene estado estacionario.',
  ],
  DOSING_TRIAL: [
    'El ensayo simulado no se puede ejecutar: {detail}.',
    'Corrija el diseño; docs/guide/dosing.md tiene uno para empezar.',
  ],
  DOSING_FILE: [
    'El archivo de dosis y niveles no se puede leer: {detail}.',
    'Dé una tabla con los títulos at, what, value, unit, y dose o level bajo what; horas y puntos, sin comas en los números.',
  ],
  DOSING_CANCELLED: ['El cálculo se detuvo antes de acabar.', 'Empiécelo de nuevo si aún se quiere su resultado.'],
  DOSING_INPUT_RANGE: [
    '{name} es {value} {unit}; el modelo {model} vale de {low} a {high}.',
    'No se calcula ninguna dosis con este modelo: sus fórmulas no tienen sentido ahí.',
  ],
  DOSING_INPUT_IMPLAUSIBLE: [
    '{name} es {value} {unit}, que ningún paciente tiene.',
    'No se calcula ninguna dosis; compruebe el valor y su unidad.',
  ],
  DOSING_UNIT_SUSPECT: [
    '{name} es {value} {unit}; parece un valor en {other}.',
    'No se calcula ninguna dosis; escríbalo de nuevo con su unidad.',
  ],
  DOSING_INPUT_NO_CODE: [
    '{name} es {value}, que no significa nada en el modelo {model}; este toma {known}.',
    'No se calcula ninguna dosis con este modelo; escriba uno de estos.',
  ],
  DOSING_INPUTS_CONTRADICT: [
    '{names} suman {value}, y deberían sumar {wanted}.',
    'No se calcula ninguna dosis con este modelo; un gen tiene dos copias.',
  ],
  DOSING_OUTSIDE_POPULATION: [
    '{name} es {value} {unit}; el modelo {model} se hizo con personas {limits}.',
    'La dosis es una conjetura más allá de esas personas; tome un modelo que encaje mejor, o guíese por los niveles.',
  ],
  DOSING_FAR_FROM_POPULATION: [
    '{name} es {value} {unit}, lejos de las personas con que se hizo el modelo {model} ({limits}).',
    'No se calcula ninguna dosis con este modelo.',
  ],
  DOSING_BODY_UNUSUAL: [
    'El índice de masa corporal es {value} kg/m²; el modelo {model} no dice nada de personas de tal constitución.',
    'Los volúmenes y aclaramientos pueden no seguir ahí al peso; guíese por los niveles, o tome un modelo de tales personas.',
  ],
  DOSING_BODY_IMPOSSIBLE: [
    'El índice de masa corporal es {value} kg/m² ({weight} kg con {height} cm), que ningún paciente tiene.',
    'No se calcula ninguna dosis; compruebe el peso, la talla y sus unidades.',
  ],
  DOSING_BODY_NOT_OF_AGE: [
    '{name} es {value} {unit} a los {age} años, lo que nadie de esa edad tiene.',
    'No se calcula ninguna dosis; compruebe el valor, la edad y sus unidades. Si un peso muy bajo es correcto, dé también la talla.',
  ],
  DOSING_BODY_RARE_FOR_AGE: [
    '{name} es {value} {unit} a los {age} años, cerca del doble o de la mitad de lo habitual a esa edad.',
    'Compruebe el valor, la edad y sus unidades; la dosis los sigue.',
  ],
  DOSING_SEX_OUTSIDE: [
    'El modelo {model} se hizo con un solo sexo ({sex}).',
    'Para el otro la dosis es una conjetura.',
  ],
  DOSING_GROUP_OTHER: [
    'El modelo {model} se hizo con personas de un solo grupo ({group}); el grupo de esta persona: {person}.',
    'Para otras personas la dosis es una conjetura; diga el grupo, o guíese por los niveles.',
  ],
  DOSING_POPULATION_UNCHECKED: [
    'No está evaluado si esta persona es como las del modelo {model}: no se conoce {names}.',
    'Dígalo, para que un modelo de otras personas no se tome por el de esta.',
  ],
  DOSING_PARAMETER_MEANINGLESS: [
    'El modelo {model} da {name} = {value} para este paciente, que no tiene sentido.',
    'No se calcula ninguna dosis con este modelo; compruebe los valores, o tome otro modelo.',
  ],
  DOSING_NO_MODEL: [
    'No hay modelo de {drug} en el conocimiento.',
    'No se calcula ninguna dosis; puede añadirse un modelo propio al conocimiento.',
  ],
  DOSING_NO_MODEL_FITS: [
    'Ninguno de los {count} modelos de {drug} se puede usar para esta persona.',
    'No se calcula ninguna dosis; junto a cada uno está lo que le falta.',
  ],
  DOSING_INPUT_MISSING: [
    'El modelo {model} necesita {name} ({unit}), y no se conoce.',
    'No se calcula ninguna dosis con este modelo; añada el valor a la historia o dígalo.',
  ],
  DOSING_INPUT_STALE: [
    '{name} es del {date}, hace {days} días.',
    'La dosis se apoya en un valor antiguo; mida de nuevo antes de usarla.',
  ],
  DOSING_INPUT_UNIT: [
    '{name} se da en {unit}, y no se puede llevar a {wanted}.',
    'No se usó; dígalo en la unidad que se pide.',
  ],
  DOSING_INPUT_FLAGGED: [
    '{name} se apoya en un valor marcado en la historia.',
    'Compruebe el valor antes de usar la dosis.',
  ],
  DOSING_INPUT_ASSUMED: [
    '{name} no se conoce; se supone {value} {unit}.',
    'La dosis solo vale donde sea así; diga el valor para estar seguros.',
  ],
  DOSING_GENE_NOT_READ: [
    '{gene} no se conoce lo bastante bien para {name}.',
    'Cuenta como no conocido y nunca como el genotipo habitual; un genotipo lo aclararía.',
  ],
  DOSING_ALLELE_OUTSIDE_MODEL: [
    '{alleles} de {gene} no tiene lugar en el modelo {model}.',
    'No se toma por otro alelo: el gen cuenta ahí como no conocido.',
  ],
  DOSING_ALLELE_UNKNOWN_IN_MODEL: [
    '{gene} entra en el modelo {model} con su propio valor para «no conocido».',
    'La estimación es la de un grupo en que este genotipo no se distinguió.',
  ],
  DOSING_DOSES_UNKNOWN: [
    'No se sabe qué dosis de {drug} se dieron, ni cuándo.',
    'Los niveles no se pueden usar; diga las dosis con sus horas.',
  ],
  DOSING_NO_LATER_DOSE: [
    'No consta ninguna dosis de {drug} desde {last}, {hours} h antes; la siguiente tocaba {due}, y se supone que no se dio.',
    'Si se dio alguna, los niveles son más altos que los mostrados y la próxima dosis puede ser excesiva: indíquela.',
  ],
  DOSING_ABOVE_MOST_AT_ONCE: [
    '{amount} {unit} de una vez es más de lo que permiten los productos: {most} {unit}.',
    'Se muestra porque se toma o se pidió, y no es una propuesta.',
  ],
  DOSING_ABOVE_MOST_A_DAY: [
    '{amount} {unit} cada {hours} h es más de lo que permiten los productos: {most} {unit} al día.',
    'Se muestra porque se toma o se pidió, y no es una propuesta.',
  ],
  DOSING_DOSE_TWICE: [
    '{count} dosis de {drug} ({amount} {unit}) están registradas otra vez a la misma hora.',
    'Ambas contaron como dadas: si es una dosis escrita dos veces, los niveles significan otra dosis; corrija la historia.',
  ],
  DOSING_INFUSIONS_OVERLAP: [
    '{count} infusiones de {drug} empiezan antes de que termine la anterior.',
    'Las duraciones son en horas: compruebe que ninguna esté en minutos; lo que se dice de la dosis solo vale si se dieron así.',
  ],
  DOSING_INFUSION_LONG: [
    'Una infusión de {amount} {unit} en {hours} h es mucho más larga que las que conoce el modelo ({most} h).',
    'Las duraciones son en horas: compruebe que no esté en minutos; lo que se dice de la dosis solo vale si se dio así.',
  ],
  DOSING_INFUSION_ASSUMED: [
    'No se dice la duración de {count} infusiones de {drug}; se supone {hours} h.',
    'Los niveles cercanos a una dosis significan otra cosa con otra duración; dígala.',
  ],
  DOSING_DOSES_ASSUMED_TAKEN: [
    'Las dosis son las que dice la lista de medicamentos: {count} de {drug} desde {since}.',
    'Cada una se toma como dada entera y a su hora; una dosis olvidada o tardía cambia lo que significan los niveles.',
  ],
  DOSING_HOURS_ASSUMED: [
    'No se dicen las horas de las dosis de {drug}; se suponen {hours}.',
    'Los niveles cercanos a una dosis pueden significar otra cosa; diga las horas.',
  ],
  DOSING_STEADY_ASSUMED: [
    'Las dosis de {drug} empezaron mucho antes: se supone estado estacionario el {since}.',
    'No se miran los cambios de dosis anteriores a ese día.',
  ],
  DOSING_DOSE_UNREAD: [
    '"{written}" no da una cantidad y un ritmo que un modelo pueda tomar.',
    'No está entre las dosis; se pierde lo que los niveles muestran de ella.',
  ],
  DOSING_LEVEL_NO_TIME: ['El nivel del {date} ({value} {unit}) no tiene hora.', 'No se usó; diga cuándo se extrajo.'],
  DOSING_LEVEL_FUTURE: ['El nivel del {date} ({value} {unit}) es posterior a hoy.', 'No se usó; compruebe su fecha.'],
  DOSING_LEVEL_EARLY: [
    'El nivel del {date} ({value} {unit}) se extrajo antes de la primera dosis conocida.',
    'No se usó; añada las dosis anteriores, o compruebe su hora.',
  ],
  DOSING_LEVELS_TOGETHER: [
    'Hay {count} niveles a la misma hora ({date}).',
    'Se usaron todos, cada uno con su propio error; compruebe que no es un nivel escrito dos veces.',
  ],
  DOSING_LEVEL_TWICE: ['El nivel del {date} ({value} {unit}) está {count} veces a la misma hora.', 'Contó una vez.'],
  DOSING_LEVELS_CONTRADICT: [
    'Los niveles de una misma hora ({date}) se contradicen: {values}.',
    'No se usó ninguno; averigüe cuál vale, o mida de nuevo.',
  ],
  DOSING_LEVEL_UNIT: [
    'El nivel del {date} está en {unit}, y no se puede llevar a {wanted}.',
    'No se usó; dígalo en una unidad de masa o de moles por volumen.',
  ],
  DOSING_LEVEL_OUTPUT: ['El modelo {model} no predice {output}.', 'El nivel del {date} no se usó.'],
  DOSING_LEVEL_UNDER_INTERACTION: [
    'El nivel del {date} ({value} {unit}) se extrajo mientras {with} actuaba sobre el aclaramiento de otro modo que en las dosis por venir.',
    'El modelo no contiene esto, así que el nivel no se usó.',
  ],
  DOSING_LEVEL_WEARING_OFF: [
    'El nivel del {date} ({value} {unit}) se extrajo mientras pasaba el efecto de {with}.',
    'Se usó, y se desvía algo; mida de nuevo cuando haya pasado.',
  ],
  DOSING_LEVEL_UNLIKELY: [
    'El nivel del {date} ({value} {unit}) está a {weighted} desviaciones estándar de lo que espera el modelo.',
    'Se usó; compruebe su hora, las dosis anteriores y la muestra, o mida de nuevo.',
  ],
  DOSING_INTERACTION_NOT_IN_MODEL: [
    '{with} cambia la exposición a {drug} por un factor de {low} a {high}, y el modelo no lo contiene.',
    'Los niveles extraídos con ello lo muestran; sin un nivel la dosis no lo tiene en cuenta.',
  ],
  DOSING_INTERACTION_SIZE_UNKNOWN: [
    '{with} cambia cuánto {drug} hay, en una medida que no se conoce.',
    'Los niveles extraídos con ello lo muestran; sin un nivel la dosis no lo tiene en cuenta.',
  ],
  DOSING_TARGET_UNCONFIRMED: [
    'El objetivo {metric} no se apoya en ninguna página vista ({citation}).',
    'No se dice ninguna dosis hasta que quien receta lo confirme o diga otro.',
  ],
  DOSING_TARGET_ASSUMPTION: [
    'El objetivo supone {name} {value} {unit}.',
    'Donde sea otro, dígalo: la dosis cambia con él.',
  ],
  DOSING_NO_TARGET: ['No hay objetivo de {drug} en el conocimiento.', 'No se dice ninguna dosis; diga un objetivo.'],
  DOSING_TARGET_NOT_POSSIBLE: [
    'Un objetivo de {metric} en {unit} no es nada que el modelo {model} prediga.',
    'No se dice ninguna dosis para él; elija una medida del modelo, en una unidad de su clase.',
  ],
  DOSING_COURSE_UNKNOWN: [
    'El objetivo {metric} de {drug} se refiere a todo el ciclo, y no se conoce su duración.',
    'No se dice ninguna dosis; diga los días de tratamiento.',
  ],
  DOSING_TARGET_ONE_SIDED: [
    'El objetivo {metric} de {drug} solo tiene límite superior ({high} {unit}).',
    'Dice qué es demasiado y no qué es suficiente: la dosis más pequeña es la que mejor lo cumple. Diga un intervalo para una dosis que también haga efecto.',
  ],
  DOSING_DIALYSIS: [
    'La historia dice diálisis, y el modelo {model} no la contiene.',
    'No se calcula ninguna dosis: la creatinina no dice entonces nada del aclaramiento, y la propia diálisis se lleva el fármaco.',
  ],
  DOSING_DIALYSIS_NOT_IN_MODEL: [
    'La historia dice diálisis, y el modelo {model} no habla de ella.',
    'Lo que la diálisis se lleva no está en la dosis; guíese por los niveles.',
  ],
  DOSING_LEVEL_IMPOSSIBLE: [
    'El nivel del {date} ({value} {unit}) es {times} veces lo que las dosis y esta persona pueden explicar.',
    'No se calcula ninguna dosis: está mal una unidad, una dosis, una hora o la muestra; corríjalo o deje fuera el nivel.',
  ],
  DOSING_LEVEL_ZERO: [
    'El nivel del {date} está escrito como 0 {unit}, que ningún análisis puede medir.',
    'No se usó; dígalo como inferior a su límite de cuantificación, por ejemplo "<2".',
  ],
  DOSING_DOSE_UNUSUAL: [
    'Una dosis de {amount} {unit} está lejos de aquellas con que se hizo el modelo {model} ({low} a {high} {unit}).',
    'Compruebe la dosis y su unidad; lo que se dice de ella solo vale si se dio así.',
  ],
  DOSING_PARAMETER_UNLIKELY: [
    '{parameter} de esta persona resulta {value} {unit}; lo típico con {model} es {typical} {unit}, a {sd} desviaciones típicas.',
    'Así se ve un error en una dosis, una unidad o una hora: compruébelos, y el nivel, antes de usar la dosis.',
  ],
  DOSING_DOSE_FUTURE: [
    '{count} dosis de {drug} tienen fecha posterior a ahora.',
    'No contaron como dadas; compruebe sus fechas.',
  ],
  DOSING_ZONES_DIFFER: [
    'Las horas de dosis y niveles llevan husos distintos ({zones}).',
    'Cada una se leyó como la muestra el reloj de pared; escríbalas todas en un huso si no es eso lo que se quiere.',
  ],
  DOSING_FIT_NOT_SETTLED: [
    'La estimación con {model} no llegó a un valor más probable.',
    'Los números se apoyan en las extracciones de alrededor; otro nivel, u otro modelo, ayudaría.',
  ],
  DOSING_PRODUCT_UNUSABLE: [
    '{product} se dejó fuera: {detail}.',
    'No se compone ninguna dosis con él; corrija su fármaco, presentación o dosis máxima.',
  ],
  DOSING_NO_PRODUCT: [
    'No se conoce ningún producto ni dosis máxima de {drug}.',
    'Las cantidades son continuas: redondee a lo que se pueda dar, y mire la dosis máxima en la ficha técnica.',
  ],
  DOSING_DOSE_SWALLOWED: [
    'Dosis de {drug} del registro ({count}) se toman por boca; el modelo {model} solo conoce infusiones.',
    'Se dejaron fuera: no se sabe cuánto de ellas llega a la sangre.',
  ],
  DOSING_LEVEL_STILL_HIGH: [
    'Cuando toca la próxima toma aún se esperan {level} {unit}: más de lo que las dosis propuestas dejan antes de una toma ({usual} {unit}).',
    'Espere a que haya bajado, según el modelo {hours} horas después de ese momento, y mida antes de darla.',
  ],
  DOSING_NO_REGIMEN: [
    'Ninguna pauta probada alcanza el objetivo de {drug} en uno de cada veinte cursos.',
    'No se dice ninguna dosis; amplíe el objetivo o los productos, o elija otro medicamento.',
  ],
  DOSING_MODEL_UNCONFIRMED: [
    'El modelo {model} se apoya en una sola fuente, y su artículo no se cotejó.',
    'Compare la dosis con la habitual antes de usarla.',
  ],
  DOSING_PREGNANT: [
    'El modelo {model} no se hizo con mujeres embarazadas.',
    'No se calcula ninguna dosis: los volúmenes y aclaramientos cambian en el embarazo.',
  ],
  DOSING_INFUSION_FAST: [
    'La infusión {regimen} es más rápida que {most} {unit}.',
    'Adminístrela en más tiempo; el límite es nuestro, a partir de lo que dicen las fichas técnicas: compruébelo.',
  ],
  DOSING_INFUSION_RATE_UNKNOWN: [
    'No se conoce aquí la velocidad máxima de infusión de {drug}, y una propuesta es más rápida que la actual.',
    'Mire en la ficha técnica a qué velocidad puede infundirse.',
  ],
  DOSING_DRAWS_MEANINGLESS: [
    'En {share} de 100 extracciones {model} no tiene sentido (un volumen o aclaramiento menor que 0).',
    'Cuentan como demasiado altas y como daño, y no están en ningún intervalo; compare con otro modelo.',
  ],
  DOSING_COURSE_GIVEN: [
    'Se dieron {count} dosis del ciclo ({amount} {unit}); quedan {days} días.',
    'Lo que dieron se descontó del objetivo: la dosis es para los días que quedan.',
  ],
  DOSING_COURSE_OVER: [
    'Las dosis dadas llenan los {days} días del ciclo.',
    'No se dice ninguna dosis más; diga los días de tratamiento si son más.',
  ],
  DOSING_FIT_WEAK: [
    'La estimación de esta persona es débil ({why}).',
    'La estimación se apoya en la población; otro nivel a una hora que informe ayudaría.',
  ],
  DOSING_FIT_FAILED: [
    'No se encontró ninguna estimación que explique los niveles con {model}.',
    'No se calcula ninguna dosis con ellos; compruebe dosis, horas y unidades.',
  ],
  DOSING_NO_STEADY_STATE: [
    'Con {amount} {unit} cada {interval} el fármaco subiría sin fin en algunos de los parámetros probables.',
    'Tales dosis se rechazan.',
  ],
  DOSING_START_GENE_OPEN: [
    'La dosis inicial según {rule} depende de {genes}, que no se leyó, o no lo bastante.',
    'No se dice ninguna dosis inicial según ella; una prueba de {genes} lo aclararía. Nunca se toma por el gen habitual.',
  ],
  DOSING_START_GENE_OUTSIDE: [
    'Lo encontrado en {genes} no tiene lugar en {rule}.',
    'No se dice ninguna dosis inicial según ella; pregunte al laboratorio o a un especialista qué significa para la dosis.',
  ],
  DOSING_START_GENE_NOT_COUNTED: [
    'Esta dosis no cuenta {gene} {found}, que se encontró y no tiene lugar en ninguna regla para este medicamento.',
    'Puede ser demasiado alta o baja para esta persona; pregunte qué significa el hallazgo antes de usarla.',
  ],
  DOSING_START_ONLY_WITH: [
    'Esta dosis inicial es para personas con {condition}.',
    'Sin ello vale otra: vea la siguiente.',
  ],
  DOSING_START_ONLY_WITHOUT: [
    'Esta dosis inicial es para personas sin {condition}.',
    'Con ello vale otra: vea la otra.',
  ],
  DOSING_START_REFUSED: [
    'La ecuación {rule} no da para estos valores ninguna dosis que pueda quererse decir.',
    'No se dice ninguna dosis inicial según ella; compruebe los valores y sus unidades.',
  ],
  DOSING_START_OUTSIDE_PEOPLE: [
    'La ecuación {rule} se hizo con personas con {name} {limits} {unit}; aquí es {value}.',
    'No se dice ninguna dosis inicial según ella.',
  ],
  DOSING_START_FITS_WORSE: [
    'En personas registradas como {group} la ecuación {rule} se desvió {mae} {unit} de media, y el {within20} % estuvo a menos del 20 % de su dosis; en todas {all} {unit} y {allWithin20} %.',
    'Encaja peor en este grupo: compruebe el efecto antes y más a menudo.',
  ],
  DOSING_START_UNCONFIRMED: [
    'Las cifras de {rule} no se vieron en una fuente.',
    'Compare la dosis con el artículo antes de usarla.',
  ],
  DOSING_START_FURTHER_REDUCTION: ['Puede hacer falta reducir más.', 'Empiece por el extremo bajo y vigile el efecto.'],
  DOSING_START_FURTHER_REDUCTION_2846T: [
    'Con dos copias de c.2846A>T puede haber que quitar más de la mitad.',
    'Junto al gen está qué variantes se encontraron.',
  ],
  DOSING_START_STRONGLY_REDUCED: [
    'Solo donde no hay alternativa: una dosis muy reducida con un nivel temprano.',
    'Antes está evitar el medicamento.',
  ],
  DOSING_START_SCOPE_TRANSPLANT: [
    'Para trasplantes de riñón, corazón, pulmón y células madre.',
    'Tras otro trasplante no vale tal cual.',
  ],
  DOSING_START_SCOPE_LIVER: [
    'Tras un trasplante de hígado, solo donde donante y receptor tienen el mismo genotipo.',
    'El hígado nuevo elimina el medicamento según sus propios genes.',
  ],
} as const satisfies CodeWords;
