/** Tab-separated lines with a head; tabs and line breaks inside a cell become spaces, and no text is a formula to a table program. */
export function tsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, ...rows].map((row) => row.map(cellOf).join('\t')).join('\n') + '\n';
}

/** A sample may be named `=cmd|…`: table programs would run it. A sign before a number is a number. */
const FORMULA = /^(?:[=@]|[+-](?!\d|\.\d|$))/;

function cellOf(cell: string | number): string {
  const text = String(cell).replace(/[\t\r\n]+/g, ' ');
  return FORMULA.test(text.trimStart()) ? `'${text}` : text;
}
