import type { UnrankedItem } from './medicine-item.ts';

/**
 * What is measured of one medicine alone, and asked on its own line already, is that line, with the date on which it is due: two
 * lines of one medicine would say the same. So is what wears off on the day on which its line is looked at again. What several
 * medicines ask for stands alone, once.
 */
export function mergeMonitors(
  lines: readonly UnrankedItem[],
  beside: readonly UnrankedItem[],
  now: string,
): readonly UnrankedItem[] {
  const byDrug = new Map(lines.map((line) => [line.drug, line]));
  const due = new Map<string, NonNullable<UnrankedItem['review']>>();
  const apart = beside.filter((item) => {
    const line = item.drug === null ? undefined : byDrug.get(item.drug);
    if (item.kind === 'watch') return line?.review?.on !== item.review?.on || line?.review?.why !== item.review?.why;
    if (line === undefined || item.kind !== 'monitor' || !asks(line, item.id.slice('monitor/'.length))) return true;
    const before = due.get(line.id);
    if (item.review !== null && (before === undefined || item.review.on < before.on)) due.set(line.id, item.review);
    return false;
  });
  const dated = lines.map((line) => {
    const review = due.get(line.id);
    const sooner = review !== undefined && review.on > now && (line.review === null || review.on < line.review.on);
    return sooner ? { ...line, review } : line;
  });
  return [...dated, ...apart];
}

function asks({ actions }: UnrankedItem, what: string): boolean {
  return actions.some(
    (action) =>
      (action.code === 'monitor' && action.what.includes(what)) ||
      (action.code === 'measure-level' &&
        (action.analyte === what || what.endsWith('-level') || action.analyte === undefined)),
  );
}
