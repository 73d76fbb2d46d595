import type { MyTumourKey } from './words.en.ts';

const words: Readonly<Record<MyTumourKey, string>> = {
  none: 'Aquí no hay ningún análisis de un tumor.',
  'none.why':
    'Esta página muestra lo que halló un análisis de su tumor. Abra primero su archivo, o pídalo a su equipo.',
  'none.go': 'Abrir archivos',
  working: 'Leyendo su análisis',
  save: 'Guardar estas páginas',
  saved: 'El archivo está hecho.',
};

export default words;
