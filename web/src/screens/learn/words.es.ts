import type { LearnKey } from './words.en.ts';

const words: Readonly<Record<LearnKey, string>> = {
  'list.statement':
    '{n} lecciones de tres minutos, {fit, plural, =0 {ninguna elegida para este plan} one {una de ellas sobre este plan} other {# de ellas sobre este plan}}.',
  'list.statement.plain': '{n} lecciones de tres minutos.',
  'list.basis':
    'Cada una termina con una prueba; al aprobarla se obtiene un archivo de certificado. Lo que responde queda en este equipo.',
  'list.fit': 'Sobre este plan',
  'list.all': 'Todas las lecciones',
  minutes: '{n} min',
  passed: 'Aprobada',
  'not-passed': 'Aún no',
  back: 'Todas las lecciones',
  objectives: 'Después podrá',
  basis:
    '{minutes} minutos. Revisada el {date}.{confirmed, select, no { Algunas partes no se apoyan en una página vista: léala con cuidado.} other {}}',
  case: 'Un caso',
  point: 'La clave',
  test: 'Prueba',
  'test.need': 'se aprueba con {n} de 100',
  question: 'Pregunta {n} de {of}',
  check: 'Comprobar mis respuestas',
  again: 'Responder otra vez',
  missing: 'Preguntas sin respuesta: {names}.',
  right: 'Correcto.',
  wrong: 'No es correcto. La respuesta correcta: {answer}',
  result:
    '{right} de {of} correctas. {passed, select, yes {Aprobado.} other {Aún no aprobado; lea las razones y responda otra vez.}}',
  certificate: 'Certificado',
  'certificate.why':
    'Un archivo que dice quién aprobó qué lección, cuándo y con qué versión del conocimiento, con una huella de todo ello. Solo lo recibe usted.',
  'certificate.name': 'Nombre en el certificado',
  'certificate.save': 'Guardar el certificado',
  'certificate.missing': 'El certificado necesita un nombre.',
  sources: 'Fuentes',
  unknown: 'No hay una lección con este nombre.',
};

export default words;
