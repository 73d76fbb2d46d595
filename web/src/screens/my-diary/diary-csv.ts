import type { DiaryEntry } from '../../../../src/vault/index.ts';

/** The diary as a table. A cell that a spreadsheet would take for a formula stands behind an apostrophe. */
export function diaryCsv(entries: readonly DiaryEntry[], columns: readonly string[]): string {
  const rows = entries.map(({ on, at, kind, drug, text, severity }) => [on, at, kind, drug, text, severity]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | null): string {
  const text = value ?? '';
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
