/** Cells of the pack's tables: lists stand between bars, an empty cell is nothing. */
export type Cells = Readonly<Record<string, string>>;

export function listOf(cell: string | undefined, bar = '|'): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(bar);
}

export function textOrNull(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}

/** Not a number where the cell is none: the schema then refuses it. */
export function numberOf(cell: string | undefined): number {
  return cell === undefined || cell.trim() === '' ? Number.NaN : Number(cell);
}

export function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}

export function numbersOf(cell: string | undefined): number[] {
  return listOf(cell, ' ').map(Number);
}

/** `R:204|K:142` */
export function countsOf(cell: string | undefined): Record<string, number> {
  return Object.fromEntries(
    listOf(cell).map((one) => {
      const colon = one.lastIndexOf(':');
      return [one.slice(0, colon), Number(one.slice(colon + 1))];
    }),
  );
}

/** Anything but the two words is left as it is, which the schema then refuses. */
export function yesOf(cell: string | undefined): boolean | string | undefined {
  return cell === 'yes' ? true : cell === 'no' ? false : cell;
}
