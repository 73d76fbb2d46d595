import { styleText } from 'node:util';
import type { ActionWord } from '../../core/index.ts';
import type { Direction } from '../../report/index.ts';

/** Colours on a terminal that wants them; NO_COLOR and FORCE_COLOR decide before it does. */
export function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

const COLOURS = {
  avoid: 'red',
  'change-dose': 'yellow',
  caution: 'cyan',
  'not-enough-data': 'gray',
  'usual-care': 'green',
} as const satisfies Record<ActionWord, string>;

/** Shape of a word in one cell of a terminal. */
export function shapeOf(word: ActionWord, direction: Direction): string {
  switch (word) {
    case 'avoid':
      return '⊖';
    case 'change-dose':
      return direction === 'down' ? '▼' : '▲';
    case 'caution':
      return '◆';
    case 'not-enough-data':
      return '□';
    case 'usual-care':
      return '○';
  }
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  word(word: ActionWord, text: string): string;
}

export function createStyle(colour: boolean): Style {
  if (!colour) return { bold: (text) => text, dim: (text) => text, word: (_, text) => text };
  return {
    bold: (text) => styleText('bold', text, { validateStream: false }),
    dim: (text) => styleText('dim', text, { validateStream: false }),
    word: (word, text) => styleText(COLOURS[word], text, { validateStream: false }),
  };
}
