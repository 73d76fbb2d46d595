/** How one position of a gene is drawn. */
export type PositionMark = 'read' | 'varies' | 'assumed' | 'unread';

const WIDTH = 200;
const LINE = 10;

/**
 * All positions of a gene in genome order on one line: solid where read, a dot where the person differs from the
 * reference, dashed where assumed, a gap with a dashed box where unread. Equal room for each, whatever the distance.
 * `title` says the same in words; it must already be escaped.
 */
export function positionStrip(marks: readonly PositionMark[], title: string): string {
  const step = marks.length === 0 ? WIDTH : WIDTH / marks.length;
  let line = '';
  let assumed = '';
  let boxes = '';
  let dots = '';
  let start = 0;
  for (let i = 1; i <= marks.length; i += 1) {
    if (i < marks.length && drawnAs(marks[i]!) === drawnAs(marks[start]!)) continue;
    const from = round(start * step);
    const to = round(i * step);
    const kind = drawnAs(marks[start]!);
    if (kind === 'line') line += `M${from} ${LINE}H${to}`;
    else if (kind === 'assumed') assumed += `M${from} ${LINE}H${to}`;
    else
      boxes += `<rect class="ps-open" x="${from}" y="${LINE - 4}" width="${round(Math.max(to - from, 1.5))}" height="8"/>`;
    start = i;
  }
  marks.forEach((mark, i) => {
    if (mark === 'varies') dots += `<circle class="ps-dot" cx="${round((i + 0.5) * step)}" cy="${LINE}" r="3.5"/>`;
  });
  const paths = `${line === '' ? '' : `<path class="ps-line" d="${line}"/>`}${assumed === '' ? '' : `<path class="ps-assumed" d="${assumed}"/>`}`;
  return `<svg class="strip-c" viewBox="-4 0 ${WIDTH + 8} 20" width="${WIDTH + 8}" height="20" role="img"><title>${title}</title>${paths}${boxes}${dots}</svg>`;
}

function drawnAs(mark: PositionMark): 'line' | 'assumed' | 'open' {
  return mark === 'unread' ? 'open' : mark === 'assumed' ? 'assumed' : 'line';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
