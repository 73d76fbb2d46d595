import type { Content } from 'pdfmake/interfaces.js';
import { line, listHead } from '../../pdf/board-paper.ts';

/** A list of lines under its head; nothing where there are none. */
export function lines(title: string, texts: readonly string[]): Content[] {
  return texts.length === 0 ? [] : [listHead(title, null), ...texts.map(line)];
}

/** Parts as sentences; those that say nothing are left out. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => part![0]!.toUpperCase() + part!.slice(1).replace(/\.$/, ''))
    .join('. ');
