import type { Notice, NoticeCode } from '../../core/index.ts';
import {
  type NumberedLine,
  type OutsideCall,
  type OutsideCalls,
  cell,
  geneSymbol,
  locate,
  saysNoCall,
} from './outside-call.ts';

/** Where each meaning stands in a line; -1: not there. */
export interface Columns {
  readonly gene: number;
  readonly diplotype: number;
  readonly phenotype: number;
  readonly activityScore: number;
}

export const PLAIN_COLUMNS: Columns = { gene: 0, diplotype: 1, phenotype: 2, activityScore: 3 };

const LONGEST_LINE = 20_000;

/** Column order of a header line; null when the line is no header. */
export function headerColumns(text: string): Columns | null {
  const names = text.split('\t').map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const at = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const columns = {
    gene: at('gene', 'gene symbol'),
    diplotype: at('diplotype', 'genotype'),
    phenotype: at('phenotype'),
    activityScore: at('activity score', 'activityscore', 'score'),
  };
  return columns.gene === 0 && Math.max(columns.diplotype, columns.phenotype, columns.activityScore) > 0
    ? columns
    : null;
}

/** `gene, diplotype, phenotype, activity score`, a call a line. A line that cannot be used is reported; the rest stays. */
export function readOwnTable(lines: readonly NumberedLine[], source: string, columns: Columns): OutsideCalls {
  const calls: OutsideCall[] = [];
  const notices: Notice[] = [];
  for (const line of lines) {
    const { call, notice } = readLine(line, source, columns);
    if (call !== null) calls.push(call);
    if (notice !== null) notices.push(notice);
  }
  return { calls, notices };
}

interface ReadLine {
  readonly call: OutsideCall | null;
  readonly notice: Notice | null;
}

function readLine(line: NumberedLine, source: string, columns: Columns): ReadLine {
  const locator = locate(source, line);
  const bad = (code: NoticeCode, params: Record<string, string | number> = {}): ReadLine => ({
    call: null,
    notice: { code, severity: 'serious', place: locator, params },
  });
  if (line.text.length > LONGEST_LINE) return bad('PGX_OUTSIDE_LINE_TOO_LONG', { length: line.text.length });
  const cells = line.text.split('\t');
  const gene = geneSymbol(cell(cells[columns.gene]));
  if (gene === null || cells.length < 2) return bad('PGX_OUTSIDE_NO_GENE');
  const stated = [columns.diplotype, columns.phenotype, columns.activityScore].map((at) =>
    at < 0 ? null : cell(cells[at]),
  );
  if (stated.every((text) => text === null)) return bad('PGX_OUTSIDE_NOTHING_STATED', { gene });
  const [diplotype = null, phenotype = null, activityScore = null] = stated.map((text) =>
    text !== null && saysNoCall(text) ? null : text,
  );
  const noCall = diplotype === null && phenotype === null && activityScore === null;
  const call: OutsideCall = { gene, diplotype, phenotype, activityScore, noCall, locator };
  const more = columns === PLAIN_COLUMNS && cells.slice(4).some((text) => cell(text) !== null);
  return { call, notice: more ? { code: 'PGX_OUTSIDE_MORE_COLUMNS', severity: 'info', place: locator, gene } : null };
}
