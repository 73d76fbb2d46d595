/** La página del tumor para la persona: palabras sencillas, sin promesas, y nada cambia sin el equipo médico. */
export const TUMOUR_PATIENT_ES = {
  'patient.tumour.title': 'Mi tumor',
  'patient.tumour.statement.label':
    '{n, plural, one {Hay un tratamiento aprobado} =2 {Hay dos tratamientos aprobados} =3 {Hay tres tratamientos aprobados} =4 {Hay cuatro tratamientos aprobados} =5 {Hay cinco tratamientos aprobados} other {Hay varios tratamientos aprobados}} para un tumor como el suyo. {n, plural, one {Pregunte por él.} other {Pregunte por ellos.}}',
  'patient.tumour.statement.if':
    '{n, plural, one {Un tratamiento puede} =2 {Dos tratamientos pueden} =3 {Tres tratamientos pueden} =4 {Cuatro tratamientos pueden} =5 {Cinco tratamientos pueden} other {Varios tratamientos pueden}} encajar con su tumor. Antes hay que saber más. {n, plural, one {Pregunte por él.} other {Pregunte por ellos.}}',
  'patient.tumour.statement.study':
    'Los estudios hablan a favor de {n, plural, one {un tratamiento} =2 {dos tratamientos} =3 {tres tratamientos} =4 {cuatro tratamientos} =5 {cinco tratamientos} other {varios tratamientos}} para un tumor como el suyo. {n, plural, one {No se ha aprobado para él. Pregunte por él.} other {No se han aprobado para él. Pregunte por ellos.}}',
  'patient.tumour.statement.none': 'Aún no hallamos una medicina que encaje con su tumor.',
  'patient.tumour.basis': 'Para {name}. Hecho el {date} con las pruebas de su tumor.',
  'patient.tumour.basis.you': 'Para usted. Hecho el {date} con las pruebas de su tumor.',
  'patient.tumour.what':
    'Su tumor tiene cambios que casi todo su cuerpo no tiene. Hay medicinas hechas para esos cambios.',
  'patient.tumour.changes': 'Lo que se encontró',
  'patient.tumour.change': 'Su tumor tiene el cambio {change}.',
  'patient.tumour.changes.more':
    '{n, plural, one {Hay un cambio más que puede importar} other {Hay # cambios más que pueden importar}}. Pregunte qué significa.',
  'patient.tumour.ask': 'Pregunte por {medicine}',
  'patient.tumour.why': 'Se hizo para tumores con el cambio {change}.',
  'patient.tumour.label': 'Se ha aprobado para su tipo de tumor.',
  'patient.tumour.off': 'No se ha aprobado para su tipo de tumor. Los estudios con personas dicen que puede ayudar.',
  'patient.tumour.if': 'Antes hay que saber más. Pregunte por una prueba de {what}.',
  'patient.tumour.if.prior': 'Depende de qué medicinas tomó antes. Dígalo a su equipo médico.',
  'patient.tumour.if.other': 'Antes hay que saber más. Pregunte qué prueba le hace falta.',
  'patient.tumour.sure.a': 'Se apoya en estudios grandes.',
  'patient.tumour.sure.b': 'Se apoya en estudios con personas como usted.',
  'patient.tumour.sure.c': 'Se apoya en estudios pequeños o en otro tipo de tumor.',
  'patient.tumour.more.heading': 'Otras opciones por las que preguntar',
  'patient.tumour.decides': 'Su equipo médico lo decide con usted.',
  'patient.tumour.own.heading': 'Sus genes y estas medicinas',
  'patient.tumour.own.avoid': 'Pregunte si debe recibir {medicine}. Por sus genes le podría hacer daño.',
  'patient.tumour.own.change-dose': 'Pregunte por la dosis de {medicine}. Sus genes cambian cómo actúa.',
  'patient.tumour.own.caution': 'Tenga cuidado con {medicine}. Pregunte a qué debe estar atento.',
  'patient.tumour.own.not-enough-data':
    'Pida una prueba de genes antes de {medicine}. Puede decir qué dosis le conviene.',
  'patient.tumour.own.usual-care': 'Por lo que leímos de sus genes, {medicine} se puede dar como a los demás.',
  'patient.tumour.resistance.heading': 'Lo que quizá no funcione bien',
  'patient.tumour.resistance': 'Su tumor quizá no responda bien a {medicine}.',
  'patient.tumour.family.heading': 'Su familia',
  'patient.tumour.family':
    'Un cambio puede estar en todo su cuerpo y venir de familia. Una prueba de genes lo dice. Pregunte a un consejero genético.',
  'patient.tumour.family.none': 'Estas pruebas miraron su tumor. No dicen qué se hereda en su familia.',
  'patient.tumour.missing.heading': 'Aún no se sabe',
  'patient.tumour.missing.marker': 'En su tumor no se analizó {what}. Pregunte si hace falta.',
  'patient.tumour.missing.gene': 'No se miró {what}. Pregunte si importa.',
  'patient.tumour.missing.prior': 'Diga a su equipo médico qué medicinas para el cáncer ha tomado.',
  'patient.tumour.missing.other': 'Algunas cosas no se pudieron leer. Pregunte cuáles son.',
  'patient.tumour.trials.heading': 'Estudios',
  'patient.tumour.trials':
    '{n, plural, one {Hay un estudio en el que quizá encaje. Pregunte qué supone para usted.} other {Hay # estudios en los que quizá encaje. Pregunte qué suponen para usted.}}',
  'patient.tumour.trials.none': 'Pregunte si hay un estudio para usted.',
  'patient.tumour.not.heading': 'Lo que esto no significa',
  'patient.tumour.not.promise': 'Una medicina que encaja quizá no funcione en su caso.',
  'patient.tumour.not.none':
    'Que nada encaje no dice que nada pueda ayudar. Hay otros cuidados que no dependen de esto.',
  'patient.tumour.not.alone': 'No deje ni cambie ninguna medicina por su cuenta.',
  'patient.tumour.questions.heading': 'Preguntas que puede hacer',
  'patient.tumour.question.which': '¿Cuál de estas opciones es mejor para mí, y por qué?',
  'patient.tumour.question.harm': '¿Qué efectos malos puede tener?',
  'patient.tumour.question.cost': '¿La pagan, y cuánto pago yo?',
  'patient.tumour.question.else': '¿Qué más me puede ayudar?',
  'patient.tumour.source': 'Los datos vienen de {sources}. Los más nuevos pueden faltar aquí.',
} as const;
