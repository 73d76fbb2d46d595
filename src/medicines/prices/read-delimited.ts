import { PropriaError } from '../../core/index.ts';

export interface DelimitedRow {
  /** 1-based line on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a CSV text (RFC 4180) with `,`, `;` or tab, whichever the first line has most of. Quoted cells may hold line breaks.
 * Blank lines are passed over. Throws PRICE_QUOTE_OPEN with the line of the mark.
 */
export function* readDelimited(text: string, source: string): Generator<DelimitedRow, void, undefined> {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const delimiter = delimiterOf(text, from);
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = from;
  while (at < text.length) {
    if (cells.length === 0) rowLine = line;
    let cell: string;
    if (text[at] === '"') {
      const read = quoted(text, at, source, line);
      cell = read.cell;
      line += read.breaks;
      at = read.next;
      // Text after the closing mark belongs to the cell: a slip of hand-made files.
      const end = plainEnd(text, at, delimiter);
      cell += text.slice(at, end);
      at = end;
    } else {
      const end = plainEnd(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell.trim());
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at += 1;
      if (at >= text.length) cells.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    if (cells.some((one) => one !== '')) yield { line: rowLine, cells };
    cells = [];
  }
  if (cells.some((one) => one !== '')) yield { line: rowLine, cells };
}

/** The delimiter that the first line has most of, outside quotation marks. */
export function delimiterOf(text: string, from = 0): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let inside = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '"') inside = !inside;
    if (!inside && (char === '\n' || char === '\r') && i > from) break;
    if (!inside && (char === ',' || char === ';' || char === '\t')) counts[char] += 1;
  }
  if (counts['\t'] > 0 && counts['\t'] >= counts[';'] && counts['\t'] >= counts[',']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function quoted(text: string, from: number, source: string, line: number) {
  let breaks = 0;
  let cell = '';
  let start = from + 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n') breaks += 1;
    if (text[at] !== '"') continue;
    cell += text.slice(start, at);
    if (text[at + 1] !== '"') return { cell, breaks, next: at + 1 };
    cell += '"';
    at += 1;
    start = at + 1;
  }
  throw new PropriaError('PRICE_QUOTE_OPEN', { place: { source, line } });
}
