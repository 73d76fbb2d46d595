import type { DoingKey } from './words.en.ts';

const words: Readonly<Record<DoingKey, string>> = {
  'changes.added': 'Nuevo en su plan',
  'changes.removed': 'Ya no está en su plan',
  'changes.changed': 'Cambiado en su plan',
  'changes.none': 'Ninguna línea de su plan cambia.',
  working: 'Trabajando',
};

export default words;
