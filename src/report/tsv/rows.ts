/** Tab-separated lines with a head; tabs and line breaks inside a cell become spaces. */
export function tsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return (
    [head, ...rows].map((row) => row.map((cell) => String(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n') +
    '\n'
  );
}
