import type { GlossaryEntry, GlossaryKey } from '../en/glossary.ts';

/** The same words, under the English key; `word` heads the line. */
export const GLOSSARY_ES: Readonly<Record<GlossaryKey, GlossaryEntry & { readonly word: string }>> = {
  gene: { word: 'gen', forms: ['gen', 'genes'], means: 'Una parte del plan de su cuerpo que le dan sus padres.' },
  'gene test': {
    word: 'prueba de genes',
    forms: ['prueba de genes', 'pruebas de genes'],
    means: 'Una prueba de sangre o saliva que lee algunos de sus genes.',
  },
  'genetic counsellor': {
    word: 'consejero genético',
    forms: ['consejero genético', 'consejera genética'],
    means: 'Una persona que sabe explicar los genes y que le escucha.',
  },
  genome: { word: 'genoma', forms: ['genoma'], means: 'Todos sus genes.' },
  dose: { word: 'dosis', forms: ['dosis'], means: 'Lo que toma de una medicina cada vez.' },
  'side effect': {
    word: 'efecto malo',
    forms: ['efecto malo', 'efectos malos', 'efectos adversos', 'efecto adverso'],
    means: 'Algo que hace una medicina y que usted no quiere.',
  },
  allergy: {
    word: 'alergia',
    forms: ['alergia', 'alergias', 'alérgico', 'alérgica'],
    means: 'Su cuerpo lucha contra algo que a casi nadie le hace nada.',
  },
  enzyme: { word: 'enzima', forms: ['enzima', 'enzimas'], means: 'Algo que usa su cuerpo para romper otras cosas.' },
  platelet: {
    word: 'plaqueta',
    forms: ['plaqueta', 'plaquetas'],
    means: 'Una parte muy pequeña de la sangre que ayuda a que no sangre.',
  },
  'blood cells': {
    word: 'células de la sangre',
    forms: ['células de la sangre', 'glóbulos blancos', 'glóbulos rojos'],
    means: 'Las partes de la sangre que llevan el aire y luchan contra los gérmenes.',
  },
  ECG: {
    word: 'ECG',
    forms: ['ECG', 'trazado del corazón'],
    means: 'Una prueba corta que dibuja el ritmo del corazón.',
  },
  INR: { word: 'INR', forms: ['INR'], means: 'Un número que dice lo que tarda la sangre en cuajar.' },
  potassium: {
    word: 'potasio',
    forms: ['potasio'],
    means: 'Una sal de la sangre. Si hay mucha o poca, puede dañar el corazón.',
  },
  sodium: { word: 'sodio', forms: ['sodio'], means: 'Una sal de la sangre. Si hay poca, puede sentirse débil.' },
  kidneys: { word: 'riñón', forms: ['riñón', 'riñones'], means: 'Dos órganos de la espalda que limpian la sangre.' },
  liver: { word: 'hígado', forms: ['hígado'], means: 'El órgano que rompe muchas medicinas.' },
  'blood pressure': {
    word: 'tensión',
    forms: ['tensión', 'presión de la sangre'],
    means: 'La fuerza con que la sangre empuja en las venas.',
  },
  'blood sugar': {
    word: 'azúcar en la sangre',
    forms: ['azúcar en la sangre', 'azúcar'],
    means: 'Cuánto azúcar hay en la sangre.',
  },
  serotonin: {
    word: 'serotonina',
    forms: ['serotonina'],
    means: 'Una señal de la cabeza. Si hay mucha, puede temblar y sudar.',
  },
  womb: { word: 'útero', forms: ['útero', 'vientre'], means: 'El lugar del cuerpo donde crece un bebé.' },
  stent: { word: 'stent', forms: ['stent'], means: 'Un tubo pequeño que deja abierta una vena del corazón.' },
  'blood clot': {
    word: 'coágulo',
    forms: ['coágulo', 'coágulos', 'cuajar', 'cuaja'],
    means: 'Un grumo de sangre que puede cerrar una vena.',
  },
  pharmacist: {
    word: 'farmacia',
    forms: ['farmacia', 'farmacéutico'],
    means: 'El lugar donde más saben de medicinas.',
  },
  level: {
    word: 'nivel en sangre',
    forms: ['nivel en sangre', 'nivel'],
    means: 'Cuánta medicina hay en la sangre.',
  },
};
